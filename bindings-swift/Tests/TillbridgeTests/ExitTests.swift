import Foundation
import Tillbridge
import XCTest

/// A process ends when its program does, whatever is in flight.
final class ExitTests: SandboxTests {
    func testAProcessWithCallsInFlightCanEnd() async throws {
        try await assertEnds("leave")
    }

    func testAProcessThatHasCancelledItsCallsCanEnd() async throws {
        try await assertEnds("cancel")
    }

    private func assertEnds(_ way: String, line: UInt = #line) async throws {
        try await arm("stall", "get_transaction", more: #","times":8"#)
        let account = [try sandbox.text("glance_grow", "api_key"), try sandbox.text("glance_grow", "base_url")]
        let (process, input, output) = (Programs.process("InFlight", account + [way]), Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        let ended = expectation(description: "the process ends")
        process.terminationHandler = { _ in ended.fulfill() }
        try process.run()
        try await eventually("the calls") { try await requests().count == 8 }
        try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
        await fulfillment(of: [ended], timeout: 20)
        guard !process.isRunning else {
            process.terminate()
            return XCTFail("it hangs", line: line)
        }
        XCTAssertEqual(process.terminationReason, .exit, line: line)
        XCTAssertEqual(process.terminationStatus, 0, line: line)
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        XCTAssertEqual(String(decoding: said, as: UTF8.self), "returning\n", line: line)
    }
}
