// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "Consumer",
    dependencies: [.package(name: "Tillbridge", path: "@PACKAGE@")],
    targets: [
        .executableTarget(
            name: "Consumer",
            dependencies: [.product(name: "Tillbridge", package: "Tillbridge")])
    ]
)
