"""Compares what was read of printed texts with the texts: paragraphs, furniture and persons.

usage: compare-printed.py FOLDER TEXT...
"""
import json
import os
import re
import sys

FURNITURE = re.compile(r"Văn bản của cơ quan, bản in|Trang \d+")
# What `pdftotext` without -layout prints has neither blank lines nor indents, and loses hyphens at line ends.
FLOORS = {"pandoc": 0.97, "unwrapped": 0.97, "layout": 0.97, "reading-order": 0.85}


def words(text):
    return " ".join(text.split())


def document(folder, name):
    with open(os.path.join(folder, "json", name + ".json"), encoding="utf-8") as file:
        return json.load(file)


def paragraphs(document):
    """The lines of the text without headers, footers and page numbers; a line that these cut is one."""
    text, found, end, is_cut = document["text"], [], None, False
    stands_apart = False
    for block in document["blocks"]:
        piece = words(text[block["start"]:block["end"]])
        if block["kind"] == "furniture" and FURNITURE.fullmatch(piece):
            stands_apart = True
            continue
        same_line = end is not None and "\n" not in text[end:block["start"]]
        goes_on = stands_apart and is_cut and block.get("continuesPrevious", False)
        if found and (same_line or goes_on):
            found[-1] += " " + piece
        else:
            found.append(piece)
        end, is_cut, stands_apart = block["end"], block.get("continuesInNext", False), False
    return found


def persons(document):
    return {entity["name"] for entity in document.get("entities", []) if entity["kind"] == "person"}


def main():
    folder, texts = sys.argv[1], sys.argv[2:]
    faults = []
    for path in texts:
        name = os.path.splitext(os.path.basename(path))[0]
        with open(path, encoding="utf-8") as file:
            expected = [words(line) for line in file if line.strip()]
        original = persons(document(folder, name + ".original"))
        for tool, floor in FLOORS.items():
            printed = f"{name}.{tool}"
            read = document(folder, printed)
            found = paragraphs(read)
            pool = set(found)
            missing = [line for line in expected if line not in pool]
            share = 1 - len(missing) / len(expected)
            loose = [line for line in found if FURNITURE.search(line)]
            if tool in ("layout", "reading-order") and loose and pages(folder, name) > 1:
                faults.append(f"{printed}: {len(loose)} headers or page numbers stand in the text")
            if persons(read) != original:
                faults.append(f"{printed}: persons differ: {sorted(persons(read) ^ original)}")
            if share < floor:
                faults.append(f"{printed}: {share:.3f} of the paragraphs, missing {missing[:3]}")
            print(f"{printed}: {share:.3f} of {len(expected)} paragraphs, {len(persons(read))} persons")
    if faults:
        sys.exit("\n".join(faults))
    print(f"printed pages: {len(texts)} texts in {len(FLOORS)} forms are read as the texts are")


def pages(folder, name):
    with open(os.path.join(folder, name + ".layout.txt"), encoding="utf-8") as file:
        return file.read().count("\f")


main()
