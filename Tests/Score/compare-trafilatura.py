#!/usr/bin/env python3
"""Compares what the command and trafilatura 2.3.1 keep of the HTML pages: captions, headings, table cells, times with their
zone and list items. Prints, for each page and in total, how many of those expected each keeps (trafilatura/ours/expected).

usage: compare-trafilatura.py PARTYDOCS OUT
  PARTYDOCS  the command; OUT  a folder for its JSON

Exit 1 when the command keeps fewer than trafilatura in any total. trafilatura is a Python module:
    python3 -m venv venv && venv/bin/pip install trafilatura==2.3.1 lxml_html_clean
    venv/bin/python Tests/Score/compare-trafilatura.py PARTYDOCS OUT

The command keeps a caption, heading, cell or item when a block or cell of that kind has its text; so does trafilatura, but
since it has no captions, any place of its output will do for the text of one. It is run with tables, images and formatting,
and asked for times with a zone. Bold paragraphs that stand for headings do not count."""
import collections
import importlib.util
import json
import os
import re
import sys

sys.dont_write_bytecode = True
VERSION = '2.3.1'
KINDS = ['captions', 'headings', 'cells', 'times', 'items']


def load_scorer():
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'score-pages.py')
    spec = importlib.util.spec_from_file_location('score_pages', path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


scorer = load_scorer()
collapse = scorer.collapse


def keep(wanted, found):
    return sum((collections.Counter(wanted) & collections.Counter(found)).values())


def expectations(expected):
    published = expected['published']
    return {'captions': [scorer.bare_caption(c) for c in expected['captions']],
            'headings': [collapse(h['text']) for h in expected['headings'] if h.get('level') is not None],
            'cells': [collapse(c) for t in expected['tables'] for row in t for c in row if c],
            'times': [published] if published and scorer.instant(published)[1] is not None else [],
            'items': [collapse(i) for l in expected['lists'] for i in l]}


def ours(wanted, document):
    reading = scorer.Reading(document)
    times = reading.metadata('published')[:1]
    items = []
    for text, bare in reading.items():
        items.append(bare if bare in wanted['items'] else text)
    return {'captions': keep(wanted['captions'], [scorer.bare_caption(c) for c in reading.captions()]),
            'headings': keep(wanted['headings'], [text for text, _ in reading.headings()]),
            'cells': keep(wanted['cells'], [c for row in reading.rows() for c in row]),
            'times': sum(scorer.same_time(t, times[0] if times else None) for t in wanted['times']),
            'items': keep(wanted['items'], items)}


def own_text(element):
    """The text of an element without that of lists inside it."""
    parts = [element.text or '']
    for child in element:
        if child.tag != 'list':
            parts.append(own_text(child))
        parts.append(child.tail or '')
    return ''.join(parts)


def theirs(wanted, data, trafilatura):
    result = trafilatura.bare_extraction(data, with_metadata=True, include_tables=True, include_images=True,
                                         include_formatting=True, include_comments=False, as_dict=False,
                                         date_extraction_params={'outputformat': '%Y-%m-%dT%H:%M%z', 'original_date': True})
    if result is None:
        return dict.fromkeys(KINDS, 0)
    body = result.body
    everything = collapse(' '.join(' '.join([own, *attributes]) for own, attributes in
                                   ((e.text or '', e.attrib.values()) for e in body.iter())) + ' ' + ' '.join(body.itertext()))
    def texts(tag):
        return [collapse(own_text(e)) for e in body.iter(tag)]
    found = re.sub(r'[+-]0000$', '', result.date or '')
    return {'captions': sum(text in everything for text in wanted['captions']),
            'headings': keep(wanted['headings'], texts('head')),
            'cells': keep(wanted['cells'], texts('cell')),
            'times': sum(scorer.same_time(t, found) for t in wanted['times']),
            'items': keep(wanted['items'], texts('item'))}


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        import trafilatura
    except ImportError as error:
        print('trafilatura is missing (%s):' % error)
        print('    python3 -m venv venv && venv/bin/pip install trafilatura==%s lxml_html_clean' % VERSION)
        print('    venv/bin/python %s PARTYDOCS OUT' % sys.argv[0])
        sys.exit(1)
    if trafilatura.__version__ != VERSION:
        print('trafilatura is %s, the figures are promised for %s' % (trafilatura.__version__, VERSION))
    command, out = (os.path.abspath(a) for a in sys.argv[1:])
    totals = {k: [0, 0, 0] for k in KINDS}
    print('%-40s' % 'trafilatura/ours/expected' + ''.join('%14s' % k for k in KINDS))

    def line(name, counts):
        print('%-40s' % name + ''.join('%14s' % '/'.join(map(str, counts[k])) for k in KINDS))

    for name in scorer.SETS:
        folder, stems = scorer.pages_of(name)
        scorer.convert(command, folder, stems, os.path.join(out, name))
        for stem in stems:
            with open(os.path.join(folder, stem + '.html'), 'rb') as f:
                data = f.read()
            with open(os.path.join(folder, stem + '.expected.json'), encoding='utf-8') as f:
                wanted = expectations(json.load(f))
            with open(os.path.join(out, name, stem + '.json'), encoding='utf-8') as f:
                kept = ours(wanted, json.load(f))
            other = theirs(wanted, data, trafilatura)
            counts = {k: (other[k], kept[k], len(wanted[k])) for k in KINDS}
            for k in KINDS:
                totals[k] = [a + b for a, b in zip(totals[k], counts[k])]
            line('%s/%s' % (name, stem), counts)
    line('total', totals)
    fewer = [k for k in KINDS if totals[k][1] < totals[k][0]]
    for k in fewer:
        print('%s: %d, fewer than the %d of trafilatura' % (k, totals[k][1], totals[k][0]))
    if fewer:
        sys.exit(1)


if __name__ == '__main__':
    main()
