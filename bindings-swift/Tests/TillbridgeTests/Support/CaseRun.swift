import Foundation
import Tillbridge
import XCTest

/// The shared cases of one operation.
class CaseTests: XCTestCase {
    override class func tearDown() {
        XCTAssertNoThrow(try Coverage.shared.write())
        super.tearDown()
    }
}

/// One run of a shared case against the replay server.
final class CaseRun {
    private static let replay = Result { try SandboxProcess(["replay", Repository.cases.path]) }
    private static let front = Result { try Front(before: replay.get().port) }
    /// They go on asking until their deadline, by an operation that has cases of its own.
    private static let patient: Set = ["glase/wait_until_paid", "glase/wait_until_reserved"]
    /// Unsafe: one test runs after the other.
    nonisolated(unsafe) private static var heard: [String: Set<Echo>] = [:]
    private static let session = "swift-\(ProcessInfo.processInfo.processIdentifier)"

    /// Where the case's client sends its requests.
    let baseUrl: String
    private let path: String
    private let server: SandboxProcess
    private let front: Front
    private let canaries: Canaries
    private let steps: [Json]
    private var position = 0
    private var attempt: Attempt?
    private var problems: [String] = []

    init(_ provider: String, _ name: String) throws {
        server = try Self.replay.get()
        path = "\(provider)/\(name)"
        front = try Self.front.get()
        baseUrl = "\(front.url)/\(Self.session)/\(path)"
        let file = Repository.cases.appendingPathComponent("\(path).json")
        let test = try Json.parse(Data(contentsOf: file))
        canaries = Canaries(of: test)
        steps = test["steps"].items
    }

    /// Makes a call and compares its result or its error.
    func value<Value: Described>(_ call: () async throws -> Value) async {
        await echo(call)
        let expect = nextExpectation()
        do {
            let result = try await call()
            problems += canaries.problems(in: result)
            let value = result.described
            let ignored = expect["$ignore"].items.compactMap(\.text)
            for name in ignored where value[name] == .null {
                problems.append("value.\(name) is absent")
            }
            guard expect["value"] != .null else { return problems.append("gave \(value), not an error") }
            problems += differences(expect["value"].without(ignored), value.without(ignored), at: "value")
        } catch {
            refused(error, expect)
        }
    }

    /// Walks a sequence to its end or its error and compares both.
    func items<Item: Described>(_ walk: () throws -> Walk<Item>) async {
        await echo { try await walk().reduce(into: []) { $0.append($1) } }
        let expect = nextExpectation()
        var items: [Json] = []
        do {
            for try await item in try walk() {
                items.append(item.described)
            }
            if expect["error"] != .null {
                problems.append("ended without an error")
            }
        } catch {
            refused(error, expect)
        }
        problems += differences(.list(expect["items"].items), .list(items), at: "items")
    }

    /// Makes a client that must be refused.
    func refused<Client>(_ make: () throws -> Client) async {
        let expect = nextExpectation()
        do {
            _ = try make()
            problems.append("a client was made")
        } catch {
            refused(error, expect)
        }
    }

    /// The attempt of the step before.
    func previousAttempt() throws -> Attempt {
        guard let attempt else { throw Trouble("the step before left no attempt") }
        return attempt
    }

    /// Asks the replay server whether everything arrived, and fails the test with all that went wrong.
    func finish() async throws {
        if position != steps.count {
            problems.append("\(position) of \(steps.count) steps ran")
        }
        let heard = try await server.read("replay/\(Self.session)/\(path)")
        problems += heard["problems"].items.map { "\($0)" }
        if heard["complete"] != .bool(true) {
            problems.append("the replay server is not satisfied: \(heard)")
        }
        guard problems.isEmpty else { return XCTFail("\(path): " + problems.joined(separator: "\n    ")) }
        Coverage.shared.record(path, operations)
    }

    /// Makes a call where the provider says back what it was told; only what the caller shows of it counts.
    ///
    /// Each operation is told in each form once.
    private func echo<Value>(_ call: () async throws -> Value) async {
        let operation = String(path.prefix { $0 != "." })
        guard !Self.patient.contains(operation) else { return }
        for form in Echo.allCases where !Self.heard[operation, default: []].contains(form) {
            let shown: Any
            front.echo(form)
            do {
                shown = try await call()
            } catch {
                shown = error
            }
            guard let proofs = front.stopEchoing() else { continue }
            Self.heard[operation, default: []].insert(form)
            problems += (canaries + proofs).problems(in: shown)
        }
    }

    private var operations: [String] {
        steps.compactMap { $0["call"].text }.reduce(into: []) { calls, call in
            if !calls.contains(call) {
                calls.append(call)
            }
        }
    }

    private func nextExpectation() -> Json {
        position += 1
        return position <= steps.count ? steps[position - 1]["expect"] : .null
    }

    private func refused(_ error: any Error, _ expect: Json) {
        let expected = expect["error"]
        guard let error = error as? PaymentError, expected != .null else {
            return problems.append("threw \(error)")
        }
        attempt = error.attempt
        problems += canaries.problems(in: error)
        problems += differences(ofError: expected, error.described)
        let prints = printed(error)
        for hidden in expected["$excludes"].items.compactMap(\.text) where prints.contains(hidden) {
            problems.append("the error prints \(hidden)")
        }
    }
}

extension PaymentError: Described {
    var described: Json {
        var members = context.described.members
        members["kind"] = .text(kind.rawValue)
        members["attempt"] = attempt.described
        return .object(members)
    }
}

/// Everything that a value prints by itself.
func printed(_ value: Any) -> String {
    var text = ""
    dump(value, to: &text)
    text += "\n\(value)\n\(String(describing: value))\n\(String(reflecting: value))"
    if let error = value as? any Error {
        text += "\n\(error.localizedDescription)\n\((error as NSError).userInfo)"
    }
    if let error = value as? PaymentError, let attempt = error.attempt {
        text += "\n\(attempt)\n\((try? attempt.json()) ?? "")"
    }
    return text
}
