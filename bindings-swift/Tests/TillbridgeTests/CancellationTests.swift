import Foundation
import Tillbridge
import XCTest

/// Cancelling stops the waiting, not the money.
final class CancellationTests: SandboxTests {
    func testTaskCancelledBeforeTheCallSendsNothing() async throws {
        let grow = try client()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await grow.charge(amount: 10, currency: "ILS", cardToken: "tok_visa", description: "never")
        }
        let error = try await thrown { try await task.value }
        XCTAssertTrue(error is CancellationError, "\(error)")
        let (requests, ledger) = (try await requests(), try await ledger())
        XCTAssertEqual(requests, [])
        XCTAssertEqual(ledger, [])
    }

    func testCancelledReadThrowsCancellationError() async throws {
        try await arm("stall", "get_transaction")
        let grow = try client()
        let task = Task { try await grow.getTransaction("txn_1") }
        try await eventually("the request") { try await requests().count == 1 }
        task.cancel()
        let error = try await thrown { try await task.value }
        XCTAssertTrue(error is CancellationError, "\(error)")
    }

    func testCancelledChargeThatHasLeftIsOfUnknownOutcomeAndIsFound() async throws {
        let grow = try client()
        let task = Task {
            try await grow.charge(
                amount: Decimal(exact: "117.45"), currency: "ILS", cardToken: "tok_slow_60000", description: "slow order")
        }
        try await eventually("the charge") { try await ledger().count == 1 }
        task.cancel()
        let error = try await refusal { try await task.value }
        guard case .outcomeUnknown(let context, let attempt) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(context.outcome, .unknown)
        XCTAssertEqual(attempt.marker, "slow order")
        XCTAssertEqual(attempt.amount, try Decimal(exact: "117.45"))
        let settled = try await grow.reconcile(attempt)
        guard case .found(let transaction) = settled else { return XCTFail("\(settled)") }
        let entries = try await ledger()
        XCTAssertEqual(entries.map { $0["transaction_id"].text }, [transaction.transactionId])
    }

    func testCancelledWalkThrowsCancellationErrorAndEnds() async throws {
        try await sandbox.post("glance_grow/transactions", #"{"count": 3}"#)
        let grow = try client()
        try await arm("stall", "list_transactions")
        let task = Task {
            var items = grow.transactions(pageSize: 2).makeAsyncIterator()
            let error = try await thrown { try await items.next() }
            let after = try await items.next()
            return (error is CancellationError, after == nil)
        }
        try await eventually("the page") { try await requests().count == 1 }
        task.cancel()
        let (isCancellation, isEnd) = try await task.value
        XCTAssertTrue(isCancellation)
        XCTAssertTrue(isEnd)
    }

    func testTaskGroupThatEndsEarlyCancelsItsReads() async throws {
        try await arm("stall", "get_transaction", more: #","times":4"#)
        let grow = try client()
        await withTaskGroup(of: Bool.self) { group in
            for number in 1...4 {
                group.addTask { (try? await grow.getTransaction("txn_\(number)")) == nil }
            }
            group.cancelAll()
            for await hasNoResult in group {
                XCTAssertTrue(hasNoResult)
            }
        }
    }
}
