#!/usr/bin/env python3
"""Scores what the command finds in the official documents and prints one table. Standard library only.

usage: score-official.py PARTYDOCS OUT [--floors] [--set NAME] [--json FILE] [-v]
  PARTYDOCS    the command to score; OUT  a folder for its JSON
  --floors     exit 1 where a figure is below its floor or the decomposed form gives another figure
  --set NAME   only the set tuned or set-aside
  --json FILE  write the figures and every wrong thing as JSON
  -v           list every wrong thing: file, field, expected, got

Sets: Tests/Fixtures/official/tuned and set-aside, NAME.txt with NAME.expected.json (the README there has the format).
Each is read as it stands and once more in decomposed form (NFD) with CR LF, which must not change what is found. What is
wrong in a text set aside is listed only with `--set set-aside`: such texts are scored as a whole while rules are made."""
import argparse
import collections
import difflib
import json
import os
import re
import subprocess
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
import score  # noqa: E402  (the scorer of the annotated texts, for its comparison form of names)

FOLDER = 'Tests/Fixtures/official'
SETS = ['tuned', 'set-aside']
FIELDS = ['documentKind', 'number', 'symbol', 'issuer', 'date', 'signers', 'signingAuthority']
STAMPS = ['secrecy', 'urgency', 'circulation', 'draft', 'copy']
KEYS = {'identity', 'subject', 'sections', 'stamps', 'notPersons', 'notes'}
FLOORS = {'identity fields': 0.95, 'sections F1': 0.95}
NONE_OF = ['not persons', 'lost texts', 'no answer']
ROWS = (['documents', 'identity fields', 'identity'] + FIELDS +
        ['subject', 'stamps', 'sections P', 'sections R', 'sections F1', 'sections F1 lenient'] + NONE_OF)
DASHES = re.compile('\\s*[-\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]\\s*')


# Comparison forms

def plain(x):
    return ' '.join(unicodedata.normalize('NFC', str(x)).split()).casefold()


def symbol_form(x):
    x = DASHES.sub('-', unicodedata.normalize('NFC', str(x)))
    return re.sub(r'\s+', '', x)


def subject_form(x):
    return ' '.join(unicodedata.normalize('NFC', str(x)).split())


def authority_form(x):
    return re.sub(r'\s+', '', plain(x)).rstrip('.')


def label_form(x):
    x = DASHES.sub('-', plain(x))
    return x.rstrip('.:- ') or x


def bare_label(x):
    return label_form(x).strip('()[] ')


FORMS = {'documentKind': plain, 'number': lambda x: str(x).strip().lstrip('0'), 'symbol': symbol_form, 'issuer': score.fold,
         'date': str, 'signers': score.fold, 'signingAuthority': authority_form, 'subject': subject_form}


# Expected files

def expected_of(path):
    try:
        with open(path, encoding='utf-8') as f:
            e = json.load(f)
    except FileNotFoundError:
        sys.exit('%s is missing: every text needs what is expected of it' % path)
    except ValueError as fault:
        sys.exit('%s is no JSON: %s' % (path, fault))
    faults = [k for k in e if k not in KEYS] + [k for k in e.get('identity') or {} if k not in FIELDS]
    faults += [k for k in e.get('stamps') or {} if k not in STAMPS]
    if faults:
        sys.exit('%s: unknown members %s' % (path, ', '.join(faults)))
    lacking = [k for k in FIELDS if k not in e.get('identity', {})] + [k for k in ('subject', 'sections') if k not in e]
    if lacking:
        sys.exit('%s lacks %s' % (path, ', '.join(lacking)))
    return e


def names_of(folder):
    path = os.path.join(ROOT, FOLDER, folder)
    names = sorted(n[:-4] for n in os.listdir(path) if n.endswith('.txt')) if os.path.isdir(path) else []
    if not names:
        sys.exit('%s has no texts' % path)
    orphans = [n for n in sorted(os.listdir(path)) if n.endswith('.expected.json') and n[:-14] not in names]
    if orphans:
        sys.exit('%s: no text for %s' % (path, ', '.join(orphans)))
    return names


def text_of(folder, name):
    with open(os.path.join(ROOT, FOLDER, folder, name + '.txt'), encoding='utf-8', newline='') as f:
        return f.read()


# The command

def convert(command, folder, names, out, decomposed):
    source = os.path.join(ROOT, FOLDER, folder)
    os.makedirs(out, exist_ok=True)
    for name in names:  # what an earlier run left is no answer
        if os.path.exists(os.path.join(out, name + '.json')):
            os.remove(os.path.join(out, name + '.json'))
    if decomposed:
        source = out + '-texts'
        os.makedirs(source, exist_ok=True)
        for name in names:
            text = unicodedata.normalize('NFD', text_of(folder, name)).replace('\r\n', '\n').replace('\n', '\r\n')
            with open(os.path.join(source, name + '.txt'), 'w', encoding='utf-8', newline='') as f:
                f.write(text)
    inputs = [os.path.join(source, n + '.txt') for n in names]
    run = subprocess.run([command, 'convert', *inputs, '--to', 'json', '--force', '-o', out + os.sep],
                         stdout=subprocess.DEVNULL)
    if run.returncode:
        print('%s: the command ended with status %d' % (out, run.returncode), file=sys.stderr)


# What a document of the command says

def sections_of(document):
    """labels of the section tree in pre-order; sections without a label are passed through"""
    labels, open_sections = [], list(reversed(document.get('sections') or []))
    while open_sections:
        section = open_sections.pop()
        if section.get('label'):
            labels.append(section['label'])
        open_sections.extend(reversed(section.get('sections') or []))
    return labels


def identity_of(document):
    """the identity's fields, each with all that it gives as an answer"""
    entities = {e['id']: e for e in document.get('entities') or []}
    identity = document.get('identity') or {}
    reference = identity.get('reference') or {}
    found = {f: [reference[f]] if reference.get(f) else [] for f in ('documentKind', 'number', 'symbol', 'date', 'subject')}
    issuer = reference.get('issuer')
    found['issuer'] = [entities[issuer]['name']] if issuer in entities else []
    if reference.get('issuerAsWritten'):
        found['issuer'].append(reference['issuerAsWritten'])
    found['signers'] = [entities[i]['name'] if i in entities else i for i in identity.get('signers') or []]
    found['signingAuthority'] = [identity['signingAuthority']] if identity.get('signingAuthority') else []
    return found


def agrees(field, expected, found):
    form = FORMS[field]
    if field == 'signers':
        return [form(x) for x in expected] == [form(x) for x in found]
    accepted = expected if isinstance(expected, list) else [expected]
    if not found:
        return None in accepted
    return any(form(f) == form(a) for f in found for a in accepted if a is not None)


def stamps_of(document):
    stamps = collections.defaultdict(list)
    for name, entry in (document.get('metadata') or {}).items():
        if name in STAMPS:
            for one in entry if isinstance(entry, list) else [entry]:
                stamps[name].append(str(one.get('value', one.get('iso', ''))))
    return stamps


def persons_among_recipients(document, expected):
    """persons where none may be: inside a block of recipients, or a word that is said to be no person"""
    text = document.get('text') or ''
    blocks = [(b['start'], b['end']) for b in document.get('blocks') or [] if b.get('kind') == 'recipients']
    barred = {score.fold(x) for x in expected.get('notPersons') or []}
    signers = {score.fold(x) for x in expected['identity']['signers']}
    wrong = []
    for a in document.get('annotations') or []:
        if a.get('kind') != 'person':
            continue
        written = text[a['start']:a['end']]
        name = (a.get('value') or {}).get('name') or written
        if {score.fold(name), score.fold(written)} & barred:
            wrong.append('%s (annotation at %d)' % (written, a['start']))
        # A signer may stand in a column beside the recipients.
        elif any(s < a['end'] and a['start'] < e for s, e in blocks) and score.fold(name) not in signers:
            wrong.append('%s (annotation at %d, in a block of recipients)' % (written, a['start']))
    inside = score.fold(' \n '.join(text[s:e] for s, e in blocks))
    rest, at = [], 0
    for s, e in sorted(blocks):
        rest.append(text[at:s])
        at = e
    outside = score.fold(' \n '.join(rest + [text[at:]]))
    for entity in document.get('entities') or []:
        if entity.get('kind') != 'person':
            continue
        name = score.fold(entity.get('name', ''))
        word = re.compile(r'(?<!\w)%s(?!\w)' % re.escape(name))
        if name in barred or (name not in signers and word.search(inside) and not word.search(outside)):
            wrong.append('%s (entity %s)' % (entity.get('name'), entity.get('id')))
    return wrong


def text_fault(document, folder, name):
    """what is lost, or None: the text up to the white space at joined lines, and nothing outside the blocks"""
    want = unicodedata.normalize('NFC', text_of(folder, name).lstrip('\ufeff')).replace('\r\n', '\n').replace('\r', '\n')
    text = document.get('text') or ''
    if want.split() != text.split():
        at = next((i for i, (a, b) in enumerate(zip(want, text)) if a != b), min(len(want), len(text)))
        return want[at:at + 40], text[at:at + 40]
    at, outside = 0, []
    for block in document.get('blocks') or []:
        outside.append(text[at:block['start']])
        at = block['end']
    outside = ''.join(outside + [text[at:]]).split()
    return ('every word in a block', 'outside: ' + ' '.join(outside)[:80]) if outside else None


def common(a, b):
    """length of the longest common subsequence"""
    row = [0] * (len(b) + 1)
    for x in a:
        before = 0
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], before + 1 if x == y else max(row[j], row[j - 1])
    return row[-1]


# Figures

def ratio(a, b):
    return a / b if b else None


def f1(hits, wanted, found):
    return ratio(2 * hits, wanted + found)


def score_set(folder, names, out):
    count = collections.Counter(documents=len(names))
    wrong = []

    def note(name, field, expected, got):
        wrong.append({'file': '%s/%s.txt' % (folder, name), 'field': field, 'expected': expected, 'got': got})

    for name in names:
        expected = expected_of(os.path.join(ROOT, FOLDER, folder, name + '.expected.json'))
        try:
            with open(os.path.join(out, name + '.json'), encoding='utf-8') as f:
                document = json.load(f)
        except (OSError, ValueError) as fault:
            note(name, 'document', 'JSON', str(fault))
            count['no answer'] += 1
            document = {}
        found, all_right = identity_of(document), bool(document)
        for field in FIELDS + ['subject']:
            want = expected['subject'] if field == 'subject' else expected['identity'][field]
            if document and agrees(field, want, found[field]):
                count[field] += 1
            else:
                all_right &= field == 'subject'
                note(name, field, want, found[field])
        count['identity'] += all_right

        stamps = stamps_of(document)
        for stamp in STAMPS:
            want = (expected.get('stamps') or {}).get(stamp)
            if want is None and not stamps[stamp]:
                continue
            count['stamps all'] += 1
            accepted = {plain(x) for x in (want if isinstance(want, list) else [want]) if x is not None}
            if stamps[stamp] and {plain(x) for x in stamps[stamp]} <= accepted:
                count['stamps'] += 1
            else:
                note(name, 'stamps.' + stamp, want, stamps[stamp])

        labels = sections_of(document)
        a, b = [label_form(x) for x in expected['sections']], [label_form(x) for x in labels]
        count['sections wanted'] += len(a)
        count['sections found'] += len(b)
        count['sections hits'] += common(a, b)
        count['lenient hits'] += common([bare_label(x) for x in a], [bare_label(x) for x in b])
        for op, i, k, j, m in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
            if op != 'equal':
                after = ' after ' + ' > '.join(expected['sections'][max(0, i - 3):i]) if i else ' at the start'
                note(name, 'sections' + after, expected['sections'][i:k], labels[j:m])

        for violation in persons_among_recipients(document, expected):
            count['not persons'] += 1
            note(name, 'notPersons', None, violation)
        lost = text_fault(document, folder, name)
        if lost:
            count['lost texts'] += 1
            note(name, 'text', *lost)

    n = len(names)
    row = {'documents': n, 'identity fields': ratio(sum(count[f] for f in FIELDS), n * len(FIELDS)),
           'identity': ratio(count['identity'], n), 'subject': ratio(count['subject'], n),
           'stamps': ratio(count['stamps'], count['stamps all']),
           'sections P': ratio(count['sections hits'], count['sections found']),
           'sections R': ratio(count['sections hits'], count['sections wanted']),
           'sections F1': f1(count['sections hits'], count['sections wanted'], count['sections found']),
           'sections F1 lenient': f1(count['lenient hits'], count['sections wanted'], count['sections found'])}
    row.update({f: ratio(count[f], n) for f in FIELDS})
    row.update({f: count[f] for f in NONE_OF})
    return row, wrong


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split('usage: ')[1].split('\n')[0])
    parser.add_argument('command')
    parser.add_argument('out')
    parser.add_argument('--floors', action='store_true')
    parser.add_argument('--set', choices=SETS, action='append')
    parser.add_argument('--json')
    parser.add_argument('-v', action='store_true', dest='verbose')
    options = parser.parse_args()
    command, out = os.path.abspath(options.command), os.path.abspath(options.out)
    columns, details = [], []
    for folder, names in [(folder, names_of(folder)) for folder in options.set or SETS]:
        for decomposed in (False, True):
            label = folder + (' NFD' if decomposed else '')
            target = os.path.join(out, label.replace(' ', '-'))
            convert(command, folder, names, target, decomposed)
            row, wrong = score_set(folder, names, target)
            columns.append((label, row))
            if folder != 'set-aside' or options.set == ['set-aside']:
                details += [dict(w, form='NFD with CR LF' if decomposed else 'as it stands') for w in wrong]

    if options.verbose:
        standing = [dict(d, form='') for d in details if d['form'] == 'as it stands']
        for d in details:
            if d['form'] == 'as it stands' or dict(d, form='') not in standing:
                print('%s%s\t%s\n    expected %s\n    got      %s' % (
                    d['file'], '' if d['form'] == 'as it stands' else ' (NFD)', d['field'],
                    json.dumps(d['expected'], ensure_ascii=False), json.dumps(d['got'], ensure_ascii=False)))
    print('%-20s' % '' + ''.join('%15s' % label for label, _ in columns))
    for name in ROWS:
        cells = ['-' if row[name] is None else '%d' % row[name] if isinstance(row[name], int) else '%.3f' % row[name]
                 for _, row in columns]
        print('%-20s' % name + ''.join('%15s' % c for c in cells))

    faults = []
    figures = dict(columns)
    for label, row in columns:
        for name, floor in FLOORS.items():
            if row[name] is None or row[name] < floor:
                faults.append('%s: %s is %s, below %.2f' % (label, name, row[name], floor))
        faults += ['%s: %s is %d, not 0' % (label, name, row[name]) for name in NONE_OF if row[name]]
        if label.endswith(' NFD'):
            faults += ['%s: %s differs from the composed form' % (label, name) for name in ROWS
                       if row[name] != figures[label[:-4]][name]]
    for fault in faults:
        print(fault)
    if options.json:
        with open(options.json, 'w', encoding='utf-8') as f:
            json.dump({'figures': figures, 'faults': faults, 'wrong': details}, f, ensure_ascii=False, indent=1)
            f.write('\n')
    if faults and options.floors:
        sys.exit(1)


if __name__ == '__main__':
    main()
