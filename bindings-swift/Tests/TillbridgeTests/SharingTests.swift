import Foundation
import Tillbridge
import XCTest

final class SharingTests: SandboxTests {
    func testManyTasksShareAClientAndEveryChargeHappensOnce() async throws {
        let grow = try client()
        let paid = try await withThrowingTaskGroup(of: GrowTransaction.self) { group in
            for number in 1...64 {
                group.addTask {
                    try await grow.charge(
                        amount: Decimal(number), currency: "ILS", cardToken: "tok_visa", description: "order \(number)")
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        XCTAssertEqual(Set(paid.map(\.transactionId)).count, 64)
        let entries = try await ledger()
        XCTAssertEqual(Set(entries.compactMap { $0["marker"].text }), Set((1...64).map { "order \($0)" }))
        XCTAssertEqual(entries.count, 64)
    }

    func testClientEndsWhileACallRuns() async throws {
        var grow: GlanceGrow? = try client()
        let call = Task { [grow] in
            try await grow?.charge(amount: 5, currency: "ILS", cardToken: "tok_slow_50", description: "kept")
        }
        grow = nil
        let paid = try await call.value
        XCTAssertEqual(paid?.state, .succeeded)
    }
}
