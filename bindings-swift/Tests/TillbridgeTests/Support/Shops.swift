import Foundation
import Tillbridge

/// Clients of all providers for the sandbox's accounts, at another host where one is given.
struct Shops: Sendable {
    let grow: GlanceGrow
    let globiance: GlobiancePay
    let glase: Glase
    let flowglad: Flowglad
    let sandbox: SandboxProcess

    init(_ sandbox: SandboxProcess, at host: String? = nil) throws {
        self.sandbox = sandbox
        func secret(_ provider: String, _ name: String) throws -> Secret { Secret(try sandbox.text(provider, name)) }
        func address(_ provider: String, _ name: String) throws -> String {
            let own = try sandbox.text(provider, name)
            return try host.map { own.replacingOccurrences(of: try sandbox.text("url"), with: $0) } ?? own
        }
        grow = try GlanceGrow(
            apiKey: secret("glance_grow", "api_key"), baseUrl: address("glance_grow", "base_url"))
        globiance = try GlobiancePay(
            apiKey: secret("globiance_pay", "api_key"), secret: secret("globiance_pay", "secret"),
            merchantUiUrl: sandbox.text("globiance_pay", "merchant_ui_url"), baseUrl: address("globiance_pay", "base_url"))
        glase = try Glase(
            baseUrl: address("glase", "endpoint"),
            terminal: GlaseTerminal(
                id: sandbox.text("glase", "terminal_id"), password: secret("glase", "terminal_password")),
            reseller: GlaseReseller(
                id: sandbox.text("glase", "reseller_id"), password: secret("glase", "reseller_password"),
                userId: sandbox.text("glase", "reseller_user_id")))
        flowglad = try Flowglad(apiKey: secret("flowglad", "api_key"), baseUrl: address("flowglad", "base_url"))
    }

    /// What an attempt comes to.
    func settle(_ attempt: Attempt, deadline: Duration) async throws -> Settled {
        switch attempt.provider {
        case "glance_grow":
            return switch try await grow.reconcile(attempt, deadline: deadline) {
            case .found: .found
            case .notFound: .notFound
            case .undecided: .undecided
            }
        case "globiance_pay":
            return switch try await globiance.reconcile(attempt, deadline: deadline) {
            case .found: .found
            case .notFound: .notFound
            case .undecided: .undecided
            }
        case "glase":
            return switch try await glase.reconcile(attempt, deadline: deadline) {
            case .found: .found
            case .notFound: .notFound
            case .undecided: .undecided
            }
        default:
            return switch try await flowglad.reconcile(attempt, deadline: deadline) {
            case .found: .found
            case .undecided: .undecided
            }
        }
    }

    enum Settled { case found, notFound, undecided }

    func paid(_ marker: String) async throws -> GrowTransaction {
        try await grow.charge(
            amount: Decimal(exact: "58.50"), currency: "ILS", cardToken: "tok_visa", description: marker)
    }

    func checkout(_ marker: String) async throws -> String {
        try await globiance.createCheckout(
            amount: Decimal(exact: "253.75"), currency: "USD", items: [Self.tea()], itemId: "acquirer-0",
            clientId: marker
        ).checkoutId
    }

    /// A reservation of 200 SEK that the buyer has confirmed.
    func reserved(_ marker: String) async throws -> GlaseReservation {
        let issued = try await glase.reserve(invoice: Self.invoice(marker, 200), commitReservationTimeout: 3600)
        try await sandbox.post("glase/invoices/\(issued.invoiceReference)/confirm")
        return try await glase.waitUntilReserved(reservation: issued)
    }

    static func tea() throws -> GlobianceItem {
        GlobianceItem(itemName: "Tea", price: 50, qty: 5, taxRate: try Decimal(exact: "1.5"))
    }

    static func invoice(_ title: String, _ amount: Decimal) -> GlaseInvoice {
        GlaseInvoice(
            title: title, totalAmount: amount, currency: "SEK",
            invoiceRows: [GlaseInvoiceRow(itemTotalAmount: amount, itemDescription: "Ride", itemQuantity: 1)])
    }

    static let payer = GlobiancePayer(
        firstName: "Ada", lastName: "Buyer", email: "buyer@example.com", phoneNumber: "03008911111",
        address: "Street 1", country: "US", state: "NY", city: "New York", zip: "75000")

    static let card = GlobianceCard(number: "4444333322221111", expiryMonth: "01", expiryYear: "2031", cvv: "123")

    static let browser = GlobianceBrowser(
        screenWidth: 1440, screenHeight: 900, language: "en-GB", javaEnabled: false, javascriptEnabled: true,
        colorDepth: 24, utcOffset: -300)
}

extension GlobiancePay {
    /// The call to the acquirer alone.
    func initiate(_ checkoutId: String, _ card: GlobianceCard) async throws -> GlobianceCardPayment {
        try await initiatePayWithCard(
            checkoutId: checkoutId, firstName: "Ada", lastName: "Buyer", address: "Street 1", country: "US",
            state: "NY", city: "New York", zip: "75000", email: "buyer@example.com", phoneNumber: "03008911111",
            cardNumber: card.number, cardExpiryMonth: card.expiryMonth, cardExpiryYear: card.expiryYear,
            cardCvvNumber: card.cvv, screenWidth: 1440, screenHeight: 900, language: "en-GB", javaEnabled: false,
            javascriptEnabled: true, colorDepth: 24, utcOffset: -300)
    }
}
