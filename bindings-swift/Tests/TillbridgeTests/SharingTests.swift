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

    func test64ThreadsShareAClientAndItsConnections() async throws {
        let line = try Line(to: sandbox.port)
        let grow = try client(on: line, maxConnections: 8)
        let results = await withCheckedContinuation { continuation in
            let lives = Lives(64) { continuation.resume(returning: $0) }
            for number in 1...64 {
                Thread.detachNewThread { lives.add(waiting { try await live(grow, number) }) }
            }
        }
        XCTAssertEqual(Set(try results.map { try $0.get() }), Set((1...64).map { Decimal($0) }))
        let markers = try await ledger().compactMap { $0["marker"].text }
        XCTAssertEqual(markers.sorted(), (1...64).flatMap { ["refund \($0)", "thread \($0)"] }.sorted())
        // A connection that its call has left is noticed a little later.
        XCTAssertLessThanOrEqual(line.mostHeld, 2 * 8)
    }

    func testNoAnswerIsLostWhenManyCallsAreInFlightAndSomeFail() async throws {
        let faults = ["act_then_close", "close_after_reading", "truncate", "server_error", "html_error"]
        for fault in faults {
            try await arm(fault, "charge", more: #","times":3"#)
        }
        let line = try Line(to: sandbox.port)
        let events = Collected<EventKind>()
        let grow = try client(on: line, maxConnections: 50) { events.add($0.kind) }
        let results = await withTaskGroup(of: (Int, Result<GrowTransaction, any Error>).self) { group in
            for number in 1...300 {
                group.addTask {
                    do {
                        let paid = try await grow.charge(
                            amount: 1, currency: "ILS", cardToken: "tok_visa", description: "call \(number)")
                        return (number, .success(paid))
                    } catch {
                        return (number, .failure(error))
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let moved = Dictionary(grouping: try await ledger()) { $0["marker"].text ?? "" }
        for (number, result) in results {
            try await judge(result, moved["call \(number)", default: []].compactMap { $0["transaction_id"].text })
        }
        XCTAssertEqual(events.all.filter { $0 == .finished }.count, 300)
        XCTAssertEqual(results.filter { (try? $0.1.get()) == nil }.count, 3 * faults.count)
        XCTAssertLessThanOrEqual(line.mostHeld, 2 * 50)
    }

    private func judge(_ result: Result<GrowTransaction, any Error>, _ moved: [String]) async throws {
        switch result {
        case .success(let paid):
            XCTAssertEqual(moved, [paid.transactionId])
        case .failure(PaymentError.outcomeUnknown(_, let attempt)):
            XCTAssertLessThanOrEqual(moved.count, 1)
            guard !moved.isEmpty else { return }
            if case .found(let transaction) = try await client().reconcile(attempt) {
                XCTAssertEqual(moved, [transaction.transactionId])
            }
        case .failure(let error):
            XCTAssertTrue(error is PaymentError, "\(error)")
            XCTAssertEqual(moved, [], "\(error)")
        }
    }
}

/// Charges, reads what was charged, and gives it back.
private func live(_ grow: GlanceGrow, _ number: Int) async throws -> Decimal {
    let paid = try await grow.charge(
        amount: Decimal(number), currency: "ILS", cardToken: "tok_visa", description: "thread \(number)")
    let read = try await grow.getTransaction(paid.transactionId)
    _ = try await grow.refund(transactionId: read.transactionId, amount: read.amount, reason: "refund \(number)")
    return read.amount
}

/// Blocks the thread until asynchronous work is done.
private func waiting<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) -> Result<Value, any Error> {
    let done = DispatchSemaphore(value: 0)
    let results = Collected<Result<Value, any Error>>()
    Task.detached {
        do {
            results.add(.success(try await work()))
        } catch {
            results.add(.failure(error))
        }
        done.signal()
    }
    done.wait()
    return results.all[0]
}

/// What threads came to, given when the last has ended.
///
/// Unchecked: the lock guards it.
private final class Lives: @unchecked Sendable {
    private let lock = NSLock()
    private let count: Int
    private let ended: @Sendable ([Result<Decimal, any Error>]) -> Void
    private var results: [Result<Decimal, any Error>] = []

    init(_ count: Int, _ ended: @escaping @Sendable ([Result<Decimal, any Error>]) -> Void) {
        self.count = count
        self.ended = ended
    }

    func add(_ result: Result<Decimal, any Error>) {
        let all = lock.withLock {
            results.append(result)
            return results
        }
        if all.count == count {
            ended(all)
        }
    }
}
