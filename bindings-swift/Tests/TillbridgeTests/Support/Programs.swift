import Foundation

/// The package's programs that only its tests run; they are built beside the tests.
enum Programs {
    /// A process of a program, ready to run.
    static func process(_ name: String, _ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = folder.appendingPathComponent(name)
        process.arguments = arguments
        return process
    }

    /// The library that is built beside the sandbox and resolves no name.
    static var resolver: String {
        let sandbox = URL(fileURLWithPath: SandboxProcess.program)
        return sandbox.deletingLastPathComponent().appendingPathComponent("libtillbridge_resolver.so").path
    }

    private static var folder: URL {
        #if os(macOS)
            Bundle(for: SandboxProcess.self).bundleURL.deletingLastPathComponent()
        #else
            Bundle.main.bundleURL
        #endif
    }
}
