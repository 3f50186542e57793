import Foundation
import Tillbridge

let environment = ProcessInfo.processInfo.environment
let grow = try GlanceGrow(
    apiKey: Secret(environment["GLANCE_API_KEY"] ?? ""),
    baseUrl: environment["GLANCE_BASE_URL"]
)
let amount = try Decimal(exact: "117.45")
let paid = try await grow.charge(amount: amount, currency: "ILS", cardToken: "tok_visa")
guard paid.amount == amount else {
    fatalError("unexpected answer: \(paid)")
}
print("swift charged \(paid.amount) ILS")
