import Foundation

/// A text that is never printed: keys, passwords, card tokens.
///
/// Write it as a literal in tests, and make it from a variable with ``init(_:)``. `description`, `dump`, string
/// interpolation and mirrors give `[redacted]`; this copy's memory is wiped when the last reference goes. Texts that it was
/// made from, and those that ``reveal()`` gives, are ordinary strings.
public struct Secret: Sendable {
    private static let redacted = "[redacted]"

    private let memory: WipedMemory

    /// Takes the text.
    public init(_ text: String) {
        memory = WipedMemory(text)
    }

    /// The text itself, for the place that has to send it.
    public func reveal() -> String {
        String(decoding: memory.bytes, as: UTF8.self)
    }
}

extension Secret: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self.init(text)
    }
}

extension Secret: Hashable {
    public static func == (left: Secret, right: Secret) -> Bool {
        left.memory.bytes.elementsEqual(right.memory.bytes)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(bytes: UnsafeRawBufferPointer(memory.bytes))
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { Self.redacted }
    public var debugDescription: String { Self.redacted }
    public var customMirror: Mirror { Mirror(self, children: [] as [Mirror.Child]) }
}

/// Unchecked: the bytes are written before anybody else sees them, and never again before the end.
private final class WipedMemory: @unchecked Sendable {
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ text: String) {
        bytes = .allocate(capacity: text.utf8.count)
        _ = bytes.initialize(from: text.utf8)
    }

    deinit {
        if let start = bytes.baseAddress {
            #if canImport(Darwin)
                memset_s(start, bytes.count, 0, bytes.count)
            #else
                explicit_bzero(start, bytes.count)
            #endif
        }
        bytes.deallocate()
    }
}
