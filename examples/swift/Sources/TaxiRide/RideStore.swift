import Foundation

/// Keeps the ride between two runs of the app.
public protocol RideStore: Sendable {
    func load() throws -> Ride?
    func save(_ ride: Ride) throws
}

/// Keeps it in a file.
public struct RideFile: RideStore {
    private let url: URL

    public init(_ url: URL) {
        self.url = url
    }

    public func load() throws -> Ride? {
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        return try JSONDecoder().decode(Ride.self, from: Data(contentsOf: url))
    }

    public func save(_ ride: Ride) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        // Atomic: a crash in the middle must not cost the ride that stood there before.
        try encoder.encode(ride).write(to: url, options: .atomic)
    }
}
