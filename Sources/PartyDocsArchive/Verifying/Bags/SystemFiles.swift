/// Names of files that operating systems make by themselves, and take away again when a folder is copied.
enum SystemFiles {
    /// Whether a path is that of such a file.
    static func contains(_ path: String) -> Bool {
        let name = path.split(separator: "/").last?.lowercased() ?? ""
        return [".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db"].contains(name) || name.hasPrefix("._")
    }
}
