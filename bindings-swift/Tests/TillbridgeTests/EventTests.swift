import Foundation
import Tillbridge
import XCTest

final class EventTests: SandboxTests {
    func testObserverIsToldOfEveryStepInOrder() async throws {
        let events = Collected<Event>()
        let grow = try client { events.add($0) }
        let paid = try await grow.charge(amount: 12, currency: "ILS", cardToken: "tok_visa", description: "seen")
        XCTAssertEqual(events.all.map(\.kind), [.started, .answered, .finished])
        XCTAssertEqual(Set(events.all.map(\.operation)), ["charge"])
        let last = try XCTUnwrap(events.all.last)
        XCTAssertEqual(last.httpStatus, 200)
        XCTAssertNil(last.errorKind)
        XCTAssertGreaterThan(last.elapsed, .zero)
        XCTAssertEqual(paid.state, .succeeded)
    }

    func testObserverIsToldOfRetriesAndErrors() async throws {
        try await arm("server_error", "get_transaction", more: #","retry_after":0"#)
        let events = Collected<Event>()
        let grow = try client { events.add($0) }
        let error = try await refusal { try await grow.getTransaction("txn_none") }
        XCTAssertEqual(error.kind, .notFound)
        XCTAssertEqual(events.all.map(\.kind).filter { $0 == .started }.count, 2)
        XCTAssertEqual(events.all.map(\.kind).filter { $0 == .retried }.count, 1)
        let last = try XCTUnwrap(events.all.last)
        XCTAssertEqual(last.kind, .finished)
        XCTAssertEqual(last.tryNumber, 2)
        XCTAssertEqual(last.errorKind, "not_found")
        XCTAssertEqual(last.outcome, .answered)
    }

    func testTrailingClosureObserves() async throws {
        let events = Collected<EventKind>()
        let key = Secret(try sandbox.text("glance_grow", "api_key"))
        let grow = try GlanceGrow(apiKey: key, baseUrl: sandbox.text("glance_grow", "base_url")) { events.add($0.kind) }
        _ = try await grow.listTransactions(limit: 1)
        XCTAssertEqual(events.all.last, .finished)
    }
}
