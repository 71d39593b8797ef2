#!/usr/bin/env bash
# Prints texts with the tools that people have (pandoc, pdftotext) and reads what comes out with the command.
# usage: .ci/check-printed-pages.sh PARTYDOCS
set -euo pipefail
cd "$(dirname "$0")/.."
partydocs=${1:?usage: check-printed-pages.sh PARTYDOCS}
export PYTHONPATH="$PWD/.build/python${PYTHONPATH:+:$PYTHONPATH}"
work=.build/printed
rm -rf "$work" && mkdir -p "$work"

texts=(Tests/Fixtures/outlets/congress.txt Tests/Fixtures/genre/tuned/c1-chi-thi-tinh-uy.txt
    Tests/Fixtures/genre/tuned/c5-quyet-dinh-ubnd.txt)
for text in "${texts[@]}"; do
    name=$(basename "$text" .txt)
    python3 .ci/print-pages.py "$text" "$work/$name"
    pandoc -f html -t docx -o "$work/$name.docx" "$work/$name.html"
    pandoc -f docx -t plain -o "$work/$name.pandoc.txt" "$work/$name.docx"
    pandoc -f docx -t plain --wrap=none -o "$work/$name.unwrapped.txt" "$work/$name.docx"
    pdftotext "$work/$name.pdf" "$work/$name.reading-order.txt"
    pdftotext -layout "$work/$name.pdf" "$work/$name.layout.txt"
    cp "$text" "$work/$name.original.txt"
done
"$partydocs" convert "$work"/*.txt --to json -o "$work/json/"
python3 .ci/check-source.py "$work/json" "$work"
python3 .ci/compare-printed.py "$work" "${texts[@]}"
