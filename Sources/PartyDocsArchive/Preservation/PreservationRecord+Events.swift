internal import PartyDocsCore
internal import PartyDocsXML

extension PreservationRecord {
    /// What happened to sources that came for the first time, in order.
    var events: [PremisEvent] {
        let originals = files.filter { $0.member == .original }
        return [ingestion(of: originals), digestCalculation(of: files)]
            + (failure.map { [failedEvent($0, originals)] } ?? [])
            + (document.map { documentEvents($0, originals) } ?? [])
    }

    /// What happened when a document that an earlier generation holds got another source.
    ///
    /// - Parameter known: The objects of the earlier record.
    /// - Returns: The events, in order.
    func laterEvents(known: [UInt8]) -> [PremisEvent] {
        let originals = files.filter { $0.member == .original && !known.contains(">\($0.path)<") }
        let made = files.filter { $0.member != .original }
        let arrival = originals.isEmpty ? [] : [ingestion(of: originals), normalization(of: originals)]
        let modification = PremisEvent(
            type: .metadataModification,
            moment: moment,
            details: ["the document names one more source of its text"],
            links: files.filter { $0.member == .document }.links(as: .outcome)
        )
        return arrival + [digestCalculation(of: originals + made), modification]
            + (document == nil ? [] : [validation])
    }

    // MARK: Events

    private func ingestion(of originals: [PreservedFile]) -> PremisEvent {
        PremisEvent(type: .ingestion, moment: moment, links: originals.links(as: .source))
    }

    private func digestCalculation(of files: [PreservedFile]) -> PremisEvent {
        PremisEvent(
            type: .messageDigestCalculation,
            moment: moment,
            details: ["SHA-256 and SHA-512 of the bytes as they were written"],
            links: files.links(as: .source)
        )
    }

    /// The decoding of originals, which the document knows by their sums.
    private func normalization(of originals: [PreservedFile]) -> PremisEvent {
        let sums = Set(originals.map(\.digests.sha256))
        let sources = document?.provenance.sources.filter { sums.contains($0.sha256) } ?? []
        return PremisEvent(
            type: .normalization,
            moment: moment,
            details: sources.map(Self.decoding(of:)),
            links: originals.links(as: .source) + files.filter { $0.member == .document }.links(as: .outcome)
        )
    }

    private func documentEvents(_ document: Document, _ originals: [PreservedFile]) -> [PremisEvent] {
        let made = files.filter { $0.member == .document }
        let described = files.filter { $0.member == .document || $0.member == .dublinCore }
        let converted = files.filter { $0.member == .tei || $0.member == .json }
        let extraction = PremisEvent(
            type: .metadataExtraction,
            moment: moment,
            details: Self.programs(document.provenance.makers),
            links: originals.links(as: .source) + described.links(as: .outcome)
        )
        let migration = PremisEvent(
            type: .migration,
            moment: moment,
            details: ["the document in other formats"],
            links: made.links(as: .source) + converted.links(as: .outcome)
        )
        return [normalization(of: originals), extraction, validation] + (converted.isEmpty ? [] : [migration])
    }

    private var validation: PremisEvent {
        PremisEvent(
            type: .validation,
            moment: moment,
            details: ["RELAX NG schema \(PartyDocsXMLSchema.fileName)"],
            links: files.filter { $0.member == .document }.links(as: .source)
        )
    }

    private func failedEvent(_ failure: Failure, _ originals: [PreservedFile]) -> PremisEvent {
        PremisEvent(
            type: failure.stage == .reading ? .normalization : .validation,
            moment: moment,
            succeeded: false,
            notes: [failure.reason],
            links: originals.links(as: .source)
        )
    }

    // MARK: Details

    /// How a source was decoded: its encoding, and how often the text differs from the bytes.
    private static func decoding(of source: Source) -> String {
        var counts: [(reason: String, count: Int)] = []
        for edit in source.edits {
            if let index = counts.firstIndex(where: { $0.reason == edit.reason.rawValue }) {
                counts[index].count += 1
            } else {
                counts.append((edit.reason.rawValue, 1))
            }
        }
        let reasons = counts.map { "\($0.reason) \($0.count)" }.joined(separator: ", ")
        return "source with SHA-256 \(source.sha256) decoded from \(source.encoding) to UTF-8, "
            + "edits: \(source.edits.count)" + (reasons.isEmpty ? "" : " (\(reasons))")
    }

    /// The programs that found what the document says; a person who corrected it is not named here.
    private static func programs(_ makers: [Maker]) -> [String] {
        makers.filter { $0.kind != .person }.map { maker in
            "\(maker.kind.rawValue) \(maker.name)" + (maker.version.map { " " + $0 } ?? "")
        }
    }
}

extension [UInt8] {
    /// Whether the bytes of a text stand somewhere in these.
    fileprivate func contains(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, bytes.count <= count else { return false }
        return (0...(count - bytes.count)).contains { start in
            self[start] == first && self[start..<(start + bytes.count)].elementsEqual(bytes)
        }
    }
}
