extension GroupCheck {
    /// Checks that a file is in the manifests that it should be in.
    mutating func checkFile(_ number: Int) {
        let path = group.files[number].path
        let listing = Set(zip(group.listed, matches).filter { $0.1 == number }.map(\.0.claim.manifest))
        if path.isPayloadPath {
            checkPayloadFile(path, listing)
        } else {
            checkTagFile(path, listing)
        }
        checkName(path)
    }

    private mutating func checkPayloadFile(_ path: String, _ listing: Set<Int>) {
        let manifests = context.manifests(isTag: false)
        // Where there is no manifest at all, that is the fault.
        guard !manifests.isEmpty else { return }
        if listing.isEmpty {
            note(.unlisted, path, "It is in no manifest.")
        } else {
            for manifest in manifests where !listing.contains(manifest) {
                note(.unlisted, path, "It is not in \(manifestName(manifest)).", context.newlyForbidden)
            }
        }
    }

    private mutating func checkTagFile(_ path: String, _ listing: Set<Int>) {
        let manifests = context.manifests(isTag: true)
        guard !manifests.isEmpty else { return }
        let name = path.contains("/") ? nil : ManifestName(fileName: path)
        if name?.isTag == true {
            if let manifest = listing.min() {
                let message = "\(manifestName(manifest)) lists it, and a tag manifest lists no tag manifest."
                note(.badManifest, path, message, context.newlyForbidden)
            }
            return
        }
        let isManifest = name?.isTag == false
        for manifest in manifests where !listing.contains(manifest) {
            if context.isOwn || (isManifest && context.isStrict) {
                note(.unlisted, path, "It is not in \(manifestName(manifest)).")
            } else if !listing.isEmpty {
                note(.unlisted, path, "It is in one tag manifest and not in \(manifestName(manifest)).", .warning)
            }
        }
    }

    private mutating func checkName(_ path: String) {
        if let fault = PathSafety.fault(of: path) {
            note(.badName, path, "Its path is trouble elsewhere: \(fault).", context.doubtful)
        }
        if context.isOwn, path.utf8.contains(where: { $0 >= 0x80 || $0 < 0x21 }) {
            note(.badName, path, "Its path is not plain ASCII.")
        }
        guard path.isPayloadPath, !context.isOwn else { return }
        if path.hasSuffix("/bagit.txt") { note(.bagInBag, path, "A bag lies inside the payload.", .warning) }
        if SystemFiles.contains(path) { note(.systemFile, path, "An operating system made it.", .warning) }
    }

    // MARK: fetch.txt

    /// Checks that what is to be fetched is listed, and as long as it is said to be.
    mutating func checkFetched() {
        for (number, item) in group.fetched.enumerated() {
            let line = item.claim.line
            if group.fetched[..<number].contains(where: { PathKey.areSame($0.path, item.path) }) {
                note(.badFetchFile, FetchCheck.path, "\"\(item.path)\" is to be fetched twice.", .warning, line: line)
                continue
            }
            let listing = Set(
                group.listed.filter { PathKey.areEquivalent($0.path, item.path) }.map(\.claim.manifest)
            )
            for manifest in context.manifests(isTag: false) where !listing.contains(manifest) {
                let message = "\"\(item.path)\" is to be fetched and not in \(manifestName(manifest))."
                note(.badFetchFile, FetchCheck.path, message, context.newlyForbidden, line: line)
            }
            let file = group.files.first { PathKey.areEquivalent($0.path, item.path) }
            if depth >= .present, let file, let count = item.claim.byteCount, count != file.claim.byteCount {
                let message = "\"\(item.path)\" has \(file.claim.byteCount) bytes and is stated to have \(count)."
                note(.badFetchFile, FetchCheck.path, message, .warning, line: line)
            }
        }
    }

    // MARK: The index

    /// Checks that the files that the index names are there, and that it accounts for those of the payload.
    mutating func checkIndexed() {
        guard context.isOwn, depth == .checksums else { return }
        for item in group.indexed {
            let file = group.files.first { PathKey.areSame($0.path, item.path) }
            switch (item.claim.role, file) {
            case (.required, nil):
                note(.wrongIndex, ArchivePaths.index, "It names \(item.path), which is missing.", line: item.claim.line)
            case (.required, let file?):
                guard let count = item.claim.byteCount, count != file.claim.byteCount else { continue }
                let message = "It says that \(item.path) has \(count) bytes, and it has \(file.claim.byteCount)."
                note(.wrongIndex, ArchivePaths.index, message, line: item.claim.line)
            case (.removed, _?):
                note(.notRemoved, item.path, "It belongs to a document that was removed.")
            case (.possible, _), (.removed, nil): continue
            }
        }
        for file in group.files where file.path.isPayloadPath && !ArchiveMember.isOfWhole(file.path) {
            let isNamed = group.indexed.contains { $0.claim.role != .removed && PathKey.areSame($0.path, file.path) }
            let isRemoved = group.indexed.contains { $0.claim.role == .removed && PathKey.areSame($0.path, file.path) }
            if !isNamed, !isRemoved { note(.notInIndex, file.path, "The index does not account for it.") }
        }
    }
}
