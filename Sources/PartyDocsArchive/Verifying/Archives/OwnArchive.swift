internal import PartyDocsCSV
internal import PartyDocsCore
internal import PartyDocsSystem

/// Whether a bag is an archive of PartyDocs.
enum OwnArchive {
    /// Tells by what made the bag, or, when that is not stated, by the header of the index.
    static func isOwn(_ folder: BagFolder, software: String?) -> Bool {
        if let software { return software.split(separator: " ").first.map(String.init) == Maker.partyDocs.name }
        guard case .file? = try? folder.item(at: ArchivePaths.index),
            var file = try? FileReader(path: folder.path(of: ArchivePaths.index))
        else { return false }
        return (try? file.readAll(limit: ArchiveEntry.header.count))?.starts(with: ArchiveEntry.header) == true
    }

    /// What archives of this version say that they were made by.
    private static let software = Maker.partyDocs.name + (Maker.partyDocs.version.map { " " + $0 } ?? "")

    /// What an archive of PartyDocs must hold besides documents and this one does not.
    ///
    /// - Parameters:
    ///   - folder: The archive.
    ///   - context: What is known of it.
    ///   - software: What made it; another version may have had other schemas.
    /// - Returns: A fault for each file.
    static func problems(_ folder: BagFolder, _ context: BagContext, software: String?) -> [ArchiveProblem] {
        var problems: [ArchiveProblem] = []
        for algorithm in DigestAlgorithm.allCases {
            for isTag in [false, true] {
                let name = Manifest.name(algorithm, isTag: isTag)
                guard !context.manifests.contains(where: { $0.fileName == name }) else { continue }
                problems.append(ArchiveProblem(.badTagFile, name, "It is missing."))
            }
        }
        var required = [BagInfoReader.path, ArchivePaths.index, ArchivePaths.readme, ArchivePaths.history]
        if software == self.software { required += ArchiveSchema.all.map { ArchivePaths.schemas + $0.fileName } }
        for path in required {
            if case .file? = try? folder.item(at: path) { continue }
            problems.append(ArchiveProblem(.missing, path, "An archive of PartyDocs has it, and it is missing."))
        }
        return problems
    }
}
