// The samples of the documentation comments, in functions that give them what they need.
import Foundation
import PartyDocs
import PartyDocsTestKit

func removeRejected(from document: Document) throws -> Document {
    var draft = document.draft
    draft.annotations.removeAll { $0.status == .rejected }
    let cleaned = try Document(draft)
    return cleaned
}

func read(_ bytes: [UInt8]) throws -> Document {
    let document = try PlainTextReader().read(SourceDocument(bytes, name: "notice.txt"))
    return document
}

func readOld(_ bytes: [UInt8]) throws -> Document {
    var options = PlainTextReader.Options()
    options.encoding = .tcvn3
    return try PlainTextReader(options: options).read(SourceDocument(bytes, name: "old.txt"))
}

func readPage(_ bytes: [UInt8]) throws -> Document {
    let source = SourceDocument(bytes, name: "page.html", mediaType: "text/html; charset=utf-8")
    let document = try HTMLReader().read(source)
    return document
}

func choose(from catalog: ReaderCatalog, for bytes: [UInt8]) -> String? {
    let choice = catalog.choice(for: SourceDocument(bytes, name: "page.html"))
    return choice?.entry.id
}

func correct(_ bytes: [UInt8]) throws -> CorrectedDocument {
    let source = SourceDocument(bytes, name: "notice.txt")
    let document = try PlainTextReader().read(source)

    var recorder = CorrectionRecorder(of: document, by: "Lê Thị Tâm")
    for mention in document.annotations(of: .place) { recorder.reject(mention, note: "A street.") }
    recorder.set(.outlet, to: [.text("Báo Sông Mây")])
    let file = try CorrectionFormat().bytes(of: [recorder.corrections])

    var options = PlainTextReader.Options()
    options.annotator.corrections = try CorrectionFormat().correctionSets(from: file)
    let corrected = try PlainTextReader(options: options).readWithOutcomes(source)
    for outcome in corrected.unapplied { print(outcome.problem?.reason ?? "") }
    return corrected
}

func writeAndReadJSON(_ document: Document) throws -> [Document] {
    let bytes = try JSONExporter().bytes(of: document)
    let documents = try JSONDocumentDecoder().documents(from: bytes)
    return documents
}

func writeOffices(of documents: [Document]) throws -> [UInt8] {
    let bytes = try CSVExporter.csv(.offices).bytes(of: documents)
    return bytes
}

func writeTables(of documents: [Document], each body: ([UInt8], String) throws -> Void) throws {
    func save(_ bytes: [UInt8], as name: String) throws { try body(bytes, name) }
    for member in CSVTableSet().exporters.members {
        try save(member.exporter.bytes(of: documents), as: member.fileName)
    }
}

func convertFolder() async throws {
    let listing = InputListing(["texts"])
    let exporters = ExporterSet(JSONExporter())
    let plan = try BatchPlan(listing.inputs, below: "out", exporters: exporters)
    let report = await Batch().write(plan, with: exporters)
    for failure in listing.failures + report.failures { print(failure) }
}

func resolve(_ documents: [Document], with file: AuthorityFile) throws -> [Document] {
    var survey = AuthoritySurvey(extending: file)
    for document in documents { survey.add(survey.resolver.facts(of: document)) }
    let resolver = AuthorityResolver(try survey.extendedFile())
    let resolved = try documents.map(resolver.resolve)
    return resolved
}

func verify(_ exporter: some DocumentExporter) {
    ExporterVerifier().verify(exporter) { violation in
        print(violation)
    }
}

func verify(_ reader: some DocumentReader, on bytes: [UInt8]) {
    DocumentReaderVerifier().verify(reader, samples: [SourceDocument(bytes)]) { violation in
        print(violation)
    }
}

let bytes = [UInt8](try Data(contentsOf: URL(filePath: CommandLine.arguments[1])))
let document = try read(bytes)
var names: [String] = []
try writeTables(of: [removeRejected(from: document)]) { bytes, name in names.append("\(name): \(bytes.count) bytes") }
guard try writeAndReadJSON(document) == [document], try !writeOffices(of: [document]).isEmpty, names.count == 9 else {
    fatalError("A sample does not do what it says.")
}
let corrected = try correct(bytes)
guard corrected.unapplied.isEmpty, corrected.document.metadata.text(.outlet) == "Báo Sông Mây" else {
    fatalError("The sample of corrections does not do what it says.")
}
let known = try resolve([document], with: AuthorityFile())
guard known.count == 1, known[0].text == document.text else { fatalError("The sample of authorities loses a text.") }
let page = Array("<html><body><h1>Khai mạc hội nghị cán bộ</h1><p>Nội dung của tin.</p></body></html>".utf8)
let readers = ReaderCatalog([
    .init(id: "html", name: "Page", fileExtensions: ["html"], reader: HTMLReader()),
    .init(id: "text", name: "Text", fileExtensions: ["txt"], reader: PlainTextReader()),
])
guard try readOld([0xA7, 0xB6, 0x6E, 0x67]).text == "Đảng",
    try readPage(page).metadata.title == "Khai mạc hội nghị cán bộ",
    choose(from: readers, for: page) == "html"
else { fatalError("A sample of reading does not do what it says.") }
verify(PlainTextReader(), on: Array("Một văn bản.".utf8))
verify(JSONExporter())
print(names.joined(separator: "\n"))
