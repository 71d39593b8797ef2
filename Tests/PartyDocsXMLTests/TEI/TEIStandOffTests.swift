internal import PartyDocsCore
internal import PartyDocsXML
internal import Testing

@Suite struct TEIStandOffTests {
    private let maker = Maker(kind: .person, name: "Lê Thị Bình")

    private func file(_ change: (inout DocumentDraft) -> Void) throws -> TEIFile {
        var draft = try Document(id: "doc", text: "một hai").draft
        change(&draft)
        return TEIFile(try TEIExporter().bytes(of: Document(draft)))
    }

    @Test func officeHeldIsADatedAffiliation() throws {
        let file = try file { draft in
            draft.entities = [
                Entity(id: "p1", kind: .person, name: "Nguyễn Văn An", otherNames: ["An"]),
                Entity(id: "o1", kind: .organization, name: "Thành ủy"),
            ]
            draft.relations = [
                Relation(
                    id: "r1",
                    kind: .holds,
                    subject: "p1",
                    object: "o1",
                    office: "Bí thư",
                    standing: .former,
                    asOf: TemporalValue("2020-08-07"),
                    evidence: [TextSpan(utf8: 0..<5)],
                    makers: [maker]
                )
            ]
        }
        let affiliation = try #require(file.elements("affiliation").first)
        #expect(affiliation.path == "TEI/standOff/listPerson/person")
        #expect(affiliation.attributes["ref"] == "#o1")
        #expect(affiliation.attributes["when"] == "2020-08-07")
        #expect(affiliation.attributes["type"] == "former")
        #expect(affiliation.text == "Bí thư, Thành ủy")
        #expect(file.elements("persName").map(\.text) == ["Nguyễn Văn An", "An"])
        #expect(file.elements("respStmt").map { $0.attributes["xml:id"] } == ["maker-1"])
        let evidence = try #require(file.elements("f").first { $0.attributes["name"] == "quote" })
        #expect(evidence.text == "một")
    }

    @Test func otherRelationsAreListed() throws {
        let file = try file { draft in
            draft.entities = [
                Entity(id: "o1", kind: .organization, name: "Ban Bí thư"),
                Entity(
                    id: "d1",
                    kind: .document,
                    name: "Chỉ thị 35",
                    reference: DocumentReference(
                        documentKind: "Chỉ thị",
                        number: "35",
                        symbol: "35-CT/TW",
                        issuer: "o1",
                        date: TemporalValue("2019-05-30")
                    )
                ),
            ]
            draft.relations = [Relation(id: "r1", kind: .issues, subject: "o1", object: "d1", makers: [maker])]
        }
        let relation = try #require(file.elements("relation").first)
        #expect(relation.attributes["name"] == "issues")
        #expect(relation.attributes["active"] == "#o1")
        #expect(relation.attributes["passive"] == "#d1")
        let reference = try #require(file.elements("bibl").first { $0.path.hasSuffix("listBibl") })
        #expect(reference.attributes["type"] == "Chỉ_thị")
        #expect(file.elements("idno").map(\.text) == ["35", "35-CT/TW"])
        #expect(file.elements("author").first { $0.path.hasSuffix("listBibl/bibl") }?.attributes["ref"] == "#o1")
    }

    @Test func headerSaysWhatIsKnown() throws {
        let hash = String(repeating: "ab", count: 32)
        let published = Moment(date: try #require(PartialDate(year: 2020)))
        let file = try file { draft in
            draft.metadata = Metadata([
                MetadataEntry(name: .title, value: .text("Hội nghị"), basis: .printed),
                MetadataEntry(name: .outlet, value: .text("Báo"), basis: .given),
                MetadataEntry(
                    name: .published,
                    value: .date(.moment(published)),
                    basis: .inferred
                ),
                MetadataEntry(name: .licence, value: .text("CC BY 4.0"), basis: .given),
                MetadataEntry(name: .language, value: .text("vi"), basis: .inferred),
            ])
            draft.provenance.sources = [Source(name: "a.txt", byteCount: 9, sha256: hash, encoding: "UTF-8")]
        }
        #expect(file.elements("titleStmt").map(\.text) == ["Hội nghị"])
        #expect(file.elements("publisher").map(\.text) == ["Báo", "Báo"])
        #expect(file.elements("availability").map(\.text) == ["CC BY 4.0"])
        #expect(file.elements("language").map { $0.attributes["ident"] } == ["vi"])
        #expect(file.elements("idno").map(\.text) == [hash])
        #expect(file.elements("extent").map(\.text) == ["9"])
        #expect(file.elements("fs").filter { $0.attributes["type"] == "metadata" }.count == 5)
    }

    @Test func headerOfADocumentOfWhichNothingIsKnownSaysSo() throws {
        let file = try file { _ in }
        #expect(file.elements("titleStmt").map(\.text) == ["doc"])
        #expect(file.elements("availability").map { $0.attributes["status"] } == ["unknown"])
        #expect(file.elements("authority").count == 1)
        #expect(file.elements("standOff").isEmpty)
    }

    @Test func unknownFieldsAreFeatures() throws {
        let file = try file { draft in
            draft.blocks[0].fields = ["x-lạ": ["a": [nil, true, .number("1.50"), "chữ"]]]
        }
        let feature = try #require(file.elements("f").first)
        #expect(feature.attributes["n"] == "x-lạ")
        #expect(file.elements("fs").first?.attributes["corresp"] == "#b1")
        #expect(file.children(of: "vColl") == ["symbol", "binary", "numeric", "string"])
        #expect(file.elements("numeric").map { $0.attributes["value"] } == ["1.50"])
    }
}
