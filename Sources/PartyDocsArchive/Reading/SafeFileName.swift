internal import PartyDocsCore

/// Names for files that are taken out of an archive, made of names that came from anywhere.
enum SafeFileName {
    /// The length of a name in bytes that file systems allow, with room for what is added to it.
    private static let lengthLimit = 200

    /// A name that every system takes and that leads nowhere, as near as can be to the last part of a name or path; nil
    /// when nothing of it can be used.
    static func make(from name: String) -> String? {
        let separators: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
        let last =
            name.utf8.lastIndex { separators.contains($0) }.map { name[name.utf8.index(after: $0)...] } ?? name[...]
        var safe = ""
        for scalar in NFC.normalized(String(last)).unicodeScalars {
            let next = isSafe(scalar) ? String(Character(scalar)) : "_"
            guard safe.utf8.count + next.utf8.count <= lengthLimit else { break }
            safe.unicodeScalars.append(contentsOf: next.unicodeScalars)
        }
        // Windows drops dots and spaces at the end, and a dot at the start hides a file.
        while let end = safe.unicodeScalars.last, end == "." || end == " " { safe.unicodeScalars.removeLast() }
        while let start = safe.unicodeScalars.first, start == "." || start == " " { safe.unicodeScalars.removeFirst() }
        guard safe.unicodeScalars.contains(where: { $0 != "_" }) else { return nil }
        return PathSafety.isDeviceName(safe) ? "_" + safe : safe
    }

    /// Whether a character may stand in a name: no separator, nothing that a system reserves, nothing that cannot be seen
    /// or changes the order of what is seen.
    private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return false
        default: return true
        }
    }

    /// Makes a name differ from names that are taken, by a number before its extension.
    static func free(_ name: String, isTaken: (String) -> Bool) -> String {
        guard isTaken(name) else { return name }
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        var number = 2
        while true {
            let other = "\(name[..<dot])-\(number)\(name[dot...])"
            if !isTaken(other) { return other }
            number += 1
        }
    }
}
