// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Examples",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "PartyDocs", path: "../..")],
    targets: [
        .executableTarget(name: "Archives", dependencies: [.product(name: "PartyDocs", package: "PartyDocs")]),
        .executableTarget(
            name: "ExtendedTool",
            dependencies: [
                .product(name: "PartyDocs", package: "PartyDocs"),
                .product(name: "PartyDocsCommand", package: "PartyDocs"),
            ]
        ),
        .executableTarget(
            name: "Samples",
            dependencies: [
                .product(name: "PartyDocs", package: "PartyDocs"),
                .product(name: "PartyDocsTestKit", package: "PartyDocs"),
            ]
        ),
        .executableTarget(name: "ReadText", dependencies: [.product(name: "PartyDocs", package: "PartyDocs")]),
        .executableTarget(name: "ReadXML", dependencies: [.product(name: "PartyDocs", package: "PartyDocs")]),
        .executableTarget(
            name: "TitleList",
            dependencies: [
                .product(name: "PartyDocs", package: "PartyDocs"),
                .product(name: "PartyDocsTestKit", package: "PartyDocs"),
            ]
        ),
    ]
)
