@_exported public import PartyDocsArchive
@_exported public import PartyDocsBatch
@_exported public import PartyDocsCSV
@_exported public import PartyDocsCore
@_exported public import PartyDocsHTML
@_exported public import PartyDocsJSON
@_exported public import PartyDocsReading
@_exported public import PartyDocsXML
