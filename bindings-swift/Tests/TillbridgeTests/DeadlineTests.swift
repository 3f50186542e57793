import Foundation
import Tillbridge
import XCTest

final class DeadlineTests: SandboxTests {
    func testDeadlineOfOneCallEndsARead() async throws {
        try await arm("stall", "get_transaction")
        let error = try await refusal { try await client().getTransaction("txn_1", deadline: .milliseconds(150)) }
        guard case .timeout(let context) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(context.outcome, .unknown)
    }

    func testDeadlineOfTheClientEndsACharge() async throws {
        try await arm("act_then_stall", "charge")
        let grow = try client(deadline: .milliseconds(150))
        let error = try await refusal {
            try await grow.charge(amount: 7, currency: "ILS", cardToken: "tok_visa", description: "stalled")
        }
        XCTAssertEqual(error.kind, .outcomeUnknown)
        XCTAssertEqual(error.attempt?.marker, "stalled")
        let entries = try await ledger()
        XCTAssertEqual(entries.count, 1)
    }

    func testDeadlineThatIsNotPositiveIsRefused() async throws {
        for deadline in [Duration.zero, .seconds(-5), .nanoseconds(-1)] {
            let called = try await refusal { try await client().getTransaction("txn_1", deadline: deadline) }
            let made = try await refusal { try client(deadline: deadline) }
            for error in [called, made] {
                XCTAssertEqual(error.kind, .invalidRequest, "\(deadline)")
                XCTAssertEqual(error.context.field, "deadline")
            }
        }
        let requests = try await requests()
        XCTAssertEqual(requests, [])
    }

    func testWaitOfAnAdviceIsADuration() async throws {
        try await arm("rate_limited", "get_transaction", more: #","retry_after":7"#)
        let error = try await refusal { try await client(retries: 0).getTransaction("txn_1") }
        XCTAssertEqual(error.kind, .rateLimited)
        XCTAssertEqual(error.context.retry, .after(wait: .seconds(7)))
    }
}
