#!/bin/sh
# Makes the XML form of the schema from the compact form (needs trang), and the Swift files that hold all its forms.
set -eu
cd "$(dirname "$0")"
trang partydocs-1.0.rnc partydocs-1.0.rng
embed() {
    {
        echo "// Made by Docs/Schemas/embed.sh from Docs/Schemas/$1."
        echo 'extension PartyDocsXMLSchema {'
        echo '    // swift-format-ignore'
        echo "    static let $2: StaticString = ##\"\"\""
        cat "$1"
        echo
        echo '"""##'
        echo '}'
    } > "../../Sources/PartyDocsXML/Validation/Schemas/PartyDocsXMLSchema+$3.swift"
}
mkdir -p ../../Sources/PartyDocsXML/Validation/Schemas
embed partydocs-1.0.rng relaxNGText RelaxNG
embed partydocs-1.0.rnc compactText Compact
embed partydocs-1.0.xsd xsdText XSD
embed xml.xsd xmlNamespaceText XMLNamespace
