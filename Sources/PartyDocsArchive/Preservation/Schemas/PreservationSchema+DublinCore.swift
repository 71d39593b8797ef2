// Made by Docs/Schemas/embed-records.sh from Docs/Schemas/partydocs-dc-1.0.rng.
extension PreservationSchema {
    // swift-format-ignore
    static let dublinCoreText: StaticString = #"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  What PartyDocs writes of Dublin Core 1.1 (DCMI) in the container of OAI-PMH 2.0 (oai_dc:dc): every file that follows this
  schema follows oai_dc.xsd, and not the other way round. The elements stand in one order; coverage is not used.
-->
<grammar xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <define name="nonEmpty">
    <data type="string">
      <param name="minLength">1</param>
    </data>
  </define>
  <start>
    <element name="oai_dc:dc">
      <zeroOrMore>
        <element name="dc:title">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="dc:creator">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="dc:subject">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="dc:description">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="dc:publisher">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="dc:contributor">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="dc:date">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
      <oneOrMore>
        <element name="dc:type">
          <ref name="nonEmpty"/>
        </element>
      </oneOrMore>
      <zeroOrMore>
        <element name="dc:format">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
      <oneOrMore>
        <element name="dc:identifier">
          <ref name="nonEmpty"/>
        </element>
      </oneOrMore>
      <zeroOrMore>
        <element name="dc:source">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="dc:language">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="dc:relation">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="dc:rights">
          <ref name="nonEmpty"/>
        </element>
      </zeroOrMore>
    </element>
  </start>
</grammar>

"""#
}
