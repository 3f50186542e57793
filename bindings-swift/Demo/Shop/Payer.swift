import Foundation

/// What payers do with a browser, a wallet and the Glase app: none of it is a shop's code.
struct Payer {
    let sandbox: Sandbox

    /// Opens the bank's page in a browser and presses its button "Approve".
    func approves(_ address: String) async throws {
        guard let url = URL(string: address) else { throw Surprise("no URL: \(address)") }
        let page = String(decoding: try await send(url), as: UTF8.self)
        guard let form = page.firstMatch(of: /<form method="post" action="([^"]*)"/),
            let action = URL(string: String(form.1), relativeTo: url)
        else { throw Surprise("no form: \(page)") }
        var fields = URLComponents()
        fields.queryItems =
            page.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)"/).map {
                URLQueryItem(name: String($0.1), value: String($0.2))
            } + [URLQueryItem(name: "decision", value: "approve")]
        let body = Data((fields.percentEncodedQuery ?? "").utf8)
        _ = try await send(action, body, type: "application/x-www-form-urlencoded")
    }

    /// Sends crypto currency from a wallet to the checkout's address.
    func sends(_ amount: Decimal, for checkoutId: String) async throws {
        try await sandbox.tell("globiance/checkouts/\(checkoutId)/pay", ["amount": "\(amount)"])
    }

    /// Scans the QR code with the Glase app and confirms with the PIN.
    func scansAndConfirms(_ invoiceReference: String) async throws {
        try await sandbox.tell("glase/invoices/\(invoiceReference)/scan")
        try await sandbox.tell("glase/invoices/\(invoiceReference)/confirm")
    }

    /// Pays on Flowglad's page; gives the message by which Flowglad tells the shop.
    func paysOnThePage(of sessionId: String) async throws -> Message {
        struct Done: Decodable {
            struct Payment: Decodable { let id: String }
            let payment: Payment
        }
        let answer = try await sandbox.tell("flowglad/checkout_sessions/\(sessionId)/complete")
        let done = try JSONDecoder().decode(Done.self, from: answer)
        let message = try await sandbox.tell("flowglad/webhooks", ["object": "payment", "id": done.payment.id])
        return try JSONDecoder().decode(Message.self, from: message)
    }

    struct Message: Decodable {
        let headers: [String: String]
        let body: String
    }
}
