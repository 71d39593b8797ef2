// Reads files of PartyDocs XML that may come from anywhere, and writes each document as a line of JSON.
import Foundation
import PartyDocs

var limits = XMLDocumentDecoder.Limits()
limits.byteCount = 8 << 30

for path in CommandLine.arguments.dropFirst() {
    do {
        var source = try FileSource(path: path)
        try XMLDocumentDecoder(limits: limits).decode(from: &source) { document in
            FileHandle.standardOutput.write(Data(try JSONExporter.lines.bytes(of: document)))
        }
    } catch {
        FileHandle.standardError.write(Data("\(path): \(error)\n".utf8))
        exit(1)
    }
}
