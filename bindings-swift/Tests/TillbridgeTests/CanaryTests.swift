import Foundation
import Tillbridge
import XCTest

/// Nothing that is printed shows a secret, also when the provider says it back.
///
/// The shared cases go through the same with every operation, see ``CaseTests``; here an observer listens.
final class CanaryTests: XCTestCase {
    private static let key = "canary_key_5f1d"
    private static let secret = "canary&secret<9e2c\""
    private static let password = "canary&pass<word\"'7b30"
    private static let token = "tok_canary_77aa"
    private static let number = "4539148803436467"
    private static let verification = "9731"

    private let canaries = Canaries([key, secret, password, "canary&amp;", "canary\\u0026", token, number])
    private let events = Collected<Event>()

    private typealias Call = @Sendable () async throws -> Void

    private func calls(_ url: String) throws -> [(String, Call)] {
        let observer: @Sendable (Event) -> Void = { [events] in events.add($0) }
        let key = Secret(Self.key)
        let password = Secret(Self.password)
        let grow = try GlanceGrow(apiKey: key, baseUrl: url, retries: 1, observer: observer)
        let flowglad = try Flowglad(apiKey: key, baseUrl: url, retries: 1, observer: observer)
        let globiance = try GlobiancePay(
            apiKey: key, secret: Secret(Self.secret), baseUrl: url, retries: 1, observer: observer)
        let glase = try Glase(
            baseUrl: url, terminal: GlaseTerminal(id: "till", password: password),
            reseller: GlaseReseller(id: "shop", password: password, userId: "9900"), retries: 1, observer: observer)
        let card = GlobianceCard(
            number: CardNumber(Self.number), expiryMonth: "01", expiryYear: "2031",
            cvv: CardVerificationValue(Self.verification))
        return [
            (
                "a charge",
                { _ = try await grow.charge(amount: 1, currency: "ILS", cardToken: Secret(Self.token), description: "o") }
            ),
            ("a read of Grow", { _ = try await grow.getTransaction("txn_1") }),
            ("a refund of Flowglad", { _ = try await flowglad.refundPayment(paymentId: "pym_1") }),
            (
                "a usage event",
                {
                    _ = try await flowglad.createUsageEvent(
                        subscriptionId: "sub_1", amount: 1, transactionId: "id_1", usageMeterSlug: "calls")
                }
            ),
            ("a card", { _ = try await globiance.initiate("checkout", card) }),
            ("a checkout", { _ = try await globiance.getCheckoutDetails("1") }),
            ("an invoice", { _ = try await glase.sendInvoice(invoice: Shops.invoice("Taxi", 200)) }),
            (
                "a terminal",
                { _ = try await glase.registerTerminal(externalTerminalId: "till-2", name: "Till", password: password) }
            ),
        ]
    }

    private func assertHidden(_ what: String, _ error: PaymentError, _ proofs: [String]) {
        let all = canaries + proofs
        XCTAssertEqual(all.problems(in: error) + all.problems(in: error.context), [], what)
        for event in events.all {
            XCTAssertEqual(all.problems(in: event), [], what)
        }
        let shown = printed(error) + events.all.map { printed($0) }.joined()
        let alone = "(?<![0-9])\(Self.verification)(?![0-9])"
        XCTAssertNil(shown.range(of: alone, options: .regularExpression), "\(what): \(shown)")
    }

    func testAProviderThatSaysEverythingBackMakesNothingShowASecret() async throws {
        for form in Echo.allCases {
            let server = try EchoServer(form)
            for (what, call) in try calls(server.url) {
                events.removeAll()
                let error = try await refusal(call)
                XCTAssertEqual(events.all.last?.kind, .finished, what)
                assertHidden("\(what), \(form)", error, server.proofs)
            }
        }
    }

    func testLinesThatBreakMakeNothingShowASecret() async throws {
        let server = try SlowServer.closing()
        for url in ["http://127.0.0.1:9", server.url()] {
            for (what, call) in try calls(url) {
                events.removeAll()
                assertHidden(what, try await refusal(call), [])
            }
        }
    }

    func testFunctionsThatTakeSecretsShowNone() async throws {
        let signing = "whsec_Y2FuYXJ5LWNhbmFyeS1jYW5hcnk="
        let hidden = canaries + [signing, String(signing.dropFirst("whsec_".count)), "canary-canary"]
        let signed = try signFlowgladWebhook(body: "{}", secret: Secret(signing))
        XCTAssertEqual(hidden.problems(in: signed), [])
        let wrong = Secret("whsec_\(Self.key)!")
        let errors = [
            try await refusal {
                try verifyFlowgladWebhook(body: "[]", headers: signed.headers, secrets: [Secret(signing)])
            },
            try await refusal { try verifyFlowgladWebhook(body: "{}", headers: signed.headers, secrets: [wrong]) },
            try await refusal { try signFlowgladWebhook(body: "{}", secret: wrong) },
        ]
        for error in errors {
            XCTAssertEqual(hidden.problems(in: error), [])
        }
    }
}
