import Foundation

extension PaymentError: CustomStringConvertible, CustomDebugStringConvertible, LocalizedError {
    /// The error in one line that support staff can act on; the same in every language, and without secrets.
    public var description: String { errorText(error: self.printable) }
    public var debugDescription: String { description }
    public var errorDescription: String? { description }
}

extension PaymentError {
    /// The same error without what its text does not need and a caller could have made up beyond what the core can hold.
    private var printable: PaymentError {
        let context = ErrorContext(
            provider: context.provider, operation: context.operation, outcome: context.outcome,
            httpStatus: context.httpStatus, providerCode: context.providerCode, requestId: context.requestId,
            transactionId: nil, field: context.field, reason: context.reason, issues: [], retry: .never, raw: nil)
        guard case .outcomeUnknown = self else { return with(context) }
        let attempt = Attempt(provider: "", operation: "", startedAt: Date(timeIntervalSince1970: 0))
        return .outcomeUnknown(context: context, attempt: attempt)
    }
}
