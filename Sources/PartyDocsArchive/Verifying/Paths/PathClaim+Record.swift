extension PathClaim {
    private enum Tag {
        static let file = 1, listed = 2, fetch = 3, index = 4
    }

    /// The claim as a record that sorts by the key of its path.
    ///
    /// A path never holds U+0000, so the byte after the key keeps equal keys together.
    var record: [UInt8] {
        let key = PathKey.key(of: path)
        var writer = RecordFieldWriter(key + [0])
        writer.write(path.utf8.elementsEqual(key) ? "" : path)
        switch content {
        case .file(let claim):
            writer.write(Tag.file)
            writer.write(claim.byteCount)
            writer.write(claim.isLinked ? 1 : 0)
        case .listed(let claim):
            writer.write(Tag.listed)
            writer.write(claim.manifest)
            writer.write(claim.line)
            writer.write(claim.sum)
            writer.write(claim.written ?? "")
        case .fetch(let claim):
            writer.write(Tag.fetch)
            writer.write(claim.line)
            writer.write(claim.byteCount)
        case .index(let claim):
            writer.write(Tag.index)
            writer.write(Int(claim.role.rawValue))
            writer.write(claim.line)
            writer.write(claim.sha256)
            writer.write(claim.byteCount)
        }
        return writer.bytes
    }

    /// Reads a record; nil when it is none.
    init?(key: ArraySlice<UInt8>, fields: ArraySlice<UInt8>) {
        var reader = RecordFieldReader(fields)
        let path = reader.text()
        self.path = path.isEmpty ? String(decoding: key, as: UTF8.self) : path
        switch reader.number() {
        case Tag.file: content = .file(FileClaim(byteCount: reader.number(), isLinked: reader.number() == 1))
        case Tag.listed:
            let (manifest, line, sum, written) = (reader.number(), reader.number(), reader.content(), reader.text())
            content = .listed(
                ListedClaim(manifest: manifest, line: line, sum: sum, written: written.isEmpty ? nil : written)
            )
        case Tag.fetch: content = .fetch(FetchClaim(line: reader.number(), byteCount: reader.optionalNumber()))
        case Tag.index:
            let role = UInt8(exactly: reader.number()).flatMap(IndexClaim.Role.init(rawValue:))
            let (line, sha256, byteCount) = (reader.number(), reader.content(), reader.optionalNumber())
            guard let role else { return nil }
            content = .index(IndexClaim(role: role, line: line, sha256: sha256, byteCount: byteCount))
        default: return nil
        }
    }
}
