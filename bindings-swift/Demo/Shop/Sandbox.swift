import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The sandbox that the demo runs on, which plays all four providers.
struct Sandbox: Decodable {
    struct Grow: Decodable {
        let baseUrl: String
        let apiKey: String
    }

    struct Globiance: Decodable {
        let baseUrl: String
        let apiKey: String
        let secret: String
    }

    struct Glase: Decodable {
        let endpoint: String
        let terminalId: String
        let terminalPassword: String
    }

    struct Flowglad: Decodable {
        let baseUrl: String
        let apiKey: String
        let webhookSecret: String
    }

    let control: String
    let glanceGrow: Grow
    let globiancePay: Globiance
    let glase: Glase
    let flowglad: Flowglad

    static func fromEnvironment() throws -> Sandbox {
        guard let line = ProcessInfo.processInfo.environment["TILLBRIDGE_SANDBOX_READY"] else {
            throw Surprise("set TILLBRIDGE_SANDBOX_READY to the line that `tillbridge-sandbox serve` prints")
        }
        return try decoder.decode(Sandbox.self, from: Data(line.utf8))
    }

    /// Makes a control call, and gives the answer's bytes.
    @discardableResult
    func tell(_ path: String, _ body: [String: String] = [:]) async throws -> Data {
        guard let url = URL(string: "\(control)/\(path)") else { throw Surprise("no URL: \(path)") }
        return try await send(url, JSONEncoder().encode(body), type: "application/json")
    }

    /// Lets the next call be carried out and its connection close without an answer.
    func loseTheNextAnswer(of operation: String, at provider: String) async throws {
        try await tell("faults", ["provider": provider, "operation": operation, "fault": "act_then_close"])
    }

    /// Reads names in snake case, as the sandbox writes them.
    static var decoder: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return decoder
    }
}

/// Posts a body, or reads a page when there is none.
func send(_ url: URL, _ body: Data? = nil, type: String? = nil) async throws -> Data {
    var request = URLRequest(url: url)
    request.httpMethod = body == nil ? "GET" : "POST"
    request.httpBody = body
    request.setValue(type, forHTTPHeaderField: "Content-Type")
    let (answer, response) = try await URLSession.shared.data(for: request)
    guard (response as? HTTPURLResponse)?.statusCode == 200 else {
        throw Surprise("refused: \(String(decoding: answer, as: UTF8.self))")
    }
    return answer
}

/// Something that this demo does not expect.
struct Surprise: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
