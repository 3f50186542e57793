import Foundation

#if canImport(Glibc)
    import Glibc
    private let streams = Int32(SOCK_STREAM.rawValue)
    private let noSignal = Int32(MSG_NOSIGNAL)
#else
    private let streams = SOCK_STREAM
    private let noSignal = Int32(0)
#endif

/// One end of a connection; ended when the last reference goes.
///
/// Unchecked: the kernel orders what threads do with a descriptor.
final class Connection: @unchecked Sendable {
    private let descriptor: Int32

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Connects to a port of this machine.
    convenience init(port: UInt16) throws {
        let descriptor = socket(AF_INET, streams, 0)
        guard withLoopback(port, { connect(descriptor, $0, $1) }) == 0 else {
            close(descriptor)
            throw Trouble("nobody listens on port \(port)")
        }
        self.init(descriptor)
    }

    /// Greets a port of this machine and does not wait for its answer.
    convenience init(greeting port: UInt16) {
        let descriptor = socket(AF_INET, streams, 0)
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        _ = withLoopback(port) { connect(descriptor, $0, $1) }
        self.init(descriptor)
    }

    deinit {
        close(descriptor)
    }

    /// What has come, once something has; empty at the end, and when nothing came in time.
    func read(_ most: Int = 16 * 1024) -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: most)
        let count = recv(descriptor, &chunk, most, 0)
        return Array(chunk.prefix(max(count, 0)))
    }

    /// Waits so long for something to read, or for the end; false when there was neither.
    func awaitInput(milliseconds: Int32) -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, milliseconds) > 0
    }

    /// Waits until this or another has something to read, or is at its end; true when it is this one.
    func isFirst(before other: Connection) -> Bool {
        var waiting = [descriptor, other.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        poll(&waiting, 2, -1)
        return waiting[1].revents == 0
    }

    @discardableResult
    func write(_ bytes: some Collection<UInt8>) -> Bool {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, noSignal) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Reads until the other side ends.
    func readToEnd() {
        while !read().isEmpty {}
    }

    func endWriting() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    func end() {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// One request with its body, or nothing at the end.
    func readRequest() -> String? {
        var bytes: [UInt8] = []
        while messageLength(bytes).map({ bytes.count < $0 }) ?? true {
            let more = read()
            guard !more.isEmpty else { return nil }
            bytes += more
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// How long a message of HTTP is, once its head is there.
func messageLength(_ bytes: [UInt8]) -> Int? {
    guard let head = Data(bytes).range(of: Data("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<head.lowerBound], as: UTF8.self).lowercased().components(separatedBy: "\r\n")
    let name = "content-length:"
    let length = lines.first { $0.hasPrefix(name) }?.dropFirst(name.count).trimmingCharacters(in: .whitespaces)
    return head.upperBound + (length.flatMap { Int($0) } ?? 0)
}

/// A port of this machine, and a thread for each connection that comes.
final class Listener: Sendable {
    private let descriptor: Int32
    let port: UInt16

    /// Without a play the connections are left waiting.
    init(backlog: Int32 = 512, play: (@Sendable (Connection) -> Void)? = nil) throws {
        let descriptor = socket(AF_INET, streams, 0)
        guard withLoopback(0, { bind(descriptor, $0, $1) }) == 0, listen(descriptor, backlog) == 0 else {
            throw Trouble("no port is free")
        }
        var bound = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &bound) { pointer in
            _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        port = UInt16(bigEndian: bound.sin_port)
        self.descriptor = descriptor
        guard let play else { return }
        Thread.detachNewThread {
            while true {
                let client = accept(descriptor, nil, nil)
                guard client >= 0 else { return }
                let connection = Connection(client)
                Thread.detachNewThread { play(connection) }
            }
        }
    }

    deinit {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    func url(_ scheme: String = "http") -> String { "\(scheme)://127.0.0.1:\(port)" }
}

private func withLoopback(_ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
}
