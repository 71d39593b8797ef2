import PartyDocsReading
import Testing

@Suite("Names of encodings")
struct TextEncodingTests {
    @Test(arguments: TextEncoding.all)
    func eachNameIsALabel(_ encoding: TextEncoding) {
        #expect(TextEncoding(label: encoding.name) == encoding)
        #expect(TextEncoding(label: " " + encoding.name.lowercased() + " ") == encoding)
        #expect(encoding.description == encoding.name)
    }

    @Test(arguments: [
        ("tcvn3", TextEncoding.tcvn3), ("ABC", .tcvn3), ("vn3", .tcvn3), ("tcvn5712", .tcvn5712),
        ("x-viet-tcvn5712", .tcvn5712), ("TCVN5712-1", .tcvn5712), ("vni-win", .vni), ("x-viet-vni", .vni),
        ("viscii", .viscii), ("csVISCII", .viscii), ("windows-1258", .windows1258), ("CP1258", .windows1258),
        ("utf8", .utf8), ("UTF_8", .utf8), ("utf-16le", .utf16LittleEndian), ("utf-16be", .utf16BigEndian),
        ("iso-8859-1", .windows1252), ("latin1", .windows1252), ("us-ascii", .windows1252),
        ("windows-1252", .windows1252),
    ])
    func aliases(_ label: String, _ encoding: TextEncoding) {
        #expect(TextEncoding(label: label) == encoding)
    }

    @Test(arguments: ["", "klingon", "windows-1251", "utf-7", "x-user-defined"])
    func otherLabels(_ label: String) {
        #expect(TextEncoding(label: label) == nil)
    }
}
