import Foundation

extension Attempt {
    /// Reads what ``json()`` wrote, in Swift or in any other language of this library.
    ///
    /// - Throws: ``PaymentError/invalidRequest(context:)`` when the text is not an attempt.
    public init(json: String) throws {
        self = try attemptFromJson(text: json)
    }

    /// Writes the attempt as JSON, to be stored and settled later; it holds no secret.
    ///
    /// - Throws: ``PaymentError/invalidRequest(context:)`` when the amount or the time is one that no attempt can have.
    public func json() throws -> String {
        try check(Place(provider: provider, operation: operation), "attempt")
        return attemptToJson(attempt: self)
    }
}
