import Foundation

/// The inputs that are kept for a fuzz target.
struct KeptInputs {
    /// Where inputs are kept.
    enum Folder: String, CaseIterable {
        /// What the fuzzer starts from.
        case corpus = "Corpus"
        /// What once broke a rule.
        case crashes = "Crashes"
    }

    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    let files: [URL]

    init(of target: FuzzTarget, in folder: Folder) throws {
        let path = Self.root.appending(path: folder.rawValue).appending(path: target.rawValue)
            .resolvingSymlinksInPath()
        // A target that never crashed has no folder of crashes.
        let exists = FileManager.default.fileExists(atPath: path.path(percentEncoded: false))
        files =
            exists || folder == .corpus
            ? try FileManager.default.contentsOfDirectory(at: path, includingPropertiesForKeys: nil)
                .sorted { $0.lastPathComponent < $1.lastPathComponent }
            : []
    }

    static func bytes(of file: URL) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: file))
    }
}
