internal import PartyDocs

/// What became of reading one stream.
struct DecodingOutcome: Equatable {
    private(set) var documents: [Document] = []
    private(set) var error: ReadError?

    init(of decoder: some DocumentDecoder, reading source: consuming some ByteSource) {
        var source = source
        do throws(ReadError) {
            var session = try decoder.makeSession()
            while let document = try session.next(from: &source) { documents.append(document) }
        } catch {
            self.error = error
        }
    }

    static func == (left: DecodingOutcome, right: DecodingOutcome) -> Bool {
        left.documents == right.documents && left.error.map { "\($0)" } == right.error.map { "\($0)" }
    }
}

extension DecodingOutcome: CustomStringConvertible {
    var description: String {
        "\(documents.count) documents, \(error.map { "\($0)" } ?? "no error")"
    }
}
