// swift-tools-version:6.0
import PackageDescription

// Swift 6.0's Observation library names a symbol on Linux that nothing has and nobody calls; a strict linker minds.
let linking: [LinkerSetting] = [.unsafeFlags(["-Xlinker", "--allow-shlib-undefined"], .when(platforms: [.linux]))]

let package = Package(
    name: "TaxiRide",
    platforms: [.macOS(.v14), .iOS(.v17)],
    products: [.library(name: "TaxiRide", targets: ["TaxiRide"])],
    dependencies: [.package(name: "Tillbridge", path: "../../bindings-swift")],
    targets: [
        .target(
            name: "TaxiRide", dependencies: [.product(name: "Tillbridge", package: "Tillbridge")], linkerSettings: linking),
        .target(name: "Sandbox"),
        .executableTarget(name: "taxi", dependencies: ["TaxiRide", "Sandbox"]),
        .testTarget(name: "TaxiRideTests", dependencies: ["TaxiRide", "Sandbox"]),
    ],
    swiftLanguageModes: [.v6]
)
