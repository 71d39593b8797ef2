internal import PartyDocsCore
internal import PartyDocsSystem

/// What `bag-info.txt` says, checked.
struct BagInfoCheck {
    /// The size of the payload that is stated; nil when there is none, or none that can be read.
    private(set) var oxum: PayloadOxum?
    /// What is wrong.
    private(set) var problems: [ArchiveProblem] = []
    private var values: [String: [String]] = [:]

    /// What made the bag.
    var software: String? { values[BagInfoReader.softwareLabel]?.first }

    /// Reads the file.
    init(_ folder: BagFolder, _ declaration: BagDeclaration) throws {
        guard case .file? = try? folder.item(at: BagInfoReader.path) else { return }
        var reader = BagInfoReader(version: declaration.version)
        do {
            let file = try TagFileReader(path: folder.path(of: BagInfoReader.path), encoding: declaration.encoding)
            while let line = try file.next() {
                try Task.checkCancellation()
                if reader.problems.count < TagFileCheck.lineProblemLimit { reader.read(line) }
            }
            problems += TagFileCheck.problems(
                of: file,
                BagInfoReader.path,
                declaration.encoding,
                doubtful: .warning
            )
        } catch let error as FileError {
            problems.append(ArchiveProblem(.unreadable, BagInfoReader.path, "It cannot be read: \(error.reason)."))
        }
        problems += reader.problems
        values = reader.values
        readOxum(declaration.version)
    }

    private mutating func note(_ message: String, _ severity: ArchiveProblem.Severity = .fault) {
        problems.append(ArchiveProblem(.badBagInfo, BagInfoReader.path, message, severity: severity))
    }

    private mutating func readOxum(_ version: BagVersion) {
        let stated = values[BagInfoReader.oxumLabel] ?? []
        for value in stated where PayloadOxum(value) == nil {
            note("The Payload-Oxum \"\(value)\" is not of the form BYTES.FILES.")
        }
        let readable = stated.compactMap { PayloadOxum($0) }
        oxum = readable.first
        if stated.count > 1 {
            let isHarmless = !version.isStrict && Set(readable).count == 1
            note("The Payload-Oxum is stated \(stated.count) times.", isHarmless ? .warning : .fault)
        }
    }

    /// What an archive of PartyDocs must say and this one does not.
    mutating func requireOwnFields() {
        for (label, name) in [
            (BagInfoReader.oxumLabel, "Payload-Oxum"), (BagInfoReader.softwareLabel, "Bag-Software-Agent"),
            ("bagging-date", "Bagging-Date"),
        ] where values[label]?.first?.isEmpty != false {
            note("It has no \(name).")
        }
        if let date = values["bagging-date"]?.first, PartialDate(date)?.day == nil {
            note("The Bagging-Date \"\(date)\" is no day.")
        }
    }
}
