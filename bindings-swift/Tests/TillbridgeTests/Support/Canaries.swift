import Foundation
import Tillbridge

/// Texts that nothing may show.
struct Canaries: Sendable {
    /// A shorter text stands in another by chance.
    private static let shortest = 6
    private static let secrets: Set = [
        "api_key", "secret", "secrets", "password", "card_token", "card_number", "number", "card_cvv_number", "cvv",
        "proxy", "Authorization", "API-KEY", "SIGN",
    ]
    /// What the provider answers and the caller is given is the result's to hide.
    private static let providers: Set = ["answer", "expect", "body"]

    private let texts: Set<String>

    init(_ texts: some Sequence<String>) {
        self.texts = Set(texts.filter { $0.utf8.count >= Self.shortest })
    }

    /// The secrets that a shared case gives to the client and its calls, and what proves them to the provider.
    init(of test: Json) {
        self.init(Self.found(in: test))
    }

    static func + (canaries: Canaries, more: some Sequence<String>) -> Canaries {
        Canaries(Array(canaries.texts) + Array(more))
    }

    /// Where a value or an error shows one, or a secret that it holds itself.
    func problems(in value: Any) -> [String] {
        let hidden = texts.union(revealed(value).filter { $0.utf8.count >= Self.shortest })
        let shown = printed(value)
        return hidden.filter(shown.contains).map { "\($0) is shown by \(shown)" }
    }

    private static func found(in json: Json) -> [String] {
        switch json {
        case .list(let items): items.flatMap(found)
        case .object(let members):
            members.filter { !providers.contains($0.key) }.flatMap { name, value in
                secrets.contains(name) ? spelled(value) : found(in: value)
            }
        default: []
        }
    }

    private static func spelled(_ json: Json) -> [String] {
        switch json {
        case .list(let items): return items.flatMap(spelled)
        case .object: return found(in: json)
        case .text(let text):
            // What stands before the key itself is no secret.
            let key = ["Bearer ", "whsec_"].reduce(text) { $0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0 }
            return [key, key.replacingOccurrences(of: " ", with: "")]
        default: return []
        }
    }
}

/// The clear texts of the secrets that a value holds.
private func revealed(_ value: Any) -> [String] {
    if let secret = value as? Secret { return [secret.reveal()] }
    return Mirror(reflecting: value).children.flatMap { revealed($0.value) }
}
