import Foundation
import Tillbridge

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Why a test could not do its work.
struct Trouble: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let cases = root.appendingPathComponent("tests/fixtures")
}

/// A sandbox that ends with the tests: it serves as long as its standard input is open.
///
/// Unchecked: nothing changes after the start.
final class SandboxProcess: @unchecked Sendable {
    private let process = Process()
    private let input = Pipe()
    /// What it said when it was ready.
    let ready: Json

    /// The program that the environment names, or the one of the debug build.
    static var program: String {
        ProcessInfo.processInfo.environment["TILLBRIDGE_SANDBOX"]
            ?? Repository.root.path + "/target/debug/tillbridge-sandbox"
    }

    init(_ arguments: [String]) throws {
        let program = Self.program
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw Trouble("no sandbox at \(program): run `cargo build -p tillbridge-sandbox` or set TILLBRIDGE_SANDBOX")
        }
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments + ["--with-parent"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Trouble("the sandbox ended before it was ready") }
            line += more
        }
        ready = try Json.parse(line)
    }

    func text(_ path: String...) throws -> String {
        guard let text = path.reduce(ready, { $0[$1] }).text else { throw Trouble("the ready line has no \(path)") }
        return text
    }

    /// The port that it serves.
    var port: UInt16 {
        get throws { UInt16(URL(string: try text("url"))?.port ?? 0) }
    }

    /// Reads a control endpoint.
    func read(_ name: String) async throws -> Json {
        try await call("GET", name, nil)
    }

    /// Calls a control endpoint with a JSON body.
    @discardableResult
    func post(_ name: String, _ body: String = "{}") async throws -> Json {
        try await call("POST", name, body)
    }

    private func call(_ method: String, _ name: String, _ body: String?) async throws -> Json {
        guard let url = URL(string: "\(try text("control"))/\(name)") else { throw Trouble("no URL: \(name)") }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.httpBody = body.map { Data($0.utf8) }
        let (data, response) = try await URLSession.shared.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else {
            throw Trouble("\(name) was refused: \(String(decoding: data, as: UTF8.self))")
        }
        return try Json.parse(data)
    }
}
