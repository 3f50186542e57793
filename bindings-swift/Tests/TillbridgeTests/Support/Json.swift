import Foundation
import Tillbridge

/// JSON, and results in the canonical names of the shared cases.
enum Json: Equatable {
    case null
    case bool(Bool)
    case number(Decimal)
    case text(String)
    /// A time of a result, in milliseconds since 1970; cases write times as text.
    case instant(Int64)
    case list([Json])
    case object([String: Json])

    static func parse(_ data: Data) throws -> Json {
        try JSONDecoder().decode(Json.self, from: data)
    }

    subscript(key: String) -> Json {
        guard case .object(let members) = self else { return .null }
        return members[key] ?? .null
    }

    /// Whether nothing is there, as the cases see it.
    var isAbsent: Bool { self == .null || self == .list([]) }

    var members: [String: Json] {
        guard case .object(let members) = self else { return [:] }
        return members
    }

    var items: [Json] {
        guard case .list(let items) = self else { return [] }
        return items
    }

    var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }
}

extension Json: Decodable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Decimal.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([Json].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: Json].self))
        }
    }
}

/// What can be compared with a shared case.
protocol Described: Sendable {
    var described: Json { get }
}

extension String: Described {
    var described: Json { .text(self) }
}

extension Bool: Described {
    var described: Json { .bool(self) }
}

extension Secret: Described {
    var described: Json { .text(reveal()) }
}

extension Data: Described {
    var described: Json { .text(base64EncodedString()) }
}

extension UInt8: Described {
    var described: Json { .number(Decimal(self)) }
}

extension UInt16: Described {
    var described: Json { .number(Decimal(self)) }
}

extension UInt32: Described {
    var described: Json { .number(Decimal(self)) }
}

extension Int64: Described {
    var described: Json { .number(Decimal(self)) }
}

extension Dictionary: Described where Key == String, Value == String {
    var described: Json { .object(mapValues { .text($0) }) }
}

extension Date {
    /// The instant so many milliseconds after 1970.
    init(milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
    }
}

extension UInt64: Described {
    var described: Json { .number(Decimal(self)) }
}

extension Decimal: Described {
    var described: Json { .text(description) }
}

extension Date: Described {
    var described: Json { .instant(Int64((timeIntervalSince1970 * 1000).rounded())) }
}

extension Duration: Described {
    var described: Json {
        .number(Decimal(components.seconds) * 1000 + Decimal(components.attoseconds / 1_000_000_000_000_000))
    }
}

extension Optional: Described where Wrapped: Described {
    var described: Json { self?.described ?? .null }
}

extension Array: Described where Element: Described {
    var described: Json { .list(map(\.described)) }
}
