internal import ArgumentParser
internal import PartyDocsArchive

/// How deep a verification looks, by its word on the command line.
enum VerificationDepth: String, CaseIterable, ExpressibleByArgument {
    case listed, present, checksums

    var depth: ArchiveVerifier.Depth {
        switch self {
        case .listed: .listed
        case .present: .present
        case .checksums: .checksums
        }
    }
}
