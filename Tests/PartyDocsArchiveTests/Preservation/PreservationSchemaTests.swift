internal import Foundation
internal import PartyDocsCore
internal import PartyDocsXML
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct PreservationSchemaTests {
    @Test(arguments: PreservationSchema.allCases)
    func theLibraryHoldsTheSchemaOfTheDocumentation(_ schema: PreservationSchema) throws {
        #expect(schema.relaxNG == (try PreservationSamples.bytes("Docs/Schemas/" + schema.fileName)))
        _ = try schema.compiled()
    }

    @Test func faultsInRecordsOfPreservationAreFound() throws {
        let schema = try PreservationSchema.premis.compiled()
        let text = String(
            decoding: try PreservationSamples.record(of: PreservationSamples.order()).bytes(),
            as: UTF8.self
        )
        let faults = [
            ("eventType/ing\">ingestion<", "eventType/ing\">deaccession<"),
            ("eventOutcome/suc", "eventOutcome/xyz"), ("version=\"3.0\"", "version=\"2.3\""),
            ("<size>", "<size>-"), ("<formatRegistryKey>", "<formatRegistryKey>x"),
            (">data/documents/", ">../documents/"),
            ("cryptographicHashFunctions/sha256", "cryptographicHashFunctions/md5"),
            ("<messageDigest>", "<messageDigest>0"), ("xsi:type=\"file\"", "xsi:type=\"bitstream\""),
            ("<eventDateTime>", "<eventDateTime>x"), ("<originalName>", "<originalName/><originalName>"),
        ]
        for (sound, faulty) in faults {
            let range = try #require(text.firstRange(of: sound), "\(sound)")
            let bytes = Array(text.replacingCharacters(in: range, with: faulty).utf8)
            #expect(!schema.validate(bytes).isEmpty, "\(faulty)")
        }
    }

    @Test func faultsInRecordsOfDublinCoreAreFound() throws {
        let schema = try PreservationSchema.dublinCore.compiled()
        let text = String(decoding: try DublinCoreRecord(document: PreservationSamples.order()).bytes(), as: UTF8.self)
        let faults = [
            ("<dc:type>Text</dc:type>", "<dc:type/>"), ("dc:title>", "dc:coverage>"),
            ("  <dc:language>", "  <dc:title>x</dc:title>  <dc:language>"),
        ]
        for (sound, faulty) in faults {
            let range = try #require(text.firstRange(of: sound), "\(sound)")
            #expect(
                !schema.validate(Array(text.replacingCharacters(in: range, with: faulty).utf8)).isEmpty,
                "\(faulty)"
            )
        }
    }
}
