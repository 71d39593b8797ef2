internal import PartyDocsCore

/// Gives sections identifiers that tell their place: `dieu-5.khoan-2.diem-a`, `chuong-2.muc-1`, `o-r1.2.a`.
struct SectionPaths: Sendable {
    private var used: Set<String>
    private var counts: [String: Int] = [:]
    /// The section of each path; nil where two have it.
    private(set) var sections: [String: Section.ID?] = [:]
    private var count = 0

    private static let longest = 64

    /// Makes an empty table.
    ///
    /// - Parameter ids: The identifiers that other parts of the document have.
    init(reserving ids: Set<String> = []) {
        used = ids
    }

    /// The identifier of a section.
    ///
    /// - Parameter path: Its path. A second section of the same path gets `-2` behind it, and so on; a path too long for
    ///   an identifier gives way to `s` and the number of the section.
    /// - Returns: The identifier, unique in the document.
    mutating func id(for path: String) -> Section.ID {
        count += 1
        var repeats = counts[path, default: 0]
        var name: String
        repeat {
            repeats += 1
            name = repeats == 1 ? path : "\(path)-\(repeats)"
            if name.utf8.count > Self.longest { name = repeats == 1 ? "s\(count)" : "s\(count)-\(repeats)" }
        } while !used.insert(name).inserted
        counts[path] = repeats
        let id = Section.ID(name)
        sections[path] = sections[path] == nil ? .some(id) : .some(nil)
        return id
    }
}
