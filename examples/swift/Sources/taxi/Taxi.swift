import Foundation
import Sandbox
import TaxiRide
import Tillbridge

/// The driver's screen, as a command line: each command is a process of its own, so that each begins with a restart.
@main @MainActor
struct Taxi {
    let model: RideModel
    let arguments: Arguments
    let sandbox: Sandbox?

    static func main() async {
        do {
            let taxi = try Taxi(arguments: Arguments(CommandLine.arguments.dropFirst()))
            exit(await taxi.run())
        } catch is Usage {
            complain(usage)
            exit(2)
        } catch {
            complain("\(error)")
            exit(1)
        }
    }

    init(arguments: Arguments) throws {
        self.arguments = arguments
        sandbox = try Sandbox.fromEnvironment()
        model = try RideModel(glase: Self.connect(sandbox), store: RideFile(arguments.file))
    }

    /// 0 when all is known and done, 1 when the command failed, 3 when money may have moved.
    private func run() async -> Int32 {
        var status: Int32 = 0
        do {
            try await model.resume()
            try await obey()
        } catch RideError.notNow {
            complain("that cannot be done with this ride now")
            status = 1
        } catch {
            complain("\(error)")
            status = 1
        }
        print(describe(model.phase))
        if case .unknown = model.phase { status = 3 }
        return status
    }

    private func obey() async throws {
        switch arguments.command {
        case .reserve(let amount, let picture):
            try await model.start(upTo: amount, currency: "SEK")
            try show(model.phase, picture)
            try await waitForBuyer()
        case .wait: try await waitForBuyer()
        case .update(let fare, let text): try await model.update(fare: fare, text: text)
        case .commit(let fare): try await model.commit(fare)
        case .refund(let amount): try await model.refund(amount)
        case .refunded(let wasMade): try model.settleRefund(wasMade: wasMade)
        case .cancel: try await model.cancel()
        case .status: break
        }
    }

    private func waitForBuyer() async throws {
        if let decision = arguments.buyer, let reference = model.ride?.reservation.invoiceReference {
            guard let sandbox else { throw Unusable(description: "--buyer needs TILLBRIDGE_SANDBOX_READY") }
            try await sandbox.buyer(decision, reference)
        }
        try await model.waitForBuyer()
    }

    private func show(_ phase: Phase, _ picture: URL?) throws {
        guard case .waitingForBuyer(let code?) = phase else { return }
        let qr = try renderQrCode(text: code)
        print("\(qr.terminal)\n\(code)")
        if let picture {
            try (picture.pathExtension == "png" ? qr.png : Data(qr.svg.utf8)).write(to: picture)
        }
    }

    private func describe(_ phase: Phase) -> String {
        let currency = model.ride?.reservation.currency ?? ""
        return switch phase {
        case .none: "no ride"
        case .waitingForBuyer: "waiting for the buyer: `taxi wait`, or `taxi cancel`"
        case .reserved(let amount, let before): "reserved: \(amount) \(currency) at most, to be taken before \(before)"
        case .settling: "settling"
        case .unknown(let doubt):
            "unknown: \(doubt.attempt.amount ?? 0) \(currency) may have moved, do not repeat it: \(doubt.reason)"
        case .paid(let payment): "paid: \(payment.amount) \(currency), given back: \(payment.refunded) \(currency)"
        case .ended(let status): "over: \(status.rawValue), nothing was paid"
        }
    }

    /// A driver's device knows its own terminal and nothing else of the shop: never the reseller.
    private static func connect(_ sandbox: Sandbox?) throws -> Glase {
        if let account = sandbox?.glase {
            let terminal = GlaseTerminal(id: account.terminalId, password: Secret(account.terminalPassword))
            return try Glase(baseUrl: account.endpoint, terminal: terminal)
        }
        let environment = ProcessInfo.processInfo.environment
        guard let endpoint = environment["GLASE_ENDPOINT"], let id = environment["GLASE_TERMINAL"],
            let password = environment["GLASE_PASSWORD"]
        else {
            throw Unusable(
                description: "set GLASE_ENDPOINT, GLASE_TERMINAL and GLASE_PASSWORD, or TILLBRIDGE_SANDBOX_READY")
        }
        return try Glase(baseUrl: endpoint, terminal: GlaseTerminal(id: id, password: Secret(password)))
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
    }

    private func complain(_ text: String) { Self.complain(text) }
}

/// What the environment lacks.
struct Unusable: Error, CustomStringConvertible {
    let description: String
}
