// Made by Docs/Schemas/embed.sh from Docs/Schemas/xml.xsd.
extension PartyDocsXMLSchema {
    // swift-format-ignore
    static let xmlNamespaceText: StaticString = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- The attributes of the XML namespace that PartyDocs XML 1 has, as it has them. -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">

  <xs:attribute name="id">
    <xs:simpleType>
      <xs:restriction base="xs:ID">
        <xs:pattern value="[A-Za-z_][A-Za-z0-9_.\-]{0,128}"/>
      </xs:restriction>
    </xs:simpleType>
  </xs:attribute>

  <xs:attribute name="lang" type="xs:string"/>

  <xs:attribute name="space">
    <xs:simpleType>
      <xs:restriction base="xs:string">
        <xs:enumeration value="preserve"/>
      </xs:restriction>
    </xs:simpleType>
  </xs:attribute>
</xs:schema>

"""##
}
