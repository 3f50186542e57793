import Foundation
import Tillbridge

/// A call that moves money, or makes something that must not be made twice.
struct Write: Sendable {
    typealias Call = @Sendable (Shops) async throws -> Void

    let provider: String
    /// The operation by which the sandbox knows what is written.
    let operation: String
    let movesMoney: Bool
    /// Makes what the call needs, and gives the call.
    let prepare: @Sendable (_ direct: Shops, _ marker: String) async throws -> Call

    /// How often the sandbox has carried it out since its last reset.
    func timesCarriedOut(_ sandbox: SandboxProcess) async throws -> Int {
        guard movesMoney else {
            return try await sandbox.read("requests")["requests"].items
                .filter { $0["operation"].text == operation && $0["status"].isSuccess }.count
        }
        let entries = try await sandbox.read("ledger")["entries"].items
        let undone = entries.filter { $0["operation"].text == "reverse" }.map { $0["original_transaction_id"] }
        return entries.filter {
            $0["provider"].text == provider && $0["operation"].text == operation && !undone.contains($0["transaction_id"])
        }.count
    }

    /// One row for each call that moves money, and some that must not happen twice.
    static let all = [
        Write(provider: "glance_grow", operation: "charge", movesMoney: true) { _, marker in
            { _ = try await $0.paid(marker) }
        },
        Write(provider: "glance_grow", operation: "refund", movesMoney: true) { direct, marker in
            let paid = try await direct.paid("\(marker), paid")
            return { _ = try await $0.grow.refund(transactionId: paid.transactionId, amount: 20, reason: marker) }
        },
        Write(provider: "flowglad", operation: "refund_payment", movesMoney: true) { direct, _ in
            let id = try await direct.sandbox.post("flowglad/payments")["id"].text ?? ""
            return { _ = try await $0.flowglad.refundPayment(paymentId: id, amount: 108) }
        },
        Write(provider: "flowglad", operation: "create_checkout_session", movesMoney: false) { _, marker in
            {
                _ = try await $0.flowglad.createCheckoutSession(
                    successUrl: "https://shop.example/paid", cancelUrl: "https://shop.example/cancelled",
                    customerExternalId: "user_42", priceSlug: "lifetime", outputMetadata: ["order": marker])
            }
        },
        Write(provider: "globiance_pay", operation: "initiate_pay_with_card", movesMoney: true) { direct, marker in
            let checkout = try await direct.checkout(marker)
            return {
                _ = try await $0.globiance.payWithCard(
                    checkoutId: checkout, payer: Shops.payer, card: Shops.card, browser: Shops.browser)
            }
        },
        Write(provider: "globiance_pay", operation: "create_invoice_checkout", movesMoney: false) { _, marker in
            {
                _ = try await $0.globiance.createInvoiceCheckout(
                    amount: Decimal(exact: "253.75"), currency: "USD", items: [Shops.tea()], clientId: marker,
                    email: "buyer@example.com")
            }
        },
        Write(provider: "glase", operation: "send_invoice", movesMoney: false) { _, marker in
            { _ = try await $0.glase.sendInvoice(invoice: Shops.invoice(marker, 200)) }
        },
        Write(provider: "glase", operation: "commit_reservation", movesMoney: true) { direct, marker in
            let reservation = try await direct.reserved(marker)
            return { _ = try await $0.glase.commit(reservation: reservation, amount: Decimal(exact: "147.50")) }
        },
        Write(provider: "glase", operation: "refund_payment", movesMoney: true) { direct, marker in
            let reservation = try await direct.reserved(marker)
            let paid = try await direct.glase.commit(reservation: reservation, amount: Decimal(exact: "147.50"))
            let reference = paid.ersReference ?? ""
            return { _ = try await $0.glase.refundPayment(ersReference: reference, invoice: Shops.invoice("Back", 20)) }
        },
    ]
}

extension Json {
    /// Whether an HTTP status is one of success.
    fileprivate var isSuccess: Bool {
        guard case .number(let status) = self else { return false }
        return status < 300
    }
}
