internal import PartyDocsCore
internal import PartyDocsSystem

/// Reads inputs and makes the files of their documents, several inputs at once.
struct InputPreparer: Sendable {
    private let reader: any DocumentReader
    private let files: DocumentFiles
    private let sizeLimit: Int

    init(_ options: ArchiveWriter.Options, reader: any DocumentReader) throws {
        self.reader = reader
        files = try DocumentFiles(options)
        sizeLimit = options.sizeLimit
    }

    /// Prepares an input; what goes wrong is part of the result.
    func prepare(_ input: ArchiveInput) -> PreparedInput {
        do throws(InputFailure) {
            let bytes = try load(input)
            guard bytes.count <= sizeLimit else { return try tooLarge(input, bytes) }
            return prepared(input, .bytes(bytes), bytes.count, Digests(of: bytes), document(of: input, bytes))
        } catch {
            return prepared(input, .none, nil, nil, .failure(error))
        }
    }

    private func prepared(
        _ input: ArchiveInput,
        _ content: PreparedInput.Content,
        _ byteCount: Int?,
        _ digests: Digests?,
        _ result: Result<PreparedDocument, InputFailure>
    ) -> PreparedInput {
        PreparedInput(
            name: input.name,
            mediaType: input.mediaType,
            content: content,
            byteCount: byteCount,
            digests: digests,
            result: result
        )
    }

    private func load(_ input: ArchiveInput) throws(InputFailure) -> [UInt8] {
        switch input.content {
        case .bytes(let bytes): return bytes
        case .file(let path):
            return try Self.loading {
                var file = try FileReader(path: path)
                return try file.readAll(limit: sizeLimit)
            }
        }
    }

    /// A source that is too large to be in memory is archived as it is.
    private func tooLarge(_ input: ArchiveInput, _ start: [UInt8]) throws(InputFailure) -> PreparedInput {
        let failure = InputFailure(stage: .reading, reason: "It is larger than the limit of \(sizeLimit) bytes.")
        guard case .file(let path) = input.content else {
            return prepared(input, .bytes(start), start.count, Digests(of: start), .failure(failure))
        }
        let (digests, byteCount) = try Self.loading { try FileDigests.of(path) }
        return prepared(input, .file(path), byteCount, digests, .failure(failure))
    }

    private static func loading<Value>(_ body: () throws -> Value) throws(InputFailure) -> Value {
        do {
            return try body()
        } catch {
            let reason = (error as? FileError)?.reason ?? "\(error)"
            throw InputFailure(stage: .loading, reason: "It cannot be read: \(reason).")
        }
    }

    private func document(of input: ArchiveInput, _ bytes: [UInt8]) -> Result<PreparedDocument, InputFailure> {
        let source = SourceDocument(
            bytes,
            name: input.name,
            mediaType: input.mediaType,
            metadata: input.metadata,
            id: input.id
        )
        do throws(ReadError) {
            let document = try reader.read(source)
            return Result { () throws(InputFailure) in try files.prepared(document) }
        } catch {
            var error = error
            error.sourceName = nil
            return .failure(InputFailure(stage: .reading, reason: "\(error)"))
        }
    }
}
