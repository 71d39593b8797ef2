internal import Testing

@testable internal import PartyDocsArchive

@Suite("Paths that may be used")
struct PathSafetyTests {
    @Test(arguments: [
        "data/a.txt", "a", "data/ab/cd/d-1.tei.xml", "data/~a", "data/..a", "data/a..", "data/community", "data/com0",
    ])
    func areSafe(path: String) {
        #expect(PathSafety.fault(of: path) == nil)
        #expect(PathSafety.escapeFault(of: path) == nil)
    }

    @Test(arguments: [
        "", "/", "/etc/passwd", "..", "../a", "a/../b", "a/..", "~", "~root/a", "C:", "c:a", "C:\\a", "\\a",
        "\\\\?\\C:\\a",
        "a\\..\\b", "a/..\\b", "a\u{0}b", "data/../../a",
    ])
    func leadOut(path: String) {
        #expect(PathSafety.fault(of: path) != nil)
        #expect(PathSafety.escapeFault(of: path) != nil)
    }

    @Test(arguments: [
        "a//b", "a/", "./a", "a/./b", "a\\b", "con", "a/NUL.txt", "a/Com1", "lpt9.tar.gz", "aux .txt", "CONIN$",
    ])
    func areTroubleElsewhere(path: String) {
        #expect(PathSafety.fault(of: path) != nil)
        #expect(PathSafety.escapeFault(of: path) == nil)
    }
}
