import Foundation
import Observation
import Tillbridge

/// Why an action was not even tried.
public enum RideError: Error, Equatable {
    /// The one before has not ended.
    case busy
    /// The ride is not where the action begins.
    case notNow(Phase)
}

/// A taxi ride paid with Glase: an amount is reserved, the meter runs, and what it shows is taken.
///
/// Each change is stored before it is shown. An action that fails throws, and `phase` says what can be done next.
@MainActor @Observable
public final class RideModel {
    public private(set) var ride: Ride?
    public private(set) var isBusy = false
    public var phase: Phase { ride?.phase(busy: isBusy) ?? .none }

    private let glase: Glase
    private let store: any RideStore
    private let pollInterval: Duration?

    /// Takes up the ride that the store holds. Call ``resume()`` next.
    ///
    /// - Parameter pollInterval: How long to wait between two questions. Default: 1 second, as Glase asks for.
    public init(glase: Glase, store: any RideStore, pollInterval: Duration? = nil) throws {
        self.glase = glase
        self.store = store
        self.pollInterval = pollInterval
        ride = try store.load()
    }

    /// Finds out where the stored ride stands.
    ///
    /// Call it as soon as the app runs: a payment that nobody fetches within 20 seconds is undone by Glase.
    public func resume() async throws {
        switch phase {
        case .unknown: try await settle()
        case .waitingForBuyer, .reserved: try await alone { try await look() }
        case .none, .settling, .paid, .ended: break
        }
    }

    /// Asks for a reservation. Then show the code, and call ``waitForBuyer(patience:)``.
    ///
    /// When the answer is lost, begin again: nobody has seen the code, so that nobody can have reserved anything.
    public func start(upTo amount: Decimal, currency: String, commitWithin: Duration = .seconds(2 * 60 * 60)) async throws {
        switch phase {
        case .none, .paid, .ended: break
        case let phase: throw RideError.notNow(phase)
        }
        let invoice = invoice(amount, currency, "Taxi ride, at most", id: UUID().uuidString)
        try await alone {
            let reservation = try await glase.reserve(
                invoice: invoice, commitReservationTimeout: Int(commitWithin.components.seconds))
            try keep(Ride(reservation: reservation))
        }
    }

    /// Waits until the buyer has confirmed or refused, or patience is over; then wait again, or cancel.
    ///
    /// Cancelling the task ends the waiting and not the ride.
    public func waitForBuyer(patience: Duration = .seconds(120)) async throws {
        guard case .waitingForBuyer = phase, let asked = ride else { return }
        let seen = try await glase.waitUntilReserved(
            reservation: asked.reservation, pollInterval: pollInterval, deadline: patience)
        // Who cancelled in the meantime knows more than this wait.
        guard ride == asked else { return }
        try await take(seen)
    }

    /// Writes what the ride came to on the buyer's bill.
    public func update(fare: Decimal, text: String) async throws {
        let reservation = try reserved()
        try await alone {
            let invoice = invoice(fare, reservation.currency, text, id: reservation.invoice.clientInvoiceId)
            let updated = try await glase.update(reservation: reservation, invoice: invoice)
            try change { $0.reservation = updated }
        }
    }

    /// Takes the fare and lets go of the rest.
    public func commit(_ fare: Decimal) async throws {
        let reservation = try reserved()
        let attempt = Attempt(
            provider: "glase", operation: "commit_reservation", startedAt: Date(), amount: fare,
            currency: reservation.currency, marker: reservation.invoiceReference)
        try await alone {
            let paid = try await moving(attempt) {
                try await glase.commit(reservation: reservation, amount: fare, pollInterval: pollInterval)
            }
            try keep(paid, of: fare)
        }
    }

    /// Gives a part of the fare back.
    public func refund(_ amount: Decimal) async throws {
        guard case .paid(let payment) = phase, let reference = payment.reference, let reservation = ride?.reservation else {
            throw RideError.notNow(phase)
        }
        let attempt = Attempt(
            provider: "glase", operation: "refund_payment", startedAt: Date(), amount: amount,
            currency: reservation.currency, originalTransactionId: reference)
        try await alone {
            let invoice = invoice(amount, reservation.currency, "Refund", id: reservation.invoice.clientInvoiceId)
            _ = try await moving(attempt) { try await glase.refundPayment(ersReference: reference, invoice: invoice) }
            try change {
                $0.payment?.refunded += amount
                $0.doubt = nil
            }
        }
    }

    /// Calls the ride off; nothing is paid.
    public func cancel() async throws {
        switch phase {
        case .waitingForBuyer, .reserved: break
        case let phase: throw RideError.notNow(phase)
        }
        guard let reservation = ride?.reservation else { return }
        try await alone {
            try await lookingWhenRefused {
                _ = try await glase.cancel(reservation: reservation, pollInterval: pollInterval)
            }
            try await look()
        }
    }

    /// Finds out, by reading alone, what became of a commit whose answer was lost.
    public func settle() async throws {
        guard case .unknown(let doubt) = phase else { throw RideError.notNow(phase) }
        try await alone {
            switch try await glase.reconcile(doubt.attempt) {
            case .found(let payment):
                try keep(payment, of: doubt.attempt.amount ?? 0)
            case .notFound:
                try change { $0.doubt = nil }
                try await look()
            case .undecided(_, let payment?, _) where payment.status == .paid:
                // Another device has committed another amount, and a reservation is committed once: that one counts.
                try keep(payment, of: doubt.attempt.amount ?? 0)
            case .undecided(let reason, _, _):
                try change { $0.doubt?.reason = reason }
            }
        }
    }

    /// Ends the doubt about a refund, which Glase cannot be asked about, with what somebody found in a report.
    public func settleRefund(wasMade: Bool) throws {
        guard case .unknown(let doubt) = phase, ride?.payment != nil else { throw RideError.notNow(phase) }
        try change {
            if wasMade { $0.payment?.refunded += doubt.attempt.amount ?? 0 }
            $0.doubt = nil
        }
    }
}

// MARK: - Money that may have moved

extension RideModel {
    /// Makes a call that moves money. The doubt about it is stored first and taken away by its end alone, so that a crash in
    /// between is nothing else than a lost answer.
    private func moving<Answer: Sendable>(
        _ attempt: Attempt, _ call: @MainActor () async throws -> Answer
    ) async throws -> Answer {
        try change { $0.doubt = Ride.Doubt(attempt: attempt, reason: "the app ended before the answer came") }
        do {
            return try await lookingWhenRefused(call)
        } catch PaymentError.outcomeUnknown(let context, let attempt) {
            try change { $0.doubt = Ride.Doubt(attempt: attempt, reason: context.reason) }
            throw PaymentError.outcomeUnknown(context: context, attempt: attempt)
        } catch {
            // Every other error says that nothing has moved.
            try change { $0.doubt = nil }
            throw error
        }
    }

    /// Where Glase refuses, it knows something that this model does not.
    private func lookingWhenRefused<Answer: Sendable>(
        _ call: @MainActor () async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await call()
        } catch let error as PaymentError where error.context.outcome == .answered {
            // The refusal tells more than why looking failed.
            try? await look()
            throw error
        }
    }

    private func keep(_ paid: GlasePayment, of fare: Decimal) throws {
        try change {
            $0.payment = Ride.Payment(reference: paid.ersReference, amount: paid.amount ?? fare)
            $0.doubt = nil
        }
    }
}

// MARK: - The reservation

extension RideModel {
    private func reserved() throws -> GlaseReservation {
        guard case .reserved = phase, let ride else { throw RideError.notNow(phase) }
        return ride.reservation
    }

    /// Asks once where the reservation stands: no second question fits into the deadline.
    private func look() async throws {
        guard let ride, ride.isOpen else { return }
        let once = Duration.seconds(10)
        try await take(glase.waitUntilReserved(reservation: ride.reservation, pollInterval: once, deadline: once))
    }

    private func take(_ seen: GlaseReservation) async throws {
        try change { $0.reservation = seen }
        // Another device has committed, or this one before it crashed.
        if seen.status == .paid {
            try await keep(
                glase.getPaymentStatus(invoiceReference: seen.invoiceReference, invoiceVersion: Int(seen.version)),
                of: seen.invoice.totalAmount)
        }
    }

    private func invoice(_ amount: Decimal, _ currency: String, _ text: String, id: String?) -> GlaseInvoice {
        let row = GlaseInvoiceRow(itemTotalAmount: amount, itemDescription: text, itemQuantity: 1)
        return GlaseInvoice(
            title: "Taxi ride", totalAmount: amount, currency: currency, invoiceRows: [row], clientInvoiceId: id)
    }

    private func change(_ edit: (inout Ride) -> Void) throws {
        guard var ride else { return }
        edit(&ride)
        try keep(ride)
    }

    private func keep(_ ride: Ride) throws {
        try store.save(ride)
        self.ride = ride
    }

    /// One action at a time: a button that is pressed twice must not commit twice.
    private func alone(_ action: @MainActor () async throws -> Void) async throws {
        guard !isBusy else { throw RideError.busy }
        isBusy = true
        defer { isBusy = false }
        try await action()
    }
}
