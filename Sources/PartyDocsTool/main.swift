internal import PartyDocsCommand

await CommandLineTool.main()
