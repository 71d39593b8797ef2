internal import PartyDocsCore
internal import PartyDocsSystem

/// The folder of a bag: where its files stand, and what stands there.
struct BagFolder: Sendable {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// The path of a file for the system.
    func path(of relativePath: String) -> String {
        relativePath.isEmpty ? path : path + "/" + relativePath
    }

    /// What stands at a path.
    enum Item: Hashable {
        case file(byteCount: Int, isLinked: Bool)
        case folder(isLinked: Bool)
        /// Something that is never opened, and why.
        case refused(String)
    }

    /// Looks at a path; nil when there is nothing.
    ///
    /// Only files are ever opened: opening a pipe or a device could wait for ever. A symbolic link is followed when it
    /// stays in the bag.
    func item(at relativePath: String) throws(FileError) -> Item? {
        let full = path(of: relativePath)
        guard let status = try FileSystem.status(of: full) else { return nil }
        switch status.kind {
        case .file: return .file(byteCount: status.byteCount, isLinked: false)
        case .directory: return .folder(isLinked: false)
        case .other: return .refused("It is neither a file nor a folder.")
        case .link: return try linkedItem(at: full)
        }
    }

    private func linkedItem(at link: String) throws(FileError) -> Item {
        let root = try FileSystem.realPath(of: path)
        let target: String
        do throws(FileError) { target = try FileSystem.realPath(of: link) } catch {
            return .refused("It is a symbolic link that leads nowhere.")
        }
        guard target.hasPrefix(root + "/") else { return .refused("It is a symbolic link that leads out of the bag.") }
        switch try FileSystem.kind(of: target) {
        case .file: return .file(byteCount: try FileSystem.size(of: target), isLinked: true)
        case .directory:
            let parent = link.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(link[..<$0]) } ?? "."
            let place = try FileSystem.realPath(of: parent)
            guard !(place + "/").hasPrefix(target + "/") else {
                return .refused("It is a symbolic link to a folder that it lies in.")
            }
            return .folder(isLinked: true)
        case .other, nil: return .refused("It is a symbolic link to something that is neither a file nor a folder.")
        }
    }

    /// The bytes of a tag file; nil when there is none.
    ///
    /// - Throws: ``FileError``; `nil` is also given for what is no file.
    func tagFile(_ name: String, limit: Int) throws -> [UInt8]? {
        guard case .file? = try item(at: name) else { return nil }
        var reader = try FileReader(path: path(of: name))
        return try reader.readAll(limit: limit)
    }
}
