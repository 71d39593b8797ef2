internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsArchive

/// Faults that somebody could hide behind right sums.
@Suite("Faults of an archive's contents")
struct ContentFaultTests {
    private static let index = ArchivePaths.index
    private static let notice = ArchiveCopy.notice
    private static let other = ArchiveCopy.other
    private static let noticeXML = ArchiveCopy.notice("xml")

    /// Replaces a part of the XML of a document.
    private static func xml(_ old: String, _ new: String) -> @Sendable (inout ArchiveCopy) -> Void {
        { $0.replace(old, with: new, in: noticeXML) }
    }

    /// Replaces a part of the index.
    private static func row(_ old: String, _ new: String) -> @Sendable (inout ArchiveCopy) -> Void {
        { $0.replace(old, with: new, in: index) }
    }

    /// Edits the records of the index, whose header is the first.
    private static func rows(_ edit: @escaping @Sendable (inout [String]) -> Void)
        -> @Sendable (inout ArchiveCopy) -> Void
    {
        { copy in
            var rows = copy[index].split(separator: "\r\n").map(String.init)
            edit(&rows)
            copy[index] = rows.map { $0 + "\r\n" }.joined()
        }
    }

    static let documents: [ArchiveFault] = [
        .sealed("no XML", .invalidXML, at: noticeXML) { $0[noticeXML] = "text" },
        .sealed("nothing", .invalidXML, at: noticeXML) { $0[noticeXML] = "" },
        .sealed("other XML", .invalidXML, at: noticeXML) { $0[noticeXML] = "<other/>" },
        .sealed("an element that is not closed", .invalidXML, at: noticeXML, xml("</text>", "")),
        .sealed("an element that is unknown", .invalidXML, at: noticeXML, xml("<text", "<extra/><text")),
        .sealed("an attribute that is unknown", .invalidXML, at: noticeXML, xml("<text", "<text extra=\"1\"")),
        .sealed("a document type", .invalidXML, at: noticeXML, xml("<document", "<!DOCTYPE document><document")),
        .sealed("entities of entities", .invalidXML, at: noticeXML) { copy in
            let entities = "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
            copy.replace("<document", with: entities + "<document", in: noticeXML)
        },
        .sealed("not UTF-8", .invalidXML, at: noticeXML) { copy in
            guard let position = copy.files[noticeXML]?.firstIndex(of: 0xC3) else { return }
            copy.files[noticeXML]?[position] = 0xFF
        },
        .sealed("elements without end", .invalidXML, at: noticeXML) {
            $0[noticeXML] = String(repeating: "<a>", count: 100_000)
        },
        .sealed("an identifier of another document", .wrongID, at: noticeXML, xml("id=\"notice\"", "id=\"notes\"")),
        .sealed("the file of another document", .wrongID, at: noticeXML) {
            $0.files[noticeXML] = $0.files[other("xml")]
        },
        .sealed("another text", .differs, at: notice("json")) { copy in
            copy[noticeXML] = copy[noticeXML].replacing("chủ trì.", with: "chủ tọa.")
        },
        .sealed("JSON that is none", .invalidDocument, at: notice("json")) { $0[notice("json")] = "{" },
        .sealed("JSON that is empty", .invalidDocument, at: notice("json")) { $0[notice("json")] = "" },
        .sealed("JSON of another text", .differs, at: notice("json")) { copy in
            copy[notice("json")] = copy[other("json")].replacing("\"other\"", with: "\"notice\"")
        },
        .sealed("JSON of another document", .wrongID, at: notice("json")) {
            $0.files[notice("json")] = $0.files[other("json")]
        },
        .sealed("JSON of two documents", .invalidDocument, at: notice("json")) {
            $0[notice("json")] += "\n" + $0[other("json")]
        },
        .sealed("TEI that is none", .invalidXML, at: notice("tei.xml")) { $0[notice("tei.xml")] = "<TEI/>" },
        .sealed("TEI that is not closed", .invalidXML, at: notice("tei.xml")) {
            $0.replace("</TEI>", with: "", in: notice("tei.xml"))
        },
        .sealed("TEI with a document type", .invalidXML, at: notice("tei.xml")) {
            $0.replace("<TEI", with: "<!DOCTYPE TEI><TEI", in: notice("tei.xml"))
        },
        .sealed("PREMIS that is none", .invalidXML, at: notice("premis.xml")) {
            $0[notice("premis.xml")] = "<premis/>"
        },
        .sealed("PREMIS with something unknown", .invalidXML, at: notice("premis.xml")) {
            $0.replace("</premis>", with: "<extra/></premis>", in: notice("premis.xml"))
        },
        .sealed("Dublin Core that is none", .invalidXML, at: notice("dc.xml")) { $0[notice("dc.xml")] = "<dc/>" },
        .sealed("a history that is none", .invalidXML, at: ArchivePaths.history) {
            $0[ArchivePaths.history] = "<premis/>"
        },
        .sealed("a schema of another version", .wrongSchema, at: "data/schemas/partydocs-1.0.rng") {
            $0["data/schemas/partydocs-1.0.rng"] += " "
        },
        .sealed("an original that was changed", .changed, at: notice("txt")) { copy in
            copy.files[notice("txt")]?.append(0x0A)
        },
        .sealed("a source that is not in the archive", .wrongProvenance, at: noticeXML) { copy in
            let sum = Digests(of: copy.files[notice("txt")] ?? []).sha256
            copy[noticeXML] = copy[noticeXML].replacing(sum, with: String(sum.reversed()))
        },
        .sealed("an authority file that is none", .invalidDocument, at: ArchivePaths.authority) {
            $0[ArchivePaths.authority] = "{}"
        },
    ]

    static let indexes: [ArchiveFault] = [
        .sealed("another header", .badIndex, at: index, row("title", "name")),
        .sealed("an empty index", .badIndex, at: index) { $0[index] = "" },
        .sealed("a quote that is not closed", .badIndex, at: index) { $0[index] += "\"" },
        .sealed("a record of two cells", .badIndex, at: index) { $0[index] += "a,b\r\n" },
        .sealed("a status that is unknown", .badIndex, at: index, row(",unread,", ",unknown,")),
        .sealed("a number that is none", .badIndex, at: index, row(",2,", ",two,")),
        .sealed("a record that is gone", .notInIndex, rows { $0.remove(at: 3) }),
        .sealed(
            "the record of what was not read is gone",
            .notInIndex,
            rows { $0.removeAll { $0.contains(",unread,") } }
        ),
        .sealed("the record of a removal is gone", .notInIndex, rows { $0.removeAll { $0.contains(",removed,") } }),
        .sealed("another title", .wrongIndex, at: index, row("Hội nghị sơ kết công tác quý I", "Hội nghị")),
        .sealed("another language", .wrongIndex, at: index, row(",vi,", ",en,")),
        .sealed(
            "a path that is missing",
            .wrongIndex,
            at: index,
            rows { $0.append($0[3].replacing("other", with: "more")) }
        ),
        .sealed(
            "a path that leads out",
            .unsafePath,
            at: index,
            row(ArchivePaths.stem("notice") + ".txt", "../notice.txt")
        ),
        .sealed("a path of another document", .badIndex, at: index) { copy in
            copy.replace(notice("xml"), with: other("xml"), in: index)
        },
        .sealed("an identifier that is none", .badIndex, at: index, row(",notice,", ",1 2,")),
        .sealed("a sum that is none", .badIndex, at: index) { copy in
            let sum = Digests(of: copy.files[notice("txt")] ?? []).sha256
            copy.replace(sum, with: sum.uppercased(), in: index)
        },
        .sealed("a size that is another", .wrongIndex, at: index) { copy in
            let count = copy.files[notice("txt")]?.count ?? 0
            copy.replace(",\(count),", with: ",\(count + 1),", in: index)
        },
        .sealed("a removal without a reason", .badIndex, at: index, row("Theo yêu cầu.", "")),
        .sealed("a removal with a title", .badIndex, at: index, row(",removed,gone,,", ",removed,gone,Tin phải gỡ.,")),
        .sealed("a document that was removed is there", .notRemoved, at: ArchivePaths.stem("gone") + ".xml") { copy in
            copy.files[ArchivePaths.stem("gone") + ".xml"] = copy.files[other("xml")]
        },
        .sealed("the source of what was removed is there", .notInIndex, at: ArchivePaths.stem("gone") + ".txt") {
            $0[ArchivePaths.stem("gone") + ".txt"] = "Tin phải gỡ."
        },
        .sealed("a removal without its record", .wrongIndex, at: index) {
            $0.files[ArchivePaths.tombstone("gone")] = nil
        },
        .sealed("a file that is nobody's", .notInIndex, at: "data/extra.txt") { $0["data/extra.txt"] = "x" },
        .sealed("a file beside a document", .notInIndex, at: notice("9.txt")) { $0[notice("9.txt")] = "x" },
        .sealed("a document without a record of preservation", .wrongIndex, at: index) {
            $0.files[notice("premis.xml")] = nil
        },
        .sealed("a document without Dublin Core", .wrongIndex, at: index) { $0.files[notice("dc.xml")] = nil },
        .sealed("a document without its source", .wrongIndex, at: index) { $0.files[notice("txt")] = nil },
        .sealed("a name in large letters", .letterCase) { copy in
            copy.files[notice("xml").replacing("notice", with: "Notice")] = copy.files[noticeXML]
        },
        .sealed("a name beyond ASCII", .badName, at: "data/\u{111}.txt") { $0["data/\u{111}.txt"] = "x" },
        .sealed("a name of a device", .badName, at: "data/con.txt") { $0["data/con.txt"] = "x" },
    ]

    @Test(arguments: documents)
    func ofDocumentsIsReported(fault: ArchiveFault) async throws { try await fault.check() }

    @Test(arguments: indexes)
    func ofTheIndexIsReported(fault: ArchiveFault) async throws { try await fault.check() }

    @Test func faultsOfXMLHaveLineAndColumn() async throws {
        var copy = try await ArchiveCopy.sample.value
        copy.replace("</text>", with: "", in: Self.noticeXML)
        copy.seal()
        let fault = try #require(try await copy.verified().faults.first { $0.kind == .invalidXML })
        #expect(fault.line ?? 0 > 1 && fault.column ?? 0 > 0)
        #expect(fault.documentID == "notice")
        #expect(fault.title == "Hội nghị sơ kết công tác quý I")
    }

    @Test func aSchemaThatIsNotKnownIsAWarning() async throws {
        var copy = try await ArchiveCopy.sample.value
        copy["data/schemas/partydocs-9.9.rng"] = "<grammar/>"
        copy.seal()
        let found = try await copy.verified()
        #expect(found.isValid && found.warnings.map(\.kind) == [.wrongSchema])
    }
}
