// Makes an archive of one text in a new folder, checks it, and reads it back.
import Foundation
import PartyDocs

func write(at moment: Moment) async throws -> ArchiveReport {
    let inputs = [ArchiveInput(name: "a.txt", content: .file("texts/a.txt"))]
    let report = try await ArchiveWriter().write(inputs, to: "archive", reader: PlainTextReader(), at: moment)
    return report
}

func readBack() async throws -> Document? {
    let archive = try ArchiveReader("archive")
    for try await entry in archive.entries(matching: ArchiveQuery(title: "hoi nghi")) { print(entry.id, entry.title) }
    for result in archive.documents() {
        switch result {
        case .success(let document): print(document.text.count)
        case .failure(let error): print(error)  // the others follow
        }
    }
    let document = try archive.document("d-0123456789abcdef0123456789abcdef")
    return document
}

func printTitles(of reader: ArchiveReader) async throws {
    for try await entry in reader.entries() { print(entry.title) }
}

func printRecords(of bytes: [UInt8]) throws {
    var source = ByteArraySource(bytes)
    var reader = CSVStreamReader()
    while let cells = try reader.next(from: &source) { print(cells) }
}

let folder = FileManager.default.temporaryDirectory.appending(path: "partydocs-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: folder.appending(path: "texts"), withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
_ = FileManager.default.changeCurrentDirectoryPath(folder.path)
try Data("Hội nghị sơ kết\n\nNgày 5/4/2021, Huyện ủy tổ chức hội nghị.".utf8)
    .write(to: folder.appending(path: "texts/a.txt"))
guard let moment = Moment("2026-01-02T03:04:05Z") else { fatalError("the moment is one") }

let report = try await write(at: moment)
precondition(report.documentCount == 1)
let verification = try await ArchiveVerifier().verify("archive")
precondition(verification.isValid)
let absent = try await readBack()
precondition(absent == nil, "nothing has that identifier")
try await printTitles(of: ArchiveReader("archive"))
try printRecords(of: Array(Data(contentsOf: folder.appending(path: "archive/data/index.csv"))))
