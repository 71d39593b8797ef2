// swift-tools-version: 6.2
import PackageDescription

// One program for each reader and decoder, built for libFuzzer; `.ci/check-fuzz.sh` builds and runs them.
let targets = [
    "Text", "HTML", "XML", "Schema", "JSON", "Value", "Authority", "Corrections", "CSV", "Manifest", "Bag",
]

let package = Package(
    name: "Fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "PartyDocs", path: "../..")],
    targets: [
        // The main package builds the same sources for the test that replays what is kept here.
        .target(
            name: "FuzzChecks",
            dependencies: [
                .product(name: "PartyDocs", package: "PartyDocs"),
                .product(name: "PartyDocsTestKit", package: "PartyDocs"),
            ],
            path: "Sources/Checks"
        )
    ]
        + targets.map { .executableTarget(name: "Fuzz\($0)", dependencies: ["FuzzChecks"], path: "Targets/\($0)") },
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
