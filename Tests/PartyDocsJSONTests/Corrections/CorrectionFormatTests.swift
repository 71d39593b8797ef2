import PartyDocsCore
import PartyDocsJSON
import Testing

/// The words of a correction of which the test looks at something else.
private let anchors = #""anchors":[{"exact":"A"}]"#

@Suite struct CorrectionFormatTests {
    private let digest = String(repeating: "0a", count: 32)

    // MARK: Round trips

    @Test(arguments: 0..<60) func readsBackWhatItWrites(seed: UInt64) throws {
        let sets = RandomCorrections(seed: seed).make()
        var options = CorrectionFormat.Options()
        options.indentation = seed.isMultiple(of: 2) ? 2 : 0
        let format = CorrectionFormat(options: options)
        let bytes = try format.bytes(of: sets)
        #expect(try format.correctionSets(from: bytes) == sets)
        #expect(try format.bytes(of: sets) == bytes)
    }

    @Test func offersFilesToOutsideValidators() throws {
        var options = CorrectionFormat.Options()
        options.indentation = 0
        let format = CorrectionFormat(options: options)
        let lines = try (0..<200).flatMap { try format.bytes(of: RandomCorrections(seed: $0).make()) }
        #expect(lines.count { $0 == 0x0A } == 200)
        try Fixture.offer(lines, as: "corrections.jsonl")
    }

    @Test func readsTheFixture() throws {
        let bytes = try Fixture.bytes("Tests/Fixtures/JSON/corrections.json")
        let sets = try CorrectionFormat().correctionSets(from: bytes)
        #expect(sets.count == 2)
        #expect(sets[0].author == "Lê Thị Tâm")
        #expect(sets[0].corrections.count == 11)
        #expect(try CorrectionFormat().bytes(of: sets) == bytes)
    }

    @Test func leavesReferencesToEntitiesOut() throws {
        let value = AnnotationValue.office(OfficeValue(title: "Bí thư", organization: "e1", holder: "e2"))
        let anchor = TextAnchor(quoting: "Bí thư")
        let set = CorrectionSet(
            textSHA256: digest,
            author: "A",
            corrections: [Correction(.add(AnnotationAddition(value, at: [anchor])))]
        )
        let read = try CorrectionFormat().correctionSets(from: try CorrectionFormat().bytes(of: [set]))
        #expect(
            read[0].corrections[0].action == .add(AnnotationAddition(value.withoutReferences, at: [anchor]))
        )
    }

    @Test func refusesToWriteAFieldWithTheNameOfAMember() throws {
        let value = AnnotationValue.person(PersonValue(fields: ["name": "x"]))
        let addition = AnnotationAddition(value, at: [TextAnchor(quoting: "A")])
        let set = CorrectionSet(textSHA256: digest, author: "A", corrections: [Correction(.add(addition))])
        #expect { try CorrectionFormat().bytes(of: [set]) } throws: {
            ($0 as? ExportError)?.code == .unrepresentable
        }
    }

    // MARK: Faults

    private func fault(_ correction: String, set: String? = nil) -> ReadError? {
        let set = set ?? "\"textSHA256\":\"\(digest)\",\"author\":\"A\",\"corrections\":[\n\(correction)\n]"
        let text = "{\"schema\":\"1.0\",\"offsetUnit\":\"unicodeScalar\",\"sets\":[{\(set)}]}"
        do {
            _ = try CorrectionFormat().correctionSets(from: Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func readsACorrectionOfEachKind() {
        for correction in [
            #"{"action":"add","kind":"person","value":{},\#(anchors)}"#,
            #"{"action":"reject","target":{"kind":"person",\#(anchors)},"note":"x","made":"2024-01-02"}"#,
            #"{"action":"change","target":{"kind":"person",\#(anchors)},"value":{"name":"B"}}"#,
            #"{"action":"change","target":{"kind":"person",\#(anchors)},\#(anchors)}"#,
            #"{"action":"link","target":{"kind":"person",\#(anchors)},"nothing":true}"#,
            #"{"action":"link","target":{"kind":"person",\#(anchors)},"entity":{"name":"B"}}"#,
            #"{"action":"block","anchor":{"exact":"A"},"startsBlock":true}"#,
            #"{"action":"metadata","name":"title","values":[]}"#,
        ] {
            #expect(fault(correction) == nil, "\(correction)")
        }
    }

    @Test(arguments: [
        (#"{"action":"erase"}"#, "has the \"action\" \"erase\", which is none", 11),
        (#"{"note":"x"}"#, "has no member \"action\"", 1),
        (#"{"action":"reject"}"#, "has no member \"target\"", 1),
        (#"{"action":"reject","target":{"kind":"person","anchors":[]}}"#, "breaks a rule", 1),
        (#"{"action":"reject","target":{"kind":"person","anchors":[{"exact":" "}]}}"#, "breaks a rule", 1),
        (#"{"action":"reject","target":{"kind":"person"}}"#, "The target has no member \"anchors\"", 29),
        (#"{"action":"add","kind":"person","value":{},\#(anchors),"x":1}"#, "cannot have the member \"x\"", 70),
        (#"{"action":"add","kind":"date","value":{"weekday":8},\#(anchors)}"#, "breaks a rule", 1),
        (#"{"action":"add","kind":"office","value":{"holder":"e1"},\#(anchors)}"#, "of one reading alone", 41),
        (#"{"action":"add","kind":"person","value":{"name":1},\#(anchors)}"#, "\"name\" that is no string", 49),
        (#"{"action":"add","kind":"x","value":{},"anchors":[{"exact":"A","start":1}]}"#, "no member \"end\"", 50),
        (#"{"action":"add","kind":"x","value":{},"anchors":[{"exact":"A","end":1}]}"#, "and no \"start\"", 69),
        (#"{"action":"add","kind":"x","value":{},"anchors":[{"exact":"A","start":3,"end":2}]}"#, "breaks a rule", 1),
        (#"{"action":"change","target":{"kind":"person",\#(anchors)}}"#, "breaks a rule", 1),
        (#"{"action":"change","target":{"kind":"person",\#(anchors)},"kind":"x"}"#, "a \"kind\" and no \"value\"", 80),
        (#"{"action":"link","target":{"kind":"person",\#(anchors)}}"#, "must have one of", 1),
        (#"{"action":"link","target":{"kind":"person",\#(anchors)},"nothing":false}"#, "must have one of", 1),
        (#"{"action":"block","anchor":{"exact":"A"}}"#, "breaks a rule", 1),
        (#"{"action":"metadata","name":"title","values":[{"iso":"x"}]}"#, "no date", 54),
        (#"{"action":"metadata","name":"","values":[]}"#, "breaks a rule", 1),
        (#"{"action":"reject","made":"now","target":{"kind":"person",\#(anchors)}}"#, "no date or time", 27),
    ])
    func namesPlaceAndReason(correction: String, reason: String, column: Int) throws {
        let found = fault(correction)
        let fault = try #require(found)
        #expect("\(fault)".contains(reason), "\(fault)")
        #expect(fault.position.line == 2)
        #expect(fault.position.column == column)
    }

    @Test func refusesBadSets() {
        let rest = #""author":"A","corrections":[]"#
        #expect(fault("", set: "\"textSHA256\":\"\(digest)\",\(rest)") == nil)
        for set in [
            rest, "\"textSHA256\":\"\(digest.uppercased())\",\(rest)", #""textSHA256":"0a","# + rest,
            "\"textSHA256\":\"\(digest)\",\"document\":\"1 2\",\(rest)",
            "\"textSHA256\":\"\(digest)\",\"author\":\"\",\"corrections\":[]",
            "\"textSHA256\":\"\(digest)\",\"author\":\"A\"", "\"textSHA256\":\"\(digest)\",\"x\":1,\(rest)",
        ] {
            #expect(fault("", set: set) != nil, "\(set)")
        }
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"schema":"1.0"}"#, #"{"schema":"2.0","offsetUnit":"unicodeScalar","sets":[]}"#,
        #"{"schema":"1.0","offsetUnit":"utf16","sets":[]}"#,
        #"{"schema":"1.0","offsetUnit":"unicodeScalar","sets":{}}"#,
        #"{"schema":"1.0","offsetUnit":"unicodeScalar","sets":[]} x"#,
        #"{"schema":"1.0","offsetUnit":"unicodeScalar","sets":[],"id":"d"}"#,
    ])
    func refusesWhatIsNoFileOfCorrections(text: String) {
        #expect(throws: ReadError.self) { try CorrectionFormat().correctionSets(from: Array(text.utf8)) }
    }

    @Test func staysWithinItsDepth() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: ReadError.self) { try CorrectionFormat().correctionSets(from: Array(deep.utf8)) }
    }
}
