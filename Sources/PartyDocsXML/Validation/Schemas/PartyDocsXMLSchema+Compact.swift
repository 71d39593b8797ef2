// Made by Docs/Schemas/embed.sh from Docs/Schemas/partydocs-1.0.rnc.
extension PartyDocsXMLSchema {
    // swift-format-ignore
    static let compactText: StaticString = ##"""
# PartyDocs XML 1: one document, or a collection of documents.
# Terms of open vocabularies are enumerated; a term that is not listed here is written behind "other:".

default namespace = "urn:partydocs:xml:1"
datatypes xsd = "http://www.w3.org/2001/XMLSchema-datatypes"

start = document | collection

file = attribute version { string "1.0" }, attribute offsetUnit { string "unicodeScalar" }

document = element document { file, documentContent }
collection = element collection { file, element document { documentContent }* }

documentContent =
  attribute xml:id { newID },
  metadata?, identity?, textBody, sections?, layout?, annotations?, entities?, relations?, makers?, provenance?,
  diagnostics?, field*

# Identifiers are ASCII NCNames, in a collection with the document's identifier and a dot in front.
idPattern = xsd:NCName { pattern = "[A-Za-z_][A-Za-z0-9_.\-]{0,128}" }
newID = xsd:ID { pattern = "[A-Za-z_][A-Za-z0-9_.\-]{0,128}" }
idRef = idPattern
idRefs = list { idPattern+ }

other = xsd:string { pattern = "other:[\s\S]+" }
nonEmpty = xsd:string { minLength = "1" }
count = xsd:nonNegativeInteger
integer = xsd:integer
flag = string "true" | string "false"
makerNumber = xsd:positiveInteger
makerNumbers = list { makerNumber+ }
decimal = xsd:string { pattern = "-?[0-9]+(\.[0-9]+)?(e-?[0-9]+)?" }
sha256 = xsd:string { pattern = "[0-9a-f]{64}" }
bytes = xsd:string { pattern = "([0-9A-F]{2})*" }

# ISO 8601 and EDTF: a day, month or year, with or without a year, with clock time and zone, "~" when approximate.
moment =
  xsd:string { pattern = "([0-9]{4}(-(0[1-9]|1[0-2]))?|--(0[1-9]|1[0-2]))~?" }
  | xsd:string {
      pattern =
        "([0-9]{4}-(0[1-9]|1[0-2])-|--(0[1-9]|1[0-2])-|---)(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60))?(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])?)?~?"
    }
period =
  xsd:string {
    pattern =
      "([0-9\-]{4}[0-9T:+\-Z~]*|\.\.)?/[0-9\-]{4}[0-9T:+\-Z~]*|[0-9\-]{4}[0-9T:+\-Z~]*/(\.\.)?"
  }
temporal = moment | period

# Spans: from the first to after the last Unicode scalar, with the words between.
bounds = attribute start { count }, attribute end { count }
quotedSpan = bounds, attribute quote { text }
span = element span { quotedSpan }

# Values of fields that this version does not define: booleans, numbers and strings have a value, an array has items, an
# object has fields.
field = element field { attribute name { nonEmpty }, fieldValue }
fieldValue =
  attribute type {
    string "null" | string "boolean" | string "number" | string "string" | string "array" | string "object"
  },
  attribute value { text }?,
  (element item { fieldValue }* | field*)

# What is known of the document.
metadata = element metadata { entry+ }
entry =
  element entry {
    attribute name {
      string "title" | string "lead" | string "language" | string "outlet" | string "agency" | string "byline"
      | string "published" | string "updated" | string "dateline" | string "url" | string "retrieved"
      | string "rights" | string "licence" | string "access" | string "retention" | string "identifier"
      | string "replaces" | other
    },
    (attribute value { text }
     | attribute date { temporal }
     | (attribute scheme { nonEmpty }, attribute value { text })),
    attribute basis { string "printed" | string "page" | string "given" | string "inferred" | other },
    span*,
    field*
  }

identity =
  element identity {
    attribute signers { idRefs }?,
    attribute signingAuthority { text }?,
    reference,
    span*,
    field*
  }

# The text. Its string value is the text of the document, character for character.
textBody = element text { attribute xml:space { string "preserve" }, (text | block | mention)* }

blockAttributes =
  attribute xml:id { newID },
  attribute xml:lang { text }?,
  attribute level { xsd:positiveInteger }?,
  attribute number { text }?,
  attribute image { text }?,
  attribute duplicateOf { idRef }?
block =
  element (headline | kicker | lead | timestamp | dateline | byline | agency | caption | credit | paragraph | heading
    | listItem | tableRow | blockQuotation | documentHeader | signature | recipients | teaser | furniture) { blockAttributes, (text | mention)* }
  | element block { attribute kind { nonEmpty }, blockAttributes, (text | mention)* }

mentionAttributes = (attribute xml:id { newID }, attribute entity { idRef }?) | attribute continues { idRef }
mention =
  element (person | office | organization | citation | event | date | quantity | place | quotation | assessment
    | honorific) { mentionAttributes, (text | mention)* }
  | element other { attribute kind { nonEmpty }, mentionAttributes, (text | mention)* }

sections = element sections { section+ }
section =
  element section {
    attribute xml:id { newID },
    attribute kind {
      string "article" | string "part" | string "chapter" | string "division" | string "dieu" | string "khoan"
      | string "diem" | string "outline" | string "appendix" | string "list" | string "table" | string "note" | other
    },
    attribute label { text }?,
    attribute firstBlock { idRef },
    attribute lastBlock { idRef },
    section*,
    field*
  }

# Parts of blocks that the elements of the text do not show.
layout =
  element layout {
    element parts {
      attribute of { idRef },
      element markerSpan { quotedSpan }?,
      element cellSpan { quotedSpan }*,
      element creditSpan { quotedSpan }?,
      field*
    }+
  }

statement =
  attribute makers { makerNumbers },
  attribute status { string "proposed" | string "confirmed" | string "rejected" | other },
  attribute certainty { string "high" | string "medium" | string "low" | other }

# A record for each annotation of the text: from start to end, or in parts.
annotations = element annotations { annotation+ }
annotation =
  element annotation {
    attribute ref { idRef },
    attribute kind {
      string "person" | string "office" | string "organization" | string "citation" | string "event" | string "date"
      | string "quantity" | string "place" | string "quotation" | string "assessment" | string "honorific" | other
    },
    attribute form {
      string "named" | string "short" | string "abbreviation" | string "class" | string "elliptical"
      | string "descriptive" | string "anaphoric" | string "generic" | string "explicit" | string "vague"
      | string "quoted" | other
    }?,
    statement,
    attribute start { count }?,
    attribute end { count }?,
    (part, part+)?,
    value,
    field*
  }

part = element part { bounds }

# What an annotation says, for each kind; that a value holds what its kind has, and no more, is for the reader to check.
value =
  element value {
    # Persons, organizations, places and honorifics.
    attribute name { text }?,
    attribute honorific { text }?,
    attribute organizationKind { text }?,
    attribute placeKind { text }?,
    attribute word { text }?,
    # Offices.
    attribute title { text }?,
    attribute organization { idRef }?,
    attribute organizationAsWritten { text }?,
    attribute organizationStated { flag }?,
    attribute holder { idRef }?,
    attribute holderAsWritten { text }?,
    attribute standing { standing }?,
    # Quotations and assessments.
    attribute quotationKind { text }?,
    attribute speaker { idRef }?,
    attribute function {
      string "achievement" | string "shortcoming" | string "task" | string "solution" | string "background"
      | string "procedure" | other
    }?,
    attribute issuer { idRef }?,
    attribute addressee { idRef }?,
    eventAttributes,
    dateAttributes,
    quantityAttributes,
    # Citations.
    reference?,
    element locator { attribute unit { text }, attribute number { text } }*,
    # Dates.
    element yearEvidence { quotedSpan }*,
    field*
  }

standing = string "current" | string "former" | string "acting" | string "elect" | other
# The body is of events and of dates.
eventAttributes =
  attribute eventKind { text }?,
  attribute ordinal { integer }?,
  attribute ordinalAsWritten { text }?,
  attribute term { temporal }?,
  attribute congressTerm { integer }?,
  attribute body { idRef }?,
  attribute date { temporal }?,
  attribute place { idRef }?,
  attribute chairs { idRefs }?,
  attribute participants { idRefs }?,
  attribute status { string "held" | string "ongoing" | string "planned" | string "topic" | other }?
dateAttributes =
  attribute dateKind {
    string "date" | string "datetime" | string "month" | string "months" | string "quarter" | string "year"
    | string "range" | string "termYears" | string "termNumber" | string "time" | string "vague" | other
  }?,
  attribute iso { temporal }?,
  attribute yearStated { flag }?,
  attribute yearBasis { string "publication" | string "ownEvent" | string "sameExpression" | other }?,
  attribute partOfDay {
    string "morning" | string "noon" | string "afternoon" | string "evening" | string "night" | other
  }?,
  attribute weekday { xsd:integer { minInclusive = "1" maxInclusive = "7" } }?,
  attribute termNumber { integer }?,
  attribute calendar { text }?
quantityAttributes =
  attribute value { decimal }?,
  attribute upperValue { decimal }?,
  attribute unit { text }?,
  attribute unitImplied { flag }?,
  attribute approximation {
    string "exact" | string "about" | string "nearly" | string "over" | string "under" | string "atLeast"
    | string "atMost" | other
  }?,
  attribute numberAsWritten { text }?,
  attribute numerator { decimal }?,
  attribute denominator { decimal }?,
  attribute percent { decimal }?,
  attribute arithmetic { string "holds" | string "differs" | other }?

# What a text says of an official document.
reference =
  element reference {
    attribute documentKind { text }?,
    attribute number { text }?,
    attribute numberAsWritten { text }?,
    attribute year { integer }?,
    attribute symbol { text }?,
    attribute issuer { idRef }?,
    attribute issuerAsWritten { text }?,
    attribute date { temporal }?,
    attribute session { integer }?,
    attribute congressTerm { integer }?,
    attribute subject { text }?,
    element kindCandidate { attribute value { text } }*,
    element issuerCandidate { attribute value { text } }*,
    field*
  }

entities = element entities { entity+ }
entity =
  element entity {
    attribute xml:id { newID },
    attribute kind {
      string "person" | string "organization" | string "document" | string "event" | string "place" | other
    },
    attribute name { text },
    element otherName { attribute value { text } }*,
    element identifier { attribute scheme { nonEmpty }, attribute value { text } }*,
    reference?,
    element eventDetails { eventAttributes, field* }?,
    field*
  }

relations = element relations { relation+ }
relation =
  element relation {
    attribute xml:id { newID },
    attribute kind {
      string "holds" | string "appointed" | string "released" | string "partOf" | string "succeeds" | string "issues"
      | string "amends" | string "replaces" | string "chairs" | string "attends" | other
    },
    attribute subject { idRef },
    attribute object { idRef }?,
    attribute office { text }?,
    attribute standing { standing }?,
    attribute period { temporal }?,
    attribute asOf { temporal }?,
    statement,
    element evidence { quotedSpan }*,
    field*
  }

makers =
  element makers {
    element maker {
      attribute n { makerNumber },
      attribute kind { string "recognizer" | string "person" | string "tool" | other },
      attribute name { nonEmpty },
      attribute version { text }?
    }+
  }

provenance = element provenance { attribute makers { makerNumbers }?, source*, field* }
source =
  element source {
    attribute name { text }?,
    attribute mediaType { text }?,
    attribute byteCount { count },
    attribute sha256 { sha256 },
    attribute encoding { nonEmpty },
    element edit {
      attribute sourceStart { count },
      attribute sourceEnd { count },
      bounds,
      attribute reason {
        string "byteOrderMark" | string "lineEnd" | string "normalization" | string "charset" | string "pageBreak"
        | string "lineJoin" | string "markup" | other
      },
      attribute original { bytes }
    }*,
    field*
  }

diagnostics =
  element diagnostics {
    element diagnostic {
      attribute severity { string "note" | string "warning" | string "error" | other },
      attribute code { text },
      attribute message { text },
      attribute maker { makerNumber }?,
      span?,
      element relatedSpan { quotedSpan }*,
      field*
    }+
  }

"""##
}
