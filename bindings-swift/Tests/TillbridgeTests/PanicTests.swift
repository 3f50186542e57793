import Foundation
import Tillbridge
import XCTest

/// A defect of the core, which stops a call by a panic, is an error of this library; the client goes on.
final class PanicTests: SandboxTests {
    private static let defect = "TILLBRIDGE_DEFECT"

    private typealias Call = @Sendable () async throws -> Void

    override func tearDown() {
        unsetenv(Self.defect)
        super.tearDown()
    }

    /// Calls that read or may be repeated.
    private func harmless(_ shops: Shops) async throws -> [(String, Call)] {
        let invoice = try await shops.glase.sendInvoice(invoice: Shops.invoice("defect", 200)).invoiceReference
        return [
            ("glance_grow.list_transactions", { _ = try await shops.grow.listTransactions() }),
            ("globiance_pay.create_checkout", { _ = try await shops.checkout("defect") }),
            ("glase.get_payment_status", { _ = try await shops.glase.getPaymentStatus(invoiceReference: invoice) }),
            ("flowglad.get_customer", { _ = try await shops.flowglad.getCustomer("user_42") }),
        ]
    }

    /// Calls that move money.
    private func money(_ shops: Shops) -> [(String, Call)] {
        [
            ("glance_grow.charge", { _ = try await shops.paid("defect") }),
            (
                "globiance_pay.initiate_pay_with_card",
                {
                    let checkout = try await shops.checkout("defect")
                    _ = try await shops.globiance.initiate(checkout, Shops.card)
                }
            ),
        ]
    }

    private func provoked(_ defect: String, _ call: () async throws -> Void) async throws -> PaymentError {
        setenv(Self.defect, defect, 1)
        defer { unsetenv(Self.defect) }
        do {
            try await call()
        } catch let error as PaymentError {
            XCTAssertFalse(printed(error).contains("a test provoked"), defect)
            return error
        } catch {
            throw Trouble("\(defect) came as \(type(of: error)): \(error)")
        }
        throw Trouble("\(defect) came as nothing")
    }

    private func assertInternal(_ error: PaymentError, _ outcome: Outcome, _ defect: String) {
        XCTAssertEqual(error.kind, .internal, "\(defect): \(error)")
        XCTAssertEqual(error.context.outcome, outcome, "\(defect): \(error)")
    }

    func testAPanicIsAnErrorOfTheLibraryAndTheClientGoesOn() async throws {
        let shops = try Shops(sandbox)
        for (name, call) in try await harmless(shops) + money(shops) {
            for place in ["input", "request"] {
                assertInternal(try await provoked("\(place) \(name)", call), .notSent, "\(place) \(name)")
                try await call()
            }
        }
    }

    func testAPanicAfterTheRequestHasLeftTellsWhatMayHaveHappened() async throws {
        let shops = try Shops(sandbox)
        let harmless = try await harmless(shops)
        for place in ["response", "task"] {
            for (name, call) in harmless {
                assertInternal(try await provoked("\(place) \(name)", call), .unknown, "\(place) \(name)")
                try await call()
            }
            for (name, call) in money(shops) {
                let error = try await provoked("\(place) \(name)", call)
                XCTAssertEqual(error.kind, .outcomeUnknown, "\(place) \(name): \(error)")
                XCTAssertNotNil(error.attempt)
                try await call()
            }
        }
    }

    func testAPanicThatLeavesARefundOpenIsSettledByReading() async throws {
        let shops = try Shops(sandbox)
        let payment = try await sandbox.post("flowglad/payments")["id"].text ?? ""
        setenv(Self.defect, "response flowglad.refund_payment", 1)
        let refunded = try await shops.flowglad.refundPayment(paymentId: payment, amount: 108)
        XCTAssertEqual(refunded.state, .refunded)
        let entries = try await ledger()
        XCTAssertEqual(entries.count, 1)
    }

    func testAPanicOfWhatNeedsNoClientIsAnErrorOfTheLibrary() async throws {
        let attempt = try Attempt(
            provider: "glance_grow", operation: "charge", startedAt: Date(timeIntervalSince1970: 0)
        ).json()
        let calls: [(String, Call)] = [
            ("glance_grow.new", { _ = try GlanceGrow(apiKey: "key") }),
            ("globiance_pay.new", { _ = try GlobiancePay(apiKey: "key") }),
            ("flowglad.new", { _ = try Flowglad(apiKey: "key") }),
            ("glase.render_qr_code", { _ = try renderQrCode(text: "HTTP://SEQR.SE/R123") }),
            ("glase.glase_app_link", { _ = try glaseAppLink(code: "HTTP://SEQR.SE/R20180809131415161") }),
            ("globiance_pay.parse_globiance_webhook", { _ = try parseGlobianceWebhook(body: "{}") }),
            (
                "flowglad.sign_flowglad_webhook",
                { _ = try signFlowgladWebhook(body: "{}", secret: "whsec_dGlsbA==") }
            ),
            (".attempt", { _ = try Attempt(json: attempt) }),
        ]
        for (name, call) in calls {
            assertInternal(try await provoked("input \(name)", call), .notSent, name)
        }
    }
}
