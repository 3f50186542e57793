import Tillbridge

// Calls a host whose name nobody resolves, and tells how that ends: a line for each call, with the milliseconds that it took.

let deadline: Duration = .milliseconds(Int(CommandLine.arguments[1])!)
let grow = try GlanceGrow(apiKey: "glnc_sk_x", baseUrl: "https://slow.example")

func tell<Value>(_ call: () async throws -> Value) async {
    let begun = ContinuousClock.now
    do {
        _ = try await call()
    } catch let error as PaymentError {
        let took = ContinuousClock.now - begun
        print(took / .milliseconds(1), error.kind, error.context.outcome)
    } catch {
        print(error)
    }
}

await tell { try await grow.getTransaction("txn_1", deadline: deadline) }
await tell { try await grow.charge(amount: 1, currency: "ILS", cardToken: "tok_visa", deadline: deadline) }
