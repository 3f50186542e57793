import Foundation
import Tillbridge
import XCTest

/// Tests against a sandbox of their own, in its first state.
class SandboxTests: XCTestCase {
    private(set) var sandbox: SandboxProcess!

    override func setUpWithError() throws {
        sandbox = try SandboxProcess(["serve"])
    }

    override func tearDown() {
        sandbox = nil
    }

    /// A client of the sandbox's account, on a line where one is given.
    func client(
        apiKey: Secret? = nil, on line: Line? = nil, deadline: Duration? = nil, retries: Int? = nil,
        maxConnections: Int? = nil, observer: (@Sendable (Event) -> Void)? = nil
    ) throws -> GlanceGrow {
        let own = try sandbox.text("glance_grow", "base_url")
        let url = try line.map { own.replacingOccurrences(of: try sandbox.text("url"), with: $0.url) } ?? own
        return try GlanceGrow(
            apiKey: apiKey ?? Secret(sandbox.text("glance_grow", "api_key")), baseUrl: url, deadline: deadline,
            retries: retries, maxConnections: maxConnections, observer: observer)
    }

    func arm(_ fault: String, _ operation: String, more: String = "") async throws {
        let body = #"{"provider":"glance_grow","operation":"\#(operation)","fault":"\#(fault)"\#(more)}"#
        try await sandbox.post("faults", body)
    }

    func requests() async throws -> [Json] {
        try await sandbox.read("requests")["requests"].items
    }

    func ledger() async throws -> [Json] {
        try await sandbox.read("ledger")["entries"].items
    }
}

/// Asks again until something holds; what is awaited happens by itself, and soon.
func eventually(_ what: String, _ holds: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < end {
        if try await holds() { return }
    }
    throw Trouble("never came: \(what)")
}

/// The error that a call throws.
func thrown<Value>(
    file: StaticString = #filePath, line: UInt = #line, _ call: () async throws -> Value
) async throws -> any Error {
    do {
        let value = try await call()
        XCTFail("gave \(value)", file: file, line: line)
        throw Trouble("no error")
    } catch let error where !(error is Trouble) {
        return error
    }
}

/// The payment error that a call throws.
func refusal<Value>(
    file: StaticString = #filePath, line: UInt = #line, _ call: () async throws -> Value
) async throws -> PaymentError {
    let error = try await thrown(file: file, line: line, call)
    guard let error = error as? PaymentError else {
        XCTFail("threw \(error)", file: file, line: line)
        throw error
    }
    return error
}

/// A list that tasks and threads fill together.
final class Collected<Element: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var elements: [Element] = []

    func add(_ element: Element) {
        lock.withLock { elements.append(element) }
    }

    func removeAll() {
        lock.withLock { elements.removeAll() }
    }

    var all: [Element] { lock.withLock { elements } }
}
