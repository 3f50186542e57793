import Foundation

/// Says where a result differs from what a case expects, by the rules of tests/README.md.
func differences(_ expected: Json, _ actual: Json, at path: String) -> [String] {
    switch (expected, actual) {
    case (.object(let wanted), .object(let got)):
        return Set(wanted.keys).union(got.keys).sorted().filter { $0 != "raw" }.flatMap { name in
            differences(wanted[name] ?? .null, got[name] ?? .null, at: "\(path).\(name)")
        }
    case (.list(let wanted), .list(let got)) where wanted.count == got.count:
        return zip(wanted, got).enumerated().flatMap { at, pair in
            differences(pair.0, pair.1, at: "\(path)[\(at)]")
        }
    case (.text(let wanted), .instant(let milliseconds)):
        return instant(wanted) == milliseconds ? [] : ["\(path) is \(milliseconds) ms, not \(wanted)"]
    case (.null, _) where actual.isAbsent:
        return []
    default:
        return expected == actual ? [] : ["\(path) is \(actual), not \(expected)"]
    }
}

/// The same for an error, of which only the named members are looked at.
func differences(ofError expected: Json, _ actual: Json) -> [String] {
    expected.members.filter { $0.key != "$excludes" }.sorted { $0.key < $1.key }.flatMap { name, wanted in
        let got = actual[name]
        let bothAttempts = name == "attempt" && wanted != .null && got != .null
        return bothAttempts
            ? differences(wanted.withoutStart, got.withoutStart, at: "error.attempt")
            : differences(wanted, got, at: "error.\(name)")
    }
}

extension Json {
    fileprivate var withoutStart: Json {
        .object(members.filter { $0.key != "started_at" })
    }

    /// The same without members that are not compared; those must be there.
    func without(_ names: [String]) -> Json {
        .object(members.filter { !names.contains($0.key) })
    }
}

private func instant(_ text: String) -> Int64? {
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = text.contains(".") ? [.withInternetDateTime, .withFractionalSeconds] : .withInternetDateTime
    return formatter.date(from: text).map { Int64(($0.timeIntervalSince1970 * 1000).rounded()) }
}
