import PartyDocsBatch
import PartyDocsTestSupport
import Testing

@Suite struct InputListingTests {
    @Test func listsTextsInByteOrderOfTheirPaths() throws {
        let folder = try TemporaryFolder()
        for name in [
            "b.txt", "a/z.txt", "a.txt", "B.TXT", "ă.txt", "a/b/c.txt", "note.md", ".hidden.txt", ".git/x.txt",
            "c.html", "c.Htm", ".html", "txt",
        ] {
            try folder.write("x", to: name)
        }
        let listing = InputListing([folder.path])
        #expect(
            listing.inputs.map(\.relativePath) == [
                "B.TXT", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt", "c.Htm", "c.html", "ă.txt",
            ]
        )
        let pages = InputListing([folder.path], fileExtensions: ["html"])
        #expect(pages.inputs.map(\.relativePath) == ["c.html"])
        #expect(listing.failures.isEmpty)
        #expect(listing.includesFolder)
        #expect(InputListing([folder.path + "/"]).inputs.map(\.relativePath) == listing.inputs.map(\.relativePath))
    }

    @Test func followsLinksAndSurvivesCircles() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a/1.txt")
        try folder.write("x", to: "outside.md")
        try folder.link("a/up", to: "..")
        try folder.link("a/self", to: ".")
        try folder.link("b", to: "a")
        try folder.link("link.txt", to: "outside.md")
        let listing = InputListing([folder.path])
        #expect(listing.inputs.map(\.relativePath) == ["a/1.txt", "link.txt"])
        #expect(listing.failures.isEmpty)
    }

    @Test func reportsWhatIsNotThere() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "empty/readme.md")
        try folder.write("x", to: "full/a.txt")
        try folder.link("full/broken.txt", to: "nowhere")
        let listing = InputListing([folder.path("missing.txt"), folder.path("empty"), folder.path("full")])
        #expect(listing.inputs.map(\.relativePath) == ["a.txt"])
        #expect(
            listing.failures.map(\.name) == [
                folder.path("missing.txt"), folder.path("empty"), folder.path("full/broken.txt"),
            ]
        )
        #expect(listing.failures.allSatisfy { $0.code == .noInput })
    }

    @Test func takesNamedFilesAsTheyAre() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: ".hidden")
        let listing = InputListing(["-", folder.path(".hidden")])
        #expect(listing.inputs == [.standardInput, BatchInput(file: folder.path(".hidden"))])
        #expect(!listing.includesFolder)
    }
}
