// Made by Docs/Schemas/embed.sh from Docs/Schemas/partydocs-1.0.xsd.
extension PartyDocsXMLSchema {
    // swift-format-ignore
    static let xsdText: StaticString = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  PartyDocs XML 1: one document, or a collection of documents; the same as partydocs-1.0.rnc says.
  Terms of open vocabularies are enumerated; a term that is not listed here is written behind "other:".
-->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:partydocs:xml:1"
  targetNamespace="urn:partydocs:xml:1" elementFormDefault="qualified">

  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>

  <xs:element name="document">
    <xs:complexType>
      <xs:complexContent>
        <xs:extension base="Document">
          <xs:attributeGroup ref="File"/>
        </xs:extension>
      </xs:complexContent>
    </xs:complexType>
  </xs:element>

  <xs:element name="collection">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="document" type="Document" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
      <xs:attributeGroup ref="File"/>
    </xs:complexType>
  </xs:element>

  <!-- Never stands in a document: with it, an element without children may hold white space, as RELAX NG has it. -->
  <xs:element name="nothing" abstract="true"/>

  <xs:attributeGroup name="File">
    <xs:attribute name="version" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="1.0"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="offsetUnit" use="required">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="unicodeScalar"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
  </xs:attributeGroup>

  <xs:complexType name="Document">
    <xs:sequence>
      <xs:element name="metadata" type="Metadata" minOccurs="0"/>
      <xs:element name="identity" type="Identity" minOccurs="0"/>
      <xs:element name="text" type="Text"/>
      <xs:element name="sections" type="Sections" minOccurs="0"/>
      <xs:element name="layout" type="Layout" minOccurs="0"/>
      <xs:element name="annotations" type="Annotations" minOccurs="0"/>
      <xs:element name="entities" type="Entities" minOccurs="0"/>
      <xs:element name="relations" type="Relations" minOccurs="0"/>
      <xs:element name="makers" type="Makers" minOccurs="0"/>
      <xs:element name="provenance" type="Provenance" minOccurs="0"/>
      <xs:element name="diagnostics" type="Diagnostics" minOccurs="0"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute ref="xml:id" use="required"/>
  </xs:complexType>

  <!-- Identifiers are ASCII NCNames, in a collection with the document's identifier and a dot in front. -->

  <xs:simpleType name="ReferenceID">
    <xs:restriction base="xs:NCName">
      <xs:pattern value="[A-Za-z_][A-Za-z0-9_.\-]{0,128}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="ReferenceIDs">
    <xs:restriction>
      <xs:simpleType>
        <xs:list itemType="ReferenceID"/>
      </xs:simpleType>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="MakerNumbers">
    <xs:restriction>
      <xs:simpleType>
        <xs:list itemType="xs:positiveInteger"/>
      </xs:simpleType>
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="NonEmpty">
    <xs:restriction base="xs:string">
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Flag">
    <xs:restriction base="xs:string">
      <xs:enumeration value="true"/>
      <xs:enumeration value="false"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Decimal">
    <xs:restriction base="xs:string">
      <xs:pattern value="-?[0-9]+(\.[0-9]+)?(e-?[0-9]+)?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="SHA256">
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9a-f]{64}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Bytes">
    <xs:restriction base="xs:string">
      <xs:pattern value="([0-9A-F]{2})*"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- ISO 8601 and EDTF: a day, month or year, with or without a year, with clock time and zone, "~" when approximate; or
    a period of two of them. -->

  <xs:simpleType name="Temporal">
    <xs:restriction base="xs:string">
      <xs:pattern value="([0-9]{4}(-(0[1-9]|1[0-2]))?|--(0[1-9]|1[0-2]))~?"/>
      <xs:pattern value="([0-9]{4}-(0[1-9]|1[0-2])-|--(0[1-9]|1[0-2])-|---)(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60))?(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])?)?~?"/>
      <xs:pattern value="([0-9\-]{4}[0-9T:+\-Z~]*|\.\.)?/[0-9\-]{4}[0-9T:+\-Z~]*|[0-9\-]{4}[0-9T:+\-Z~]*/(\.\.)?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="OtherTerm">
    <xs:restriction base="xs:string">
      <xs:pattern value="other:[\s\S]+"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="MetadataName">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="title"/>
          <xs:enumeration value="lead"/>
          <xs:enumeration value="language"/>
          <xs:enumeration value="outlet"/>
          <xs:enumeration value="agency"/>
          <xs:enumeration value="byline"/>
          <xs:enumeration value="published"/>
          <xs:enumeration value="updated"/>
          <xs:enumeration value="dateline"/>
          <xs:enumeration value="url"/>
          <xs:enumeration value="retrieved"/>
          <xs:enumeration value="rights"/>
          <xs:enumeration value="licence"/>
          <xs:enumeration value="access"/>
          <xs:enumeration value="retention"/>
          <xs:enumeration value="identifier"/>
          <xs:enumeration value="replaces"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Basis">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="printed"/>
          <xs:enumeration value="page"/>
          <xs:enumeration value="given"/>
          <xs:enumeration value="inferred"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="SectionKind">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="article"/>
          <xs:enumeration value="part"/>
          <xs:enumeration value="chapter"/>
          <xs:enumeration value="division"/>
          <xs:enumeration value="dieu"/>
          <xs:enumeration value="khoan"/>
          <xs:enumeration value="diem"/>
          <xs:enumeration value="outline"/>
          <xs:enumeration value="appendix"/>
          <xs:enumeration value="list"/>
          <xs:enumeration value="table"/>
          <xs:enumeration value="note"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="AnnotationKind">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="person"/>
          <xs:enumeration value="office"/>
          <xs:enumeration value="organization"/>
          <xs:enumeration value="citation"/>
          <xs:enumeration value="event"/>
          <xs:enumeration value="date"/>
          <xs:enumeration value="quantity"/>
          <xs:enumeration value="place"/>
          <xs:enumeration value="quotation"/>
          <xs:enumeration value="assessment"/>
          <xs:enumeration value="honorific"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Form">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="named"/>
          <xs:enumeration value="short"/>
          <xs:enumeration value="abbreviation"/>
          <xs:enumeration value="class"/>
          <xs:enumeration value="elliptical"/>
          <xs:enumeration value="descriptive"/>
          <xs:enumeration value="anaphoric"/>
          <xs:enumeration value="generic"/>
          <xs:enumeration value="explicit"/>
          <xs:enumeration value="vague"/>
          <xs:enumeration value="quoted"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Status">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="proposed"/>
          <xs:enumeration value="confirmed"/>
          <xs:enumeration value="rejected"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Certainty">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="high"/>
          <xs:enumeration value="medium"/>
          <xs:enumeration value="low"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Standing">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="current"/>
          <xs:enumeration value="former"/>
          <xs:enumeration value="acting"/>
          <xs:enumeration value="elect"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Function">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="achievement"/>
          <xs:enumeration value="shortcoming"/>
          <xs:enumeration value="task"/>
          <xs:enumeration value="solution"/>
          <xs:enumeration value="background"/>
          <xs:enumeration value="procedure"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="EventStatus">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="held"/>
          <xs:enumeration value="ongoing"/>
          <xs:enumeration value="planned"/>
          <xs:enumeration value="topic"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="DateKind">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="date"/>
          <xs:enumeration value="datetime"/>
          <xs:enumeration value="month"/>
          <xs:enumeration value="months"/>
          <xs:enumeration value="quarter"/>
          <xs:enumeration value="year"/>
          <xs:enumeration value="range"/>
          <xs:enumeration value="termYears"/>
          <xs:enumeration value="termNumber"/>
          <xs:enumeration value="time"/>
          <xs:enumeration value="vague"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="YearBasis">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="publication"/>
          <xs:enumeration value="ownEvent"/>
          <xs:enumeration value="sameExpression"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="PartOfDay">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="morning"/>
          <xs:enumeration value="noon"/>
          <xs:enumeration value="afternoon"/>
          <xs:enumeration value="evening"/>
          <xs:enumeration value="night"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Approximation">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="exact"/>
          <xs:enumeration value="about"/>
          <xs:enumeration value="nearly"/>
          <xs:enumeration value="over"/>
          <xs:enumeration value="under"/>
          <xs:enumeration value="atLeast"/>
          <xs:enumeration value="atMost"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Arithmetic">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="holds"/>
          <xs:enumeration value="differs"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="EntityKind">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="person"/>
          <xs:enumeration value="organization"/>
          <xs:enumeration value="document"/>
          <xs:enumeration value="event"/>
          <xs:enumeration value="place"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="RelationKind">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="holds"/>
          <xs:enumeration value="appointed"/>
          <xs:enumeration value="released"/>
          <xs:enumeration value="partOf"/>
          <xs:enumeration value="succeeds"/>
          <xs:enumeration value="issues"/>
          <xs:enumeration value="amends"/>
          <xs:enumeration value="replaces"/>
          <xs:enumeration value="chairs"/>
          <xs:enumeration value="attends"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="MakerKind">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="recognizer"/>
          <xs:enumeration value="person"/>
          <xs:enumeration value="tool"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="EditReason">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="byteOrderMark"/>
          <xs:enumeration value="lineEnd"/>
          <xs:enumeration value="normalization"/>
          <xs:enumeration value="charset"/>
          <xs:enumeration value="pageBreak"/>
          <xs:enumeration value="lineJoin"/>
          <xs:enumeration value="markup"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="Severity">
    <xs:union memberTypes="OtherTerm">
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="note"/>
          <xs:enumeration value="warning"/>
          <xs:enumeration value="error"/>
        </xs:restriction>
      </xs:simpleType>
    </xs:union>
  </xs:simpleType>

  <xs:simpleType name="FieldType">
    <xs:restriction base="xs:string">
      <xs:enumeration value="null"/>
      <xs:enumeration value="boolean"/>
      <xs:enumeration value="number"/>
      <xs:enumeration value="string"/>
      <xs:enumeration value="array"/>
      <xs:enumeration value="object"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Weekday">
    <xs:restriction base="xs:integer">
      <xs:minInclusive value="1"/>
      <xs:maxInclusive value="7"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- From the first to after the last Unicode scalar. -->
  <xs:complexType name="Bounds">
    <xs:sequence>
      <xs:element ref="nothing" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="start" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="end" type="xs:nonNegativeInteger" use="required"/>
  </xs:complexType>

  <!-- The same, with the words between. -->
  <xs:complexType name="QuotedSpan">
    <xs:sequence>
      <xs:element ref="nothing" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="start" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="end" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="quote" type="xs:string" use="required"/>
  </xs:complexType>

  <!-- Values of fields that this version does not define: booleans, numbers and strings have a value, an array has items,
    an object has fields. -->
  <xs:complexType name="FieldValue">
    <xs:choice>
      <xs:element name="item" type="FieldValue" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:choice>
    <xs:attribute name="type" type="FieldType" use="required"/>
    <xs:attribute name="value" type="xs:string"/>
  </xs:complexType>

  <xs:complexType name="Field">
    <xs:complexContent>
      <xs:extension base="FieldValue">
        <xs:attribute name="name" type="NonEmpty" use="required"/>
      </xs:extension>
    </xs:complexContent>
  </xs:complexType>

  <!-- Of some attributes an element must have one, and of others it cannot have two. XSD 1.0 says so with identity
    constraints on the element itself: a key that each of them alone can be; and references of pairs to a table that is
    always empty, so that an element with both has none to refer to. -->

  <!-- What is known of the document. An entry has one of value and date; a scheme has a value. -->
  <xs:complexType name="Metadata">
    <xs:sequence>
      <xs:element name="entry" type="Entry" maxOccurs="unbounded">
        <xs:key name="entry.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@value|@date"/>
        </xs:key>
        <xs:unique name="entry.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="entry.not-both" refer="entry.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@value"/>
          <xs:field xpath="@date"/>
        </xs:keyref>
        <xs:keyref name="entry.nor-these" refer="entry.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@scheme"/>
          <xs:field xpath="@date"/>
        </xs:keyref>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Entry">
    <xs:sequence>
      <xs:element name="span" type="QuotedSpan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="name" type="MetadataName" use="required"/>
    <xs:attribute name="value" type="xs:string"/>
    <xs:attribute name="date" type="Temporal"/>
    <xs:attribute name="scheme" type="NonEmpty"/>
    <xs:attribute name="basis" type="Basis" use="required"/>
  </xs:complexType>

  <xs:complexType name="Identity">
    <xs:sequence>
      <xs:element name="reference" type="Reference"/>
      <xs:element name="span" type="QuotedSpan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="signers" type="ReferenceIDs"/>
    <xs:attribute name="signingAuthority" type="xs:string"/>
  </xs:complexType>

  <!-- The text. Its string value is the text of the document, character for character. -->
  <xs:complexType name="Text" mixed="true">
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element name="headline" type="Block"/>
      <xs:element name="kicker" type="Block"/>
      <xs:element name="lead" type="Block"/>
      <xs:element name="timestamp" type="Block"/>
      <xs:element name="dateline" type="Block"/>
      <xs:element name="byline" type="Block"/>
      <xs:element name="agency" type="Block"/>
      <xs:element name="caption" type="Block"/>
      <xs:element name="credit" type="Block"/>
      <xs:element name="paragraph" type="Block"/>
      <xs:element name="heading" type="Block"/>
      <xs:element name="listItem" type="Block"/>
      <xs:element name="tableRow" type="Block"/>
      <xs:element name="blockQuotation" type="Block"/>
      <xs:element name="documentHeader" type="Block"/>
      <xs:element name="signature" type="Block"/>
      <xs:element name="recipients" type="Block"/>
      <xs:element name="teaser" type="Block"/>
      <xs:element name="furniture" type="Block"/>
      <xs:element name="block" type="OtherBlock"/>
      <xs:group ref="Mention"/>
    </xs:choice>
    <xs:attribute ref="xml:space" use="required"/>
  </xs:complexType>

  <xs:complexType name="Block" mixed="true">
    <xs:group ref="Mention" minOccurs="0" maxOccurs="unbounded"/>
    <xs:attribute ref="xml:id" use="required"/>
    <xs:attribute ref="xml:lang"/>
    <xs:attribute name="level" type="xs:positiveInteger"/>
    <xs:attribute name="number" type="xs:string"/>
    <xs:attribute name="image" type="xs:string"/>
    <xs:attribute name="duplicateOf" type="ReferenceID"/>
  </xs:complexType>

  <xs:complexType name="OtherBlock" mixed="true">
    <xs:complexContent>
      <xs:extension base="Block">
        <xs:attribute name="kind" type="NonEmpty" use="required"/>
      </xs:extension>
    </xs:complexContent>
  </xs:complexType>

  <!-- Fragments of annotations. The first of one has an xml:id, each other one continues it and names no entity. -->
  <xs:group name="Mention">
    <xs:choice>
      <xs:element name="person" type="Mention">
        <xs:key name="person.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="person.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="person.not-both" refer="person.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="person.nor-these" refer="person.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
      <xs:element name="office" type="Mention">
        <xs:key name="office.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="office.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="office.not-both" refer="office.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="office.nor-these" refer="office.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
      <xs:element name="organization" type="Mention">
        <xs:key name="organization.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="organization.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="organization.not-both" refer="organization.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="organization.nor-these" refer="organization.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
      <xs:element name="citation" type="Mention">
        <xs:key name="citation.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="citation.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="citation.not-both" refer="citation.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="citation.nor-these" refer="citation.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
      <xs:element name="event" type="Mention">
        <xs:key name="event.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="event.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="event.not-both" refer="event.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="event.nor-these" refer="event.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
      <xs:element name="date" type="Mention">
        <xs:key name="date.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="date.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="date.not-both" refer="date.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="date.nor-these" refer="date.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
      <xs:element name="quantity" type="Mention">
        <xs:key name="quantity.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="quantity.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="quantity.not-both" refer="quantity.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="quantity.nor-these" refer="quantity.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
      <xs:element name="place" type="Mention">
        <xs:key name="place.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="place.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="place.not-both" refer="place.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="place.nor-these" refer="place.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
      <xs:element name="quotation" type="Mention">
        <xs:key name="quotation.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="quotation.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="quotation.not-both" refer="quotation.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="quotation.nor-these" refer="quotation.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
      <xs:element name="assessment" type="Mention">
        <xs:key name="assessment.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="assessment.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="assessment.not-both" refer="assessment.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="assessment.nor-these" refer="assessment.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
      <xs:element name="honorific" type="Mention">
        <xs:key name="honorific.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="honorific.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="honorific.not-both" refer="honorific.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="honorific.nor-these" refer="honorific.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
      <xs:element name="other" type="OtherMention">
        <xs:key name="other.one">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id|@continues"/>
        </xs:key>
        <xs:unique name="other.none">
          <xs:selector xpath="nothing"/>
          <xs:field xpath="@a"/>
          <xs:field xpath="@b"/>
        </xs:unique>
        <xs:keyref name="other.not-both" refer="other.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@xml:id"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
        <xs:keyref name="other.nor-these" refer="other.none">
          <xs:selector xpath="."/>
          <xs:field xpath="@entity"/>
          <xs:field xpath="@continues"/>
        </xs:keyref>
      </xs:element>
    </xs:choice>
  </xs:group>

  <xs:complexType name="Mention" mixed="true">
    <xs:group ref="Mention" minOccurs="0" maxOccurs="unbounded"/>
    <xs:attribute ref="xml:id"/>
    <xs:attribute name="entity" type="ReferenceID"/>
    <xs:attribute name="continues" type="ReferenceID"/>
  </xs:complexType>

  <xs:complexType name="OtherMention" mixed="true">
    <xs:complexContent>
      <xs:extension base="Mention">
        <xs:attribute name="kind" type="NonEmpty" use="required"/>
      </xs:extension>
    </xs:complexContent>
  </xs:complexType>

  <xs:complexType name="Sections">
    <xs:sequence>
      <xs:element name="section" type="Section" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Section">
    <xs:sequence>
      <xs:element name="section" type="Section" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute ref="xml:id" use="required"/>
    <xs:attribute name="kind" type="SectionKind" use="required"/>
    <xs:attribute name="label" type="xs:string"/>
    <xs:attribute name="firstBlock" type="ReferenceID" use="required"/>
    <xs:attribute name="lastBlock" type="ReferenceID" use="required"/>
  </xs:complexType>

  <!-- Parts of blocks that the elements of the text do not show. -->
  <xs:complexType name="Layout">
    <xs:sequence>
      <xs:element name="parts" type="Parts" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Parts">
    <xs:sequence>
      <xs:element name="markerSpan" type="QuotedSpan" minOccurs="0"/>
      <xs:element name="cellSpan" type="QuotedSpan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="creditSpan" type="QuotedSpan" minOccurs="0"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="of" type="ReferenceID" use="required"/>
  </xs:complexType>

  <xs:attributeGroup name="Statement">
    <xs:attribute name="makers" type="MakerNumbers" use="required"/>
    <xs:attribute name="status" type="Status" use="required"/>
    <xs:attribute name="certainty" type="Certainty" use="required"/>
  </xs:attributeGroup>

  <!-- A record for each annotation of the text: from start to end, or in parts. -->
  <xs:complexType name="Annotations">
    <xs:sequence>
      <xs:element name="annotation" type="Annotation" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Annotation">
    <xs:sequence>
      <xs:sequence minOccurs="0">
        <xs:element name="part" type="Bounds" minOccurs="2" maxOccurs="unbounded"/>
      </xs:sequence>
      <xs:element name="value" type="Value"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="ref" type="ReferenceID" use="required"/>
    <xs:attribute name="kind" type="AnnotationKind" use="required"/>
    <xs:attribute name="form" type="Form"/>
    <xs:attributeGroup ref="Statement"/>
    <xs:attribute name="start" type="xs:nonNegativeInteger"/>
    <xs:attribute name="end" type="xs:nonNegativeInteger"/>
  </xs:complexType>

  <xs:attributeGroup name="Event">
    <xs:attribute name="eventKind" type="xs:string"/>
    <xs:attribute name="ordinal" type="xs:integer"/>
    <xs:attribute name="ordinalAsWritten" type="xs:string"/>
    <xs:attribute name="term" type="Temporal"/>
    <xs:attribute name="congressTerm" type="xs:integer"/>
    <xs:attribute name="body" type="ReferenceID"/>
    <xs:attribute name="date" type="Temporal"/>
    <xs:attribute name="place" type="ReferenceID"/>
    <xs:attribute name="chairs" type="ReferenceIDs"/>
    <xs:attribute name="participants" type="ReferenceIDs"/>
    <xs:attribute name="status" type="EventStatus"/>
  </xs:attributeGroup>

  <!-- What an annotation says, for each kind; that a value holds what its kind has, and no more, is for the reader to check. -->
  <xs:complexType name="Value">
    <xs:sequence>
      <xs:element name="reference" type="Reference" minOccurs="0"/>
      <xs:element name="locator" type="Locator" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="yearEvidence" type="QuotedSpan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <!-- Persons, organizations, places and honorifics. -->
    <xs:attribute name="name" type="xs:string"/>
    <xs:attribute name="honorific" type="xs:string"/>
    <xs:attribute name="organizationKind" type="xs:string"/>
    <xs:attribute name="placeKind" type="xs:string"/>
    <xs:attribute name="word" type="xs:string"/>
    <!-- Offices. -->
    <xs:attribute name="title" type="xs:string"/>
    <xs:attribute name="organization" type="ReferenceID"/>
    <xs:attribute name="organizationAsWritten" type="xs:string"/>
    <xs:attribute name="organizationStated" type="Flag"/>
    <xs:attribute name="holder" type="ReferenceID"/>
    <xs:attribute name="holderAsWritten" type="xs:string"/>
    <xs:attribute name="standing" type="Standing"/>
    <!-- Quotations and assessments. -->
    <xs:attribute name="quotationKind" type="xs:string"/>
    <xs:attribute name="speaker" type="ReferenceID"/>
    <xs:attribute name="function" type="Function"/>
    <xs:attribute name="issuer" type="ReferenceID"/>
    <xs:attribute name="addressee" type="ReferenceID"/>
    <!-- Events and dates; the body is of both. -->
    <xs:attributeGroup ref="Event"/>
    <xs:attribute name="dateKind" type="DateKind"/>
    <xs:attribute name="iso" type="Temporal"/>
    <xs:attribute name="yearStated" type="Flag"/>
    <xs:attribute name="yearBasis" type="YearBasis"/>
    <xs:attribute name="partOfDay" type="PartOfDay"/>
    <xs:attribute name="weekday" type="Weekday"/>
    <xs:attribute name="termNumber" type="xs:integer"/>
    <xs:attribute name="calendar" type="xs:string"/>
    <!-- Quantities. -->
    <xs:attribute name="value" type="Decimal"/>
    <xs:attribute name="upperValue" type="Decimal"/>
    <xs:attribute name="unit" type="xs:string"/>
    <xs:attribute name="unitImplied" type="Flag"/>
    <xs:attribute name="approximation" type="Approximation"/>
    <xs:attribute name="numberAsWritten" type="xs:string"/>
    <xs:attribute name="numerator" type="Decimal"/>
    <xs:attribute name="denominator" type="Decimal"/>
    <xs:attribute name="percent" type="Decimal"/>
    <xs:attribute name="arithmetic" type="Arithmetic"/>
  </xs:complexType>

  <xs:complexType name="Locator">
    <xs:sequence>
      <xs:element ref="nothing" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="unit" type="xs:string" use="required"/>
    <xs:attribute name="number" type="xs:string" use="required"/>
  </xs:complexType>

  <!-- What a text says of an official document. -->
  <xs:complexType name="Reference">
    <xs:sequence>
      <xs:element name="kindCandidate" type="Candidate" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="issuerCandidate" type="Candidate" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="documentKind" type="xs:string"/>
    <xs:attribute name="number" type="xs:string"/>
    <xs:attribute name="numberAsWritten" type="xs:string"/>
    <xs:attribute name="year" type="xs:integer"/>
    <xs:attribute name="symbol" type="xs:string"/>
    <xs:attribute name="issuer" type="ReferenceID"/>
    <xs:attribute name="issuerAsWritten" type="xs:string"/>
    <xs:attribute name="date" type="Temporal"/>
    <xs:attribute name="session" type="xs:integer"/>
    <xs:attribute name="congressTerm" type="xs:integer"/>
    <xs:attribute name="subject" type="xs:string"/>
  </xs:complexType>

  <xs:complexType name="Candidate">
    <xs:sequence>
      <xs:element ref="nothing" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="value" type="xs:string" use="required"/>
  </xs:complexType>

  <xs:complexType name="Entities">
    <xs:sequence>
      <xs:element name="entity" type="Entity" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Entity">
    <xs:sequence>
      <xs:element name="otherName" type="Candidate" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="identifier" type="Identifier" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="reference" type="Reference" minOccurs="0"/>
      <xs:element name="eventDetails" type="EventDetails" minOccurs="0"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute ref="xml:id" use="required"/>
    <xs:attribute name="kind" type="EntityKind" use="required"/>
    <xs:attribute name="name" type="xs:string" use="required"/>
  </xs:complexType>

  <xs:complexType name="Identifier">
    <xs:sequence>
      <xs:element ref="nothing" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="scheme" type="NonEmpty" use="required"/>
    <xs:attribute name="value" type="xs:string" use="required"/>
  </xs:complexType>

  <xs:complexType name="EventDetails">
    <xs:sequence>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="Event"/>
  </xs:complexType>

  <xs:complexType name="Relations">
    <xs:sequence>
      <xs:element name="relation" type="Relation" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Relation">
    <xs:sequence>
      <xs:element name="evidence" type="QuotedSpan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute ref="xml:id" use="required"/>
    <xs:attribute name="kind" type="RelationKind" use="required"/>
    <xs:attribute name="subject" type="ReferenceID" use="required"/>
    <xs:attribute name="object" type="ReferenceID"/>
    <xs:attribute name="office" type="xs:string"/>
    <xs:attribute name="standing" type="Standing"/>
    <xs:attribute name="period" type="Temporal"/>
    <xs:attribute name="asOf" type="Temporal"/>
    <xs:attributeGroup ref="Statement"/>
  </xs:complexType>

  <xs:complexType name="Makers">
    <xs:sequence>
      <xs:element name="maker" type="Maker" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Maker">
    <xs:sequence>
      <xs:element ref="nothing" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="n" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="kind" type="MakerKind" use="required"/>
    <xs:attribute name="name" type="NonEmpty" use="required"/>
    <xs:attribute name="version" type="xs:string"/>
  </xs:complexType>

  <xs:complexType name="Provenance">
    <xs:sequence>
      <xs:element name="source" type="Source" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="makers" type="MakerNumbers"/>
  </xs:complexType>

  <xs:complexType name="Source">
    <xs:sequence>
      <xs:element name="edit" type="Edit" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="name" type="xs:string"/>
    <xs:attribute name="mediaType" type="xs:string"/>
    <xs:attribute name="byteCount" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="sha256" type="SHA256" use="required"/>
    <xs:attribute name="encoding" type="NonEmpty" use="required"/>
  </xs:complexType>

  <xs:complexType name="Edit">
    <xs:sequence>
      <xs:element ref="nothing" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="sourceStart" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="sourceEnd" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="start" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="end" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="reason" type="EditReason" use="required"/>
    <xs:attribute name="original" type="Bytes" use="required"/>
  </xs:complexType>

  <xs:complexType name="Diagnostics">
    <xs:sequence>
      <xs:element name="diagnostic" type="Diagnostic" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="Diagnostic">
    <xs:sequence>
      <xs:element name="span" type="QuotedSpan" minOccurs="0"/>
      <xs:element name="relatedSpan" type="QuotedSpan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="field" type="Field" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="severity" type="Severity" use="required"/>
    <xs:attribute name="code" type="xs:string" use="required"/>
    <xs:attribute name="message" type="xs:string" use="required"/>
    <xs:attribute name="maker" type="xs:positiveInteger"/>
  </xs:complexType>

</xs:schema>

"""##
}
