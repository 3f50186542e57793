import Foundation
import Tillbridge

/// All that is known of one ride: what has to survive the end of the app.
public struct Ride: Equatable, Sendable {
    /// The reservation as Glase last showed it.
    public internal(set) var reservation: GlaseReservation
    /// A commit or refund that may have been carried out.
    public internal(set) var doubt: Doubt?
    /// What was paid, once it is.
    public internal(set) var payment: Payment?

    /// A movement of money whose end was not seen.
    public struct Doubt: Equatable, Sendable {
        /// What `reconcile` takes.
        public let attempt: Attempt
        /// Why nothing is known yet.
        public internal(set) var reason: String
    }

    /// A ride that is paid.
    public struct Payment: Equatable, Sendable {
        /// What `refundPayment` takes; absent when Glase did not name it.
        public let reference: String?
        public let amount: Decimal
        public internal(set) var refunded: Decimal = 0
    }
}

/// What the screen shows.
public enum Phase: Equatable, Sendable {
    /// There is no ride.
    case none
    /// The buyer has to scan the code and confirm. A cash register has no code here but a sticker.
    case waitingForBuyer(code: String?)
    /// The money is held: drive, then commit at most so much, before that moment.
    case reserved(upTo: Decimal, before: Date)
    /// A commit or refund is under way, or is being looked up.
    case settling
    /// A commit or refund may have been carried out: offer to look again, and nothing else.
    case unknown(Ride.Doubt)
    case paid(Ride.Payment)
    /// Over without money: called off, refused or run out.
    case ended(GlasePaymentStatus)
}

extension Ride {
    /// Whether Glase has anything new to tell about the reservation.
    var isOpen: Bool {
        switch reservation.status {
        case .canceled, .failed, .expired: false
        default: payment == nil
        }
    }

    func phase(busy: Bool) -> Phase {
        if let doubt {
            return busy ? .settling : .unknown(doubt)
        }
        if let payment {
            return .paid(payment)
        }
        switch reservation.status {
        case .reserved: return .reserved(upTo: reservation.reservedAmount, before: reservation.commitBefore)
        case .canceled, .failed, .expired: return .ended(reservation.status)
        case .issued, .pendingIssuerAcknowledge, .paid, .unknown: return .waitingForBuyer(code: reservation.code)
        }
    }
}

extension Ride: Codable {
    /// The file: Tillbridge's records in their own JSON, and amounts as text, which no reader makes a binary number of.
    private struct Stored: Codable {
        var reservation: String
        var attempt: String?
        var reason: String?
        var payment: StoredPayment?
    }

    private struct StoredPayment: Codable {
        var reference: String?
        var amount: String
        var refunded: String
    }

    public init(from decoder: any Decoder) throws {
        let stored = try Stored(from: decoder)
        reservation = try GlaseReservation(json: stored.reservation)
        doubt = try stored.attempt.map { Doubt(attempt: try Attempt(json: $0), reason: stored.reason ?? "") }
        payment = try stored.payment.map {
            Payment(
                reference: $0.reference, amount: try Decimal(exact: $0.amount), refunded: try Decimal(exact: $0.refunded))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let payment = payment.map {
            StoredPayment(reference: $0.reference, amount: "\($0.amount)", refunded: "\($0.refunded)")
        }
        let stored = Stored(
            reservation: try reservation.json(), attempt: try doubt?.attempt.json(), reason: doubt?.reason, payment: payment)
        try stored.encode(to: encoder)
    }
}
