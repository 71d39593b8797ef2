#!/bin/sh
# Validates TEI files with jing against tei_all: those that the tests generate, and those named as arguments.
# usage: .ci/check-tei.sh [FILE...]
set -eu
cd "$(dirname "$0")/.."
schema=Tests/Fixtures/schemas/tei/tei_all.rng
[ -f "$schema" ] || { echo "check-tei: $schema is missing" >&2; exit 1; }
command -v jing >/dev/null || apt-get -o DPkg::Lock::Timeout=500 install -y jing >/dev/null || {
    apt-get -o DPkg::Lock::Timeout=500 update >/dev/null
    apt-get -o DPkg::Lock::Timeout=500 install -y jing >/dev/null
}
command -v jing >/dev/null || { echo "check-tei: jing is missing" >&2; exit 1; }

# The tests wrote the documents if PARTYDOCS_GENERATED named a folder to them; else they do so now.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ -z "${PARTYDOCS_GENERATED:-}" ]; then
    export PARTYDOCS_GENERATED="$scratch"
    swift test --filter TEICorpusFiles
fi
folder=$PARTYDOCS_GENERATED/tei
for file in random-0 random-1750 orders-small orders-random hostile empty; do
    [ -s "$folder/$file.tei.xml" ] || { echo "check-tei: the tests did not write $file" >&2; exit 1; }
done
documents=$(cat "$folder"/random-*.tei.xml | grep -c '<TEI ')
[ "$documents" -eq 2000 ] || { echo "check-tei: $documents random documents, not 2000" >&2; exit 1; }

# A validator that accepts a fault proves nothing.
sed 's|<p xml:id=|<p bad=|' "$folder/orders-small.tei.xml" > "$scratch/faulty.xml"
if jing "$schema" "$scratch/faulty.xml" >/dev/null; then
    echo "check-tei: jing accepts a file with an unknown attribute" >&2
    exit 1
fi

jing "$schema" "$folder"/*.tei.xml "$@"
echo "check-tei: $(cat "$folder"/*.tei.xml | grep -c '<TEI ') generated documents and $# files are valid"
