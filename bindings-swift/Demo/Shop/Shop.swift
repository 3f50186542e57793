/// A shop's day on the sandbox: the demo in Swift.
@main
struct Shop {
    static func main() async throws {
        let sandbox = try Sandbox.fromEnvironment()
        let payer = Payer(sandbox: sandbox)
        try await GrowDay(sandbox).run()
        try await GlobianceDay(sandbox, payer).run()
        try await GlaseDay(sandbox, payer).run()
        try await FlowgladDay(sandbox, payer).run()
    }
}
