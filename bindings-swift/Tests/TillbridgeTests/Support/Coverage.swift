import Foundation

/// The cases that passed, for the table of all languages.
final class Coverage: @unchecked Sendable {
    static let shared = Coverage()

    private let lock = NSLock()
    private var passed: [String: [String]] = [:]

    func record(_ path: String, _ operations: [String]) {
        lock.withLock { passed[path] = operations }
    }

    func write() throws {
        let rows = lock.withLock { passed }.sorted { $0.key < $1.key }.map { path, operations in
            let names = operations.map { "\"\($0)\"" }.joined(separator: ", ")
            return "  {\"case\": \"\(path)\", \"operations\": [\(names)]}"
        }
        let folder = Repository.root.appendingPathComponent("target/coverage")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = "[\n" + rows.joined(separator: ",\n") + "\n]\n"
        try text.write(to: folder.appendingPathComponent("swift.json"), atomically: true, encoding: .utf8)
    }
}
