import Foundation
import Tillbridge

/// Glase: a taxi ride, for which 200 are reserved before the fare is known.
struct GlaseDay {
    private let sandbox: Sandbox
    private let glase: Glase
    private let payer: Payer

    init(_ sandbox: Sandbox, _ payer: Payer) throws {
        self.sandbox = sandbox
        self.payer = payer
        let account = sandbox.glase
        glase = try Glase(
            baseUrl: account.endpoint,
            terminal: GlaseTerminal(id: account.terminalId, password: Secret(account.terminalPassword)))
    }

    func run() async throws {
        print("Glase")
        let issued = try await showTheCode()
        try await payer.scansAndConfirms(issued.invoiceReference)
        let reservation = try await glase.waitUntilReserved(reservation: issued)
        print("  reserved  \(reservation.reservedAmount) SEK: \(reservation.state)")

        try await sandbox.loseTheNextAnswer(of: "commit_reservation", at: "glase")
        print("  lost      the answer to the commit, on purpose")
        try await endTheRide(reservation)
    }

    private func showTheCode() async throws -> GlaseReservation {
        let twoHours = 2 * 60 * 60
        let reservation = try await glase.reserve(
            invoice: invoice("Taxi, at most", 200, order: "swift ride"), commitReservationTimeout: twoHours)
        guard case .showQrCode(let code, _) = reservation.nextAction else {
            throw Surprise("a code was expected, not \(reservation.nextAction)")
        }
        print(try renderQrCode(text: code).terminal)
        return reservation
    }

    /// Takes the fare; `commit` asks how it stands before it would ever repeat.
    private func endTheRide(_ reservation: GlaseReservation) async throws {
        let paid = try await glase.commit(reservation: reservation, amount: Decimal(exact: "147.50"))
        guard let amount = paid.amount, let reference = paid.ersReference else {
            throw Surprise("a payment was expected, not \(paid.state)")
        }
        print("  paid      \(amount) SEK: \(paid.state)")
        let refund = try await glase.refundPayment(
            ersReference: reference, invoice: invoice("A detour", 20, order: "swift ride refund"))
        print("  refunded  \(refund.amount) SEK: \(refund.ersReference ?? "no reference")")
    }

    private func invoice(_ title: String, _ amount: Decimal, order: String) -> GlaseInvoice {
        GlaseInvoice(title: title, totalAmount: amount, currency: "SEK", clientInvoiceId: order)
    }
}
