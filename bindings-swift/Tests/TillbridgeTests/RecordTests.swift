import Foundation
import Tillbridge
import XCTest

final class RecordTests: XCTestCase {
    private static let canary = "canary7f31"

    private func glase() throws -> Glase {
        // Nobody listens here: what is refused is refused before anything is sent.
        try Glase(
            baseUrl: "http://127.0.0.1:9/", terminal: GlaseTerminal(id: "7", password: Secret(Self.canary)), retries: 0)
    }

    private func row(_ total: Decimal = 10, quantity: Decimal? = nil) -> GlaseInvoiceRow {
        GlaseInvoiceRow(itemTotalAmount: total, itemQuantity: quantity)
    }

    private func invoice(
        title: String = "Order 1", total: Decimal = 10, rows: [GlaseInvoiceRow] = [], issued: Date? = nil
    ) -> GlaseInvoice {
        GlaseInvoice(title: title, totalAmount: total, currency: "SEK", invoiceRows: rows, issueDate: issued)
    }

    private func reservation(amount: Decimal = 10, invoice: GlaseInvoice? = nil) -> GlaseReservation {
        GlaseReservation(
            invoiceReference: "123", code: "HTTP://SEQR.SE/R123", appLink: "seqr://SEQR.SE/R123", reservedAmount: amount,
            currency: "SEK", commitBefore: Date(timeIntervalSince1970: 1_710_945_000.5), version: 2, status: "ISSUED",
            state: .pending, nextAction: .showQrCode(code: "HTTP://SEQR.SE/R123", appLink: "seqr://SEQR.SE/R123"),
            invoice: invoice ?? self.invoice(rows: [row()]))
    }

    private func assertHidden(_ value: Any, file: StaticString = #filePath, line: UInt = #line) {
        for shown in [printed(value), printed([value]), printed(Optional(value) as Any)] {
            for secret in [Self.canary, "4111", "973"] {
                XCTAssertFalse(shown.contains(secret), shown, file: file, line: line)
            }
        }
    }

    func testAmountsAndTimesInsideARecordAreRefusedByTheirPath() async throws {
        let glase = try glase()
        let far = Date(timeIntervalSince1970: 1e15)
        let table: [(String, GlaseInvoice)] = [
            ("invoice.total_amount", invoice(total: .nan)),
            ("invoice.invoice_rows[1].item_quantity", invoice(rows: [row(), row(quantity: .nan)])),
            ("invoice.issue_date", invoice(issued: far)),
        ]
        for (field, wrong) in table {
            let error = try await refusal { try await glase.sendInvoice(invoice: wrong) }
            XCTAssertEqual(error.kind, .invalidRequest)
            XCTAssertEqual(error.context.field, field)
            XCTAssertEqual(error.context.operation, "send_invoice")
        }
        let reserved = reservation(invoice: invoice(total: .nan))
        let error = try await refusal { try await glase.cancel(reservation: reserved) }
        XCTAssertEqual(error.context.field, "reservation.invoice.total_amount")
    }

    func testWhatTheCoreRefusesInsideARecordHasItsPath() async throws {
        let glase = try glase()
        let untitled = invoice(title: "")
        let error = try await refusal { try await glase.sendInvoice(invoice: untitled) }
        XCTAssertEqual(error.context.field, "invoice.title")
        XCTAssertEqual(error.context.outcome, .notSent)
    }

    func testRecordsThatHoldASecretDoNotPrintIt() throws {
        let secret = Secret(Self.canary)
        let form = NextAction.postForm(url: secret, fields: [FormField(name: "MD", value: secret)], html: secret)
        assertHidden(GlaseTerminal(id: "7", password: secret))
        assertHidden(form)
        assertHidden(NextAction.redirect(url: secret))
        assertHidden(try glase())
        guard case .postForm(let url, let fields, _) = form else { return XCTFail("\(form)") }
        XCTAssertEqual([url, fields[0].value].map { $0.reveal() }, [Self.canary, Self.canary])
        XCTAssertEqual(form, .postForm(url: secret, fields: fields, html: Secret(Self.canary)))
        XCTAssertNotEqual(form, .postForm(url: "other", fields: fields, html: secret))
    }

    func testACardIsNeverPrinted() {
        let number: CardNumber = "4111111111111111"
        let cvv = CardVerificationValue("973")
        let card = GlobianceCard(number: number, expiryMonth: "12", expiryYear: "2031", cvv: cvv)
        assertHidden(card)
        assertHidden(number)
        assertHidden(cvv)
        XCTAssertEqual("\(number) \(cvv)", "[redacted] [redacted]")
        XCTAssertTrue(Mirror(reflecting: number).children.isEmpty)
        XCTAssertEqual(number, CardNumber("4111111111111111"))
        XCTAssertNotEqual(cvv, "974")
    }

    func testAReservationGoesThroughJsonAndBack() throws {
        let kept = reservation()
        let again = try GlaseReservation(json: kept.json())
        XCTAssertEqual(again, kept)
        XCTAssertEqual(try again.json(), try kept.json())
    }

    func testATextThatIsNoReservationIsRefused() {
        for text in ["", "{}", "[]", "7", #"{"invoice_reference":7}"#] {
            XCTAssertThrowsError(try GlaseReservation(json: text), text) { error in
                XCTAssertEqual((error as? PaymentError)?.kind, .invalidRequest, "\(error)")
            }
        }
    }

    func testAReservationThatTheCoreCannotHoldIsNotWritten() async throws {
        let wrong = reservation(amount: .nan)
        let error = try await refusal { try wrong.json() }
        XCTAssertEqual(error.context.field, "reservation.reserved_amount")
    }

    func testBytesAreData() throws {
        let code = try renderQrCode(text: "HTTP://SEQR.SE/R123")
        XCTAssertEqual(code.png.prefix(4), Data([0x89, 0x50, 0x4E, 0x47]))
        XCTAssertEqual(code, try renderQrCode(text: "HTTP://SEQR.SE/R123"))
    }
}
