import Foundation

/// Where an input belongs to, for the error that refuses it.
struct Place: Sendable {
    let provider: String
    let operation: String

    func refusal(_ field: String, _ reason: String) -> PaymentError {
        .invalidRequest(context: context(.notSent, field: field, reason))
    }

    func context(_ outcome: Outcome, field: String? = nil, _ reason: String) -> ErrorContext {
        ErrorContext(
            provider: provider, operation: operation, outcome: outcome, httpStatus: nil, providerCode: nil, requestId: nil,
            transactionId: nil, field: field, reason: reason, issues: [], retry: .never, raw: nil)
    }

    /// The decimal, when the core can hold it.
    func checked(_ value: Decimal, _ field: String) throws -> Decimal {
        guard isExact(value) else { throw refusal(field, decimalRule) }
        return value
    }

    /// The instant, when the core can hold it.
    func checked(_ value: Date, _ field: String) throws -> Date {
        guard isExact(value) else { throw refusal(field, "must be a time between the years -9999 and 9999") }
        return value
    }

    /// The record, when the core can hold what is in it.
    func checked<Record: Checkable>(_ value: Record, _ field: String) throws -> Record {
        try value.check(self, field)
        return value
    }

    /// The records, when the core can hold what is in each of them.
    func checked<Record: Checkable>(_ values: [Record], _ field: String) throws -> [Record] {
        for (index, value) in values.enumerated() {
            try value.check(self, "\(field)[\(index)]")
        }
        return values
    }

    /// The number in the core's type.
    func checked<Number: FixedWidthInteger>(_ value: Int, _ field: String) throws -> Number {
        guard let number = Number(exactly: value) else {
            throw refusal(field, "must be \(Number.min) to \(Number.max)")
        }
        return number
    }
}

/// A record that goes to the core and holds what the core may be unable to hold.
protocol Checkable {
    func check(_ place: Place, _ field: String) throws
}

/// Hands events to a closure.
final class ClosureObserver: Observer {
    private let body: @Sendable (Event) -> Void

    init(_ body: @escaping @Sendable (Event) -> Void) {
        self.body = body
    }

    func onEvent(event: Event) {
        body(event)
    }
}

/// Runs a call so that cancelling the task cancels it: the waiting stops, and money that has begun to leave is reported as
/// of unknown outcome.
func perform<Output: Sendable>(
    _ place: Place, _ deadline: Duration?, _ body: @Sendable (Call) async throws -> Output
) async throws -> Output {
    try Task.checkCancellation()
    let call = Call(deadline: deadline)
    do {
        return try await withTaskCancellationHandler {
            try await body(call)
        } onCancel: {
            call.cancel()
        }
    } catch PaymentError.cancelled {
        throw CancellationError()
    } catch let error as PaymentError {
        throw error
    } catch {
        throw PaymentError.internal(context: place.context(.unknown, "the core failed: \(error.localizedDescription)"))
    }
}
