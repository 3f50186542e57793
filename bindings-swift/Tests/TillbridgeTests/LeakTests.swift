import Foundation
import Tillbridge
import XCTest

/// Calls that are cancelled leave no connection, no task and no thread behind.
final class LeakTests: SandboxTests {
    private static let calls = 16

    /// Starts the calls, cancels them when all have arrived, and gives what each threw.
    private func cancelled<Value: Sendable>(
        on line: Line, _ arrived: () async throws -> Bool, _ call: @escaping @Sendable (Int) async throws -> Value
    ) async throws -> [any Error] {
        let tasks = (1...Self.calls).map { number in Task { try await call(number) } }
        try await eventually("all calls", arrived)
        try line.awaitHeld(Self.calls)
        tasks.forEach { $0.cancel() }
        var errors: [any Error] = []
        for task in tasks {
            errors.append(try await thrown { try await task.value })
        }
        return errors
    }

    private func finished(_ events: Collected<Event>) -> Int {
        events.all.filter { $0.kind == .finished }.count
    }

    func testCancelledReadsLeaveNothingBehind() async throws {
        try await arm("stall", "get_transaction", more: #","times":\#(Self.calls)"#)
        let line = try Line(to: sandbox.port)
        let events = Collected<Event>()
        var grow: GlanceGrow? = try client(on: line) { events.add($0) }
        weak var kept = grow
        let errors = try await cancelled(on: line) { try await requests().count == Self.calls } _: { [grow] number in
            try await grow?.getTransaction("txn_\(number)")
        }
        XCTAssertTrue(errors.allSatisfy { $0 is CancellationError }, "\(errors)")
        try line.awaitHeld(0)
        try await eventually("the end of the calls") { finished(events) == Self.calls }
        let paid = try await grow?.charge(amount: 1, currency: "ILS", cardToken: "tok_visa", description: "afterwards")
        XCTAssertEqual(paid?.state, .succeeded)
        grow = nil
        XCTAssertNil(kept)
        try line.awaitHeld(0)
    }

    func testCancelledChargesRunToTheirEndAndLeaveNothingBehind() async throws {
        let line = try Line(to: sandbox.port)
        let events = Collected<Event>()
        var grow: GlanceGrow? = try client(on: line) { events.add($0) }
        let errors = try await cancelled(on: line) { try await ledger().count == Self.calls } _: { [grow] number in
            try await grow?.charge(
                amount: 1, currency: "ILS", cardToken: "tok_slow_600", description: "cancelled \(number)")
        }
        XCTAssertEqual(errors.compactMap { ($0 as? PaymentError)?.attempt }.count, Self.calls, "\(errors)")
        try await eventually("the end of the calls") { finished(events) == Self.calls }
        grow = nil
        try line.awaitHeld(0)
        let entries = try await ledger()
        XCTAssertEqual(entries.count, Self.calls)
    }

    func testATaskThatLosesARaceAgainstTimeLeavesNothingBehind() async throws {
        try await arm("stall", "get_transaction")
        let line = try Line(to: sandbox.port)
        let grow = try client(on: line)
        let first = await withTaskGroup(of: String.self) { group in
            group.addTask {
                do {
                    return try await grow.getTransaction("txn_1").transactionId
                } catch {
                    return error is CancellationError ? "cancelled" : "\(error)"
                }
            }
            group.addTask {
                try? await Task.sleep(for: .milliseconds(100))
                return "late"
            }
            let first = await group.next()
            group.cancelAll()
            let second = await group.next()
            return [first, second]
        }
        XCTAssertEqual(first, ["late", "cancelled"])
        try line.awaitHeld(0)
    }

    func testCallsMakeNoThreads() async throws {
        let line = try Line(to: sandbox.port)
        let grow = try client(on: line)
        func cancelSome() async throws {
            try await sandbox.post("reset")
            try await arm("stall", "get_transaction", more: #","times":\#(Self.calls)"#)
            _ = try await cancelled(on: line) { try await requests().count == Self.calls } _: { number in
                try await grow.getTransaction("txn_\(number)")
            }
            try line.awaitHeld(0)
        }
        try await cancelSome()
        let before = try engineThreads()
        for _ in 1...5 {
            try await cancelSome()
        }
        XCTAssertEqual(try engineThreads(), before)
    }

    /// The threads of the core.
    private func engineThreads() throws -> [String] {
        let folder = "/proc/self/task"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).map { task in
            (try? String(contentsOfFile: "\(folder)/\(task)/comm", encoding: .utf8)) ?? ""
        }
        return names.filter { $0.hasPrefix("tillbridge") }
    }
}
