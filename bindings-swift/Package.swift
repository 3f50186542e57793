// swift-tools-version:6.0
import Foundation
import PackageDescription

func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
}

/// Where the compiled core is: named by the environment, beside this file in a released package, or built in the repository.
func libraryFolder() -> String {
    if let named = Context.environment["TILLBRIDGE_LIBRARY_DIR"], !named.isEmpty {
        return named
    }
    let released = Context.packageDirectory + "/lib"
    return exists(released) ? released : Context.packageDirectory + "/../target/debug"
}

/// On Apple platforms the core comes as a framework for every architecture. This branch has not been run yet.
let framework = "lib/TillbridgeFFI.xcframework"
let hasFramework = exists(Context.packageDirectory + "/" + framework)

let core: Target =
    hasFramework
    ? .binaryTarget(name: "TillbridgeFFI", path: framework)
    : .systemLibrary(name: "TillbridgeFFI", path: "Sources/TillbridgeFFI/include")

let linking: [LinkerSetting] =
    hasFramework
    ? []
    : [.unsafeFlags(["-L\(libraryFolder())", "-Xlinker", "-rpath", "-Xlinker", libraryFolder()])]

var targets: [Target] = [
    core,
    .target(name: "Tillbridge", dependencies: ["TillbridgeFFI"], linkerSettings: linking),
]

// A released package holds neither the demo nor the tests.
if exists(Context.packageDirectory + "/Demo/Shop") {
    targets.append(.executableTarget(name: "Shop", dependencies: ["Tillbridge"], path: "Demo/Shop"))
}
if exists(Context.packageDirectory + "/Tests/TillbridgeTests") {
    let programs = ["InFlight", "Resolving"]
    for program in programs {
        targets.append(.executableTarget(name: program, dependencies: ["Tillbridge"], path: "Tests/\(program)"))
    }
    targets.append(.testTarget(name: "TillbridgeTests", dependencies: ["Tillbridge"] + programs.map { .target(name: $0) }))
}

let package = Package(
    name: "Tillbridge",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
    products: [.library(name: "Tillbridge", targets: ["Tillbridge"])],
    targets: targets,
    swiftLanguageModes: [.v6]
)
