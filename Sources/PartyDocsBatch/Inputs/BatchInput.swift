/// One source of a document: a file, or the standard input.
public struct BatchInput: Hashable, Sendable {
    /// Where the bytes are.
    public enum Origin: Hashable, Sendable {
        /// A file, by its path.
        case file(path: String)
        /// The standard input of the process.
        case standardInput
    }

    /// Where the bytes are.
    public var origin: Origin
    /// Where the input stands below the folder that was named, or its file name; outputs are named by it.
    public var relativePath: String

    /// Makes an input.
    ///
    /// - Parameters:
    ///   - origin: Where the bytes are.
    ///   - relativePath: Where the input stands below the folder that was named.
    public init(_ origin: Origin, relativePath: String) {
        self.origin = origin
        self.relativePath = relativePath
    }

    /// A file that was named itself.
    ///
    /// - Parameter path: The path.
    public init(file path: String) {
        self.init(.file(path: path), relativePath: Path.lastComponent(of: path))
    }

    /// The standard input, its outputs named `stdin`.
    public static let standardInput = BatchInput(.standardInput, relativePath: "stdin.txt")

    /// The name for messages: the path as the user knows it, or `standard input`.
    public var name: String {
        switch origin {
        case .file(let path): path
        case .standardInput: "standard input"
        }
    }
}
