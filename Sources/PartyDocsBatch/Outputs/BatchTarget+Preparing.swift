internal import PartyDocsCore
internal import PartyDocsSystem

extension BatchTarget {
    /// Makes the folders that the files of the target stand in.
    func makeFolders() throws(BatchFailure) {
        let folder: String
        switch self {
        case .file(let path): folder = Path.folder(of: path)
        case .folder(let path): folder = path
        case .standardOutput: return
        }
        do {
            try FileSystem.makeDirectories(folder)
        } catch {
            throw BatchFailure(writing: error, to: folder)
        }
    }

    /// Fails when a file of the target exists and is not to be replaced; devices and pipes never count.
    func checkIsFree(for exporters: ExporterSet, replacesExisting: Bool) throws(BatchFailure) {
        for path in paths(of: exporters) {
            do {
                switch try FileSystem.kind(of: path) {
                case .file:
                    if !replacesExisting { throw BatchFailure(.outputExists, name: path, reason: "The output exists.") }
                case .directory: throw BatchFailure(.outputExists, name: path, reason: "The output is a folder.")
                case .other, nil: break
                }
            } catch let error as FileError {
                throw BatchFailure(writing: error, to: path)
            } catch let failure as BatchFailure {
                throw failure
            } catch {
                throw BatchFailure(.outputFailed, name: path, reason: "\(error)")
            }
        }
    }
}
