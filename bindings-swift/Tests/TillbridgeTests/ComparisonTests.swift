import Foundation
import XCTest

/// The judge of the shared cases must be able to say no.
final class ComparisonTests: XCTestCase {
    private func json(_ text: String) throws -> Json {
        try Json.parse(Data(text.utf8))
    }

    func testResultsDifferInAnyMember() throws {
        let table: [(String, String, Int)] = [
            (#"{"a": "1"}"#, #"{"a": "1", "raw": "x", "b": null, "c": []}"#, 0),
            (#"{"a": "1"}"#, #"{"a": "2"}"#, 1),
            (#"{"a": "1"}"#, #"{"a": 1}"#, 1),
            (#"{"a": "1"}"#, #"{}"#, 1),
            (#"{}"#, #"{"a": "1"}"#, 1),
            (#"{"a": [{"b": 1}, {"b": 2}]}"#, #"{"a": [{"b": 1}, {"b": 3}]}"#, 1),
            (#"{"a": [1]}"#, #"{"a": [1, 2]}"#, 1),
            (#"{"a": null}"#, #"{"a": false}"#, 1),
        ]
        for (expected, actual, count) in table {
            let found = differences(try json(expected), try json(actual), at: "value")
            XCTAssertEqual(found.count, count, "\(expected) \(actual)")
        }
    }

    func testTimesAreComparedAsInstants() {
        let instant = Json.instant(1_710_945_000_250)
        XCTAssertEqual(differences(.text("2024-03-20T16:30:00.250+02:00"), instant, at: "at"), [])
        XCTAssertEqual(differences(.text("2024-03-20T14:30:00.251Z"), instant, at: "at").count, 1)
        XCTAssertEqual(differences(.text("soon"), instant, at: "at").count, 1)
    }

    func testErrorsAreComparedInNamedMembers() throws {
        let error = try json(
            #"{"kind": "timeout", "reason": "x", "attempt": {"started_at": "1", "amount": "2"}, "retry": {"type": "now"}}"#)
        for (expected, count) in [
            (#"{"kind": "timeout"}"#, 0), (#"{"kind": "declined"}"#, 1), (#"{"field": null}"#, 0), (#"{"reason": null}"#, 1),
            (#"{"attempt": {"started_at": "9", "amount": "2"}}"#, 0), (#"{"attempt": {"amount": "3"}}"#, 1),
            (#"{"attempt": {}}"#, 1), (#"{"attempt": null}"#, 1), (#"{"retry": {"type": "never"}}"#, 1),
            (#"{"$excludes": ["x"]}"#, 0),
        ] {
            XCTAssertEqual(differences(ofError: try json(expected), error).count, count, expected)
        }
    }
}
