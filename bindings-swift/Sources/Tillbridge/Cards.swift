import Foundation

/// A card number, never readable back and never printed.
///
/// Spaces and hyphens between the digits are allowed; what is no card number is refused by the call that takes it.
public struct CardNumber: Sendable, Hashable {
    private let digits: Secret

    /// Takes the digits.
    public init(_ text: String) {
        digits = Secret(text)
    }

    /// The digits, for the request that sends them.
    var text: String { digits.reveal() }
}

extension CardNumber: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self.init(text)
    }
}

extension CardNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { digits.description }
    public var debugDescription: String { digits.description }
    public var customMirror: Mirror { Mirror(self, children: [] as [Mirror.Child]) }
}

/// The verification value of a card (CVV, CVC), never readable back and never printed.
///
/// What is none is refused by the call that takes it.
public struct CardVerificationValue: Sendable, Hashable {
    private let digits: Secret

    /// Takes the digits.
    public init(_ text: String) {
        digits = Secret(text)
    }

    /// The digits, for the request that sends them.
    var text: String { digits.reveal() }
}

extension CardVerificationValue: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self.init(text)
    }
}

extension CardVerificationValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { digits.description }
    public var debugDescription: String { digits.description }
    public var customMirror: Mirror { Mirror(self, children: [] as [Mirror.Child]) }
}
