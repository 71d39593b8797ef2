#!/bin/sh
# Makes the XML form of the schema from the compact form (needs trang), and the Swift file that holds it.
set -eu
cd "$(dirname "$0")"
trang partydocs-1.0.rnc partydocs-1.0.rng
swift_file=../../Sources/PartyDocsXML/Validation/PartyDocsXMLSchema+Text.swift
{
    echo '// Made by Docs/Schemas/embed.sh from Docs/Schemas/partydocs-1.0.rng.'
    echo 'extension PartyDocsXMLSchema {'
    echo '    // swift-format-ignore'
    echo '    static let text: StaticString = #"""'
    cat partydocs-1.0.rng
    echo
    echo '"""#'
    echo '}'
} > "$swift_file"
