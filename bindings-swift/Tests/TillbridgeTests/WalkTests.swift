import Foundation
import Tillbridge
import XCTest

final class WalkTests: SandboxTests {
    private func seed(_ count: Int) async throws {
        try await sandbox.post("glance_grow/transactions", #"{"count": \#(count)}"#)
    }

    func testWalkGivesEveryTransactionOnce() async throws {
        try await seed(320)
        var ids: Set<String> = []
        var count = 0
        for try await transaction in try client().transactions() {
            ids.insert(transaction.transactionId)
            count += 1
        }
        XCTAssertEqual(count, 320)
        XCTAssertEqual(ids.count, 320)
    }

    func testNothingIsSentBeforeTheFirstItemAndNoPageTooMany() async throws {
        try await seed(30)
        let walk = try client().transactions(pageSize: 10)
        let before = try await requests().count
        XCTAssertEqual(before, 0)
        for try await _ in walk.prefix(3) {}
        let after = try await requests().count
        XCTAssertEqual(after, 1)
    }

    func testEachLoopBeginsAnew() async throws {
        try await seed(5)
        let walk = try client().transactions(pageSize: 2)
        let first = try await walk.reduce(into: []) { $0.append($1.transactionId) }
        let second = try await walk.reduce(into: []) { $0.append($1.transactionId) }
        XCTAssertEqual(first.count, 5)
        XCTAssertEqual(first, second)
    }

    func testErrorEndsTheWalkAfterTheItemsBeforeIt() async throws {
        try await seed(3)
        var items = try client(retries: 0).transactions(pageSize: 2).makeAsyncIterator()
        var count = 0
        while count < 2, try await items.next() != nil {
            count += 1
        }
        try await arm("server_error", "list_transactions")
        do {
            _ = try await items.next()
            XCTFail("the second page was given")
        } catch PaymentError.providerFailure(let context) {
            XCTAssertEqual(context.httpStatus, 500)
        }
        let after = try await items.next()
        XCTAssertNil(after)
    }

    func testWrongArgumentIsRefusedAtTheFirstItem() async throws {
        let walk = try client().transactions(pageSize: -1)
        let error = try await refusal { try await walk.reduce(0) { count, _ in count + 1 } }
        XCTAssertEqual(error.kind, .invalidRequest)
        XCTAssertEqual(error.context.field, "page_size")
        let requests = try await requests()
        XCTAssertEqual(requests, [])
    }
}
