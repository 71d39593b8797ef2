#!/usr/bin/env python3
"""Checks that every Swift block of the README is, line for line, code that the examples compile.

A block follows a comment that names its file: <!-- code: Docs/Examples/Sources/X/Y.swift -->
"""
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parent.parent
failures = checked = 0
for page in [root / "README.md", *sorted(root.glob("Sources/**/*.docc/**/*.md"))]:
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"(?:<!-- code: (\S+) -->\n+)?```swift\n(.*?)```", text, re.S)
    for name, code in blocks:
        checked += 1
        if not name:
            print(f"{page.relative_to(root)}: a block of code names no file that compiles it:\n{code}")
            failures += 1
        elif code.strip() not in (root / name).read_text(encoding="utf-8"):
            print(f"{page.relative_to(root)}: the block is not in {name}:\n{code}")
            failures += 1
if not checked:
    sys.exit("no block of code was found")
print(f"{checked} blocks of code are in files that are compiled")
sys.exit(1 if failures else 0)
