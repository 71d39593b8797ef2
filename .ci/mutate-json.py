#!/usr/bin/env python3
"""Breaks valid JSON documents in one place each and expects the JSON Schema to refuse every one.

Usage: mutate-json.py SCHEMA FILE...

Each mutation is tried on every file that has what it changes, and on Tests/Fixtures/JSON/complete.json, which has
everything. Tests/Fixtures/JSON/refused.jsonl holds the faults that no schema can see, each named by its member `fault`:
here they must pass, and the tests of the decoder expect it to refuse them.
"""
import copy
import json
import pathlib
import sys

import jsonschema

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "Tests/Fixtures/JSON"


class Absent(Exception):
    """The document has nothing that the mutation could change."""


def first(items, accept=lambda item: True):
    for item in items:
        if accept(item):
            return item
    raise Absent


def at(document, path):
    """The container of a path such as `blocks/0/kind`, and the last step; `?kind=date` finds an element."""
    steps = path.split("/")
    for step in steps[:-1]:
        if step.startswith("?"):
            name, value = step[1:].split("=")
            document = first(document, lambda item: item.get(name) == value)
        elif step.startswith("+"):
            document = first(document, lambda item: step[1:] in item)
        elif isinstance(document, list):
            document = first(document[int(step):])
        elif step in document:
            document = document[step]
        else:
            raise Absent
    return document, int(steps[-1]) if isinstance(document, list) else steps[-1]


def put(path, value):
    def change(document):
        container, name = at(document, path)
        if isinstance(container, list) and name >= len(container):
            raise Absent
        container[name] = value
    return f"{path} = {json.dumps(value, ensure_ascii=False)}", change


def replace(path, value):
    def change(document):
        container, name = at(document, path)
        if name not in container:
            raise Absent
        container[name] = value
    return f"{path} -> {json.dumps(value, ensure_ascii=False)}", change


def drop(path):
    def change(document):
        container, name = at(document, path)
        if name not in container:
            raise Absent
        del container[name]
    return f"no {path}", change


REFUSED = [
    drop("schema"), put("schema", "2.0"), put("schema", "1"), put("schema", 1), put("schema", "01.0"),
    drop("id"), put("id", "1d"), put("id", "đ"), put("id", "a" * 65), put("id", ""),
    drop("offsetUnit"), put("offsetUnit", "utf16"),
    drop("text"), put("text", None), put("text", ["a"]),
    drop("metadata"), put("metadata", []), put("metadata/title", "Tít"), put("metadata/title", []),
    put("metadata/", {"value": "x", "basis": "given"}),
    drop("metadata/title/basis"), put("metadata/title/iso", "2020"), drop("metadata/title/value"),
    replace("metadata/published/iso", "2020-13"), replace("metadata/published/iso", "7/8/2020"),
    put("metadata/identifier", {"scheme": "", "value": "x", "basis": "given"}),
    put("identity", {"signers": []}), put("identity", {"reference": {"year": "2019"}}),
    drop("blocks"), put("blocks", {}), drop("blocks/0/id"), drop("blocks/0/kind"), drop("blocks/0/start"),
    drop("blocks/0/end"), put("blocks/0/kind", ""), put("blocks/0/kind", None), put("blocks/0/start", -1),
    put("blocks/0/end", 1.5), put("blocks/0/end", "9"), put("blocks/0/level", 0), put("blocks/0/marker", 3),
    put("blocks/0/cells", [{"start": 0}]), put("blocks/0/credit", {"start": 0, "end": 1, "unit": "byte"}),
    put("blocks/0/duplicateOf", "b 1"),
    drop("sections"), put("sections", [{"id": "s1", "kind": "part", "firstBlock": "b1"}]),
    put("sections", [{"id": "s1", "kind": "part", "firstBlock": 0, "lastBlock": "b1"}]),
    put("sections", [{"id": "s1", "kind": "part", "firstBlock": "b1", "lastBlock": "b1", "sections": [{}]}]),
    drop("annotations"), drop("annotations/0/id"), drop("annotations/0/kind"), drop("annotations/0/quote"),
    drop("annotations/0/value"), drop("annotations/0/maker"), drop("annotations/0/status"),
    drop("annotations/0/certainty"), drop("annotations/0/start"), put("annotations/0/end", None),
    put("annotations/0/quote", 5), put("annotations/0/value", "x"), put("annotations/0/maker", "dates"),
    put("annotations/0/maker", {"kind": "recognizer"}), put("annotations/0/maker", {"kind": "", "name": "x"}),
    put("annotations/0/maker", {"kind": "tool", "name": "x", "url": "y"}), put("annotations/0/makers", []),
    put("annotations/0/spans", []), put("annotations/0/spans", [[0, 1]]), put("annotations/0/status", ""),
    put("annotations/0/certainty", 0.9), put("annotations/0/entity", "e 1"), put("annotations/0/entity", {"id": "e1"}),
    put("annotations/?kind=date/kind", "quantity"), put("annotations/?kind=date/value/iso", "2019-9-23"),
    put("annotations/?kind=date/value/iso", "0000-01-01"), put("annotations/?kind=date/value/iso", "2020-01T06:17"),
    put("annotations/?kind=date/value/iso", "../.."), put("annotations/?kind=date/value/yearStated", "true"),
    put("annotations/?kind=date/value/weekday", 8), put("annotations/?kind=date/value/yearEvidence", {"start": 0}),
    put("annotations/?kind=quantity/value/value", "82000"), put("annotations/?kind=quantity/value/percent", "72,86"),
    drop("annotations/?kind=quantity/value/approximation"), put("annotations/?kind=quantity/value/unitImplied", 1),
    put("annotations/?kind=citation/value/issuer", "Bộ Chính trị"), put("annotations/?kind=citation/value/number", 205),
    put("annotations/?kind=citation/value/date", "23/9/2019"), put("annotations/?kind=citation/value/session", "11"),
    put("annotations/?kind=citation/value/locators", [{"unit": "điều"}]),
    put("annotations/?kind=office/value/holder", None), put("annotations/?kind=office/value/organizationStated", "yes"),
    put("annotations/?kind=office/value/organization", "Tỉnh ủy"), put("annotations/?kind=event/value/ordinal", "XIII"),
    put("annotations/?kind=event/value/term", "2020-2025"), put("annotations/?kind=event/value/chairs", "e1"),
    put("annotations/?kind=person/value/name", None), drop("annotations/?kind=assessment/value/function"),
    drop("entities"), put("entities", {"e1": {"name": "A"}}), drop("entities/0/name"), drop("entities/0/kind"),
    put("entities/0/otherNames", "A"), put("entities/0/identifiers", [{"value": "Q1"}]),
    put("entities/0/reference", []), put("entities/0/event", {"date": "mai"}),
    drop("relations"), drop("relations/0/subject"), drop("relations/0/maker"), put("relations/0/object", 2),
    put("relations/0/period", "2020-"), put("relations/0/evidence", [{"start": 0, "end": -1}]),
    drop("provenance"), put("provenance", []), put("provenance/makers", [{"name": "x"}]),
    drop("provenance/sources/0/byteCount"), put("provenance/sources/0/byteCount", -1),
    drop("provenance/sources/0/sha256"), put("provenance/sources/0/sha256", "AB" * 32),
    put("provenance/sources/0/sha256", "ab" * 20), put("provenance/sources/0/encoding", ""),
    put("provenance/sources/0/edits/0/original", "0d0"), drop("provenance/sources/0/edits/0/reason"),
    put("provenance/sources/0/edits/0/sourceStart", "0"), put("provenance/sources/0/edits/0/note", "x"),
    put("diagnostics", [{"severity": "note", "code": "x"}]), put("diagnostics", None),
]

def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__.strip())
    with open(sys.argv[1], encoding="utf-8") as file:
        validator = jsonschema.Draft202012Validator(json.load(file))
    originals = []
    for path in [FIXTURES / "complete.json", *sys.argv[2:]]:
        with open(path, encoding="utf-8") as file:
            originals.append((path, json.load(file)))
        if not validator.is_valid(originals[-1][1]):
            sys.exit(f"{path} is not valid itself")
    tried, faults = 0, []
    for name, change in REFUSED:
        applied = 0
        for path, original in originals:
            document = copy.deepcopy(original)
            try:
                change(document)
            except Absent:
                continue
            if json.dumps(document) == json.dumps(original):
                continue
            applied += 1
            if validator.is_valid(document):
                faults.append(f"{path}: accepted: {name}")
        if not applied:
            faults.append(f"no document to try it on: {name}")
        tried += applied
    unseen = [json.loads(line) for line in (FIXTURES / "refused.jsonl").read_text(encoding="utf-8").splitlines()]
    for document in unseen:
        if not validator.is_valid(document):
            faults.append(f"refused, so it belongs into the list of this script: {document['fault']}")
    if faults:
        sys.exit("\n".join(faults))
    print(f"{len(REFUSED)} mutations refused in {tried} documents, {len(unseen)} left to the decoder")


main()
