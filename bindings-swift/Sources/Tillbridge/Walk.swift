/// The items of all pages, one after the other, read a page at a time as they are asked for.
///
/// Walk it with `for try await`. Every walk begins anew; leaving the loop early leaves nothing behind. An error ends the
/// walk.
public struct Walk<Element: Sendable>: AsyncSequence, Sendable {
    typealias Batch = (items: [Element], cursor: String?)

    let fetch: @Sendable (_ cursor: String?) async throws -> Batch

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(fetch: fetch)
    }

    /// The place of a walk.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let fetch: @Sendable (_ cursor: String?) async throws -> Batch
        var waiting: ArraySlice<Element> = []
        var cursor: String?
        var isAtEnd = false

        /// The next item, or `nil` after the last.
        ///
        /// - Throws: ``PaymentError``, or `CancellationError` when the task is cancelled.
        public mutating func next() async throws -> Element? {
            while waiting.isEmpty, !isAtEnd {
                // Whatever goes wrong, nothing follows it.
                isAtEnd = true
                let batch = try await fetch(cursor)
                waiting = batch.items[...]
                cursor = batch.cursor
                isAtEnd = cursor == nil
            }
            return waiting.popFirst()
        }
    }
}
