import Foundation
import Observation
import Sandbox
import TaxiRide
import Testing
import Tillbridge

/// Rides as they go, and as buyers and drivers end them.
@MainActor
struct RideTests {
    let shop: Shop
    let fare: Decimal

    init() throws {
        shop = try Shop()
        fare = try Decimal(exact: "147.50")
    }

    @Test("A ride is reserved, driven, paid and partly given back")
    func ride() async throws {
        let app = try shop.app()
        #expect(app.phase == .none)
        try await app.start(upTo: 200, currency: "SEK")
        guard case .waitingForBuyer(let code?) = app.phase else { throw unexpected(app) }
        #expect(try renderQrCode(text: code).terminal.contains("\n"))
        try await shop.buyer(.confirm)
        try await app.waitForBuyer()
        guard case .reserved(upTo: 200, let before) = app.phase else { throw unexpected(app) }
        #expect(before > Date())
        try await app.update(fare: fare, text: "Airport to city, 11.8 km")
        try await app.commit(fare)
        try await app.refund(20)
        guard case .paid(let payment) = app.phase else { throw unexpected(app) }
        #expect(payment.amount == fare)
        #expect(payment.refunded == 20)
        #expect(try await shop.movements() == ["commit_reservation 147.5", "refund_payment 20"])
    }

    @Test("A screen that observes the phase is told of its change")
    func observation() async throws {
        let app = try shop.app()
        try await confirmation { changed in
            withObservationTracking {
                _ = app.phase
            } onChange: {
                changed()
            }
            try await app.start(upTo: 200, currency: "SEK")
        }
    }

    @Test("The buyer refuses", arguments: [(Sandbox.Decision.cancel, GlasePaymentStatus.canceled), (.decline, .failed)])
    func refusal(decision: Sandbox.Decision, status: GlasePaymentStatus) async throws {
        let app = try shop.app()
        try await app.start(upTo: 200, currency: "SEK")
        try await shop.buyer(decision)
        try await app.waitForBuyer()
        #expect(app.phase == .ended(status))
        try await app.start(upTo: 100, currency: "SEK")
        guard case .waitingForBuyer = app.phase else { throw unexpected(app) }
        #expect(try await shop.movements().isEmpty)
    }

    @Test("The driver cancels what is reserved")
    func cancel() async throws {
        let app = try await shop.reservedApp()
        try await app.cancel()
        #expect(app.phase == .ended(.canceled))
        #expect(try await shop.movements().isEmpty)
    }

    @Test("The driver cancels while the app waits for the buyer")
    func cancelWhileWaiting() async throws {
        let app = try shop.app()
        try await app.start(upTo: 200, currency: "SEK")
        async let waiting: Void = app.waitForBuyer()
        try await app.cancel()
        try await waiting
        #expect(app.phase == .ended(.canceled))
    }

    @Test("An amount that cannot be taken is refused before anything is sent", arguments: [201, 0])
    func wrongAmount(amount: Decimal) async throws {
        let app = try await shop.reservedApp()
        let error = await thrown { try await app.commit(amount) }
        guard case PaymentError.invalidRequest(let context)? = error else { throw unexpected(app) }
        #expect(context.field == "amount")
        #expect(try await shop.count("commit_reservation") == 0)
        try await app.commit(fare)
        #expect(try await shop.movements() == ["commit_reservation 147.5"])
    }

    @Test("A bank that refuses the commit leaves the reservation to be cancelled")
    func refusedCommit() async throws {
        let app = try shop.app()
        try await app.start(upTo: 200, currency: "SEK")
        let reference = try #require(app.ride).reservation.invoiceReference
        try await shop.sandbox.post("glase/invoices/\(reference)/confirm", #"{"payer": "commit_refused"}"#)
        try await app.waitForBuyer()
        let error = await thrown { try await app.commit(fare) }
        guard case PaymentError.declined? = error else { throw unexpected(app) }
        try await app.cancel()
        #expect(app.phase == .ended(.canceled))
        #expect(try await shop.movements().isEmpty)
    }

    @Test("A button that is pressed twice commits once")
    func twice() async throws {
        let app = try await shop.reservedApp()
        async let first = thrown { try await app.commit(fare) }
        async let second = thrown { try await app.commit(fare) }
        let errors = await [first, second].compactMap { $0 }
        #expect(errors.count == 1)
        #expect(try await shop.movements() == ["commit_reservation 147.5"])
    }

    @Test("What does not fit the phase is not tried")
    func wrongPhase() async throws {
        let app = try shop.app()
        #expect(await thrown { try await app.commit(fare) } as? RideError == .notNow(.none))
        #expect(await thrown { try await app.refund(20) } as? RideError == .notNow(.none))
        #expect(await thrown { try await app.cancel() } as? RideError == .notNow(.none))
    }
}
