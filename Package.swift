// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "PartyDocs",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .library(name: "PartyDocs", targets: ["PartyDocs"]),
        .library(name: "PartyDocsCore", targets: ["PartyDocsCore"]),
        .library(name: "PartyDocsReading", targets: ["PartyDocsReading"]),
        .library(name: "PartyDocsJSON", targets: ["PartyDocsJSON"]),
        .library(name: "PartyDocsCSV", targets: ["PartyDocsCSV"]),
        .library(name: "PartyDocsXML", targets: ["PartyDocsXML"]),
        .library(name: "PartyDocsHTML", targets: ["PartyDocsHTML"]),
        .library(name: "PartyDocsBatch", targets: ["PartyDocsBatch"]),
        .library(name: "PartyDocsArchive", targets: ["PartyDocsArchive"]),
        .library(name: "PartyDocsTestKit", targets: ["PartyDocsTestKit"]),
        .library(name: "PartyDocsCommand", targets: ["PartyDocsCommand"]),
        .executable(name: "partydocs", targets: ["PartyDocsTool"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    ],
    targets: [
        // The model, the plug-in protocols, lowering. Depends on nothing.
        .target(name: "PartyDocsCore"),
        .testTarget(name: "PartyDocsCoreTests", dependencies: ["PartyDocsCore", "PartyDocsTestKit"]),

        // Plain text to documents.
        .target(
            name: "PartyDocsReading",
            dependencies: ["PartyDocsCore", .product(name: "Crypto", package: "swift-crypto")]
        ),
        .testTarget(
            name: "PartyDocsReadingTests",
            dependencies: ["PartyDocsReading", "PartyDocsCore", "PartyDocsTestKit"]
        ),

        // Formats.
        .target(name: "PartyDocsJSON", dependencies: ["PartyDocsCore"]),
        .testTarget(name: "PartyDocsJSONTests", dependencies: ["PartyDocsJSON", "PartyDocsCore", "PartyDocsTestKit"]),
        .target(name: "PartyDocsCSV", dependencies: ["PartyDocsCore"]),
        .testTarget(name: "PartyDocsCSVTests", dependencies: ["PartyDocsCSV", "PartyDocsCore", "PartyDocsTestKit"]),
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
        ),
        .target(name: "CPartyDocsXML", dependencies: ["CLibXML2"]),
        .target(name: "PartyDocsXML", dependencies: ["PartyDocsCore", "CPartyDocsXML"]),
        .testTarget(name: "PartyDocsXMLTests", dependencies: ["PartyDocsXML", "PartyDocsCore", "PartyDocsTestKit"]),

        // Pages to documents.
        .target(
            name: "PartyDocsHTML",
            dependencies: ["PartyDocsCore", "PartyDocsReading", "PartyDocsJSON", "CPartyDocsXML"]
        ),
        .testTarget(
            name: "PartyDocsHTMLTests",
            dependencies: ["PartyDocsHTML", "PartyDocsReading", "PartyDocsCore", "PartyDocsTestKit"]
        ),

        // Files and folders, for the targets below; the only place that calls the C library.
        .target(name: "CPartyDocsSystem"),
        .target(name: "PartyDocsSystem", dependencies: ["PartyDocsCore", "CPartyDocsSystem"]),
        .testTarget(
            name: "PartyDocsSystemTests",
            dependencies: ["PartyDocsSystem", "PartyDocsCore", "PartyDocsTestSupport"]
        ),

        // Many files.
        .target(name: "PartyDocsBatch", dependencies: ["PartyDocsCore", "PartyDocsReading", "PartyDocsSystem"]),
        .testTarget(
            name: "PartyDocsBatchTests",
            dependencies: [
                "PartyDocsBatch", "PartyDocsJSON", "PartyDocsReading", "PartyDocsCore", "PartyDocsTestKit",
                "PartyDocsTestSupport",
            ]
        ),
        .target(
            name: "PartyDocsArchive",
            dependencies: [
                "PartyDocsCore", "PartyDocsCSV", "PartyDocsJSON", "PartyDocsXML", "PartyDocsSystem",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .testTarget(
            name: "PartyDocsArchiveTests",
            dependencies: [
                "PartyDocsArchive", "PartyDocsCSV", "PartyDocsJSON", "PartyDocsXML", "PartyDocsReading",
                "PartyDocsCore",
                "PartyDocsTestKit", "PartyDocsTestSupport",
            ]
        ),

        // What most people import, and what plug-in authors test with.
        .target(
            name: "PartyDocs",
            dependencies: [
                "PartyDocsCore", "PartyDocsReading", "PartyDocsHTML", "PartyDocsJSON", "PartyDocsCSV", "PartyDocsXML",
                "PartyDocsBatch", "PartyDocsArchive",
            ]
        ),
        .testTarget(name: "PartyDocsTests", dependencies: ["PartyDocs", "PartyDocsTestKit"]),
        .target(name: "PartyDocsTestKit", dependencies: ["PartyDocsCore"]),
        .testTarget(name: "PartyDocsTestKitTests", dependencies: ["PartyDocsTestKit", "PartyDocsCore"]),

        // The command line, as a library and as a program.
        .target(
            name: "PartyDocsCommand",
            dependencies: [
                "PartyDocsCore", "PartyDocsReading", "PartyDocsHTML", "PartyDocsJSON", "PartyDocsCSV", "PartyDocsXML",
                "PartyDocsBatch", "PartyDocsArchive", "PartyDocsSystem",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(name: "PartyDocsTool", dependencies: ["PartyDocsCommand"]),
        .testTarget(
            name: "PartyDocsCommandTests",
            dependencies: ["PartyDocsCommand", "PartyDocsTool", "PartyDocsTestSupport"]
        ),
        // What the fuzz targets of Tests/Fuzz keep is tried by every run of the tests.
        .testTarget(
            name: "PartyDocsFuzzTests",
            dependencies: ["PartyDocs", "PartyDocsTestKit"],
            path: "Tests/Fuzz/Sources"
        ),
        // What several test targets share; no test framework in it.
        .target(name: "PartyDocsTestSupport", path: "Tests/PartyDocsTestSupport"),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets
where [.regular, .executable, .test].contains(target.type) && !target.name.hasPrefix("C") {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
    // Strict only where asked for: a newer compiler's warning must not break somebody's build.
    if Context.environment["PARTYDOCS_STRICT"] != nil {
        target.swiftSettings?.append(.treatAllWarnings(as: .error))
    }
}

// The documentation plug-in is for this package's own docs: packages that depend on PartyDocs never resolve it.
if Context.environment["PARTYDOCS_DOCS"] != nil {
    package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
