internal import PartyDocsCore
internal import PartyDocsSystem

extension ArchivePlace {
    /// Puts new bytes in the place of a file of the bag, in one step.
    ///
    /// The file may be one that an earlier generation shares: its own name keeps leading to the old bytes.
    func replace(_ bytes: [UInt8], at path: String) throws {
        try noteMerge(path)
        let temporary = scratch + "/replacement"
        try FileSystem.removeTree(temporary)
        var file = try FileWriter(creating: temporary)
        try file.write(bytes)
        try file.close()
        try FileSystem.rename(temporary, to: bag + "/" + path)
    }

    /// Whether a file is one that the end of a run replaced, so that the journal's sum of it no longer holds.
    func isMerged(_ path: String) throws -> Bool {
        try FileSystem.kind(of: note(of: path)) == .file
    }

    private func noteMerge(_ path: String) throws {
        guard try !isMerged(path) else { return }
        var file = try FileWriter(creating: note(of: path))
        try file.close()
    }

    private func note(of path: String) -> String {
        scratch + "/merged-" + Digests(of: Array(path.utf8)).sha256.prefix(32)
    }
}
