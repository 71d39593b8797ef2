#!/usr/bin/env python3
"""Validates JSON documents and JSON Lines against the JSON Schema, and their quotes against their offsets.

Usage: check-json.py SCHEMA FILE...
"""
import json
import sys

import jsonschema


def refuse_constant(name):
    raise ValueError(f"{name} is no JSON")


def documents(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    lines = text.split("\n") if path.endswith(".jsonl") else [text]
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield f"{path}:{number}" if path.endswith(".jsonl") else path, json.loads(
                line, parse_constant=refuse_constant)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__.strip())
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = count = quotes = 0
    for path in sys.argv[2:]:
        found = 0
        try:
            for place, document in documents(path):
                found += 1
                errors = list(validator.iter_errors(document))
                for error in errors[:5]:
                    print(f"{place}: {error.json_path}: {error.message[:200]}", file=sys.stderr)
                faults += len(errors)
                if errors:
                    continue
                # An authority file says what it is before it says in which version.
                if "schema" not in list(document)[:2]:
                    print(f"{place}: the version does not stand at the beginning", file=sys.stderr)
                    faults += 1
                for annotation in document.get("annotations", []):
                    quotes += 1
                    if annotation["quote"] != document["text"][annotation["start"]:annotation["end"]]:
                        print(f"{place}: annotation {annotation['id']} quotes another text", file=sys.stderr)
                        faults += 1
        except (OSError, ValueError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            faults += 1
        if not found and not path.endswith(".jsonl"):
            print(f"{path}: no document", file=sys.stderr)
            faults += 1
        count += found
    if faults or not count:
        sys.exit(f"{faults} faults in {count} documents")
    print(f"{count} documents are valid, {quotes} quotes are the text at their offsets")


main()
