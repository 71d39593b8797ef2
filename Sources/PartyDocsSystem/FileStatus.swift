/// What stands at a path itself, symbolic links not followed.
package struct FileStatus: Hashable, Sendable {
    /// The kinds of things in a folder.
    package enum Kind: Hashable, Sendable {
        case file, directory, link, other
    }

    /// What it is.
    package let kind: Kind
    /// The size of a file in bytes.
    package let byteCount: Int
}
