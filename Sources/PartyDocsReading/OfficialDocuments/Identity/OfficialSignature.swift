internal import PartyDocsCore

/// The first signature of an official document: that of the document itself, before its attachments and copies.
struct OfficialSignature {
    /// The mark that tells in whose name it is signed (`T/M`).
    let authority: Range<Int>?
    /// The body in whose name it is signed (`T/M BAN THƯỜNG VỤ`).
    let body: Range<Int>?
    /// The date that stands over it, of documents with none in their header.
    let date: PartialDate?
    /// The spans in which somebody signs, in order.
    let spans: [TextSpan]

    private static let inNameOf = PhraseTable(["t/m", "tm", "t.m"])
    private static let ending: Set<BlockKind> = [.signature, .recipients]

    /// Finds the signature.
    ///
    /// - Parameters:
    ///   - context: The text with its blocks.
    ///   - start: The first block of the text.
    init(_ context: RecognitionContext, after start: Int) {
        let text = context.tokens
        var spans: [TextSpan] = []
        var authority: Range<Int>?
        var body: Range<Int>?
        var date: PartialDate?
        var isInside = false
        for (block, tokens) in zip(context.blocks, text.blocks).dropFirst(start) {
            guard Self.ending.contains(block.kind) else {
                if isInside, !spans.isEmpty, block.kind != .furniture { break }
                continue
            }
            isInside = true
            for span in block.signatureSpans {
                let piece = text.tokens(in: span, of: tokens)
                spans.append(span)
                if authority == nil, let mark = Self.authority(in: piece, text) {
                    authority = mark
                    if text.opens(Self.inNameOf, mark) { body = mark.upperBound..<piece.upperBound }
                }
                if date == nil { date = IssueDate.read(Array(piece), in: text).flatMap { $0.isWhole ? $0.date : nil } }
            }
        }
        self.spans = spans
        self.authority = authority
        self.body = body
        self.date = date
    }

    private static func authority(in piece: Range<Int>, _ text: TokenizedText) -> Range<Int>? {
        guard let match = SigningWords.authorities.match(text, at: piece.lowerBound, limit: piece.upperBound),
            match.end < piece.upperBound, text.isAllCapitals(piece.lowerBound..<match.end)
        else { return nil }
        return piece.lowerBound..<match.end
    }

    /// The persons who sign.
    ///
    /// - Parameter annotations: The annotations of the text.
    /// - Returns: Their entities, in the order of print, each once.
    func signers(among annotations: [Annotation]) -> [Entity.ID] {
        var signers: [Entity.ID] = []
        var next = 0
        let persons = annotations.filter { $0.kind == .person && $0.status != .rejected }.sorted { $0.hull < $1.hull }
        for person in persons {
            while next < spans.count, spans[next].end <= person.hull.start { next += 1 }
            guard next < spans.count, spans[next].contains(person.hull), let entity = person.entity else { continue }
            if !signers.contains(entity) { signers.append(entity) }
        }
        return signers
    }
}
