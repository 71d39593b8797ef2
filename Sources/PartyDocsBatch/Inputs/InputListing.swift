internal import PartyDocsSystem

/// The inputs that names of files and folders stand for.
///
/// A file stands for itself. A folder stands for the files in it and in the folders below it whose names have
/// one of some extensions (in any letter case), in byte order of their paths; what starts with a dot is passed over. Symbolic links are followed, and a folder
/// that was reached before is not entered again, so links that lead in a circle do no harm.
public struct InputListing: Hashable, Sendable {
    /// The inputs, in order.
    public private(set) var inputs: [BatchInput] = []
    /// What could not be listed.
    public private(set) var failures: [BatchFailure] = []
    /// Whether one of the names is a folder.
    public private(set) var includesFolder = false

    private let fileExtensions: [String]

    /// Lists inputs.
    ///
    /// - Parameters:
    ///   - names: Paths of files and folders; `-` for the standard input.
    ///   - fileExtensions: The extensions of the files that folders stand for, without a dot, in lower case.
    public init(_ names: [String], fileExtensions: [String] = ["txt", "html", "htm"]) {
        self.fileExtensions = fileExtensions
        for name in names {
            if name == "-" {
                inputs.append(.standardInput)
            } else {
                add(name)
            }
        }
    }

    private mutating func add(_ path: String) {
        do {
            switch try FileSystem.kind(of: path) {
            case .directory:
                includesFolder = true
                addTexts(in: path)
            case .file, .other: inputs.append(BatchInput(file: path))
            case nil: failures.append(BatchFailure(.noInput, name: path, reason: "There is no such file or folder."))
            }
        } catch {
            failures.append(BatchFailure(.noInput, name: path, reason: error.reason))
        }
    }

    private mutating func addTexts(in root: String) {
        let failuresBefore = failures.count
        var texts: [BatchInput] = []
        var entered: Set<String> = []
        var pending = [""]
        while let folder = pending.popLast() {
            let path = folder.isEmpty ? root : Path.join(root, folder)
            do {
                guard entered.insert(try FileSystem.realPath(of: path)).inserted else { continue }
                var folders: [String] = []
                for name in try FileSystem.names(in: path) where name.utf8.first != UInt8(ascii: ".") {
                    let item = Path.join(path, name)
                    let relative = Path.join(folder, name)
                    switch try FileSystem.kind(of: item) {
                    case .directory: folders.append(relative)
                    case .file, .other:
                        if isWanted(name) {
                            texts.append(BatchInput(.file(path: item), relativePath: relative))
                        }
                    case nil:
                        if isWanted(name) {
                            failures.append(BatchFailure(.noInput, name: item, reason: "The link leads nowhere."))
                        }
                    }
                }
                pending.append(contentsOf: folders.reversed())
            } catch {
                failures.append(BatchFailure(.noInput, name: error.path, reason: error.reason))
            }
        }
        if texts.isEmpty, failures.count == failuresBefore {
            failures.append(BatchFailure(.noInput, name: root, reason: "The folder holds no \(wanted) files."))
        }
        inputs += texts.sorted { $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8) }
    }

    private func isWanted(_ name: String) -> Bool {
        Path.fileExtension(of: name).map(fileExtensions.contains) ?? false
    }

    private var wanted: String { fileExtensions.map { "." + $0 }.joined(separator: " or ") }
}
