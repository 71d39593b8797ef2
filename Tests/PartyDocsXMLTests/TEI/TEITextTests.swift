internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsXML
internal import Testing

@Suite struct TEITextTests {
    @Test func textElementHoldsTheTextOfRandomDocuments() throws {
        for seed in 0..<300 as Range<UInt64> {
            let document = RandomDocument.make(seed: seed)
            let file = TEIFile(try TEIExporter().bytes(of: document))
            #expect(file.texts.map { Array($0.utf8) } == [Array(document.text.utf8)], "seed \(seed)")
        }
    }

    @Test func textElementHoldsTheTextForEveryOrderOfBlocks() throws {
        let documents = BlockOrders.small + (0..<200).map { BlockOrders.random(seed: $0) }
        let file = TEIFile(try TEIExporter().bytes(of: documents))
        let texts = file.texts
        #expect(texts.count == documents.count)
        for (text, document) in zip(texts, documents) {
            #expect(Array(text.utf8) == Array(document.text.utf8), "document \(document.id)")
        }
    }

    @Test func textElementHoldsTheTextOfHostileDocuments() throws {
        var written = 0
        for document in HostileCorpus.documents {
            guard let bytes = try? TEIExporter().bytes(of: document) else { continue }
            #expect(TEIFile(bytes).texts.map { Array($0.utf8) } == [Array(document.text.utf8)], "\(document.id)")
            written += 1
        }
        #expect(written >= HostileCorpus.documents.count - 4)
    }

    @Test func everyAnnotationHasOneFirstFragmentAndItsFragmentsMakeItsText() throws {
        for seed in 300..<400 as Range<UInt64> {
            let document = RandomDocument.make(seed: seed)
            let elements = TEIFile(try TEIExporter().bytes(of: document)).elements
            let byID = Dictionary(
                elements.compactMap { element in element.attributes["xml:id"].map { ($0, element) } },
                uniquingKeysWith: { first, _ in first }
            )
            for annotation in document.annotations {
                var fragment = try #require(byID[annotation.id.rawValue], "seed \(seed)")
                var text = fragment.text
                while let next = fragment.attributes["next"] {
                    let id = fragment.attributes["xml:id"]
                    fragment = try #require(byID[String(next.dropFirst())])
                    #expect(fragment.attributes["prev"] == id.map { "#" + $0 })
                    text += fragment.text
                }
                let quote = annotation.spans.map { String(document[$0]) }.joined()
                // White space between blocks, and between the cells of a row, belongs to no fragment.
                #expect(letters(text) == letters(quote), "seed \(seed), annotation \(annotation.id)")
            }
        }
    }

    private func letters(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }
}
