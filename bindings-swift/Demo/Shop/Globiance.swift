import Foundation
import Tillbridge

/// GlobiancePay: a checkout paid by card through 3-D Secure, and one paid in crypto currency.
struct GlobianceDay {
    private let globiance: GlobiancePay
    private let payer: Payer

    init(_ sandbox: Sandbox, _ payer: Payer) throws {
        self.payer = payer
        let account = sandbox.globiancePay
        globiance = try GlobiancePay(
            apiKey: Secret(account.apiKey), secret: Secret(account.secret), baseUrl: account.baseUrl)
    }

    func run() async throws {
        print("GlobiancePay")
        try await sellByCard()
        try await sellForCrypto()
    }

    private func sellByCard() async throws {
        let checkout = try await checkOut(in: "EUR", order: "swift card")
        let card = try await globiance.payWithCard(
            checkoutId: checkout.checkoutId,
            payer: GlobiancePayer(
                firstName: "Ada",
                lastName: "Example",
                email: "ada@example.com",
                phoneNumber: "+49301234567",
                address: "Musterstrasse 1",
                country: "DE",
                state: "Berlin",
                city: "Berlin",
                zip: "10115"),
            card: GlobianceCard(
                number: "4000 0000 0000 3220",
                expiryMonth: "12",
                expiryYear: "2030",
                cvv: "123"),
            browser: GlobianceBrowser(
                screenWidth: 1920,
                screenHeight: 1080,
                language: "de-DE",
                javaEnabled: false,
                javascriptEnabled: true,
                colorDepth: 24,
                utcOffset: -60))
        guard case .redirect(let address) = card.nextAction, let acquirer = card.acquirerId else {
            throw Surprise("a question of the bank was expected, not \(card.nextAction)")
        }
        print("  asked     by the bank first: \(card.state)")
        try await payer.approves(address.reveal())

        let paid = try await globiance.waitForCardPayment(
            checkoutId: checkout.checkoutId, acquirerId: Int(acquirer), transactionId: card.transactionId)
        print("  paid      \(checkout.requestCurrencyAmount) EUR by card: \(paid.state)")
    }

    private func sellForCrypto() async throws {
        let checkout = try await checkOut(in: "USD", order: "swift crypto")
        let isTether = { (currency: GlobianceCurrency) in
            currency.currencyName == "USDT" && currency.currencyType == .blockchain
        }
        guard let tether = checkout.currencies.first(where: isTether) else {
            throw Surprise("USDT is not among the checkout's currencies")
        }
        let transfer = try await globiance.payWithCrypto(
            checkoutId: checkout.checkoutId,
            currencyId: tether.currencyId,
            currencyType: tether.currencyType,
            currencyNetwork: tether.currencyNetwork)
        print("  wanted    \(transfer.quote.total) USDT at \(transfer.address)")
        try await payer.sends(transfer.quote.total, for: checkout.checkoutId)

        let paid = try await globiance.waitForCheckout(checkoutId: checkout.checkoutId)
        print("  paid      \(checkout.requestCurrencyAmount) USD in USDT: \(paid.state)")
    }

    /// Asks for 50 and its tax; what the payer owes is the checkout's `requestCurrencyAmount`.
    private func checkOut(in currency: String, order: String) async throws -> GlobianceCheckout {
        try await globiance.createCheckout(
            amount: 50,
            currency: currency,
            items: [GlobianceItem(itemName: "Boots", price: 50, qty: 1, taxRate: 19)],
            clientId: order)
    }
}
