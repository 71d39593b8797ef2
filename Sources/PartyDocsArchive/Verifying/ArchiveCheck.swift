internal import PartyDocsCore
internal import PartyDocsSystem
internal import PartyDocsXML

/// One verification of one archive.
struct ArchiveCheck {
    private let folder: String
    private let depth: ArchiveVerifier.Depth
    private(set) var result = ArchiveVerification()

    /// The sums that manifests give for a path.
    private typealias Sums = [String: [DigestAlgorithm: String]]

    init(folder: String, depth: ArchiveVerifier.Depth) {
        self.folder = folder
        self.depth = depth
    }

    mutating func run() throws {
        checkDeclaration()
        let payload = sums(isTag: false)
        let files = try list("data")
        compare(payload, with: files)
        if depth >= .present { checkOxum(files) }
        if depth >= .checksums {
            checkSums(payload)
            checkSums(sums(isTag: true))
            try checkDocuments(files)
        }
        result.fileCount = files.count
        result.problems.sort { ($0.path, $0.message) < ($1.path, $1.message) }
    }

    private mutating func note(_ kind: ArchiveProblem.Kind, _ path: String, _ message: String) {
        result.problems.append(ArchiveProblem(kind, path, message))
    }

    private mutating func read(_ path: String) -> [UInt8]? {
        do {
            var reader = try FileReader(path: folder + "/" + path)
            return try reader.readAll(limit: .max - 1)
        } catch {
            note(.unreadable, path, "It cannot be read: \((error as? FileError)?.reason ?? "\(error)").")
            return nil
        }
    }

    // MARK: Tag files

    private mutating func checkDeclaration() {
        guard let bytes = read("bagit.txt") else { return }
        let lines = String(decoding: bytes, as: UTF8.self).split { $0.isNewline }
        if lines != ["BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8"] {
            note(.badTagFile, "bagit.txt", "It does not declare BagIt 1.0 in UTF-8.")
        }
    }

    private mutating func sums(isTag: Bool) -> Sums {
        var sums: Sums = [:]
        for algorithm in DigestAlgorithm.allCases {
            let name = Manifest.name(algorithm, isTag: isTag)
            guard (try? FileSystem.kind(of: folder + "/" + name)) == .file else {
                note(.badTagFile, name, "It is missing.")
                continue
            }
            guard let bytes = read(name) else { continue }
            let (entries, faults) = Manifest.parse(bytes, algorithm)
            for fault in faults { note(.badTagFile, name, "Line \(fault.line) is no entry of a manifest.") }
            for entry in entries {
                guard isInside(entry.path, isTag: isTag) else {
                    note(.badTagFile, name, "The path \(entry.path) leads out of the archive.")
                    continue
                }
                if sums[entry.path]?[algorithm] != nil { note(.badTagFile, name, "\(entry.path) is listed twice.") }
                sums[entry.path, default: [:]][algorithm] = entry.sum
            }
        }
        return sums
    }

    /// A path of a manifest must not lead anywhere else, least of all when it comes from elsewhere.
    private func isInside(_ path: String, isTag: Bool) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isClean = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
        return isClean && (parts.first == "data") != isTag
    }

    // MARK: Payload

    private func list(_ path: String) throws -> [String] {
        var files: [String] = []
        for name in try FileSystem.names(in: folder + "/" + path) {
            let child = path + "/" + name
            if try FileSystem.kind(of: folder + "/" + child) == .directory {
                files += try list(child)
            } else {
                files.append(child)
            }
        }
        return files
    }

    private mutating func compare(_ sums: Sums, with files: [String]) {
        let present = Set(files)
        for path in sums.keys where !present.contains(path) {
            note(.missing, path, "It is listed and missing.")
        }
        for path in files {
            let listed = sums[path] ?? [:]
            if listed.isEmpty {
                note(.unlisted, path, "It is in no manifest.")
            } else if let algorithm = DigestAlgorithm.allCases.first(where: { listed[$0] == nil }) {
                note(.unlisted, path, "It is not in \(Manifest.name(algorithm)).")
            }
        }
    }

    private mutating func checkOxum(_ files: [String]) {
        guard let bytes = read("bag-info.txt") else { return }
        let label = "Payload-Oxum:"
        let lines = String(decoding: bytes, as: UTF8.self).split { $0.isNewline }
        guard let line = lines.first(where: { $0.hasPrefix(label) }) else {
            note(.badTagFile, "bag-info.txt", "It has no Payload-Oxum.")
            return
        }
        var byteCount = 0
        for path in files { byteCount += (try? FileSystem.size(of: folder + "/" + path)) ?? 0 }
        let stated = line.dropFirst(label.count).drop { $0 == " " }
        if stated != "\(byteCount).\(files.count)" {
            note(
                .wrongOxum,
                "bag-info.txt",
                "The Payload-Oxum is \(stated), the payload has \(byteCount).\(files.count)."
            )
        }
    }

    private mutating func checkSums(_ sums: Sums) {
        for (path, expected) in sums {
            // A file that is missing is reported where manifests and files are compared; a tag file here.
            guard (try? FileSystem.kind(of: folder + "/" + path)) == .file else {
                if !path.hasPrefix("data/") { note(.missing, path, "It is listed and missing.") }
                continue
            }
            do {
                let digests = try FileDigests.of(folder + "/" + path).digests
                for (algorithm, sum) in expected where digests[algorithm] != sum {
                    note(.changed, path, "Its \(algorithm.rawValue) is not the one of the manifest.")
                }
            } catch {
                note(.unreadable, path, "It cannot be read: \((error as? FileError)?.reason ?? "\(error)").")
            }
        }
    }

    private mutating func checkDocuments(_ files: [String]) throws {
        let schema = try PartyDocsXMLSchema.compiled()
        for path in files where path.hasPrefix("data/documents/") && path.hasSuffix(".xml") && !isOriginal(path) {
            guard let bytes = read(path) else { continue }
            result.documentCount += 1
            let faults = schema.validate(bytes)
            for fault in faults { note(.invalidXML, path, "\(fault)") }
            guard faults.isEmpty else { continue }
            do throws(ReadError) {
                _ = try XMLDocumentDecoder().documents(from: bytes)
            } catch {
                note(.invalidDocument, path, "\(error)")
            }
        }
    }

    /// An original that was itself XML stands beside its document as `ID.source.xml`.
    private func isOriginal(_ path: String) -> Bool {
        path.hasSuffix(".source.xml")
    }
}
