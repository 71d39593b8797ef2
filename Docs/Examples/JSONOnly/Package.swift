// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "JSONOnly",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "PartyDocs", path: "../../..")],
    targets: [
        .executableTarget(name: "JSONOnly", dependencies: [.product(name: "PartyDocsJSON", package: "PartyDocs")])
    ]
)
