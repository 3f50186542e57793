import Foundation
import Tillbridge
import XCTest

final class DecimalTests: SandboxTests {
    func testExactReadsPlainNumbersOnly() throws {
        let table: [(String, String?)] = [
            ("117.45", "117.45"), ("58.50", "58.5"), ("0", "0"), ("-0.01", "-0.01"), ("007", "7"),
            ("1234567890123456789012345678", "1234567890123456789012345678"),
            ("0.1234567890123456789012345678", "0.1234567890123456789012345678"),
            ("12345678901234567890123456789", nil), ("0.00000000000000000000000000001", nil),
            ("", nil), ("-", nil), ("--1", nil), ("+1", nil), (".5", nil), ("5.", nil), ("1.2.3", nil), ("1,5", nil),
            ("1e2", nil), (" 1", nil), ("1 ", nil), ("12abc", nil), ("NaN", nil), ("٣", nil), ("0x10", nil),
        ]
        for (text, expected) in table {
            XCTAssertEqual((try? Decimal(exact: text))?.description, expected, text)
        }
        XCTAssertThrowsError(try Decimal(exact: "1,5")) { error in
            XCTAssertEqual((error as? PaymentError)?.kind, .invalidRequest)
        }
    }

    func testAmountThatTheCoreCannotHoldIsRefusedBeforeAnythingIsSent() async throws {
        let grow = try client()
        let long = try XCTUnwrap(Decimal(string: "12345678901234567890123456789"))
        let tiny = Decimal(sign: .plus, exponent: -40, significand: 1)
        for amount in [Decimal.nan, long, tiny, .greatestFiniteMagnitude, .leastFiniteMagnitude] {
            let error = try await refusal { try await grow.charge(amount: amount, currency: "ILS", cardToken: "tok_visa") }
            XCTAssertEqual(error.kind, .invalidRequest, "\(amount)")
            XCTAssertEqual(error.context.field, "amount")
            XCTAssertEqual(error.context.outcome, .notSent)
            XCTAssertEqual(error.context.operation, "charge")
            XCTAssertEqual(error.context.provider, "glance_grow")
        }
        let requests = try await requests()
        XCTAssertEqual(requests, [])
    }

    func testLiteralThatSwiftRoundsIsRefusedInsteadOfCharged() async throws {
        let rounded: Decimal = 19.99
        XCTAssertNotEqual(rounded, try Decimal(exact: "19.99"), "Swift reads literals exactly now: the README can say so")
        let error = try await refusal {
            try await client().charge(amount: rounded, currency: "ILS", cardToken: "tok_visa")
        }
        XCTAssertEqual(error.kind, .invalidRequest)
        XCTAssertEqual(error.context.field, "amount")
    }

    func testAmountsCrossExactlyInBothDirections() async throws {
        let grow = try client()
        for text in ["0.01", "0.07", "19.99", "117.45", "1000000", "99999.99"] {
            let amount = try Decimal(exact: text)
            let paid = try await grow.charge(amount: amount, currency: "ILS", cardToken: "tok_visa")
            XCTAssertEqual(paid.amount, amount)
            let entries = try await ledger()
            XCTAssertEqual(entries.last?["amount"], .text(text))
        }
    }

    func testNumbersBeyondTheCoresTypeAreRefused() async throws {
        let grow = try client()
        for (field, call) in [
            ("client_id", { try await grow.charge(amount: 1, currency: "ILS", cardToken: "tok_visa", clientId: -1).state }),
            ("document_id", { try await grow.charge(amount: 1, currency: "ILS", cardToken: "tok", documentId: .min).state }),
        ] as [(String, () async throws -> PaymentState)] {
            let error = try await refusal(call)
            XCTAssertEqual(error.context.field, field)
        }
        let listed = try await refusal { try await grow.listTransactions(page: .max) }
        let made = try await refusal { try client(retries: -1) }
        XCTAssertEqual([listed, made].map(\.context.field), ["page", "retries"])
    }
}
