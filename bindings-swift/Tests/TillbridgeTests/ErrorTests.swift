import Foundation
import Tillbridge
import XCTest

final class ErrorTests: XCTestCase {
    private func context(
        _ outcome: Outcome = .answered, field: String? = nil, retry: RetryAdvice = .never
    ) -> ErrorContext {
        ErrorContext(
            provider: "glance_grow", operation: "charge", outcome: outcome, httpStatus: 402, providerCode: "CARD_DECLINED",
            requestId: "req_1", transactionId: "txn_1", field: field, reason: "Card declined", issues: [], retry: retry,
            raw: nil)
    }

    func testErrorReadsTheSameHoweverItIsPrinted() {
        let error = PaymentError.declined(context: context())
        let line =
            "request req_1: glance_grow.charge declined: Card declined (outcome answered, HTTP 402, code CARD_DECLINED)"
        XCTAssertEqual(error.description, line)
        XCTAssertEqual("\(error)", line)
        XCTAssertEqual(String(reflecting: error), line)
        XCTAssertEqual((error as any Error).localizedDescription, line)
    }

    func testTextNamesTheField() {
        let error = PaymentError.invalidRequest(context: context(.notSent, field: "amount"))
        XCTAssertTrue(error.description.contains("invalid_request: amount Card declined (outcome not_sent"), "\(error)")
    }

    func testEveryKindHasItsWordAndContext() {
        XCTAssertEqual(
            PaymentError.Kind.allCases.map(\.rawValue),
            [
                "invalid_request", "authentication", "permission", "not_found", "declined", "conflict", "rate_limited",
                "provider_failure", "protocol", "transport", "timeout", "cancelled", "outcome_unknown", "internal",
            ])
        let attempt = Attempt(provider: "glance_grow", operation: "charge", startedAt: Date(timeIntervalSince1970: 0))
        let errors: [PaymentError] = [
            .protocol(context: context()), .internal(context: context()), .timeout(context: context()),
            .outcomeUnknown(context: context(.unknown), attempt: attempt),
        ]
        XCTAssertEqual(errors.map(\.kind), [.protocol, .internal, .timeout, .outcomeUnknown])
        XCTAssertEqual(errors.map(\.context.requestId), Array(repeating: "req_1", count: 4))
        XCTAssertEqual(errors.map(\.attempt), [nil, nil, nil, attempt])
    }

    func testErrorThatSomebodyMadeUpStillPrints() {
        let never = Date(timeIntervalSinceReferenceDate: .nan)
        let attempt = Attempt(provider: "", operation: "", startedAt: never, amount: .nan)
        let error = PaymentError.outcomeUnknown(context: context(retry: .after(wait: .seconds(-1))), attempt: attempt)
        XCTAssertTrue(error.description.contains("outcome_unknown"), error.description)
    }

    func testWordsOfEnumsAreReadAndWritten() {
        XCTAssertEqual(GrowTransactionStatus(rawValue: "approved"), .approved)
        XCTAssertEqual(GrowTransactionStatus(rawValue: "on_hold"), .unknown(value: "on_hold"))
        XCTAssertEqual(GrowTransactionStatus.unknown(value: "on_hold").rawValue, "on_hold")
        let literal: GrowTransactionStatus = "refunded"
        XCTAssertEqual(literal, .refunded)
        XCTAssertEqual(PaymentState.partiallyRefunded.rawValue, "partially_refunded")
        XCTAssertEqual(PaymentState(rawValue: "action_required"), .actionRequired)
        XCTAssertNil(PaymentState(rawValue: "paid"))
        XCTAssertEqual(Outcome.allCases.map(\.rawValue), ["not_sent", "answered", "unknown"])
    }

    func testClientThatBreaksARuleIsNotMade() {
        XCTAssertThrowsError(try GlanceGrow(apiKey: "")) { error in
            guard case PaymentError.invalidRequest(let context) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(context.field, "api_key")
            XCTAssertEqual(context.operation, "new")
        }
    }
}
