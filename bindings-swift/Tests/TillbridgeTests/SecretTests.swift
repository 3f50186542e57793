import Foundation
import Tillbridge
import XCTest

final class SecretTests: SandboxTests {
    private static let canary = "glnc_sk_canary_5f1d"
    private static let tokenCanary = "tok_canary_9e2c"

    func testNoFormOfPrintingShowsTheText() {
        let secret = Secret(Self.canary)
        let prints = [printed(secret), printed([secret]), printed(Optional(secret) as Any), printed(["key": secret])]
        for print in prints {
            XCTAssertFalse(print.contains("canary"), print)
            XCTAssertTrue(print.contains("[redacted]"), print)
        }
        XCTAssertTrue(Mirror(reflecting: secret).children.isEmpty)
        XCTAssertEqual("\(secret)", "[redacted]")
        XCTAssertEqual(secret.debugDescription, "[redacted]")
    }

    func testSecretsCompareByTextAndRevealIt() {
        let (one, same): (Secret, Secret) = ("tok_ä\0", "tok_ä\0")
        let (other, empty): (Secret, Secret) = ("tok_b", "")
        XCTAssertEqual(one, same)
        XCTAssertEqual(one.hashValue, same.hashValue)
        XCTAssertNotEqual(one, other)
        XCTAssertNotEqual(one, empty)
        XCTAssertEqual(one.reveal(), "tok_ä\0")
        XCTAssertEqual(empty.reveal(), "")
        XCTAssertEqual(Set([one, same, other]).count, 2)
    }

    func testClientAndItsWalkPrintNoKey() throws {
        let grow = try client(apiKey: Secret(Self.canary))
        for print in [printed(grow), printed(grow.transactions())] {
            XCTAssertFalse(print.contains("canary"), print)
        }
    }

    func testErrorsAndEventsShowNeitherKeyNorToken() async throws {
        let events = Collected<Event>()
        let wrongKey = try client(apiKey: Secret(Self.canary), retries: 0) { events.add($0) }
        let owner = try client(retries: 0) { events.add($0) }
        let token = Secret(Self.tokenCanary)
        var errors = [
            try await refusal { try await wrongKey.charge(amount: 1, currency: "ILS", cardToken: token) },
            try await refusal { try await owner.charge(amount: 0, currency: "ILS", cardToken: token) },
            try await refusal { try GlanceGrow(apiKey: Secret(Self.canary + "\n")) },
            try await refusal { try GlanceGrow(apiKey: "x", proxy: Secret("ftp://me:\(Self.canary)@proxy")) },
        ]
        for fault in ["act_then_close", "garbage", "html_error", "server_error", "truncate"] {
            try await arm(fault, "charge")
            errors.append(
                try await refusal {
                    try await owner.charge(amount: 2, currency: "ILS", cardToken: token, description: fault)
                })
        }
        for print in errors.map(printed) + events.all.map(printed) {
            XCTAssertFalse(print.contains("canary"), print)
        }
        XCTAssertEqual(errors.filter { $0.attempt != nil }.count, 5)
        XCTAssertFalse(events.all.isEmpty)
    }
}
