import Foundation
import Tillbridge

/// Flowglad: a licence that is sold on Flowglad's page, looked up and refunded.
struct FlowgladDay {
    private let sandbox: Sandbox
    private let flowglad: Flowglad
    private let payer: Payer

    init(_ sandbox: Sandbox, _ payer: Payer) throws {
        self.sandbox = sandbox
        self.payer = payer
        let account = sandbox.flowglad
        flowglad = try Flowglad(apiKey: Secret(account.apiKey), baseUrl: account.baseUrl)
    }

    func run() async throws {
        print("Flowglad")
        let session = try await flowglad.createCheckoutSession(
            successUrl: "https://shop.example/thanks",
            cancelUrl: "https://shop.example/cart",
            customerExternalId: "user_42",
            priceSlug: "lifetime",
            outputName: "swift licence")
        let message = try await payer.paysOnThePage(of: session.id)

        let webhook = try verifyFlowgladWebhook(
            body: message.body, headers: message.headers, secrets: [Secret(sandbox.flowglad.webhookSecret)])
        let payment = try await flowglad.getPayment(webhook.id)
        print("  sold      \(shown(payment.amount)) \(payment.currency): \(payment.id), \(payment.state)")

        let refunded = try await flowglad.refundPayment(paymentId: payment.id)
        print("  refunded  \(shown(refunded.refundedAmount)) \(refunded.currency): \(refunded.state)")
    }

    private func shown(_ amount: Decimal?) -> String {
        amount.map { "\($0)" } ?? "an unknown amount"
    }
}
