#!/usr/bin/env python3
"""Checks that canonicalization takes nothing from PartyDocs XML.

Usage: check-canonical-xml.py READER SCHEMA SCRATCH FILE...

Of each file, each canonical form that xmllint writes must be valid, its own canonical form, and read to the same
documents as the file: READER is a program that prints the documents of the files that it is given.
"""
import pathlib
import subprocess
import sys

FORMS = ["--c14n", "--c14n11", "--exc-c14n"]


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{command[0]} failed: {done.stderr.decode(errors='replace')[:500]}")
    return done.stdout


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__.strip())
    reader, schema, scratch = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    files = [pathlib.Path(name) for name in sys.argv[4:]]
    documents = run(reader, *files)
    if not documents:
        sys.exit("the reader prints no document")
    for form in FORMS:
        folder = scratch / form.strip("-")
        folder.mkdir(parents=True, exist_ok=True)
        copies = []
        for number, file in enumerate(files):
            copies.append(folder / f"{number}.xml")
            copies[-1].write_bytes(run("xmllint", form, file))
            if run("xmllint", form, copies[-1]) != copies[-1].read_bytes():
                sys.exit(f"{file}: the canonical form changes when it is made again ({form})")
        run("xmllint", "--noout", "--relaxng", schema, *copies)
        if run(reader, *copies) != documents:
            sys.exit(f"a canonical file reads to other documents ({form})")
    print(f"{len(files)} files: valid, stable and equal in {len(FORMS)} canonical forms")


main()
