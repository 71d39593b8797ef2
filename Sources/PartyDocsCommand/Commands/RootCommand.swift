internal import ArgumentParser
internal import PartyDocsCore

struct RootCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "partydocs",
        abstract: "Reads Vietnamese Party and government texts and writes them as data.",
        discussion: """
            Give it plain texts in UTF-8. It finds their title, paragraphs, persons, offices, organizations, cited \
            documents, events, dates and figures, and writes all of it in the format that you name.

            Examples:
              See what is found in a text:
                partydocs inspect notice.txt
              Write it as JSON on the screen:
                partydocs convert notice.txt --to json
              Write a TEI file for each text of a folder:
                partydocs convert texts/ --to tei -o out/
              Write tables of all texts together:
                partydocs convert texts/ --to csv --collection -o tables/
              Make an archive that can be checked in thirty years:
                partydocs archive texts/ -o archive
              Find a document in an archive and take it out:
                partydocs list archive --title "hội nghị"
                partydocs extract archive d-0123456789abcdef0123456789abcdef -o out

            Exit status: 0 all went well; 64 the command was not understood; 65 a text or file is bad; 66 an input \
            is missing or may not be read; 73 an output exists; 74 reading or writing failed. Of several the highest \
            number counts.
            """,
        version: Maker.partyDocs.version ?? "",
        subcommands: [
            ConvertCommand.self, InspectCommand.self, ArchiveCommand.self, VerifyCommand.self, ListCommand.self,
            ExtractCommand.self, FormatsCommand.self,
        ]
    )
}
