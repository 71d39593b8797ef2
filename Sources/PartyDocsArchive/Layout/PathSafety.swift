internal import PartyDocsCore

/// Whether a path of a manifest, an index or an identifier may be used at all.
///
/// Archives travel between systems and come from strangers: a path must stay inside wherever it is put.
enum PathSafety {
    /// What is wrong with a path inside a bag; nil when it may be used.
    ///
    /// - Parameter path: A path relative to the folder of the bag, with `/` between its parts.
    /// - Returns: The reason in words, nil when there is none.
    static func fault(of path: String) -> String? {
        if let fault = escapeFault(of: path) { return fault }
        if path.utf8.contains(UInt8(ascii: "\\")) { return "it holds a backslash" }
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case "": return "it has an empty part"
            case ".": return "it has a part \".\""
            default: if isDeviceName(part) { return "\"\(part)\" is the name of a device on some systems" }
            }
        }
        return nil
    }

    /// Why a path may lead out of the folder that it is relative to, on any system; nil when it does not.
    ///
    /// It leaves open what is only unusual: a backslash inside, a part that is empty or `.`, the name of a device. Bags of
    /// others may hold those.
    static func escapeFault(of path: String) -> String? {
        if path.isEmpty { return "it is empty" }
        if path.utf8.contains(0) { return "it holds U+0000" }
        if path.utf8.first == UInt8(ascii: "/") || path.utf8.first == UInt8(ascii: "\\") { return "it is absolute" }
        if path.utf8.first == UInt8(ascii: "~") { return "it begins at a home folder" }
        if hasDrive(path) { return "it begins with a drive letter" }
        let parts = path.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        return parts.contains { $0.elementsEqual("..".utf8) } ? "it leads out of the archive" : nil
    }

    /// Whether a name stands for a device on Windows, with any extension and in any letter case.
    static func isDeviceName(_ name: some StringProtocol) -> Bool {
        let stem = name.prefix { $0 != "." && $0 != " " }.lowercased()
        if ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(stem) { return true }
        return stem.utf8.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt"))
            && stem.utf8.last.map {
                $0 &- 0x31 < 9
            } == true
    }

    private static func hasDrive(_ path: String) -> Bool {
        let start = Array(path.utf8.prefix(2))
        return start.count == 2 && start[0].isASCIILetter && start[1] == UInt8(ascii: ":")
    }
}
