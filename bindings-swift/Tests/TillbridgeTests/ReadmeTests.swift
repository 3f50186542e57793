import Foundation
import Tillbridge
import XCTest

/// The README's code, compiled and run; ``testEveryBlockStandsHere()`` keeps the two the same.
final class ReadmeTests: SandboxTests {
    // Where the README makes a client of the provider, functions of the same name make one of the sandbox.

    private let stored = Collected<String>()

    private func store(_ json: String) {
        stored.add(json)
    }

    func testFirstCall() async throws {
        setenv("GLANCE_API_KEY", "glnc_sk_sandbox_owner", 1)
        func GlanceGrow(apiKey: Secret) throws -> Tillbridge.GlanceGrow { try client(apiKey: apiKey) }
        let grow = try GlanceGrow(apiKey: Secret(ProcessInfo.processInfo.environment["GLANCE_API_KEY"] ?? ""))
        let paid = try await grow.charge(
            amount: Decimal(exact: "117.45"), currency: "ILS", cardToken: "tok_visa", description: "order-7788 try-1")
        print(paid.transactionId, paid.state)
        XCTAssertEqual(paid.state, .succeeded)
    }

    func testFailuresAndLostAnswers() async throws {
        let grow = try client()
        for fault in [nil, "act_then_close"] {
            if let fault {
                try await arm(fault, "charge")
            }
            do {
                let paid = try await grow.charge(
                    amount: 300, currency: "ILS", cardToken: "tok_declined", description: "order-7789")
                print("paid by \(paid.transactionId)")
            } catch PaymentError.declined(let context) {
                print("refused: \(context.reason)")
            } catch PaymentError.outcomeUnknown(_, let attempt) {
                try store(attempt.json())
            }
        }
        let stored = try XCTUnwrap(self.stored.all.first)
        switch try await grow.reconcile(Attempt(json: stored)) {
        case .found(let transaction): print("it is \(transaction.transactionId), \(transaction.state)")
        case .notFound(let reason): print("no such charge: \(reason)")
        case .undecided(let reason, _, let lookAgain): print("cannot tell: \(reason), look again: \(lookAgain)")
        }
    }

    func testLists() async throws {
        let grow = try client()
        for try await transaction in grow.transactions(startDate: "2026-01-01", status: .approved) {
            print(transaction.transactionId, transaction.amount)
        }
    }

    func testObserving() async throws {
        let key: Secret = "glnc_sk_sandbox_owner"
        let url = try sandbox.text("glance_grow", "base_url")
        func GlanceGrow(
            apiKey: Secret, deadline: Duration, observer: @escaping @Sendable (Event) -> Void
        ) throws -> Tillbridge.GlanceGrow {
            try Tillbridge.GlanceGrow(apiKey: apiKey, baseUrl: url, deadline: deadline, observer: observer)
        }
        let error = try await refusal {
            let observed = try GlanceGrow(apiKey: key, deadline: .seconds(20)) { event in
                print(event.operation, event.kind, event.elapsed)
            }
            _ = try await observed.getTransaction("txn_1", deadline: .seconds(2))
        }
        XCTAssertEqual(error.kind, .notFound)
    }

    func testEveryBlockStandsHere() throws {
        let readme = Repository.root.appendingPathComponent("bindings-swift/README.md")
        let source = Self.lines(try String(contentsOfFile: #filePath, encoding: .utf8))
        let blocks = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```swift\n").dropFirst()
        XCTAssertEqual(blocks.count, 5)
        for block in blocks {
            let code = Self.lines(block.components(separatedBy: "\n```")[0]).filter { !$0.hasPrefix("import ") }
            let places = source.indices.filter { source[$0...].starts(with: code) }
            XCTAssertEqual(places.count, 1, "not here, or twice: \(code)")
        }
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}
