#!/usr/bin/env python3
"""Checks that every sample of Swift in the documentation is, line for line, code that the examples compile.

Looks at the README, at the pages of the documentation, and at documentation comments. Indentation does not count.
"""
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parent.parent


def lines(code):
    return [line.strip() for line in code.strip("\n").split("\n") if line.strip()]


examples = [lines(path.read_text(encoding="utf-8")) for path in root.glob("Docs/Examples/**/Sources/**/*.swift")
            if ".build" not in path.parts]


def is_compiled(code):
    wanted = lines(code)
    return any(
        example[start:start + len(wanted)] == wanted
        for example in examples for start in range(len(example) - len(wanted) + 1)
    )


samples = []
for page in [root / "README.md", *root.glob("Docs/**/*.md"), *root.glob("Sources/**/*.docc/**/*.md")]:
    if ".build" not in page.parts:
        samples += [(page, code) for code in re.findall(r"```swift\n(.*?)```", page.read_text(encoding="utf-8"), re.S)]
for source in root.glob("Sources/**/*.swift"):
    comments = re.findall(r"/// ```swift\n(.*?)/// ```", source.read_text(encoding="utf-8"), re.S)
    samples += [(source, re.sub(r"(?m)^\s*/// ?", "", comment)) for comment in comments]

if not samples:
    sys.exit("no sample was found")
missing = [(page, code) for page, code in samples if not is_compiled(code)]
for page, code in missing:
    print(f"{page.relative_to(root)}: no example compiles this sample:\n{code}")
print(f"{len(samples) - len(missing)} of {len(samples)} samples are code that the examples compile")
sys.exit(1 if missing else 0)
