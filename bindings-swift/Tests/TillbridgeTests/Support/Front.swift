import Foundation

/// Stands before the replay server and passes each request on, or answers it by an echo.
///
/// Unchecked: the lock guards what changes.
final class Front: @unchecked Sendable {
    private let lock = NSLock()
    private var form: Echo?
    private var proofs: [String]?
    private var listener: Listener?

    init(before server: UInt16) throws {
        listener = try Listener { [weak self] client in
            while let request = client.readRequest() {
                if let answer = self?.echoed(request) {
                    client.write(answer.utf8)
                } else if let upstream = try? Connection(port: server), upstream.write(request.utf8) {
                    guard pass(upstream, to: client) else { break }
                }
            }
            client.end()
        }
    }

    var url: String { listener?.url() ?? "" }

    /// Answers requests itself from now on.
    func echo(_ form: Echo) {
        lock.withLock {
            self.form = form
            proofs = nil
        }
    }

    /// Passes requests on again, and gives what proved the others to be the caller's; nothing when none came.
    func stopEchoing() -> [String]? {
        lock.withLock {
            form = nil
            return proofs
        }
    }

    private func echoed(_ request: String) -> String? {
        lock.withLock {
            guard let answer = form?.answer(to: request) else { return nil }
            proofs = (proofs ?? []) + answer.proofs
            return answer.text
        }
    }
}

/// Passes one answer on; false when it was not whole, or when the client left before its end.
private func pass(_ upstream: Connection, to client: Connection) -> Bool {
    var answer: [UInt8] = []
    while upstream.isFirst(before: client) {
        let more = upstream.read()
        guard !more.isEmpty, client.write(more) else { return false }
        answer += more
        if let length = messageLength(answer), answer.count >= length { return true }
    }
    return false
}
