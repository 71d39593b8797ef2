#!/bin/sh
# Validates records of preservation with xmllint against the official schemas of PREMIS 3.0 and oai_dc, and with jing against
# the project's own: those that the tests generate, and those of the archives named as arguments.
# usage: .ci/check-preservation.sh [ARCHIVE...]
set -eu
cd "$(dirname "$0")/.."
premis=Tests/Fixtures/schemas/premis/premis.xsd
dc=Tests/Fixtures/schemas/dc/oai_dc.xsd
for schema in "$premis" "$dc"; do
    [ -f "$schema" ] || { echo "check-preservation: $schema is missing" >&2; exit 1; }
done
for tool in xmllint jing; do
    command -v "$tool" >/dev/null || { echo "check-preservation: $tool is missing" >&2; exit 1; }
done

# The tests wrote the records if PARTYDOCS_GENERATED named a folder to them; else they do so now.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ -z "${PARTYDOCS_GENERATED:-}" ]; then
    export PARTYDOCS_GENERATED="$scratch"
    swift test --filter PreservationCorpusFiles
fi
folder=$PARTYDOCS_GENERATED/preservation
for file in order.premis removed.premis archive.premis unread.premis random-0.premis later-199.premis random-199.dc; do
    [ -s "$folder/$file.xml" ] || { echo "check-preservation: the tests did not write $file.xml" >&2; exit 1; }
done

# A validator that accepts a fault proves nothing.
refuse() {
    cmp -s "$2" "$3" && { echo "check-preservation: the fault in $3 was not planted" >&2; exit 1; }
    if xmllint --nonet --noout --schema "$1" "$3" 2>/dev/null; then
        echo "check-preservation: xmllint accepts $3" >&2
        exit 1
    fi
}
sed 's|<size>|<size>x|' "$folder/order.premis.xml" > "$scratch/size.premis.xml"
refuse "$premis" "$folder/order.premis.xml" "$scratch/size.premis.xml"
sed 's|premis xmlns=|premis bad="" xmlns=|' "$folder/order.premis.xml" > "$scratch/attribute.premis.xml"
refuse "$premis" "$folder/order.premis.xml" "$scratch/attribute.premis.xml"
sed 's|dc:title|dc:heading|g' "$folder/order.dc.xml" > "$scratch/heading.dc.xml"
refuse "$dc" "$folder/order.dc.xml" "$scratch/heading.dc.xml"

# validate PATTERN SCHEMA RELAXNG FOLDER...: the files of the folders whose names match, and how many they are.
validate() {
    pattern=$1 schema=$2 relaxng=$3
    shift 3
    find "$@" -name "$pattern" > "$scratch/files"
    xargs -d '\n' xmllint --nonet --noout --schema "$schema" < "$scratch/files" 2> "$scratch/log" || {
        grep -v ' validates$' "$scratch/log" >&2
        exit 1
    }
    xargs -d '\n' jing "$relaxng" < "$scratch/files"
    wc -l < "$scratch/files"
}
records=$(validate '*.premis.xml' "$premis" Docs/Schemas/partydocs-premis-1.0.rng "$folder" "$@")
descriptions=$(validate '*.dc.xml' "$dc" Docs/Schemas/partydocs-dc-1.0.rng "$folder" "$@")
for archive in "$@"; do
    [ -s "$archive/data/archive.premis.xml" ] || { echo "check-preservation: $archive has no history" >&2; exit 1; }
done
echo "check-preservation: $records records of PREMIS and $descriptions of Dublin Core are valid"
