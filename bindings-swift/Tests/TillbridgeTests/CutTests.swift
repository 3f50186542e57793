import Foundation
import Tillbridge
import XCTest

/// The line is cut at places of every call that moves money: nothing happens twice, and what is said is true.
final class CutTests: SandboxTests {
    func testALineThatIsCutMovesMoneyOnceAtMostAndTellsNoLie() async throws {
        let effort = Effort("cuts")
        let scene = try Scene(sandbox, "\(effort)")
        repeat {
            for write in Write.all {
                let whole = try await scene.play(write, nil)
                XCTAssertNil(whole.error, "\(write.provider).\(write.operation)")
                for place in effort.places(whole.bytes.requests) {
                    try await scene.playUntilCut(write, .request(place))
                }
                for place in effort.places(whole.bytes.answers - 1) {
                    try await scene.playUntilCut(write, .answer(place))
                }
            }
        } while effort.goesOn
    }
}

/// One sandbox, and a line to it that can be cut.
private final class Scene {
    private let sandbox: SandboxProcess
    private let line: Line
    private let direct: Shops
    private let onLine: Shops
    private let note: String
    private var turn = 0

    init(_ sandbox: SandboxProcess, _ note: String) throws {
        self.sandbox = sandbox
        self.note = note
        line = try Line(to: sandbox.port)
        direct = try Shops(sandbox)
        onLine = try Shops(sandbox, at: line.url)
    }

    /// Makes the call until the line is cut there: one that still met the connection of an earlier cut did not come as far.
    func playUntilCut(_ write: Write, _ place: Cut) async throws {
        var ends: [String] = []
        while ends.count < 10 {
            let played = try await play(write, place)
            if played.wasCut { return }
            ends.append(played.error.map { "\($0)" } ?? "done")
        }
        XCTFail("\(write.provider).\(write.operation), \(place): the line was never cut, \(note): \(ends)")
    }

    /// Makes the call with the line cut there, and judges it.
    func play(_ write: Write, _ place: Cut?) async throws -> (
        error: (any Error)?, bytes: (requests: Int, answers: Int), wasCut: Bool
    ) {
        try await sandbox.post("reset")
        turn += 1
        let call = try await write.prepare(direct, "mark \(turn)")
        line.arm(place)
        var failure: (any Error)?
        do {
            try await call(onLine)
        } catch {
            failure = error
        }
        let cut = place.map { "\($0)" } ?? "whole"
        let wasCut = !line.isArmed
        try line.settle()
        let bytes = line.bytes
        line.arm(nil)
        let times = try await write.timesCarriedOut(sandbox)
        let scene = "\(write.provider).\(write.operation), \(cut): \(times) times, \(note)"
        try await judge("\(scene), \(failure.map { "\($0)" } ?? "done")", failure, times)
        return (failure, bytes, wasCut)
    }

    private func judge(_ scene: String, _ failure: (any Error)?, _ times: Int) async throws {
        XCTAssertLessThanOrEqual(times, 1, scene)
        guard let failure else { return XCTAssertEqual(times, 1, scene) }
        guard let error = failure as? PaymentError else { return XCTFail(scene) }
        if error.context.outcome == .notSent {
            XCTAssertEqual(times, 0, scene)
        }
        guard let attempt = error.attempt else { return }
        XCTAssertEqual(error.kind, .outcomeUnknown, scene)
        XCTAssertEqual(error.context.outcome, .unknown, scene)
        try await reconcile(scene, Attempt(json: attempt.json()), times)
    }

    /// What reconciling says is true, or it says that it cannot tell.
    private func reconcile(_ scene: String, _ attempt: Attempt, _ times: Int) async throws {
        do {
            switch try await direct.settle(attempt, deadline: .milliseconds(60)) {
            case .found: XCTAssertEqual(times, 1, "found, \(scene)")
            case .notFound: XCTAssertEqual(times, 0, "not found, \(scene)")
            case .undecided: break
            }
        } catch let error as PaymentError {
            // What it does not settle it refuses; a look that takes too long tells nothing.
            XCTAssertTrue([.invalidRequest, .timeout].contains(error.kind), "\(error), \(scene)")
        }
    }
}

/// How long a proof runs, and with which seed: once, or until `TILLBRIDGE_SOAK_SECONDS` are over where they are set.
private final class Effort: CustomStringConvertible {
    private let seed: UInt64
    private let ends: ContinuousClock.Instant
    private var state: UInt64

    init(_ proof: String) {
        let environment = ProcessInfo.processInfo.environment
        seed = environment["TILLBRIDGE_SOAK_SEED"].flatMap(UInt64.init) ?? .random(in: 0 ... .max)
        ends = .now + .seconds(environment["TILLBRIDGE_SOAK_SECONDS"].flatMap(Int.init) ?? 0)
        state = proof.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) }
    }

    /// Whether there is time for another turn.
    var goesOn: Bool { .now < ends }

    /// Both ends and some places between.
    func places(_ last: Int) -> [Int] {
        [0, 1, last] + (0..<4).map { _ in choice(2, last) }
    }

    /// What repeats the run.
    var description: String { "repeat with TILLBRIDGE_SOAK_SEED=\(seed)" }

    private func choice(_ first: Int, _ end: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return first + Int((state >> 33) % UInt64(end - first))
    }
}
