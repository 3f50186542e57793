import Foundation
import Tillbridge

/// Glance Grow: saved cards, one of them declined, and an answer that gets lost.
struct GrowDay {
    private let sandbox: Sandbox
    private let grow: GlanceGrow

    init(_ sandbox: Sandbox) throws {
        self.sandbox = sandbox
        let account = sandbox.glanceGrow
        grow = try GlanceGrow(apiKey: Secret(account.apiKey), baseUrl: account.baseUrl)
    }

    func run() async throws {
        print("Glance Grow")
        try await chargeAndRefund()
        try await beDeclined()
        try await sandbox.loseTheNextAnswer(of: "charge", at: "glance_grow")
        try await settleALostAnswer()

        var count = 0
        for try await _ in grow.transactions() {
            count += 1
        }
        print("  walked    \(count) transactions")
    }

    private func chargeAndRefund() async throws {
        let paid = try await grow.charge(
            amount: Decimal(exact: "117.45"), currency: "ILS", cardToken: "tok_visa", description: "swift order")
        print("  charged   \(paid.amount) ILS: \(paid.transactionId), \(paid.state)")
        let refund = try await grow.refund(transactionId: paid.transactionId, amount: 20, reason: "swift refund")
        print("  refunded  \(refund.amount) ILS: \(refund.transactionId)")
    }

    private func beDeclined() async throws {
        do {
            let paid = try await grow.charge(
                amount: 80, currency: "ILS", cardToken: "tok_declined", description: "swift declined")
            throw Surprise("a refused card was charged: \(paid.transactionId)")
        } catch PaymentError.declined(let context) {
            print("  declined  80 ILS: \(context.reason)")
        }
    }

    private func settleALostAnswer() async throws {
        do {
            let paid = try await grow.charge(
                amount: 42, currency: "ILS", cardToken: "tok_visa", description: "swift lost answer")
            throw Surprise("the answer of \(paid.transactionId) was not lost")
        } catch PaymentError.outcomeUnknown(_, let attempt) {
            print("  lost      42 ILS: the answer never came")
            let stored = try attempt.json()  // with the order, for now or for a later job
            try await settle(Attempt(json: stored))
        }
    }

    private func settle(_ attempt: Attempt) async throws {
        switch try await grow.reconcile(attempt) {
        case .found(let transaction):
            print("  found     \(transaction.amount) ILS: \(transaction.transactionId)")
        case .notFound(let reason), .undecided(let reason, _, _):
            throw Surprise("the charge was not found: \(reason)")
        }
    }
}
