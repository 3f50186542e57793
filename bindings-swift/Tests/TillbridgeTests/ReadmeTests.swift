import Foundation
import Tillbridge
import XCTest

/// The README's code, compiled and run; ``testEveryBlockStandsHere()`` keeps the two the same.
final class ReadmeTests: SandboxTests {
    // Where the README makes a client of the provider, functions of the same name make one of the sandbox.

    private let stored = Collected<String>()

    private func store(_ json: String) {
        stored.add(json)
    }

    func testFirstCall() async throws {
        setenv("GLANCE_API_KEY", "glnc_sk_sandbox_owner", 1)
        func GlanceGrow(apiKey: Secret) throws -> Tillbridge.GlanceGrow { try client(apiKey: apiKey) }
        let grow = try GlanceGrow(apiKey: Secret(ProcessInfo.processInfo.environment["GLANCE_API_KEY"] ?? ""))
        let paid = try await grow.charge(
            amount: Decimal(exact: "117.45"), currency: "ILS", cardToken: "tok_visa", description: "order-7788 try-1")
        print(paid.transactionId, paid.state)
        XCTAssertEqual(paid.state, .succeeded)
    }

    func testFailuresAndLostAnswers() async throws {
        let grow = try client()
        for fault in [nil, "act_then_close"] {
            if let fault {
                try await arm(fault, "charge")
            }
            do {
                let paid = try await grow.charge(
                    amount: 300, currency: "ILS", cardToken: "tok_declined", description: "order-7789")
                print("paid by \(paid.transactionId)")
            } catch PaymentError.declined(let context) {
                print("refused: \(context.reason)")
            } catch PaymentError.outcomeUnknown(_, let attempt) {
                try store(attempt.json())
            }
        }
        let stored = try XCTUnwrap(self.stored.all.first)
        switch try await grow.reconcile(Attempt(json: stored)) {
        case .found(let transaction): print("it is \(transaction.transactionId), \(transaction.state)")
        case .notFound(let reason): print("no such charge: \(reason)")
        case .undecided(let reason, _, let lookAgain): print("cannot tell: \(reason), look again: \(lookAgain)")
        }
    }

    func testLists() async throws {
        let grow = try client()
        for try await transaction in grow.transactions(startDate: "2026-01-01", status: .approved) {
            print(transaction.transactionId, transaction.amount)
        }
    }

    func testObserving() async throws {
        let key: Secret = "glnc_sk_sandbox_owner"
        let url = try sandbox.text("glance_grow", "base_url")
        func GlanceGrow(
            apiKey: Secret, deadline: Duration, observer: @escaping @Sendable (Event) -> Void
        ) throws -> Tillbridge.GlanceGrow {
            try Tillbridge.GlanceGrow(apiKey: apiKey, baseUrl: url, deadline: deadline, observer: observer)
        }
        let error = try await refusal {
            let observed = try GlanceGrow(apiKey: key, deadline: .seconds(20)) { event in
                print(event.operation, event.kind, event.elapsed)
            }
            _ = try await observed.getTransaction("txn_1", deadline: .seconds(2))
        }
        XCTAssertEqual(error.kind, .notFound)
    }

    func testCardAndItsBank() async throws {
        for (name, member) in [("API_KEY", "api_key"), ("SECRET", "secret"), ("BASE_URL", "base_url")] {
            try setenv("GLOBIANCE_\(name)", sandbox.text("globiance_pay", member), 1)
        }
        let payers = approveWhatWaits()
        defer { payers.stop() }
        let environment = ProcessInfo.processInfo.environment
        let globiance = try GlobiancePay(
            apiKey: Secret(environment["GLOBIANCE_API_KEY"] ?? ""),
            secret: Secret(environment["GLOBIANCE_SECRET"] ?? ""),
            baseUrl: environment["GLOBIANCE_BASE_URL"])
        let checkout = try await globiance.createCheckout(
            amount: 50,
            currency: "EUR",
            items: [GlobianceItem(itemName: "Boots", price: 50, qty: 1, taxRate: 19)],
            clientId: "order-7790")
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
            card: GlobianceCard(number: "4000 0000 0000 3220", expiryMonth: "12", expiryYear: "2030", cvv: "123"),
            browser: GlobianceBrowser(
                screenWidth: 1920,
                screenHeight: 1080,
                language: "de-DE",
                javaEnabled: false,
                javascriptEnabled: true,
                colorDepth: 24,
                utcOffset: -60))
        switch card.nextAction {
        case .redirect(let url): print("send the browser to the bank: \(url)")  // url.reveal()
        case .postForm(_, _, let page): print("answer the browser with the page: \(page)")  // page.reveal()
        default: print("nothing to do but wait")
        }

        // When the browser is back, or from a job:
        let paid = try await globiance.waitForCardPayment(
            checkoutId: checkout.checkoutId, acquirerId: Int(card.acquirerId ?? 0), transactionId: card.transactionId)
        print(checkout.requestCurrencyAmount, paid.state)
        XCTAssertEqual(paid.state, .succeeded)
        let moved = try await ledger()
        XCTAssertEqual(moved.map(\.["marker"].text), ["order-7790"])
    }

    func testReservation() async throws {
        for (name, member) in [
            ("ENDPOINT", "endpoint"), ("TERMINAL_ID", "terminal_id"), ("TERMINAL_PASSWORD", "terminal_password"),
        ] {
            try setenv("GLASE_\(name)", sandbox.text("glase", member), 1)
        }
        let payers = approveWhatWaits()
        defer { payers.stop() }
        let environment = ProcessInfo.processInfo.environment
        let glase = try Glase(
            baseUrl: environment["GLASE_ENDPOINT"] ?? "",
            terminal: GlaseTerminal(
                id: environment["GLASE_TERMINAL_ID"] ?? "",
                password: Secret(environment["GLASE_TERMINAL_PASSWORD"] ?? "")))
        let issued = try await glase.reserve(
            invoice: GlaseInvoice(title: "Taxi", totalAmount: 200, currency: "SEK", clientInvoiceId: "ride-7791"),
            commitReservationTimeout: 2 * 60 * 60)
        if case .showQrCode(let code, _) = issued.nextAction {
            print(try renderQrCode(text: code).terminal)  // .svg and .png for a page
        }
        let stored = try issued.json()  // in a database, for another process

        let reservation = try await glase.waitUntilReserved(reservation: GlaseReservation(json: stored))
        let paid = try await glase.commit(reservation: reservation, amount: Decimal(exact: "147.50"))
        print(paid.state)
        XCTAssertEqual(paid.amount, try Decimal(exact: "147.5"))
        let moved = try await ledger()
        XCTAssertEqual(moved.map(\.["amount"].text), ["200", "147.5", "52.5"])
    }

    func testRefund() async throws {
        for (name, member) in [("API_KEY", "api_key"), ("BASE_URL", "base_url")] {
            try setenv("FLOWGLAD_\(name)", sandbox.text("flowglad", member), 1)
        }
        try await sandbox.post("flowglad/payments", #"{"id": "pym_7792", "amount": 10800}"#)
        let environment = ProcessInfo.processInfo.environment
        let flowglad = try Flowglad(
            apiKey: Secret(environment["FLOWGLAD_API_KEY"] ?? ""), baseUrl: environment["FLOWGLAD_BASE_URL"])
        let payment = try await flowglad.getPayment("pym_7792")
        do {
            let refunded = try await flowglad.refundPayment(paymentId: payment.id)
            print(refunded.state)
        } catch PaymentError.conflict(let context) {
            print("nothing was sent: \(context.reason)")
        }
        let moved = try await ledger()
        XCTAssertEqual(moved.map(\.["amount"].text), ["108"])
    }

    /// Plays the payers: says yes to each bank's question and to each invoice, until it is stopped.
    private func approveWhatWaits() -> Payers {
        Payers(sandbox)
    }

    func testEveryBlockStandsHere() throws {
        let readme = Repository.root.appendingPathComponent("bindings-swift/README.md")
        let source = Self.lines(try String(contentsOfFile: #filePath, encoding: .utf8))
        let blocks = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```swift\n").dropFirst()
        XCTAssertEqual(blocks.count, 8)
        for block in blocks {
            let code = Self.lines(block.components(separatedBy: "\n```")[0]).filter { !$0.hasPrefix("import ") }
            let places = source.indices.filter { source[$0...].starts(with: code) }
            XCTAssertEqual(places.count, 1, "not here, or twice: \(code)")
        }
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}

/// Approves what waits for a payer, until it is told to stop.
///
/// By a flag, because cancelling a task in a request of `URLSession` can wait for ever in Foundation on Linux.
private final class Payers: @unchecked Sendable {
    private let lock = NSLock()
    private var isOver = false

    init(_ sandbox: SandboxProcess) {
        Task {
            while !lock.withLock({ isOver }) {
                try await Self.approve(sandbox)
            }
        }
    }

    func stop() {
        lock.withLock { isOver = true }
    }

    private static func approve(_ sandbox: SandboxProcess) async throws {
        for card in try await sandbox.read("globiance/cards")["cards"].items
        where card["status"].text == "pending" {
            try await sandbox.post("globiance/card/\(card["transaction_ref"].text ?? "")/approve")
        }
        for invoice in try await sandbox.read("glase/invoices")["invoices"].items
        where invoice["status"].text == "ISSUED" {
            try await sandbox.post("glase/invoices/\(invoice["reference"].text ?? "")/confirm")
        }
    }
}
