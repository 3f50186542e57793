import Foundation
import Tillbridge

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A shop's day against the sandbox: a sale, a decline, a refund, an answer that gets lost, and the day's list.
@main
struct Shop {
    let grow: GlanceGrow
    let control: String

    static func main() async throws {
        let ready = try Ready.fromEnvironment()
        let grow = try GlanceGrow(apiKey: Secret(ready.glanceGrow.apiKey), baseUrl: ready.glanceGrow.baseUrl)
        let shop = Shop(grow: grow, control: ready.control)
        let sale = try await shop.sell()
        try await shop.tryDeclinedCard()
        try await shop.refundPart(of: sale)
        try await shop.loseAnswer()
        try await shop.countTransactions()
    }

    private func sell() async throws -> GrowTransaction {
        let sale = try await grow.charge(
            amount: Decimal(exact: "117.45"), currency: "ILS", cardToken: "tok_visa", description: "swift order")
        print("charged   \(sale.amount) \(sale.transactionId) (\(sale.status.rawValue))")
        return sale
    }

    private func tryDeclinedCard() async throws {
        do {
            let sale = try await grow.charge(
                amount: 80, currency: "ILS", cardToken: "tok_declined", description: "swift declined")
            throw Surprise("a refused card was charged: \(sale.transactionId)")
        } catch PaymentError.declined(let context) {
            print("declined  80: \(context.reason)")
        }
    }

    private func refundPart(of sale: GrowTransaction) async throws {
        let refund = try await grow.refund(transactionId: sale.transactionId, amount: 20, reason: "swift refund")
        print("refunded  \(refund.amount) \(refund.transactionId)")
    }

    private func countTransactions() async throws {
        var count = 0
        for try await _ in grow.transactions() {
            count += 1
        }
        print("walked    \(count) transactions")
    }

    private func loseAnswer() async throws {
        try await arm(fault: "act_then_close", operation: "charge")
        do {
            let sale = try await grow.charge(
                amount: 42, currency: "ILS", cardToken: "tok_visa", description: "swift lost answer")
            throw Surprise("the answer of \(sale.transactionId) was not lost")
        } catch PaymentError.outcomeUnknown(_, let attempt) {
            print("lost      42: the answer never came")
            try await settle(Attempt(json: attempt.json()))
        }
    }

    private func settle(_ attempt: Attempt) async throws {
        switch try await grow.reconcile(attempt) {
        case .found(let transaction):
            print("found     \(transaction.amount) \(transaction.transactionId)")
        case .notFound(let reason), .undecided(let reason, _, _):
            throw Surprise("the charge was not found: \(reason)")
        }
    }

    /// Tells the sandbox to spoil the next call of an operation.
    private func arm(fault: String, operation: String) async throws {
        guard let url = URL(string: "\(control)/faults") else { throw Surprise("no URL: \(control)") }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = Data(#"{"provider":"glance_grow","operation":"\#(operation)","fault":"\#(fault)"}"#.utf8)
        let (_, response) = try await URLSession.shared.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw Surprise("the sandbox refused the fault") }
    }
}

/// What the sandbox says when it is ready.
private struct Ready: Decodable {
    struct Account: Decodable {
        let baseUrl: String
        let apiKey: String
    }

    let glanceGrow: Account
    let control: String

    static func fromEnvironment() throws -> Ready {
        guard let line = ProcessInfo.processInfo.environment["TILLBRIDGE_SANDBOX_READY"] else {
            throw Surprise("set TILLBRIDGE_SANDBOX_READY to the line that `tillbridge-sandbox serve` prints")
        }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Ready.self, from: Data(line.utf8))
    }
}

private struct Surprise: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
