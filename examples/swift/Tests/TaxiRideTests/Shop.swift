import Foundation
import Sandbox
import TaxiRide
import Tillbridge

/// A sandbox of its own, and the driver's app on it, which starts as often as a test wants.
@MainActor
final class Shop {
    let sandbox: Sandbox
    let store: History
    private let process = Process()
    private let input = Pipe()

    init() throws {
        let repository = URL(fileURLWithPath: #filePath + "/../../../../..").standardized
        let program =
            ProcessInfo.processInfo.environment["TILLBRIDGE_SANDBOX"]
            ?? repository.path + "/target/debug/tillbridge-sandbox"
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        // It serves as long as its standard input is open, so that it ends with the test.
        process.arguments = ["serve", "--with-parent"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            line += more
        }
        sandbox = try Sandbox(readyLine: String(decoding: line, as: UTF8.self))
        store = History()
    }

    /// The app as it starts, with what its file holds.
    func app(_ store: (any RideStore)? = nil) throws -> RideModel {
        let terminal = GlaseTerminal(id: sandbox.glase.terminalId, password: Secret(sandbox.glase.terminalPassword))
        // Without retries one fault spoils one call.
        let glase = try Glase(baseUrl: sandbox.glase.endpoint, terminal: terminal, retries: 0)
        return try RideModel(glase: glase, store: store ?? self.store, pollInterval: .milliseconds(20))
    }

    /// An app in which 200 SEK are reserved.
    func reservedApp() async throws -> RideModel {
        let app = try app()
        try await app.start(upTo: 200, currency: "SEK")
        try await buyer(.confirm)
        try await app.waitForBuyer()
        return app
    }

    func buyer(_ decision: Sandbox.Decision) async throws {
        guard let ride = store.saved.last else { throw Unexpected(description: "there is no ride") }
        try await sandbox.buyer(decision, ride.reservation.invoiceReference)
    }

    func fault(_ fault: String, on operation: String) async throws {
        try await sandbox.post("faults", #"{"provider": "glase", "operation": "\#(operation)", "fault": "\#(fault)"}"#)
    }

    /// What became of the money, such as "commit_reservation 147.5".
    func movements() async throws -> [String] {
        struct Ledger: Decodable {
            struct Entry: Decodable {
                let operation: String
                let amount: String
                let hold: Bool?
            }
            let entries: [Entry]
        }
        let entries = try await sandbox.get("ledger", as: Ledger.self).entries
        return entries.filter { $0.hold != true }.map { "\($0.operation) \($0.amount)" }
    }

    /// How often an operation arrived.
    func count(_ operation: String) async throws -> Int {
        struct Requests: Decodable {
            struct Request: Decodable { let operation: String? }
            let requests: [Request]
        }
        return try await sandbox.get("requests", as: Requests.self).requests.filter { $0.operation == operation }.count
    }
}

/// A file that remembers what it held, so that a test can begin again at any moment of the past.
///
/// Unchecked: the model saves on the main actor alone.
final class History: RideStore, @unchecked Sendable {
    private(set) var saved: [Ride] = []
    private let file = newFile()

    func load() throws -> Ride? { try file.load() }

    func save(_ ride: Ride) throws {
        try file.save(ride)
        saved.append(ride)
    }
}

func newFile() -> RideFile {
    let name = "taxi-\(UUID().uuidString).json"
    return RideFile(FileManager.default.temporaryDirectory.appendingPathComponent(name))
}

/// A phase that a test did not come for.
struct Unexpected: Error, CustomStringConvertible {
    let description: String
}

@MainActor
func unexpected(_ app: RideModel) -> Unexpected {
    Unexpected(description: "\(app.phase)")
}

/// The error that an action throws.
@MainActor
func thrown(_ action: @MainActor () async throws -> Void) async -> (any Error)? {
    do {
        try await action()
        return nil
    } catch {
        return error
    }
}
