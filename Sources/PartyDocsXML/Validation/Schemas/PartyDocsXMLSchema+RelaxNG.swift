// Made by Docs/Schemas/embed.sh from Docs/Schemas/partydocs-1.0.rng.
extension PartyDocsXMLSchema {
    // swift-format-ignore
    static let relaxNGText: StaticString = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  PartyDocs XML 1: one document, or a collection of documents.
  Terms of open vocabularies are enumerated; a term that is not listed here is written behind "other:".
-->
<grammar ns="urn:partydocs:xml:1" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <choice>
      <ref name="document"/>
      <ref name="collection"/>
    </choice>
  </start>
  <define name="file">
    <attribute name="version">
      <value type="string" datatypeLibrary="">1.0</value>
    </attribute>
    <attribute name="offsetUnit">
      <value type="string" datatypeLibrary="">unicodeScalar</value>
    </attribute>
  </define>
  <define name="document">
    <element name="document">
      <ref name="file"/>
      <ref name="documentContent"/>
    </element>
  </define>
  <define name="collection">
    <element name="collection">
      <ref name="file"/>
      <zeroOrMore>
        <element name="document">
          <ref name="documentContent"/>
        </element>
      </zeroOrMore>
    </element>
  </define>
  <define name="documentContent">
    <attribute name="xml:id">
      <ref name="newID"/>
    </attribute>
    <optional>
      <ref name="metadata"/>
    </optional>
    <optional>
      <ref name="identity"/>
    </optional>
    <ref name="textBody"/>
    <optional>
      <ref name="sections"/>
    </optional>
    <optional>
      <ref name="layout"/>
    </optional>
    <optional>
      <ref name="annotations"/>
    </optional>
    <optional>
      <ref name="entities"/>
    </optional>
    <optional>
      <ref name="relations"/>
    </optional>
    <optional>
      <ref name="makers"/>
    </optional>
    <optional>
      <ref name="provenance"/>
    </optional>
    <optional>
      <ref name="diagnostics"/>
    </optional>
    <zeroOrMore>
      <ref name="field"/>
    </zeroOrMore>
  </define>
  <!-- Identifiers are ASCII NCNames, in a collection with the document's identifier and a dot in front. -->
  <define name="idPattern">
    <data type="NCName">
      <param name="pattern">[A-Za-z_][A-Za-z0-9_.\-]{0,128}</param>
    </data>
  </define>
  <define name="newID">
    <data type="ID">
      <param name="pattern">[A-Za-z_][A-Za-z0-9_.\-]{0,128}</param>
    </data>
  </define>
  <define name="idRef">
    <ref name="idPattern"/>
  </define>
  <define name="idRefs">
    <list>
      <oneOrMore>
        <ref name="idPattern"/>
      </oneOrMore>
    </list>
  </define>
  <define name="other">
    <data type="string">
      <param name="pattern">other:[\s\S]+</param>
    </data>
  </define>
  <define name="nonEmpty">
    <data type="string">
      <param name="minLength">1</param>
    </data>
  </define>
  <define name="count">
    <data type="nonNegativeInteger"/>
  </define>
  <define name="integer">
    <data type="integer"/>
  </define>
  <define name="flag">
    <choice>
      <value type="string" datatypeLibrary="">true</value>
      <value type="string" datatypeLibrary="">false</value>
    </choice>
  </define>
  <define name="makerNumber">
    <data type="positiveInteger"/>
  </define>
  <define name="makerNumbers">
    <list>
      <oneOrMore>
        <ref name="makerNumber"/>
      </oneOrMore>
    </list>
  </define>
  <define name="decimal">
    <data type="string">
      <param name="pattern">-?[0-9]+(\.[0-9]+)?(e-?[0-9]+)?</param>
    </data>
  </define>
  <define name="sha256">
    <data type="string">
      <param name="pattern">[0-9a-f]{64}</param>
    </data>
  </define>
  <define name="bytes">
    <data type="string">
      <param name="pattern">([0-9A-F]{2})*</param>
    </data>
  </define>
  <!-- ISO 8601 and EDTF: a day, month or year, with or without a year, with clock time and zone, "~" when approximate. -->
  <define name="moment">
    <choice>
      <data type="string">
        <param name="pattern">([0-9]{4}(-(0[1-9]|1[0-2]))?|--(0[1-9]|1[0-2]))~?</param>
      </data>
      <data type="string">
        <param name="pattern">([0-9]{4}-(0[1-9]|1[0-2])-|--(0[1-9]|1[0-2])-|---)(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60))?(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])?)?~?</param>
      </data>
    </choice>
  </define>
  <define name="period">
    <data type="string">
      <param name="pattern">([0-9\-]{4}[0-9T:+\-Z~]*|\.\.)?/[0-9\-]{4}[0-9T:+\-Z~]*|[0-9\-]{4}[0-9T:+\-Z~]*/(\.\.)?</param>
    </data>
  </define>
  <define name="temporal">
    <choice>
      <ref name="moment"/>
      <ref name="period"/>
    </choice>
  </define>
  <!-- Spans: from the first to after the last Unicode scalar, with the words between. -->
  <define name="bounds">
    <attribute name="start">
      <ref name="count"/>
    </attribute>
    <attribute name="end">
      <ref name="count"/>
    </attribute>
  </define>
  <define name="quotedSpan">
    <ref name="bounds"/>
    <attribute name="quote"/>
  </define>
  <define name="span">
    <element name="span">
      <ref name="quotedSpan"/>
    </element>
  </define>
  <!--
    Values of fields that this version does not define: booleans, numbers and strings have a value, an array has items, an
    object has fields.
  -->
  <define name="field">
    <element name="field">
      <attribute name="name">
        <ref name="nonEmpty"/>
      </attribute>
      <ref name="fieldValue"/>
    </element>
  </define>
  <define name="fieldValue">
    <attribute name="type">
      <choice>
        <value type="string" datatypeLibrary="">null</value>
        <value type="string" datatypeLibrary="">boolean</value>
        <value type="string" datatypeLibrary="">number</value>
        <value type="string" datatypeLibrary="">string</value>
        <value type="string" datatypeLibrary="">array</value>
        <value type="string" datatypeLibrary="">object</value>
      </choice>
    </attribute>
    <optional>
      <attribute name="value"/>
    </optional>
    <choice>
      <zeroOrMore>
        <element name="item">
          <ref name="fieldValue"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </choice>
  </define>
  <!-- What is known of the document. -->
  <define name="metadata">
    <element name="metadata">
      <oneOrMore>
        <ref name="entry"/>
      </oneOrMore>
    </element>
  </define>
  <define name="entry">
    <element name="entry">
      <attribute name="name">
        <choice>
          <value type="string" datatypeLibrary="">title</value>
          <value type="string" datatypeLibrary="">lead</value>
          <value type="string" datatypeLibrary="">language</value>
          <value type="string" datatypeLibrary="">outlet</value>
          <value type="string" datatypeLibrary="">agency</value>
          <value type="string" datatypeLibrary="">byline</value>
          <value type="string" datatypeLibrary="">published</value>
          <value type="string" datatypeLibrary="">updated</value>
          <value type="string" datatypeLibrary="">dateline</value>
          <value type="string" datatypeLibrary="">url</value>
          <value type="string" datatypeLibrary="">retrieved</value>
          <value type="string" datatypeLibrary="">rights</value>
          <value type="string" datatypeLibrary="">licence</value>
          <value type="string" datatypeLibrary="">access</value>
          <value type="string" datatypeLibrary="">retention</value>
          <value type="string" datatypeLibrary="">identifier</value>
          <value type="string" datatypeLibrary="">replaces</value>
          <ref name="other"/>
        </choice>
      </attribute>
      <choice>
        <attribute name="value"/>
        <attribute name="date">
          <ref name="temporal"/>
        </attribute>
        <group>
          <attribute name="scheme">
            <ref name="nonEmpty"/>
          </attribute>
          <attribute name="value"/>
        </group>
      </choice>
      <attribute name="basis">
        <choice>
          <value type="string" datatypeLibrary="">printed</value>
          <value type="string" datatypeLibrary="">page</value>
          <value type="string" datatypeLibrary="">given</value>
          <value type="string" datatypeLibrary="">inferred</value>
          <ref name="other"/>
        </choice>
      </attribute>
      <zeroOrMore>
        <ref name="span"/>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="identity">
    <element name="identity">
      <optional>
        <attribute name="signers">
          <ref name="idRefs"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="signingAuthority"/>
      </optional>
      <ref name="reference"/>
      <zeroOrMore>
        <ref name="span"/>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </element>
  </define>
  <!-- The text. Its string value is the text of the document, character for character. -->
  <define name="textBody">
    <element name="text">
      <attribute name="xml:space">
        <value type="string" datatypeLibrary="">preserve</value>
      </attribute>
      <zeroOrMore>
        <choice>
          <text/>
          <ref name="block"/>
          <ref name="mention"/>
        </choice>
      </zeroOrMore>
    </element>
  </define>
  <define name="blockAttributes">
    <attribute name="xml:id">
      <ref name="newID"/>
    </attribute>
    <optional>
      <attribute name="xml:lang"/>
    </optional>
    <optional>
      <attribute name="level">
        <data type="positiveInteger"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="number"/>
    </optional>
    <optional>
      <attribute name="image"/>
    </optional>
    <optional>
      <attribute name="duplicateOf">
        <ref name="idRef"/>
      </attribute>
    </optional>
  </define>
  <define name="block">
    <choice>
      <element>
        <choice>
          <name>headline</name>
          <name>kicker</name>
          <name>lead</name>
          <name>timestamp</name>
          <name>dateline</name>
          <name>byline</name>
          <name>agency</name>
          <name>caption</name>
          <name>credit</name>
          <name>paragraph</name>
          <name>heading</name>
          <name>listItem</name>
          <name>tableRow</name>
          <name>blockQuotation</name>
          <name>documentHeader</name>
          <name>signature</name>
          <name>recipients</name>
          <name>teaser</name>
          <name>furniture</name>
        </choice>
        <ref name="blockAttributes"/>
        <zeroOrMore>
          <choice>
            <text/>
            <ref name="mention"/>
          </choice>
        </zeroOrMore>
      </element>
      <element name="block">
        <attribute name="kind">
          <ref name="nonEmpty"/>
        </attribute>
        <ref name="blockAttributes"/>
        <zeroOrMore>
          <choice>
            <text/>
            <ref name="mention"/>
          </choice>
        </zeroOrMore>
      </element>
    </choice>
  </define>
  <define name="mentionAttributes">
    <choice>
      <group>
        <attribute name="xml:id">
          <ref name="newID"/>
        </attribute>
        <optional>
          <attribute name="entity">
            <ref name="idRef"/>
          </attribute>
        </optional>
      </group>
      <attribute name="continues">
        <ref name="idRef"/>
      </attribute>
    </choice>
  </define>
  <define name="mention">
    <choice>
      <element>
        <choice>
          <name>person</name>
          <name>office</name>
          <name>organization</name>
          <name>citation</name>
          <name>event</name>
          <name>date</name>
          <name>quantity</name>
          <name>place</name>
          <name>quotation</name>
          <name>assessment</name>
          <name>honorific</name>
        </choice>
        <ref name="mentionAttributes"/>
        <zeroOrMore>
          <choice>
            <text/>
            <ref name="mention"/>
          </choice>
        </zeroOrMore>
      </element>
      <element name="other">
        <attribute name="kind">
          <ref name="nonEmpty"/>
        </attribute>
        <ref name="mentionAttributes"/>
        <zeroOrMore>
          <choice>
            <text/>
            <ref name="mention"/>
          </choice>
        </zeroOrMore>
      </element>
    </choice>
  </define>
  <define name="sections">
    <element name="sections">
      <oneOrMore>
        <ref name="section"/>
      </oneOrMore>
    </element>
  </define>
  <define name="section">
    <element name="section">
      <attribute name="xml:id">
        <ref name="newID"/>
      </attribute>
      <attribute name="kind">
        <choice>
          <value type="string" datatypeLibrary="">article</value>
          <value type="string" datatypeLibrary="">part</value>
          <value type="string" datatypeLibrary="">chapter</value>
          <value type="string" datatypeLibrary="">division</value>
          <value type="string" datatypeLibrary="">dieu</value>
          <value type="string" datatypeLibrary="">khoan</value>
          <value type="string" datatypeLibrary="">diem</value>
          <value type="string" datatypeLibrary="">outline</value>
          <value type="string" datatypeLibrary="">appendix</value>
          <value type="string" datatypeLibrary="">list</value>
          <value type="string" datatypeLibrary="">table</value>
          <value type="string" datatypeLibrary="">note</value>
          <ref name="other"/>
        </choice>
      </attribute>
      <optional>
        <attribute name="label"/>
      </optional>
      <attribute name="firstBlock">
        <ref name="idRef"/>
      </attribute>
      <attribute name="lastBlock">
        <ref name="idRef"/>
      </attribute>
      <zeroOrMore>
        <ref name="section"/>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </element>
  </define>
  <!-- Parts of blocks that the elements of the text do not show. -->
  <define name="layout">
    <element name="layout">
      <oneOrMore>
        <element name="parts">
          <attribute name="of">
            <ref name="idRef"/>
          </attribute>
          <optional>
            <element name="markerSpan">
              <ref name="quotedSpan"/>
            </element>
          </optional>
          <zeroOrMore>
            <element name="cellSpan">
              <ref name="quotedSpan"/>
            </element>
          </zeroOrMore>
          <optional>
            <element name="creditSpan">
              <ref name="quotedSpan"/>
            </element>
          </optional>
          <zeroOrMore>
            <ref name="field"/>
          </zeroOrMore>
        </element>
      </oneOrMore>
    </element>
  </define>
  <define name="statement">
    <attribute name="makers">
      <ref name="makerNumbers"/>
    </attribute>
    <attribute name="status">
      <choice>
        <value type="string" datatypeLibrary="">proposed</value>
        <value type="string" datatypeLibrary="">confirmed</value>
        <value type="string" datatypeLibrary="">rejected</value>
        <ref name="other"/>
      </choice>
    </attribute>
    <attribute name="certainty">
      <choice>
        <value type="string" datatypeLibrary="">high</value>
        <value type="string" datatypeLibrary="">medium</value>
        <value type="string" datatypeLibrary="">low</value>
        <ref name="other"/>
      </choice>
    </attribute>
  </define>
  <!-- A record for each annotation of the text: from start to end, or in parts. -->
  <define name="annotations">
    <element name="annotations">
      <oneOrMore>
        <ref name="annotation"/>
      </oneOrMore>
    </element>
  </define>
  <define name="annotation">
    <element name="annotation">
      <attribute name="ref">
        <ref name="idRef"/>
      </attribute>
      <attribute name="kind">
        <choice>
          <value type="string" datatypeLibrary="">person</value>
          <value type="string" datatypeLibrary="">office</value>
          <value type="string" datatypeLibrary="">organization</value>
          <value type="string" datatypeLibrary="">citation</value>
          <value type="string" datatypeLibrary="">event</value>
          <value type="string" datatypeLibrary="">date</value>
          <value type="string" datatypeLibrary="">quantity</value>
          <value type="string" datatypeLibrary="">place</value>
          <value type="string" datatypeLibrary="">quotation</value>
          <value type="string" datatypeLibrary="">assessment</value>
          <value type="string" datatypeLibrary="">honorific</value>
          <ref name="other"/>
        </choice>
      </attribute>
      <optional>
        <attribute name="form">
          <choice>
            <value type="string" datatypeLibrary="">named</value>
            <value type="string" datatypeLibrary="">short</value>
            <value type="string" datatypeLibrary="">abbreviation</value>
            <value type="string" datatypeLibrary="">class</value>
            <value type="string" datatypeLibrary="">elliptical</value>
            <value type="string" datatypeLibrary="">descriptive</value>
            <value type="string" datatypeLibrary="">anaphoric</value>
            <value type="string" datatypeLibrary="">generic</value>
            <value type="string" datatypeLibrary="">explicit</value>
            <value type="string" datatypeLibrary="">vague</value>
            <value type="string" datatypeLibrary="">quoted</value>
            <ref name="other"/>
          </choice>
        </attribute>
      </optional>
      <ref name="statement"/>
      <optional>
        <attribute name="start">
          <ref name="count"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="end">
          <ref name="count"/>
        </attribute>
      </optional>
      <optional>
        <ref name="part"/>
        <oneOrMore>
          <ref name="part"/>
        </oneOrMore>
      </optional>
      <ref name="value"/>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="part">
    <element name="part">
      <ref name="bounds"/>
    </element>
  </define>
  <!-- What an annotation says, for each kind; that a value holds what its kind has, and no more, is for the reader to check. -->
  <define name="value">
    <element name="value">
      <optional>
        <!-- Persons, organizations, places and honorifics. -->
        <attribute name="name"/>
      </optional>
      <optional>
        <attribute name="honorific"/>
      </optional>
      <optional>
        <attribute name="organizationKind"/>
      </optional>
      <optional>
        <attribute name="placeKind"/>
      </optional>
      <optional>
        <attribute name="word"/>
      </optional>
      <optional>
        <!-- Offices. -->
        <attribute name="title"/>
      </optional>
      <optional>
        <attribute name="organization">
          <ref name="idRef"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="organizationAsWritten"/>
      </optional>
      <optional>
        <attribute name="organizationStated">
          <ref name="flag"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="holder">
          <ref name="idRef"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="holderAsWritten"/>
      </optional>
      <optional>
        <attribute name="standing">
          <ref name="standing"/>
        </attribute>
      </optional>
      <optional>
        <!-- Quotations and assessments. -->
        <attribute name="quotationKind"/>
      </optional>
      <optional>
        <attribute name="speaker">
          <ref name="idRef"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="function">
          <choice>
            <value type="string" datatypeLibrary="">achievement</value>
            <value type="string" datatypeLibrary="">shortcoming</value>
            <value type="string" datatypeLibrary="">task</value>
            <value type="string" datatypeLibrary="">solution</value>
            <value type="string" datatypeLibrary="">background</value>
            <value type="string" datatypeLibrary="">procedure</value>
            <ref name="other"/>
          </choice>
        </attribute>
      </optional>
      <optional>
        <attribute name="issuer">
          <ref name="idRef"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="addressee">
          <ref name="idRef"/>
        </attribute>
      </optional>
      <ref name="eventAttributes"/>
      <ref name="dateAttributes"/>
      <ref name="quantityAttributes"/>
      <optional>
        <!-- Citations. -->
        <ref name="reference"/>
      </optional>
      <zeroOrMore>
        <element name="locator">
          <attribute name="unit"/>
          <attribute name="number"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <!-- Dates. -->
        <element name="yearEvidence">
          <ref name="quotedSpan"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="standing">
    <choice>
      <value type="string" datatypeLibrary="">current</value>
      <value type="string" datatypeLibrary="">former</value>
      <value type="string" datatypeLibrary="">acting</value>
      <value type="string" datatypeLibrary="">elect</value>
      <ref name="other"/>
    </choice>
  </define>
  <!-- The body is of events and of dates. -->
  <define name="eventAttributes">
    <optional>
      <attribute name="eventKind"/>
    </optional>
    <optional>
      <attribute name="ordinal">
        <ref name="integer"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="ordinalAsWritten"/>
    </optional>
    <optional>
      <attribute name="term">
        <ref name="temporal"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="congressTerm">
        <ref name="integer"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="body">
        <ref name="idRef"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="date">
        <ref name="temporal"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="place">
        <ref name="idRef"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="chairs">
        <ref name="idRefs"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="participants">
        <ref name="idRefs"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="status">
        <choice>
          <value type="string" datatypeLibrary="">held</value>
          <value type="string" datatypeLibrary="">ongoing</value>
          <value type="string" datatypeLibrary="">planned</value>
          <value type="string" datatypeLibrary="">topic</value>
          <ref name="other"/>
        </choice>
      </attribute>
    </optional>
  </define>
  <define name="dateAttributes">
    <optional>
      <attribute name="dateKind">
        <choice>
          <value type="string" datatypeLibrary="">date</value>
          <value type="string" datatypeLibrary="">datetime</value>
          <value type="string" datatypeLibrary="">month</value>
          <value type="string" datatypeLibrary="">months</value>
          <value type="string" datatypeLibrary="">quarter</value>
          <value type="string" datatypeLibrary="">year</value>
          <value type="string" datatypeLibrary="">range</value>
          <value type="string" datatypeLibrary="">termYears</value>
          <value type="string" datatypeLibrary="">termNumber</value>
          <value type="string" datatypeLibrary="">time</value>
          <value type="string" datatypeLibrary="">vague</value>
          <ref name="other"/>
        </choice>
      </attribute>
    </optional>
    <optional>
      <attribute name="iso">
        <ref name="temporal"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="yearStated">
        <ref name="flag"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="yearBasis">
        <choice>
          <value type="string" datatypeLibrary="">publication</value>
          <value type="string" datatypeLibrary="">ownEvent</value>
          <value type="string" datatypeLibrary="">sameExpression</value>
          <ref name="other"/>
        </choice>
      </attribute>
    </optional>
    <optional>
      <attribute name="partOfDay">
        <choice>
          <value type="string" datatypeLibrary="">morning</value>
          <value type="string" datatypeLibrary="">noon</value>
          <value type="string" datatypeLibrary="">afternoon</value>
          <value type="string" datatypeLibrary="">evening</value>
          <value type="string" datatypeLibrary="">night</value>
          <ref name="other"/>
        </choice>
      </attribute>
    </optional>
    <optional>
      <attribute name="weekday">
        <data type="integer">
          <param name="minInclusive">1</param>
          <param name="maxInclusive">7</param>
        </data>
      </attribute>
    </optional>
    <optional>
      <attribute name="termNumber">
        <ref name="integer"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="calendar"/>
    </optional>
  </define>
  <define name="quantityAttributes">
    <optional>
      <attribute name="value">
        <ref name="decimal"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="upperValue">
        <ref name="decimal"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="unit"/>
    </optional>
    <optional>
      <attribute name="unitImplied">
        <ref name="flag"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="approximation">
        <choice>
          <value type="string" datatypeLibrary="">exact</value>
          <value type="string" datatypeLibrary="">about</value>
          <value type="string" datatypeLibrary="">nearly</value>
          <value type="string" datatypeLibrary="">over</value>
          <value type="string" datatypeLibrary="">under</value>
          <value type="string" datatypeLibrary="">atLeast</value>
          <value type="string" datatypeLibrary="">atMost</value>
          <ref name="other"/>
        </choice>
      </attribute>
    </optional>
    <optional>
      <attribute name="numberAsWritten"/>
    </optional>
    <optional>
      <attribute name="numerator">
        <ref name="decimal"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="denominator">
        <ref name="decimal"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="percent">
        <ref name="decimal"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="arithmetic">
        <choice>
          <value type="string" datatypeLibrary="">holds</value>
          <value type="string" datatypeLibrary="">differs</value>
          <ref name="other"/>
        </choice>
      </attribute>
    </optional>
  </define>
  <!-- What a text says of an official document. -->
  <define name="reference">
    <element name="reference">
      <optional>
        <attribute name="documentKind"/>
      </optional>
      <optional>
        <attribute name="number"/>
      </optional>
      <optional>
        <attribute name="numberAsWritten"/>
      </optional>
      <optional>
        <attribute name="year">
          <ref name="integer"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="symbol"/>
      </optional>
      <optional>
        <attribute name="issuer">
          <ref name="idRef"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="issuerAsWritten"/>
      </optional>
      <optional>
        <attribute name="date">
          <ref name="temporal"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="session">
          <ref name="integer"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="congressTerm">
          <ref name="integer"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="subject"/>
      </optional>
      <zeroOrMore>
        <element name="kindCandidate">
          <attribute name="value"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="issuerCandidate">
          <attribute name="value"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="entities">
    <element name="entities">
      <oneOrMore>
        <ref name="entity"/>
      </oneOrMore>
    </element>
  </define>
  <define name="entity">
    <element name="entity">
      <attribute name="xml:id">
        <ref name="newID"/>
      </attribute>
      <attribute name="kind">
        <choice>
          <value type="string" datatypeLibrary="">person</value>
          <value type="string" datatypeLibrary="">organization</value>
          <value type="string" datatypeLibrary="">document</value>
          <value type="string" datatypeLibrary="">event</value>
          <value type="string" datatypeLibrary="">place</value>
          <ref name="other"/>
        </choice>
      </attribute>
      <attribute name="name"/>
      <zeroOrMore>
        <element name="otherName">
          <attribute name="value"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <element name="identifier">
          <attribute name="scheme">
            <ref name="nonEmpty"/>
          </attribute>
          <attribute name="value"/>
        </element>
      </zeroOrMore>
      <optional>
        <ref name="reference"/>
      </optional>
      <optional>
        <element name="eventDetails">
          <ref name="eventAttributes"/>
          <zeroOrMore>
            <ref name="field"/>
          </zeroOrMore>
        </element>
      </optional>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="relations">
    <element name="relations">
      <oneOrMore>
        <ref name="relation"/>
      </oneOrMore>
    </element>
  </define>
  <define name="relation">
    <element name="relation">
      <attribute name="xml:id">
        <ref name="newID"/>
      </attribute>
      <attribute name="kind">
        <choice>
          <value type="string" datatypeLibrary="">holds</value>
          <value type="string" datatypeLibrary="">appointed</value>
          <value type="string" datatypeLibrary="">released</value>
          <value type="string" datatypeLibrary="">partOf</value>
          <value type="string" datatypeLibrary="">succeeds</value>
          <value type="string" datatypeLibrary="">issues</value>
          <value type="string" datatypeLibrary="">amends</value>
          <value type="string" datatypeLibrary="">replaces</value>
          <value type="string" datatypeLibrary="">chairs</value>
          <value type="string" datatypeLibrary="">attends</value>
          <ref name="other"/>
        </choice>
      </attribute>
      <attribute name="subject">
        <ref name="idRef"/>
      </attribute>
      <optional>
        <attribute name="object">
          <ref name="idRef"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="office"/>
      </optional>
      <optional>
        <attribute name="standing">
          <ref name="standing"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="period">
          <ref name="temporal"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="asOf">
          <ref name="temporal"/>
        </attribute>
      </optional>
      <ref name="statement"/>
      <zeroOrMore>
        <element name="evidence">
          <ref name="quotedSpan"/>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="makers">
    <element name="makers">
      <oneOrMore>
        <element name="maker">
          <attribute name="n">
            <ref name="makerNumber"/>
          </attribute>
          <attribute name="kind">
            <choice>
              <value type="string" datatypeLibrary="">recognizer</value>
              <value type="string" datatypeLibrary="">person</value>
              <value type="string" datatypeLibrary="">tool</value>
              <ref name="other"/>
            </choice>
          </attribute>
          <attribute name="name">
            <ref name="nonEmpty"/>
          </attribute>
          <optional>
            <attribute name="version"/>
          </optional>
        </element>
      </oneOrMore>
    </element>
  </define>
  <define name="provenance">
    <element name="provenance">
      <optional>
        <attribute name="makers">
          <ref name="makerNumbers"/>
        </attribute>
      </optional>
      <zeroOrMore>
        <ref name="source"/>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="source">
    <element name="source">
      <optional>
        <attribute name="name"/>
      </optional>
      <optional>
        <attribute name="mediaType"/>
      </optional>
      <attribute name="byteCount">
        <ref name="count"/>
      </attribute>
      <attribute name="sha256">
        <ref name="sha256"/>
      </attribute>
      <attribute name="encoding">
        <ref name="nonEmpty"/>
      </attribute>
      <zeroOrMore>
        <element name="edit">
          <attribute name="sourceStart">
            <ref name="count"/>
          </attribute>
          <attribute name="sourceEnd">
            <ref name="count"/>
          </attribute>
          <ref name="bounds"/>
          <attribute name="reason">
            <choice>
              <value type="string" datatypeLibrary="">byteOrderMark</value>
              <value type="string" datatypeLibrary="">lineEnd</value>
              <value type="string" datatypeLibrary="">normalization</value>
              <value type="string" datatypeLibrary="">charset</value>
              <value type="string" datatypeLibrary="">pageBreak</value>
              <value type="string" datatypeLibrary="">lineJoin</value>
              <value type="string" datatypeLibrary="">markup</value>
              <ref name="other"/>
            </choice>
          </attribute>
          <attribute name="original">
            <ref name="bytes"/>
          </attribute>
        </element>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="diagnostics">
    <element name="diagnostics">
      <oneOrMore>
        <element name="diagnostic">
          <attribute name="severity">
            <choice>
              <value type="string" datatypeLibrary="">note</value>
              <value type="string" datatypeLibrary="">warning</value>
              <value type="string" datatypeLibrary="">error</value>
              <ref name="other"/>
            </choice>
          </attribute>
          <attribute name="code"/>
          <attribute name="message"/>
          <optional>
            <attribute name="maker">
              <ref name="makerNumber"/>
            </attribute>
          </optional>
          <optional>
            <ref name="span"/>
          </optional>
          <zeroOrMore>
            <element name="relatedSpan">
              <ref name="quotedSpan"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="field"/>
          </zeroOrMore>
        </element>
      </oneOrMore>
    </element>
  </define>
</grammar>

"""##
}
