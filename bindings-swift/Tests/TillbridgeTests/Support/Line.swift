import Foundation

/// Where a line is cut, once, counted in bytes over all connections since it was armed.
enum Cut: Sendable {
    /// After so many bytes of the requests have passed.
    case request(Int)
    /// After so many bytes of the answers have passed.
    case answer(Int)
}

/// A line to a server that is cut at any byte, and that knows how many connections are held.
///
/// Unchecked: the lock guards what changes.
final class Line: @unchecked Sendable {
    private enum Way { case request, answer }

    private let changed = NSCondition()
    private var cut: Cut?
    private var passed = (requests: 0, answers: 0)
    private var held = 0
    private var most = 0
    private var cutAndServed = 0
    private var listener: Listener?

    /// A line to a port of this machine.
    init(to server: UInt16) throws {
        listener = try Listener { [weak self] client in
            guard let self, let upstream = try? Connection(port: server) else { return client.end() }
            self.join(client, upstream)
        }
    }

    /// The host that leads here, as the start of an address.
    var url: String { listener?.url() ?? "" }

    /// How many connections a client held at once, at most.
    var mostHeld: Int { locked { most } }

    /// Bytes that have come since it was armed.
    var bytes: (requests: Int, answers: Int) { locked { passed } }

    /// Begins to count anew, and cuts there.
    func arm(_ cut: Cut?) {
        locked {
            self.cut = cut
            passed = (0, 0)
        }
    }

    /// Whether it is still to be cut.
    var isArmed: Bool { locked { cut != nil } }

    /// Waits until the server has ended every connection that was cut: it then has acted on whatever reached it.
    func settle() throws {
        try wait("the server did not end what was cut") { cutAndServed == 0 }
    }

    /// Waits until a client holds so many connections.
    func awaitHeld(_ count: Int) throws {
        try wait("other than \(count) connections remained") { held == count }
    }

    private func wait(_ problem: String, _ holds: () -> Bool) throws {
        let end = Date(timeIntervalSinceNow: 20)
        changed.lock()
        defer { changed.unlock() }
        while !holds() {
            guard changed.wait(until: end) else { throw Trouble("\(problem): \(held) held, \(cutAndServed) cut") }
        }
    }

    private func locked<Value>(_ body: () -> Value) -> Value {
        changed.lock()
        defer { changed.unlock() }
        return body()
    }

    private func change(_ body: () -> Void) {
        locked(body)
        changed.broadcast()
    }

    private func join(_ client: Connection, _ upstream: Connection) {
        change {
            held += 1
            most = max(most, held)
        }
        let wasCut = Flag()
        Thread.detachNewThread {
            self.pass(upstream, client, .answer, wasCut)
            client.end()
            upstream.readToEnd()
            self.change { self.cutAndServed -= wasCut.isSet ? 1 : 0 }
        }
        pass(client, upstream, .request, wasCut)
        // What has passed still is the server's to act on.
        upstream.endWriting()
        client.end()
        change { held -= 1 }
    }

    private func pass(_ from: Connection, _ to: Connection, _ way: Way, _ wasCut: Flag) {
        while true {
            let chunk = from.read()
            guard !chunk.isEmpty else { return }
            let allowed = allowed(way, chunk.count, wasCut)
            to.write(chunk.prefix(allowed ?? chunk.count))
            guard allowed == nil else { return }
        }
    }

    /// How many of these bytes pass before the line is cut; nothing when it is not cut here.
    private func allowed(_ way: Way, _ count: Int, _ wasCut: Flag) -> Int? {
        locked {
            let before = way == .request ? passed.requests : passed.answers
            let limit: Int
            switch (way, cut) {
            case (.request, .request(let place)), (.answer, .answer(let place)): limit = place
            default: limit = .max
            }
            if way == .request { passed.requests += count } else { passed.answers += count }
            guard limit < .max, before + count >= limit else { return nil }
            cut = nil
            cutAndServed += 1
            wasCut.set()
            return max(limit - before, 0)
        }
    }
}

/// Something that happens once.
///
/// Unchecked: the lock guards it.
final class Flag: @unchecked Sendable {
    private let lock = NSLock()
    private var value = false

    var isSet: Bool { lock.withLock { value } }

    func set() {
        lock.withLock { value = true }
    }
}
