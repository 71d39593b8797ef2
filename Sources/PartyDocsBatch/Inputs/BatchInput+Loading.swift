internal import PartyDocsCore
internal import PartyDocsSystem

extension BatchInput {
    /// Reads all bytes of the input.
    ///
    /// - Parameter sizeLimit: The largest number of bytes; of a larger file nothing is read.
    /// - Returns: The bytes.
    /// - Throws: ``BatchFailure`` with the code `noInput`, `inputFailed` or `badData`.
    public func load(sizeLimit: Int) throws(BatchFailure) -> [UInt8] {
        switch origin {
        case .standardInput:
            var reader = FileReader(descriptor: FileSystem.standardInput, name: name)
            return try readAll(from: &reader, sizeLimit: sizeLimit)
        case .file(let path):
            var reader: FileReader
            do {
                let size = try FileSystem.size(of: path)
                guard size <= sizeLimit else { throw tooLarge("\(size) bytes", sizeLimit: sizeLimit) }
                reader = try FileReader(path: path)
            } catch let error as FileError {
                throw BatchFailure(.noInput, name: name, reason: error.reason)
            } catch let failure as BatchFailure {
                throw failure
            } catch {
                throw BatchFailure(.inputFailed, name: name, reason: "\(error)")
            }
            return try readAll(from: &reader, sizeLimit: sizeLimit)
        }
    }

    private func readAll(from reader: inout FileReader, sizeLimit: Int) throws(BatchFailure) -> [UInt8] {
        let bytes: [UInt8]
        do {
            bytes = try reader.readAll(limit: sizeLimit)
        } catch {
            throw BatchFailure(.inputFailed, name: name, reason: (error as? FileError)?.reason ?? "\(error)")
        }
        guard bytes.count <= sizeLimit else { throw tooLarge("more bytes", sizeLimit: sizeLimit) }
        return bytes
    }

    private func tooLarge(_ size: String, sizeLimit: Int) -> BatchFailure {
        BatchFailure(.badData, name: name, reason: "The source has \(size) than the limit allows, \(sizeLimit) bytes.")
    }
}
