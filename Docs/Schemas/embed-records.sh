#!/bin/sh
# Makes the XML forms of the schemas of records from the compact forms (needs trang), and the Swift files that hold them.
set -eu
cd "$(dirname "$0")"
folder=../../Sources/PartyDocsArchive/Preservation/Schemas
embed() {
    trang "$1.rnc" "$1.rng"
    {
        echo "// Made by Docs/Schemas/embed-records.sh from Docs/Schemas/$1.rng."
        echo 'extension PreservationSchema {'
        echo '    // swift-format-ignore'
        echo "    static let $2: StaticString = #\"\"\""
        cat "$1.rng"
        echo
        echo '"""#'
        echo '}'
    } > "$folder/$3"
}
embed partydocs-premis-1.0 premisText PreservationSchema+Premis.swift
embed partydocs-dc-1.0 dublinCoreText PreservationSchema+DublinCore.swift
