import Foundation
import TaxiRide
import Testing
import Tillbridge

/// Apps that end in the middle of a ride, and answers that never come.
@MainActor
struct RestartTests {
    let shop: Shop
    let fare: Decimal

    init() throws {
        shop = try Shop()
        fare = try Decimal(exact: "147.50")
    }

    @Test("The buyer confirms while the app is not there")
    func confirmedMeanwhile() async throws {
        try await shop.app().start(upTo: 200, currency: "SEK")
        try await shop.buyer(.confirm)
        let app = try shop.app()
        try await app.resume()
        guard case .reserved = app.phase else { throw unexpected(app) }
        try await app.commit(fare)
        #expect(try await shop.movements() == ["commit_reservation 147.5"])
    }

    @Test("Wherever the app crashed, it finds the payment again and commits nothing")
    func crashes() async throws {
        try await shop.reservedApp().commit(fare)
        let moments = shop.store.saved
        #expect(moments.contains { $0.doubt != nil })
        for moment in moments {
            let file = newFile()
            try file.save(moment)
            let app = try shop.app(file)
            try await app.resume()
            guard case .paid(let payment) = app.phase else { throw unexpected(app) }
            #expect(payment.amount == fare)
        }
        #expect(try await shop.count("commit_reservation") == 1)
    }

    @Test("An app that crashed in the middle of a refund does not make another")
    func crashInRefund() async throws {
        let first = try await shop.reservedApp()
        try await first.commit(fare)
        try await first.refund(20)
        let file = newFile()
        try file.save(#require(shop.store.saved.last { $0.doubt != nil }))
        let app = try shop.app(file)
        try await app.resume()
        guard case .unknown = app.phase else { throw unexpected(app) }
        #expect(try await shop.count("refund_payment") == 1)
    }

    @Test("A reservation that nobody committed in time is over")
    func tooLate() async throws {
        _ = try await shop.reservedApp()
        try await shop.sandbox.post("clock", #"{"advance_s": 7201}"#)
        let app = try shop.app()
        try await app.resume()
        #expect(app.phase == .ended(.expired))
    }

    @Test("A commit whose answer is lost is found by asking")
    func lostAnswer() async throws {
        let app = try await shop.reservedApp()
        try await shop.fault("act_then_close", on: "commit_reservation")
        try await app.commit(fare)
        guard case .paid = app.phase else { throw unexpected(app) }
        #expect(try await shop.count("commit_reservation") == 1)
    }

    @Test("A commit of which nothing can be seen is unknown, and settled after a restart without another")
    func unknownCommit() async throws {
        try await loseCommit(having: "act_then_close")
        let app = try shop.app()
        guard case .unknown = app.phase else { throw unexpected(app) }
        #expect(await thrown { try await app.commit(fare) } as? RideError == .notNow(app.phase))
        try await app.resume()
        guard case .paid = app.phase else { throw unexpected(app) }
        #expect(try await shop.count("commit_reservation") == 1)
    }

    @Test("A commit that never arrived can be made again once that is known")
    func commitThatNeverArrived() async throws {
        try await loseCommit(having: "close_after_reading")
        let app = try shop.app()
        try await app.resume()
        guard case .reserved = app.phase else { throw unexpected(app) }
        try await app.commit(fare)
        #expect(try await shop.movements() == ["commit_reservation 147.5"])
    }

    @Test("A commit that another device's took the place of shows what that one took")
    func anotherDevice() async throws {
        try await loseCommit(having: "close_after_reading")
        let file = newFile()
        try file.save(#require(shop.store.saved.last { $0.doubt == nil }))
        try await shop.app(file).commit(150)
        let app = try shop.app()
        try await app.resume()
        guard case .paid(let payment) = app.phase else { throw unexpected(app) }
        #expect(payment.amount == 150)
    }

    @Test("A payment that nobody fetched in 20 seconds is undone, and shown so")
    func undone() async throws {
        try await loseCommit(having: "act_then_close")
        try await shop.sandbox.post("clock", #"{"advance_s": 21}"#)
        let app = try shop.app()
        try await app.resume()
        #expect(app.phase == .ended(.canceled))
    }

    @Test("A refund whose answer is lost is never repeated, and ended by a person", arguments: [true, false])
    func unknownRefund(wasMade: Bool) async throws {
        let first = try await shop.reservedApp()
        try await first.commit(fare)
        try await shop.fault(wasMade ? "act_then_close" : "close_after_reading", on: "refund_payment")
        _ = await thrown { try await first.refund(20) }
        let app = try shop.app()
        try await app.resume()
        guard case .unknown = app.phase else { throw unexpected(app) }
        #expect(await thrown { try await app.refund(20) } as? RideError == .notNow(app.phase))
        #expect(try await shop.count("refund_payment") == 1)
        try app.settleRefund(wasMade: wasMade)
        guard case .paid(let payment) = app.phase else { throw unexpected(app) }
        #expect(payment.refunded == (wasMade ? 20 : 0))
    }

    @Test("A cancelled task ends the waiting and not the ride")
    func cancelledWait() async throws {
        let app = try shop.app()
        try await app.start(upTo: 200, currency: "SEK")
        let asked = try await shop.count("get_payment_status")
        let waiting = Task { try await app.waitForBuyer() }
        try await arrived("get_payment_status", after: asked)
        waiting.cancel()
        #expect(await thrown { try await waiting.value } is CancellationError)
        try await shop.buyer(.confirm)
        try await app.waitForBuyer()
        guard case .reserved = app.phase else { throw unexpected(app) }
    }

    @Test("A task that is cancelled while the commit is on its way leaves it unknown")
    func cancelledCommit() async throws {
        let app = try await shop.reservedApp()
        try await shop.fault("act_then_stall", on: "commit_reservation")
        let committing = Task { try await app.commit(fare) }
        try await arrived("commit_reservation")
        #expect(app.phase == .settling)
        committing.cancel()
        guard case PaymentError.outcomeUnknown? = await thrown({ try await committing.value }) else { throw unexpected(app) }
        guard case .unknown = app.phase else { throw unexpected(app) }
        try await app.settle()
        guard case .paid = app.phase else { throw unexpected(app) }
    }

    /// A ride whose commit gets no answer, and neither does the question about it.
    private func loseCommit(having fault: String) async throws {
        let app = try await shop.reservedApp()
        try await app.update(fare: fare, text: "Airport to city, 11.8 km")
        try await shop.fault(fault, on: "commit_reservation")
        try await shop.fault("close_after_reading", on: "get_payment_status")
        let error = await thrown { try await app.commit(fare) }
        guard case PaymentError.outcomeUnknown? = error, case .unknown = app.phase else { throw unexpected(app) }
    }

    private func arrived(_ operation: String, after earlier: Int = 0) async throws {
        let end = ContinuousClock.now + .seconds(20)
        while try await shop.count(operation) == earlier {
            guard ContinuousClock.now < end else { throw Unexpected(description: "\(operation) never arrived") }
        }
    }
}
