#!/usr/bin/env python3
"""Reads every table of every input with Python's csv module, strictly, and compares the texts with the sources.

Usage: check-csv.py TABLES SOURCES
"""
import csv
import json
import pathlib
import sys
import unicodedata

csv.field_size_limit(1 << 30)
tables, sources = map(pathlib.Path, sys.argv[1:])
folders = sorted(path for path in tables.iterdir() if path.is_dir())
if not folders:
    sys.exit(f"no folder of tables in {tables}")
rows = 0
for folder in folders:
    records = {}
    files = sorted(folder.glob("*.csv"))
    if len(files) != 9:
        sys.exit(f"{folder}: {len(files)} tables instead of 9")
    for path in files:
        with path.open(encoding="utf-8", newline="") as file:
            table = list(csv.reader(file, strict=True))
        if any(len(record) != len(table[0]) for record in table):
            sys.exit(f"{path}: records of different lengths")
        records[path.stem] = [dict(zip(table[0], record)) for record in table[1:]]
        rows += len(table) - 1
    source = (sources / (folder.name + ".txt")).read_bytes().decode("utf-8")
    expected = unicodedata.normalize("NFC", source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    if [record["text"] for record in records["documents"]] != [expected]:
        sys.exit(f"{folder}: the documents table does not hold the text of the source")
    for record in records["annotations"]:
        if record["quote"] != expected[int(record["start_scalar"]):int(record["end_scalar"])]:
            sys.exit(f"{folder}: annotation {record['id']} quotes other words than its offsets")
    description = json.loads((folder / "csv-metadata.json").read_text(encoding="utf-8"))
    if {table["url"] for table in description["tables"]} != {path.name for path in files}:
        sys.exit(f"{folder}: the description names other tables than there are")
print(f"{len(folders)} sets of tables, {rows} records")
