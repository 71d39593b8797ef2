internal import PartyDocs

/// The rules of verifying a bag, whatever its tag files hold.
enum BagCheck {
    static func check(manifest: [UInt8]) throws(FuzzViolation) {
        var files = SampleBag.files
        files[SampleBag.manifestName] = manifest
        try check(files)
    }

    static func check(parts: [UInt8]) throws(FuzzViolation) {
        try check(SampleBag.files(from: parts))
    }

    private static func check(_ files: [String: [UInt8]]) throws(FuzzViolation) {
        guard let folder = FileFolder(files) else { throw FuzzViolation("The bag can't be put down.") }
        guard let first = Self.verification(of: folder.path), let second = Self.verification(of: folder.path) else {
            throw FuzzViolation("Verifying waits for another thread.")
        }
        try require(first == second, "The same bag was judged in two ways.")
        let found: ArchiveVerification
        do throws(ArchiveError) { found = try first.get() } catch {
            return try require(!error.message.isEmpty, "An error gives no reason.")
        }
        for problem in found.problems { try require(!problem.message.isEmpty, "A problem has no message.") }
        guard found.isValid, files[SampleBag.payloadName] == SampleBag.files[SampleBag.payloadName] else { return }
        // In UTF-16 there is a zero beside each digit.
        let bytes = (files[SampleBag.manifestName] ?? []).filter { $0 != 0 }
        let manifest = String(decoding: bytes, as: UTF8.self).lowercased()
        let isListed = manifest.isEmpty || manifest.contains(SampleBag.payloadSum)
        try require(isListed, "A bag is whole whose manifest does not know its payload.")
    }

    private static func verification(of path: String) -> Result<ArchiveVerification, ArchiveError>? {
        ImmediateExecutor.value { () async -> Result<ArchiveVerification, ArchiveError> in
            do throws(ArchiveError) {
                return .success(try await ArchiveVerifier().verify(path))
            } catch {
                return .failure(error)
            }
        }
    }
}
