import Foundation
import Tillbridge
import XCTest

final class AttemptTests: XCTestCase {
    func testAttemptGoesThroughJsonAndBack() throws {
        let attempt = Attempt(
            provider: "glance_grow", operation: "charge", startedAt: Date(timeIntervalSince1970: 1_710_945_000.123),
            amount: try Decimal(exact: "117.45"), currency: "ILS", marker: "order \"7788\" ü\n", customerId: "7")
        let read = try Attempt(json: attempt.json())
        XCTAssertEqual(read.startedAt.timeIntervalSince1970, 1_710_945_000.123, accuracy: 0.000_01)
        XCTAssertEqual(read.amount, attempt.amount)
        XCTAssertEqual(read.marker, attempt.marker)
        XCTAssertEqual(read.customerId, "7")
        XCTAssertNil(read.originalTransactionId)
        XCTAssertEqual(try Attempt(json: read.json()), read)
    }

    func testTimesCrossWithTheirFractions() throws {
        let table: [(String, TimeInterval)] = [
            ("2024-03-20T14:30:00Z", 1_710_945_000), ("2024-03-20T14:30:00.5Z", 1_710_945_000.5),
            ("2024-03-20T14:30:00.123456789Z", 1_710_945_000.123_456_789),
            ("2024-03-20T16:30:00+02:00", 1_710_945_000), ("2024-02-29T23:59:59.999Z", 1_709_251_199.999),
            ("1969-12-31T23:59:59.25Z", -0.75), ("0001-01-01T00:00:00Z", -62_135_596_800),
            ("9999-01-01T00:00:00Z", 253_370_764_800), ("-009998-01-01T00:00:00Z", -377_673_580_800),
        ]
        for (text, seconds) in table {
            let json = #"{"provider":"glance_grow","operation":"charge","started_at":"\#(text)"}"#
            let attempt = try Attempt(json: json)
            XCTAssertEqual(attempt.startedAt.timeIntervalSince1970, seconds, accuracy: 0.000_05, text)
            let again = try Attempt(json: attempt.json())
            XCTAssertEqual(again.startedAt.timeIntervalSince1970, seconds, accuracy: 0.000_05, text)
        }
    }

    func testTextThatIsNoAttemptIsRefused() {
        for text in ["", "{}", "[]", #"{"provider":"glance_grow","operation":"charge","started_at":"soon"}"#] {
            XCTAssertThrowsError(try Attempt(json: text), text) { error in
                XCTAssertEqual((error as? PaymentError)?.kind, .invalidRequest, "\(error)")
            }
        }
    }

    func testAttemptThatTheCoreCannotHoldIsRefused() async throws {
        let never = Date(timeIntervalSinceReferenceDate: .infinity)
        let far = Date(timeIntervalSince1970: 1e15)
        let now = Date(timeIntervalSince1970: 1_710_945_000)
        let attempts: [(String, Attempt)] = [
            ("attempt.started_at", Attempt(provider: "glance_grow", operation: "charge", startedAt: never)),
            ("attempt.started_at", Attempt(provider: "glance_grow", operation: "charge", startedAt: far)),
            ("attempt.amount", Attempt(provider: "glance_grow", operation: "charge", startedAt: now, amount: .nan)),
        ]
        let grow = try GlanceGrow(apiKey: "glnc_sk_test", baseUrl: "http://127.0.0.1:9")
        for (field, attempt) in attempts {
            let written = try await refusal { try attempt.json() }
            let settled = try await refusal { try await grow.reconcile(attempt) }
            XCTAssertEqual([written, settled].map(\.context.field), [field, field])
        }
    }
}
