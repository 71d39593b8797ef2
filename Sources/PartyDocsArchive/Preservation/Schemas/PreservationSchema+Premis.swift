// Made by Docs/Schemas/embed-records.sh from Docs/Schemas/partydocs-premis-1.0.rng.
extension PreservationSchema {
    // swift-format-ignore
    static let premisText: StaticString = #"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  What PartyDocs writes of PREMIS 3.0 (Library of Congress, namespace http://www.loc.gov/premis/v3): every file that
  follows this schema follows premis.xsd, and not the other way round. Terms are those of the preservation vocabularies at
  id.loc.gov, each with its label.
-->
<grammar ns="http://www.loc.gov/premis/v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <element name="premis">
      <attribute name="version">
        <value>3.0</value>
      </attribute>
      <ref name="entity"/>
      <zeroOrMore>
        <ref name="file"/>
      </zeroOrMore>
      <oneOrMore>
        <ref name="event"/>
      </oneOrMore>
      <oneOrMore>
        <ref name="agent"/>
      </oneOrMore>
      <optional>
        <ref name="rights"/>
      </optional>
    </element>
  </start>
  <!-- Identifiers -->
  <define name="nonEmpty">
    <data type="string">
      <param name="minLength">1</param>
    </data>
  </define>
  <define name="path">
    <data type="string">
      <param name="pattern">data/(documents|unread|removed)/[0-9a-f]{2}/[0-9a-f]{2}/[A-Za-z0-9_.\-]+</param>
    </data>
  </define>
  <define name="eventID">
    <data type="string">
      <param name="pattern">[A-Za-z_][A-Za-z0-9_.\-]{0,127}\.event\.[1-9][0-9]*</param>
    </data>
  </define>
  <define name="rightsID">
    <data type="string">
      <param name="pattern">[A-Za-z_][A-Za-z0-9_.\-]{0,127}\.rights\.[1-9][0-9]*</param>
    </data>
  </define>
  <define name="entityID">
    <data type="NCName">
      <param name="pattern">[A-Za-z_][A-Za-z0-9_.\-]{0,127}</param>
    </data>
  </define>
  <define name="moment">
    <data type="string">
      <param name="pattern">[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]+(Z|[+\-][0-9:]+)?)?)?)?~?</param>
    </data>
  </define>
  <!-- Objects -->
  <define name="entity">
    <element name="object">
      <attribute name="xsi:type">
        <value>intellectualEntity</value>
      </attribute>
      <element name="objectIdentifier">
        <element name="objectIdentifierType">
          <value>PartyDocs identifier</value>
        </element>
        <element name="objectIdentifierValue">
          <ref name="entityID"/>
        </element>
      </element>
    </element>
  </define>
  <define name="file">
    <element name="object">
      <attribute name="xsi:type">
        <value>file</value>
      </attribute>
      <element name="objectIdentifier">
        <element name="objectIdentifierType">
          <value>path in the archive</value>
        </element>
        <element name="objectIdentifierValue">
          <ref name="path"/>
        </element>
      </element>
      <element name="objectCharacteristics">
        <element name="compositionLevel">
          <value>0</value>
        </element>
        <ref name="sha256"/>
        <ref name="sha512"/>
        <element name="size">
          <data type="long">
            <param name="minInclusive">0</param>
          </data>
        </element>
        <ref name="format"/>
        <optional>
          <element name="creatingApplication">
            <element name="creatingApplicationName">
              <ref name="nonEmpty"/>
            </element>
            <optional>
              <element name="creatingApplicationVersion">
                <ref name="nonEmpty"/>
              </element>
            </optional>
            <element name="dateCreatedByApplication">
              <ref name="moment"/>
            </element>
          </element>
        </optional>
      </element>
      <optional>
        <element name="originalName">
          <text/>
        </element>
      </optional>
      <optional>
        <element name="storage">
          <element name="contentLocation">
            <element name="contentLocationType">
              <value>path from the root of the bag</value>
            </element>
            <element name="contentLocationValue">
              <ref name="path"/>
            </element>
          </element>
        </element>
      </optional>
      <ref name="represents"/>
      <optional>
        <ref name="derived"/>
      </optional>
    </element>
  </define>
  <define name="sha256">
    <element name="fixity">
      <element name="messageDigestAlgorithm">
        <attribute name="valueURI">
          <value>http://id.loc.gov/vocabulary/preservation/cryptographicHashFunctions/sha256</value>
        </attribute>
        <value>SHA-256</value>
      </element>
      <element name="messageDigest">
        <data type="string">
          <param name="pattern">[0-9a-f]{64}</param>
        </data>
      </element>
      <element name="messageDigestOriginator">
        <ref name="nonEmpty"/>
      </element>
    </element>
  </define>
  <define name="sha512">
    <element name="fixity">
      <element name="messageDigestAlgorithm">
        <attribute name="valueURI">
          <value>http://id.loc.gov/vocabulary/preservation/cryptographicHashFunctions/sha512</value>
        </attribute>
        <value>SHA-512</value>
      </element>
      <element name="messageDigest">
        <data type="string">
          <param name="pattern">[0-9a-f]{128}</param>
        </data>
      </element>
      <element name="messageDigestOriginator">
        <ref name="nonEmpty"/>
      </element>
    </element>
  </define>
  <define name="format">
    <element name="format">
      <element name="formatDesignation">
        <element name="formatName">
          <ref name="nonEmpty"/>
        </element>
        <optional>
          <element name="formatVersion">
            <ref name="nonEmpty"/>
          </element>
        </optional>
      </element>
      <optional>
        <element name="formatRegistry">
          <element name="formatRegistryName">
            <value>PRONOM</value>
          </element>
          <element name="formatRegistryKey">
            <data type="string">
              <param name="pattern">(x-)?fmt/[1-9][0-9]*</param>
            </data>
          </element>
        </element>
      </optional>
      <optional>
        <element name="formatNote">
          <ref name="nonEmpty"/>
        </element>
      </optional>
    </element>
  </define>
  <define name="represents">
    <element name="relationship">
      <element name="relationshipType">
        <attribute name="valueURI">
          <value>http://id.loc.gov/vocabulary/preservation/relationshipType/str</value>
        </attribute>
        <value>structural</value>
      </element>
      <element name="relationshipSubType">
        <attribute name="valueURI">
          <value>http://id.loc.gov/vocabulary/preservation/relationshipSubType/rep</value>
        </attribute>
        <value>represents</value>
      </element>
      <element name="relatedObjectIdentifier">
        <element name="relatedObjectIdentifierType">
          <value>PartyDocs identifier</value>
        </element>
        <element name="relatedObjectIdentifierValue">
          <ref name="entityID"/>
        </element>
      </element>
    </element>
  </define>
  <define name="derived">
    <element name="relationship">
      <element name="relationshipType">
        <attribute name="valueURI">
          <value>http://id.loc.gov/vocabulary/preservation/relationshipType/der</value>
        </attribute>
        <value>derivation</value>
      </element>
      <element name="relationshipSubType">
        <attribute name="valueURI">
          <value>http://id.loc.gov/vocabulary/preservation/relationshipSubType/hss</value>
        </attribute>
        <value>has Source</value>
      </element>
      <oneOrMore>
        <element name="relatedObjectIdentifier">
          <element name="relatedObjectIdentifierType">
            <value>path in the archive</value>
          </element>
          <element name="relatedObjectIdentifierValue">
            <ref name="path"/>
          </element>
        </element>
      </oneOrMore>
    </element>
  </define>
  <!-- Events -->
  <define name="event">
    <element name="event">
      <element name="eventIdentifier">
        <element name="eventIdentifierType">
          <value>PartyDocs event</value>
        </element>
        <element name="eventIdentifierValue">
          <ref name="eventID"/>
        </element>
      </element>
      <element name="eventType">
        <choice>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/cre</value>
            </attribute>
            <value>creation</value>
          </group>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/ing</value>
            </attribute>
            <value>ingestion</value>
          </group>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/mes</value>
            </attribute>
            <value>message digest calculation</value>
          </group>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/nor</value>
            </attribute>
            <value>normalization</value>
          </group>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/mee</value>
            </attribute>
            <value>metadata extraction</value>
          </group>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/mem</value>
            </attribute>
            <value>metadata modification</value>
          </group>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/mig</value>
            </attribute>
            <value>migration</value>
          </group>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/val</value>
            </attribute>
            <value>validation</value>
          </group>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/fix</value>
            </attribute>
            <value>fixity check</value>
          </group>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/dea</value>
            </attribute>
            <value>deaccession</value>
          </group>
        </choice>
      </element>
      <element name="eventDateTime">
        <ref name="moment"/>
      </element>
      <zeroOrMore>
        <element name="eventDetailInformation">
          <element name="eventDetail">
            <text/>
          </element>
        </element>
      </zeroOrMore>
      <element name="eventOutcomeInformation">
        <element name="eventOutcome">
          <choice>
            <group>
              <attribute name="valueURI">
                <value>http://id.loc.gov/vocabulary/preservation/eventOutcome/suc</value>
              </attribute>
              <value>success</value>
            </group>
            <group>
              <attribute name="valueURI">
                <value>http://id.loc.gov/vocabulary/preservation/eventOutcome/fai</value>
              </attribute>
              <value>fail</value>
            </group>
          </choice>
        </element>
        <zeroOrMore>
          <element name="eventOutcomeDetail">
            <element name="eventOutcomeDetailNote">
              <text/>
            </element>
          </element>
        </zeroOrMore>
      </element>
      <ref name="linkedProgram"/>
      <optional>
        <ref name="linkedOperator"/>
      </optional>
      <zeroOrMore>
        <ref name="linkedObject"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="linkedProgram">
    <element name="linkingAgentIdentifier">
      <element name="linkingAgentIdentifierType">
        <value>software</value>
      </element>
      <element name="linkingAgentIdentifierValue">
        <ref name="nonEmpty"/>
      </element>
      <element name="linkingAgentRole">
        <attribute name="valueURI">
          <value>http://id.loc.gov/vocabulary/preservation/eventRelatedAgentRole/exe</value>
        </attribute>
        <value>executing program</value>
      </element>
    </element>
  </define>
  <define name="linkedOperator">
    <element name="linkingAgentIdentifier">
      <element name="linkingAgentIdentifierType">
        <value>operator</value>
      </element>
      <element name="linkingAgentIdentifierValue">
        <text/>
      </element>
      <element name="linkingAgentRole">
        <attribute name="valueURI">
          <value>http://id.loc.gov/vocabulary/preservation/eventRelatedAgentRole/imp</value>
        </attribute>
        <value>implementer</value>
      </element>
    </element>
  </define>
  <define name="linkedObject">
    <element name="linkingObjectIdentifier">
      <ref name="objectLink"/>
      <element name="linkingObjectRole">
        <choice>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventRelatedObjectRole/sou</value>
            </attribute>
            <value>source</value>
          </group>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventRelatedObjectRole/out</value>
            </attribute>
            <value>outcome</value>
          </group>
        </choice>
      </element>
    </element>
  </define>
  <define name="objectLink">
    <choice>
      <group>
        <element name="linkingObjectIdentifierType">
          <value>PartyDocs identifier</value>
        </element>
        <element name="linkingObjectIdentifierValue">
          <ref name="entityID"/>
        </element>
      </group>
      <group>
        <element name="linkingObjectIdentifierType">
          <value>path in the archive</value>
        </element>
        <element name="linkingObjectIdentifierValue">
          <ref name="path"/>
        </element>
      </group>
    </choice>
  </define>
  <!-- Agents -->
  <define name="agent">
    <element name="agent">
      <element name="agentIdentifier">
        <element name="agentIdentifierType">
          <choice>
            <value>software</value>
            <value>operator</value>
          </choice>
        </element>
        <element name="agentIdentifierValue">
          <text/>
        </element>
      </element>
      <element name="agentName">
        <text/>
      </element>
      <optional>
        <element name="agentType">
          <choice>
            <group>
              <attribute name="valueURI">
                <value>http://id.loc.gov/vocabulary/preservation/agentType/sof</value>
              </attribute>
              <value>software</value>
            </group>
            <group>
              <attribute name="valueURI">
                <value>http://id.loc.gov/vocabulary/preservation/agentType/per</value>
              </attribute>
              <value>person</value>
            </group>
            <group>
              <attribute name="valueURI">
                <value>http://id.loc.gov/vocabulary/preservation/agentType/org</value>
              </attribute>
              <value>organization</value>
            </group>
          </choice>
        </element>
      </optional>
      <optional>
        <element name="agentVersion">
          <ref name="nonEmpty"/>
        </element>
      </optional>
    </element>
  </define>
  <!-- Rights -->
  <define name="rights">
    <element name="rights">
      <oneOrMore>
        <element name="rightsStatement">
          <element name="rightsStatementIdentifier">
            <element name="rightsStatementIdentifierType">
              <value>PartyDocs rights statement</value>
            </element>
            <element name="rightsStatementIdentifierValue">
              <ref name="rightsID"/>
            </element>
          </element>
          <choice>
            <ref name="licence"/>
            <ref name="statement"/>
            <ref name="restriction"/>
          </choice>
          <element name="linkingObjectIdentifier">
            <element name="linkingObjectIdentifierType">
              <value>PartyDocs identifier</value>
            </element>
            <element name="linkingObjectIdentifierValue">
              <ref name="entityID"/>
            </element>
          </element>
        </element>
      </oneOrMore>
    </element>
  </define>
  <define name="licence">
    <element name="rightsBasis">
      <attribute name="valueURI">
        <value>http://id.loc.gov/vocabulary/preservation/rightsBasis/lic</value>
      </attribute>
      <value>license</value>
    </element>
    <element name="licenseInformation">
      <element name="licenseTerms">
        <text/>
      </element>
    </element>
  </define>
  <define name="statement">
    <element name="rightsBasis">
      <attribute name="valueURI">
        <value>http://id.loc.gov/vocabulary/preservation/rightsBasis/oth</value>
      </attribute>
      <value>other</value>
    </element>
    <element name="otherRightsInformation">
      <element name="otherRightsBasis">
        <value>statement of rights</value>
      </element>
      <element name="otherRightsNote">
        <text/>
      </element>
    </element>
  </define>
  <define name="restriction">
    <element name="rightsBasis">
      <attribute name="valueURI">
        <value>http://id.loc.gov/vocabulary/preservation/rightsBasis/oth</value>
      </attribute>
      <value>other</value>
    </element>
    <element name="otherRightsInformation">
      <element name="otherRightsBasis">
        <attribute name="valueURI">
          <value>http://id.loc.gov/vocabulary/preservation/rightsBasis/ins</value>
        </attribute>
        <value>institutional policy</value>
      </element>
      <element name="otherRightsNote">
        <ref name="nonEmpty"/>
      </element>
    </element>
    <element name="rightsGranted">
      <element name="act">
        <choice>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/dis</value>
            </attribute>
            <value>dissemination</value>
          </group>
          <group>
            <attribute name="valueURI">
              <value>http://id.loc.gov/vocabulary/preservation/eventType/del</value>
            </attribute>
            <value>deletion</value>
          </group>
        </choice>
      </element>
      <element name="restriction">
        <text/>
      </element>
    </element>
  </define>
</grammar>

"""#
}
