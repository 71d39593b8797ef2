#!/usr/bin/env python3
"""Checks that the text of each JSON document and its list of edits give back the bytes of its source, by their number, their
SHA-256 and the file itself. Standard library only.

usage: check-source.py JSON-FOLDER SOURCE-FOLDER..."""
import hashlib
import json
import os
import sys

sources = {}
for folder in sys.argv[2:]:
    for name in os.listdir(folder):
        sources[name] = os.path.join(folder, name)


def restored(text, source):
    parts, position = [], 0
    for edit in source.get('edits', []):
        parts += [text[position:edit['start']].encode(), bytes.fromhex(edit['original'])]
        position = edit['end']
    return b''.join(parts + [text[position:].encode()])


checked = 0
for name in sorted(os.listdir(sys.argv[1])):
    if not name.endswith('.json'):
        continue
    with open(os.path.join(sys.argv[1], name), encoding='utf-8') as file:
        document = json.load(file)
    source = document['provenance']['sources'][0]
    got = restored(document['text'], source)
    with open(sources[source['name']], 'rb') as file:
        want = file.read()
    if got != want or len(got) != source['byteCount'] or hashlib.sha256(got).hexdigest() != source['sha256']:
        sys.exit('%s: its text and edits do not give back the bytes of %s' % (name, source['name']))
    checked += 1
if not checked:
    sys.exit('there is no document to check')
print('%d documents give back the bytes of their sources' % checked)
