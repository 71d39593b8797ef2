/// A small file with one of everything, to make faulty copies of.
let sampleDocument = """
    <?xml version="1.0" encoding="UTF-8"?>
    <document xmlns="urn:partydocs:xml:1" version="1.0" offsetUnit="unicodeScalar" xml:id="d1">
      <metadata>
        <entry name="title" value="Hội nghị" basis="printed">
          <span start="0" end="8" quote="Hội nghị"/>
        </entry>
        <entry name="published" date="2020-06-02T06:17+07:00" basis="given"/>
        <entry name="identifier" scheme="doi" value="10.1/x" basis="given"/>
      </metadata>
      <identity signers="e1">
        <reference documentKind="Chỉ thị" number="5" year="2020" date="2020-06-01"/>
      </identity>
      <text xml:space="preserve"><headline xml:id="b1">Hội nghị</headline>
    <paragraph xml:id="b2" level="1">Ngày <date xml:id="a1">7/8</date>, <person xml:id="a2" entity="e1">An</person> nói \
    <quantity xml:id="a3">8,2</quantity>.</paragraph></text>
      <sections>
        <section xml:id="s1" kind="article" firstBlock="b1" lastBlock="b2"/>
      </sections>
      <layout>
        <parts of="b2">
          <markerSpan start="9" end="13" quote="Ngày"/>
        </parts>
      </layout>
      <annotations>
        <annotation ref="a1" kind="date" start="14" end="17" form="explicit" makers="1" status="proposed" certainty="high">
          <value dateKind="date" iso="2020-08-07" yearStated="false" yearBasis="publication" weekday="5"/>
        </annotation>
        <annotation ref="a2" kind="person" start="19" end="21" makers="1" status="confirmed" certainty="low">
          <value name="An"/>
        </annotation>
        <annotation ref="a3" kind="quantity" start="26" end="29" makers="1 2" status="proposed" certainty="high">
          <value value="82000" unitImplied="false" approximation="exact"/>
          <field name="x" type="number" value="1.50"/>
        </annotation>
      </annotations>
      <entities>
        <entity xml:id="e1" kind="person" name="An"/>
      </entities>
      <relations>
        <relation xml:id="r1" kind="holds" subject="e1" office="Bí thư" asOf="2020" makers="1" status="proposed" \
    certainty="high"/>
      </relations>
      <makers>
        <maker n="1" kind="recognizer" name="dates" version="1"/>
        <maker n="2" kind="person" name="B"/>
      </makers>
      <provenance makers="1">
        <source name="a.txt" byteCount="42" sha256="\(String(repeating: "0a", count: 32))" encoding="UTF-8">
          <edit sourceStart="0" sourceEnd="3" start="0" end="0" reason="byteOrderMark" original="EFBBBF"/>
        </source>
      </provenance>
      <diagnostics>
        <diagnostic severity="note" code="x" message="y" maker="1"/>
      </diagnostics>
    </document>

    """

/// A copy of ``sampleDocument`` with one thing wrong.
struct Fault: Sendable, CustomStringConvertible {
    let description: String
    let xml: String

    init(description: String, xml: String) {
        self.description = description
        self.xml = xml
    }

    init(_ part: String, _ replacement: String) {
        description = "\(part) -> \(replacement)"
        xml = sampleDocument.replacing(part, with: replacement, maxReplacements: 1)
    }
}
