// Made by Docs/Schemas/embed.sh from Docs/Schemas/partydocs-1.0.rng.
extension PartyDocsXMLSchema {
    // swift-format-ignore
    static let text: StaticString = #"""
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
      <value>1.0</value>
    </attribute>
    <attribute name="offsetUnit">
      <value>unicodeScalar</value>
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
      <value>true</value>
      <value>false</value>
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
  <define name="jsonNumber">
    <data type="string">
      <param name="pattern">-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+\-]?[0-9]+)?</param>
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
  <!-- Values of fields that this version does not define. -->
  <define name="field">
    <element name="field">
      <attribute name="name">
        <ref name="nonEmpty"/>
      </attribute>
      <ref name="fieldValue"/>
    </element>
  </define>
  <define name="fieldValue">
    <choice>
      <attribute name="type">
        <value>null</value>
      </attribute>
      <group>
        <attribute name="type">
          <value>boolean</value>
        </attribute>
        <attribute name="value">
          <ref name="flag"/>
        </attribute>
      </group>
      <group>
        <attribute name="type">
          <value>number</value>
        </attribute>
        <attribute name="value">
          <ref name="jsonNumber"/>
        </attribute>
      </group>
      <group>
        <attribute name="type">
          <value>string</value>
        </attribute>
        <attribute name="value"/>
      </group>
      <group>
        <attribute name="type">
          <value>array</value>
        </attribute>
        <zeroOrMore>
          <element name="item">
            <ref name="fieldValue"/>
          </element>
        </zeroOrMore>
      </group>
      <group>
        <attribute name="type">
          <value>object</value>
        </attribute>
        <zeroOrMore>
          <ref name="field"/>
        </zeroOrMore>
      </group>
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
          <value>title</value>
          <value>lead</value>
          <value>language</value>
          <value>outlet</value>
          <value>agency</value>
          <value>byline</value>
          <value>published</value>
          <value>updated</value>
          <value>dateline</value>
          <value>url</value>
          <value>retrieved</value>
          <value>rights</value>
          <value>licence</value>
          <value>access</value>
          <value>retention</value>
          <value>identifier</value>
          <value>replaces</value>
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
          <value>printed</value>
          <value>page</value>
          <value>given</value>
          <value>inferred</value>
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
        <value>preserve</value>
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
          <value>article</value>
          <value>part</value>
          <value>chapter</value>
          <value>division</value>
          <value>dieu</value>
          <value>khoan</value>
          <value>diem</value>
          <value>outline</value>
          <value>appendix</value>
          <value>list</value>
          <value>table</value>
          <value>note</value>
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
        <value>proposed</value>
        <value>confirmed</value>
        <value>rejected</value>
        <ref name="other"/>
      </choice>
    </attribute>
    <attribute name="certainty">
      <choice>
        <value>high</value>
        <value>medium</value>
        <value>low</value>
        <ref name="other"/>
      </choice>
    </attribute>
  </define>
  <!-- A record for each annotation of the text. -->
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
      <optional>
        <attribute name="form">
          <choice>
            <value>named</value>
            <value>short</value>
            <value>abbreviation</value>
            <value>class</value>
            <value>elliptical</value>
            <value>descriptive</value>
            <value>anaphoric</value>
            <value>generic</value>
            <value>explicit</value>
            <value>vague</value>
            <value>quoted</value>
            <ref name="other"/>
          </choice>
        </attribute>
      </optional>
      <ref name="statement"/>
      <choice>
        <ref name="bounds"/>
        <group>
          <element name="part">
            <ref name="bounds"/>
          </element>
          <oneOrMore>
            <element name="part">
              <ref name="bounds"/>
            </element>
          </oneOrMore>
        </group>
      </choice>
      <ref name="value"/>
      <zeroOrMore>
        <ref name="field"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="value">
    <choice>
      <group>
        <attribute name="kind">
          <value>person</value>
        </attribute>
        <element name="value">
          <optional>
            <attribute name="name"/>
          </optional>
          <optional>
            <attribute name="honorific"/>
          </optional>
          <zeroOrMore>
            <ref name="field"/>
          </zeroOrMore>
        </element>
      </group>
      <group>
        <attribute name="kind">
          <value>office</value>
        </attribute>
        <element name="value">
          <ref name="office"/>
        </element>
      </group>
      <group>
        <attribute name="kind">
          <value>organization</value>
        </attribute>
        <element name="value">
          <optional>
            <attribute name="name"/>
          </optional>
          <optional>
            <attribute name="organizationKind"/>
          </optional>
          <zeroOrMore>
            <ref name="field"/>
          </zeroOrMore>
        </element>
      </group>
      <group>
        <attribute name="kind">
          <value>citation</value>
        </attribute>
        <element name="value">
          <ref name="reference"/>
          <zeroOrMore>
            <ref name="locator"/>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="field"/>
          </zeroOrMore>
        </element>
      </group>
      <group>
        <attribute name="kind">
          <value>event</value>
        </attribute>
        <element name="value">
          <ref name="event"/>
        </element>
      </group>
      <group>
        <attribute name="kind">
          <value>date</value>
        </attribute>
        <element name="value">
          <ref name="date"/>
        </element>
      </group>
      <group>
        <attribute name="kind">
          <value>quantity</value>
        </attribute>
        <element name="value">
          <ref name="quantity"/>
        </element>
      </group>
      <group>
        <attribute name="kind">
          <value>place</value>
        </attribute>
        <element name="value">
          <optional>
            <attribute name="name"/>
          </optional>
          <optional>
            <attribute name="placeKind"/>
          </optional>
          <zeroOrMore>
            <ref name="field"/>
          </zeroOrMore>
        </element>
      </group>
      <group>
        <attribute name="kind">
          <value>quotation</value>
        </attribute>
        <element name="value">
          <optional>
            <attribute name="quotationKind"/>
          </optional>
          <optional>
            <attribute name="speaker">
              <ref name="idRef"/>
            </attribute>
          </optional>
          <zeroOrMore>
            <ref name="field"/>
          </zeroOrMore>
        </element>
      </group>
      <group>
        <attribute name="kind">
          <value>assessment</value>
        </attribute>
        <element name="value">
          <ref name="assessment"/>
        </element>
      </group>
      <group>
        <attribute name="kind">
          <value>honorific</value>
        </attribute>
        <element name="value">
          <optional>
            <attribute name="word"/>
          </optional>
          <zeroOrMore>
            <ref name="field"/>
          </zeroOrMore>
        </element>
      </group>
      <group>
        <attribute name="kind">
          <ref name="other"/>
        </attribute>
        <element name="value">
          <zeroOrMore>
            <ref name="field"/>
          </zeroOrMore>
        </element>
      </group>
    </choice>
  </define>
  <define name="standing">
    <choice>
      <value>current</value>
      <value>former</value>
      <value>acting</value>
      <value>elect</value>
      <ref name="other"/>
    </choice>
  </define>
  <define name="office">
    <optional>
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
    <attribute name="organizationStated">
      <ref name="flag"/>
    </attribute>
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
    <zeroOrMore>
      <ref name="field"/>
    </zeroOrMore>
  </define>
  <define name="locator">
    <element name="locator">
      <attribute name="unit"/>
      <attribute name="number"/>
    </element>
  </define>
  <define name="event">
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
          <value>held</value>
          <value>ongoing</value>
          <value>planned</value>
          <value>topic</value>
          <ref name="other"/>
        </choice>
      </attribute>
    </optional>
    <zeroOrMore>
      <ref name="field"/>
    </zeroOrMore>
  </define>
  <define name="date">
    <optional>
      <attribute name="dateKind">
        <choice>
          <value>date</value>
          <value>datetime</value>
          <value>month</value>
          <value>months</value>
          <value>quarter</value>
          <value>year</value>
          <value>range</value>
          <value>termYears</value>
          <value>termNumber</value>
          <value>time</value>
          <value>vague</value>
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
          <value>publication</value>
          <value>ownEvent</value>
          <value>sameExpression</value>
          <ref name="other"/>
        </choice>
      </attribute>
    </optional>
    <optional>
      <attribute name="partOfDay">
        <choice>
          <value>morning</value>
          <value>noon</value>
          <value>afternoon</value>
          <value>evening</value>
          <value>night</value>
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
      <attribute name="body">
        <ref name="idRef"/>
      </attribute>
    </optional>
    <optional>
      <attribute name="calendar"/>
    </optional>
    <zeroOrMore>
      <element name="yearEvidence">
        <ref name="quotedSpan"/>
      </element>
    </zeroOrMore>
    <zeroOrMore>
      <ref name="field"/>
    </zeroOrMore>
  </define>
  <define name="quantity">
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
    <attribute name="unitImplied">
      <ref name="flag"/>
    </attribute>
    <attribute name="approximation">
      <choice>
        <value>exact</value>
        <value>about</value>
        <value>nearly</value>
        <value>over</value>
        <value>under</value>
        <value>atLeast</value>
        <value>atMost</value>
        <ref name="other"/>
      </choice>
    </attribute>
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
          <value>holds</value>
          <value>differs</value>
          <ref name="other"/>
        </choice>
      </attribute>
    </optional>
    <zeroOrMore>
      <ref name="field"/>
    </zeroOrMore>
  </define>
  <define name="assessment">
    <attribute name="function">
      <choice>
        <value>achievement</value>
        <value>shortcoming</value>
        <value>task</value>
        <value>solution</value>
        <value>background</value>
        <value>procedure</value>
        <ref name="other"/>
      </choice>
    </attribute>
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
    <zeroOrMore>
      <ref name="field"/>
    </zeroOrMore>
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
          <value>person</value>
          <value>organization</value>
          <value>document</value>
          <value>event</value>
          <value>place</value>
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
          <ref name="event"/>
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
          <value>holds</value>
          <value>appointed</value>
          <value>released</value>
          <value>partOf</value>
          <value>succeeds</value>
          <value>issues</value>
          <value>amends</value>
          <value>replaces</value>
          <value>chairs</value>
          <value>attends</value>
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
              <value>recognizer</value>
              <value>person</value>
              <value>tool</value>
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
              <value>byteOrderMark</value>
              <value>lineEnd</value>
              <value>normalization</value>
              <value>charset</value>
              <value>pageBreak</value>
              <value>lineJoin</value>
              <value>markup</value>
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
              <value>note</value>
              <value>warning</value>
              <value>error</value>
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

"""#
}
