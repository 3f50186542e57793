import Foundation

/// The core's decimals keep so many digits.
private let mostDigits = 28

let decimalRule = "must be a decimal number of at most 28 digits, such as \"117.45\""

extension Decimal {
    /// Reads a decimal number from its text without rounding, such as `Decimal(exact: "117.45")`.
    ///
    /// The text is digits with at most one point between them and perhaps a minus sign in front, in every locale. Prefer
    /// this, or a whole number, to a literal with a fraction: Swift reads `117.45` as a binary `Double` first.
    ///
    /// - Throws: ``PaymentError/invalidRequest(context:)`` when the text is anything else or has more than 28 digits.
    public init(exact text: String) throws {
        let digits = text.drop { $0 == "-" }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber =
            text.count - digits.count <= 1
            && (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard isNumber, let value = Decimal(string: text, locale: posix), isExact(value) else {
            throw Place(provider: "", operation: "decimal").refusal("text", decimalRule)
        }
        self = value
    }
}

private let posix = Locale(identifier: "en_US_POSIX")

/// Whether the core can hold the decimal.
func isExact(_ value: Decimal) -> Bool {
    guard !value.isNaN, value.exponent >= -mostDigits else { return false }
    let digits = lowerDecimal(value).filter(\.isNumber).drop { $0 == "0" }
    return digits.count <= mostDigits
}

/// Reads what the core wrote, which is a plain decimal number of at most 29 digits.
func liftDecimal(_ text: String) -> Decimal {
    Decimal(string: text, locale: posix) ?? .nan
}

/// Writes a decimal without an exponent, with a point in every locale.
func lowerDecimal(_ value: Decimal) -> String {
    value.description
}
