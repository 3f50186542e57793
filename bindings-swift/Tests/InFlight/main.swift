import Tillbridge

// A program that ends while calls are in flight, or when it has cancelled them.

let arguments = CommandLine.arguments
let grow = try GlanceGrow(apiKey: Secret(arguments[1]), baseUrl: arguments[2], deadline: .seconds(600))
let tasks = (1...8).map { number in
    Task.detached { try await grow.getTransaction("txn_\(number)") }
}
// The test says when the calls have arrived.
_ = readLine()
if arguments[3] == "cancel" {
    tasks.forEach { $0.cancel() }
}
print("returning")
