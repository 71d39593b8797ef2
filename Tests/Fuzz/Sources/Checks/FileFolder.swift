internal import Foundation

/// Files in a folder of their own, removed with the value.
final class FileFolder {
    let path: String

    /// Puts files down; nil when that fails.
    init?(_ files: [String: [UInt8]]) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "partydocs-fuzz-\(UUID().uuidString)")
        path = folder.path(percentEncoded: false)
        do {
            for (name, bytes) in files {
                let file = URL(filePath: path + "/" + name)
                let parent = file.deletingLastPathComponent()
                try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
                try Data(bytes).write(to: file)
            }
        } catch {
            return nil
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
