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
        let found: ArchiveVerification
        do throws(ArchiveError) {
            found = try ArchiveVerifier().verify(folder.path)
        } catch {
            return try require(!error.message.isEmpty, "An error gives no reason.")
        }
        try require((try? ArchiveVerifier().verify(folder.path)) == found, "The same bag was judged in two ways.")
        for problem in found.problems { try require(!problem.message.isEmpty, "A problem has no message.") }
        guard found.isValid, files[SampleBag.payloadName] == SampleBag.files[SampleBag.payloadName] else { return }
        let manifest = String(decoding: files[SampleBag.manifestName] ?? [], as: UTF8.self).lowercased()
        let isListed = manifest.isEmpty || manifest.contains(SampleBag.payloadSum)
        try require(isListed, "A bag is whole whose manifest does not know its payload.")
    }
}
