import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A running sandbox, by the line that it prints when it is ready: the account of a shop, and the hands of its buyers.
public struct Sandbox: Decodable, Sendable {
    public struct Account: Decodable, Sendable {
        public let endpoint: String
        public let terminalId: String
        public let terminalPassword: String
    }

    /// What a buyer may do with an invoice.
    public enum Decision: String, CaseIterable, Sendable {
        case confirm
        /// The buyer presses cancel.
        case cancel
        /// The buyer's bank says no.
        case decline
    }

    public let glase: Account
    private let control: String

    public init(readyLine: String) throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        self = try decoder.decode(Sandbox.self, from: Data(readyLine.utf8))
    }

    /// The one that `TILLBRIDGE_SANDBOX_READY` names, if it does.
    public static func fromEnvironment() throws -> Sandbox? {
        try ProcessInfo.processInfo.environment["TILLBRIDGE_SANDBOX_READY"].map { try Sandbox(readyLine: $0) }
    }

    public func buyer(_ decision: Decision, _ reference: String) async throws {
        try await post("glase/invoices/\(reference)/\(decision.rawValue)")
    }

    /// Tells a control endpoint something.
    public func post(_ path: String, _ json: String = "{}") async throws {
        _ = try await call("POST", path, Data(json.utf8))
    }

    /// Reads a control endpoint.
    public func get<Answer: Decodable>(_ path: String, as answer: Answer.Type = Answer.self) async throws -> Answer {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try await decoder.decode(answer, from: call("GET", path, nil))
    }

    private func call(_ method: String, _ path: String, _ body: Data?) async throws -> Data {
        guard let url = URL(string: "\(control)/\(path)") else { throw SandboxRefusal(description: "no URL: \(path)") }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.httpBody = body
        let (data, response) = try await URLSession.shared.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else {
            throw SandboxRefusal(description: "\(path): \(String(decoding: data, as: UTF8.self))")
        }
        return data
    }
}

public struct SandboxRefusal: Error, CustomStringConvertible {
    public let description: String
}
