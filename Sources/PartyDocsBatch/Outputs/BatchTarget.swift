public import PartyDocsCore

/// Where the output of one input, or of a collection, goes.
public enum BatchTarget: Hashable, Sendable {
    /// One file, for a format of one file.
    case file(path: String)
    /// A folder, for a format of several files.
    case folder(path: String)
    /// The standard output of the process, for a format of one file.
    case standardOutput

    /// The path of one of its files; nil for the standard output.
    ///
    /// - Parameter fileName: The name of the file in a set; of no meaning for a target of one file.
    /// - Returns: The path.
    public func path(of fileName: String) -> String? {
        switch self {
        case .file(let path): path
        case .folder(let path): Path.join(path, fileName)
        case .standardOutput: nil
        }
    }

    /// The paths of all files that a set of exporters writes to the target.
    ///
    /// - Parameter exporters: The set.
    /// - Returns: The paths; none for the standard output.
    public func paths(of exporters: ExporterSet) -> [String] {
        (exporters.members.map(\.fileName) + exporters.companions.map(\.fileName)).compactMap { path(of: $0) }
    }
}
