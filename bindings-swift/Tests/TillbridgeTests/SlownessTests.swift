import Foundation
import Tillbridge
import XCTest

/// Whatever is slow, a call returns by its deadline.
final class SlownessTests: SandboxTests {
    private let deadline: Duration = .milliseconds(150)
    /// What a call may take beyond its deadline.
    private let grace: Duration = .milliseconds(50)
    private let most = 20

    /// Fails unless a call returns in time.
    ///
    /// A machine with much else to do adds time to a try and never takes any away, so that the shortest is the library's
    /// own.
    private func assertInTime<Value>(
        _ what: String, atLeast: Duration? = nil, line: UInt = #line, _ call: () async throws -> Value
    ) async throws {
        var tries: [Duration] = []
        repeat {
            let begun = ContinuousClock.now
            await assertLate(what, line, call)
            tries.append(ContinuousClock.now - begun)
        } while tries[tries.count - 1] >= deadline + grace && tries.count < most
        XCTAssertGreaterThanOrEqual(tries[tries.count - 1], atLeast ?? deadline, what, line: line)
        XCTAssertLessThan(tries[tries.count - 1], deadline + grace, "\(what): \(tries)", line: line)
    }

    /// Calls what is too slow: it fails, or gives how things stand at the deadline.
    private func assertLate<Value>(_ what: String, _ line: UInt, _ call: () async throws -> Value) async {
        do {
            let given = try await call()
            let state = (given as? GlaseReservation)?.state ?? (given as? GlobianceCheckoutResult)?.state
            XCTAssertTrue([.actionRequired, .pending].contains(state), "\(what): \(given)", line: line)
        } catch {
            let kinds: Set<PaymentError.Kind?> = [.timeout, .outcomeUnknown, .rateLimited, .providerFailure]
            XCTAssertTrue(kinds.contains((error as? PaymentError)?.kind), "\(what): \(error)", line: line)
        }
    }

    private func pay(_ client: GlanceGrow, _ marker: String) async throws -> GrowTransaction {
        try await client.charge(
            amount: 5, currency: "ILS", cardToken: "tok_visa", description: marker, deadline: deadline)
    }

    func testACallReturnsByItsDeadlineWhateverTheServerIsSlowWith() async throws {
        let table: [(String, Listener, String)] = [
            ("no answer", try SlowServer.silent(), "http"),
            ("a slow TLS handshake", try SlowServer.silent(), "https"),
            ("a slow head", try SlowServer.slowHead(), "http"),
            ("one byte a second", try SlowServer.byteASecond(), "http"),
        ]
        for (what, server, scheme) in table {
            let client = try GlanceGrow(apiKey: "key", baseUrl: server.url(scheme))
            try await assertInTime("\(what) of a charge") { try await pay(client, "slow") }
            try await assertInTime("\(what) of a read") {
                try await client.getTransaction("txn_1", deadline: deadline)
            }
        }
    }

    func testAHostThatTakesNoConnectionIsLeftAtTheDeadline() async throws {
        // A full backlog: the kernel answers no more greetings.
        let full = try Listener(backlog: 0)
        let waiting = (1...8).map { _ in Connection(greeting: full.port) }
        let client = try GlanceGrow(apiKey: "key", baseUrl: full.url())
        try await assertInTime("no connection") { try await pay(client, "never") }
        withExtendedLifetime(waiting) {}
    }

    func testANameThatNobodyResolvesEndsByTheDeadlineAndLeavesAProcessThatCanEnd() async throws {
        var tries: [[String]] = []
        repeat {
            tries.append(try await resolving())
        } while !tries[tries.count - 1].allSatisfy({ milliseconds($0) < 200 }) && tries.count < most
        let told = tries[tries.count - 1]
        XCTAssertEqual(told.count, 2, "\(tries)")
        XCTAssertTrue(told.allSatisfy { $0.contains(" timeout ") }, "\(tries)")
        XCTAssertTrue(told.last?.hasSuffix(" notSent") ?? false, "\(tries)")
        XCTAssertTrue(told.allSatisfy { (150..<200).contains(milliseconds($0)) }, "\(tries)")
    }

    private func milliseconds(_ line: String) -> Double {
        line.split(separator: " ").first.flatMap { Double($0) } ?? .infinity
    }

    /// The lines of a program that calls a host whose name nobody resolves.
    private func resolving() async throws -> [String] {
        let (process, output) = (Programs.process("Resolving", ["150"]), Pipe())
        process.environment = ProcessInfo.processInfo.environment.merging(["LD_PRELOAD": Programs.resolver]) { $1 }
        process.standardOutput = output
        let ended = expectation(description: "the process ends")
        process.terminationHandler = { _ in ended.fulfill() }
        try process.run()
        await fulfillment(of: [ended], timeout: 20)
        guard !process.isRunning else {
            process.terminate()
            throw Trouble("it hangs")
        }
        XCTAssertEqual(process.terminationStatus, 0)
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        return String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    func testACallThatWaitsForAConnectionEndsByItsDeadline() async throws {
        try await arm("stall", "get_transaction")
        let narrow = try client(maxConnections: 1)
        let held = Task { try await narrow.getTransaction("txn_1") }
        try await eventually("the read") { try await requests().count == 1 }
        try await assertInTime("a full pool") { try await pay(narrow, "waiting") }
        held.cancel()
        _ = try await thrown { try await held.value }
        let entries = try await ledger()
        XCTAssertEqual(entries, [])
    }

    func testWaitingToRepeatEndsByTheDeadline() async throws {
        for fault in ["rate_limited", "server_error", "html_error"] {
            try await sandbox.post("reset")
            try await arm(fault, "list_transactions", more: #","times":100,"retry_after":30"#)
            let client = try client()
            try await assertInTime("repeating \(fault)", atLeast: .zero) {
                try await client.listTransactions(deadline: deadline)
            }
        }
    }

    func testPollingEndsByTheDeadline() async throws {
        let shops = try Shops(sandbox)
        let issued = try await shops.glase.reserve(invoice: Shops.invoice("unpaid", 200), commitReservationTimeout: 3600)
        let often: Duration = .milliseconds(20)
        try await assertInTime("a buyer", atLeast: deadline - often) {
            try await shops.glase.waitUntilReserved(reservation: issued, pollInterval: often, deadline: deadline)
        }
        let checkout = try await shops.checkout("unpaid")
        try await assertInTime("a payer", atLeast: .zero) {
            try await shops.globiance.waitForCheckout(
                checkoutId: checkout, pollInterval: .seconds(1), deadline: deadline)
        }
    }
}
