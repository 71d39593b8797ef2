internal import PartyDocsCore
internal import PartyDocsJSON
internal import Testing

/// The vectors of JSONTestSuite, in `Tests/Fixtures/JSONTestSuite`.
@Suite("JSONTestSuite")
struct JSONTestSuiteTests {
    private static let folder = "Tests/Fixtures/JSONTestSuite/test_parsing"

    private func accepted(prefix: String) throws -> (accepted: Set<String>, refused: Set<String>) {
        var result: (accepted: Set<String>, refused: Set<String>) = ([], [])
        for name in try Fixture.names(in: Self.folder)
        where name.hasPrefix(prefix) && name.hasSuffix(".json") {
            let bytes = try Fixture.bytes("\(Self.folder)/\(name)")
            do throws(ReadError) {
                _ = try JSONParser().value(from: bytes)
                result.accepted.insert(name)
            } catch {
                #expect(error.position.line != nil && error.position.byteOffset.map { $0 <= bytes.count } == true)
                result.refused.insert(name)
            }
        }
        return result
    }

    @Test("What must be accepted is")
    func accepts() throws {
        let result = try accepted(prefix: "y_")
        #expect(result.refused == [])
        #expect(result.accepted.count == 95)
    }

    @Test("What must be refused is")
    func refuses() throws {
        let result = try accepted(prefix: "n_")
        #expect(result.accepted == [])
        #expect(result.refused.count == 188)
    }

    /// Numbers are kept as printed, of any size; nesting under 512 levels and a byte order mark before UTF-8 pass.
    private static let acceptedByChoice: Set<String> = [
        "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json", "i_number_neg_int_huge_exp.json",
        "i_number_pos_double_huge_exp.json", "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
        "i_number_real_underflow.json", "i_number_too_big_neg_int.json", "i_number_too_big_pos_int.json",
        "i_number_very_big_negative_int.json", "i_structure_500_nested_arrays.json",
        "i_structure_UTF-8_BOM_empty_object.json",
    ]

    @Test("Where the choice is ours: every number, no half of a surrogate pair, no other encoding than UTF-8")
    func chooses() throws {
        let result = try accepted(prefix: "i_")
        #expect(result.accepted == Self.acceptedByChoice)
        #expect(result.refused.count == 35 - Self.acceptedByChoice.count)
    }
}
