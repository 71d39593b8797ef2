#!/usr/bin/env python3
"""Compiles annotated texts (NAME.ann) into NAME.txt and NAME.gold.json. Standard library only.

usage: compile_gold.py [--check] FILE.ann ...
  writes NAME.txt and NAME.gold.json beside each file; --check writes nothing and fails where they differ.
The notation is described in README.md beside this file. Exit status: 0 done, 1 a fault or a difference."""
import hashlib
import json
import os
import re
import sys
import unicodedata

TYPES = {'P': 'person', 'F': 'office', 'O': 'organization', 'D': 'officialDocument', 'E': 'event', 'T': 'date',
         'Q': 'quantity', 'L': 'place', 'U': 'quotation'}
PREFIX = {'P': 'person', 'F': 'office', 'O': 'org', 'D': 'doc', 'E': 'ev', 'L': 'place', 'U': 'quote'}
GROUPS = {'person': 'persons', 'office': 'offices', 'org': 'organizations', 'doc': 'documents', 'ev': 'events',
          'place': 'places', 'quote': 'quotations'}
KINDS = {'headline', 'timestamp', 'dateline', 'lead', 'paragraph', 'caption', 'byline', 'agency', 'furniture',
         'relatedTeaser', 'heading', 'listItem', 'documentHeader', 'signature', 'recipients', 'kicker', 'credit', 'tableRow'}
LABELS = {'achievement', 'shortcoming', 'task', 'solution', 'background', 'procedure'}
INSIDE = {'F': 'O', 'O': 'OL', 'D': 'OETLFPQ', 'E': 'OETQFPL', 'Q': 'O', 'L': 'OL', 'T': 'T', 'U': 'PFODETQLU', 'P': ''}
APPROX = {'exact', 'about', 'nearly', 'over', 'under', 'atLeast', 'atMost'}
HONORIFIC = re.compile(r'(?<!\w)(đồng chí|các đồng chí|ông|bà|anh|chị|đ/c|ngài)[ :\u00a0]+$', re.I)
ALLOWED = {'P': set(), 'O': set(), 'L': set(), 'U': set(), 'F': {'title', 'org', 'holder'},
           'D': {'kind', 'number', 'symbol', 'issuer', 'date', 'session', 'term'}, 'E': {'kind', 'ordinal', 'term'},
           'T': {'yearStated'}, 'Q': {'num', 'den', 'pct'}}


class Fault(Exception):
    pass


def parse_head(lines):
    meta, entities, phenomena = {}, {}, []
    for n, line in enumerate(lines, 1):
        if not line.strip() or line.startswith('#'):
            continue
        m = re.match(r'(person|office|org|doc|ev|place):([a-z0-9-]+) = (.+)$', line)
        if m:
            names = [x.strip() for x in m.group(3).split('|')]
            key = m.group(1) + ':' + m.group(2)
            if key in entities:
                raise Fault('line %d: %s is declared twice' % (n, key))
            entities[key] = names
            continue
        m = re.match(r'(title|outlet|agency|byline|published|acceptPublished|phenomena):(.*)$', line)
        if not m:
            raise Fault('line %d of the head is not understood: %s' % (n, line))
        if m.group(1) == 'phenomena':
            phenomena = [x.strip() for x in m.group(2).split(';') if x.strip()]
        else:
            meta[m.group(1)] = m.group(2).strip() or None
    return meta, entities, phenomena


def parse_body(body):
    """the plain text, and what was marked in it"""
    out, blocks, mentions, ranges, stack = [], [], [], [], []
    length, block, i, line = 0, None, 0, 1

    def where():
        return 'body line %d' % line

    def close_block():
        nonlocal block
        if block is not None:
            blocks.append((block[0], block[1], length))
            block = None

    while i < len(body):
        m = re.compile(r'\[\[([A-Za-z/]+)\]\]').match(body, i)
        if m:
            if stack:
                raise Fault('%s: a block begins inside an open mark %r' % (where(), stack[-1][1]))
            close_block()
            block = (m.group(1).split('/'), length)
            i = m.end()
            continue
        m = re.compile(r'<<([a-z/]+): ?').match(body, i)
        if m:
            stack.append(('range', m.group(1), length, line))
            i = m.end()
            continue
        if body.startswith('>>', i):
            if not stack or stack[-1][0] != 'range':
                raise Fault('%s: >> closes nothing (open: %r)' % (where(), stack[-1][1] if stack else None))
            _, label, start, _ = stack.pop()
            ranges.append((label.split('/'), start, length))
            i += 2
            continue
        m = re.compile(r'\{([PFODETQLU])(\??) ?([^|{}]*)\|').match(body, i)
        if m:
            stack.append(('mention', m.group(1), length, line, m.group(2) == '?', m.group(3)))
            i = m.end()
            continue
        c = body[i]
        if c == '{':
            raise Fault('%s: { that begins no mention: %s' % (where(), body[i:i + 40]))
        if c == '}':
            if not stack or stack[-1][0] != 'mention':
                raise Fault('%s: } closes nothing' % where())
            _, letter, start, _, optional, attributes = stack.pop()
            mentions.append((letter, optional, attributes, start, length, line))
            i += 1
            continue
        if c == '\n':
            if stack:
                raise Fault('%s: a mark %r is still open at the end of the line' % (where(), stack[-1][1]))
            close_block()
            line += 1
        elif block is None and not c.isspace():
            raise Fault('%s: text outside a block: %s' % (where(), body[i:i + 40]))
        out.append(c)
        length += 1
        i += 1
    if stack:
        raise Fault('a mark %r of body line %d is never closed' % (stack[-1][1], stack[-1][3]))
    close_block()
    return ''.join(out), blocks, mentions, ranges


def attributes_of(letter, raw, line):
    parts = [x.strip() for x in raw.split(';')]
    named, plain = {}, []
    for p in parts:
        m = re.match(r'([A-Za-z]+)=(.*)$', p)
        if m:
            named[m.group(1)] = m.group(2).strip() or None
        elif p:
            plain.append(p)
    for k in named:
        if k not in ALLOWED[letter] | {'accept', 'form', 'yearStated', 'acceptIso'}:
            raise Fault('body line %d: unknown attribute %s of %s' % (line, k, TYPES[letter]))
    return plain, named


def number(x):
    if x is None:
        return None
    v = float(x)
    return int(v) if v == int(v) else v


def compile_text(source, stem):
    if '\n---\n' not in source:
        raise Fault('no line --- between head and body')
    head, body = source.split('\n---\n', 1)
    meta, entities, phenomena = parse_head(head.split('\n'))
    text, raw_blocks, raw_mentions, raw_ranges = parse_body(body.rstrip('\n'))
    bytes_at = [0]
    for c in text:
        bytes_at.append(bytes_at[-1] + len(c.encode('utf-8')))

    def span(a, e):
        return {'start': a, 'end': e, 'startByte': bytes_at[a], 'endByte': bytes_at[e]}

    def trimmed(a, e):
        while a < e and text[a].isspace():
            a += 1
        while e > a and text[e - 1].isspace():
            e -= 1
        return a, e

    blocks = []
    for kinds, a, e in raw_blocks:
        a, e = trimmed(a, e)
        if a == e:
            raise Fault('an empty block %s' % kinds)
        for k in kinds:
            if k not in KINDS:
                raise Fault('unknown block kind %s' % k)
        b = {'id': '%s-b%02d' % (stem, len(blocks) + 1), 'kind': kinds[0], **span(a, e)}
        if len(kinds) > 1:
            b['acceptKinds'] = kinds
        blocks.append(b)

    def block_of(a, e):
        for b in blocks:
            if b['start'] <= a and e <= b['end']:
                return b
        raise Fault('a mention crosses its block: %s' % text[a:e])

    def entity(prefix, local, line):
        if not local:
            return None
        key = prefix + ':' + local
        if key not in entities and prefix not in ('office', 'quote'):
            raise Fault('body line %d: %s is not declared in the head' % (line, key))
        return key

    mentions = []
    order = sorted(raw_mentions, key=lambda m: (m[3], -m[4]))
    for i, (letter, optional, raw, a, e, line) in enumerate(order):
        content = text[a:e]
        if trimmed(a, e) != (a, e) or a == e:
            raise Fault('body line %d: %r begins or ends with white space' % (line, content))
        plain, named = attributes_of(letter, raw, line)
        m = {'id': '%s-m%03d' % (stem, i + 1), 'type': TYPES[letter], **span(a, e), 'text': content}
        key = None
        if letter in PREFIX:
            if not plain and letter != 'U':
                raise Fault('body line %d: no entity for %r' % (line, content))
            key = entity(PREFIX[letter], plain[0] if plain else None, line)
        if letter == 'P':
            h = HONORIFIC.search(text[max(0, a - 14):a])
            n = {'canonical': entities[key][0], 'honorific': h.group(1) if h else None}
        elif letter in 'OL':
            n = {'canonical': entities[key][0], 'kind': None}
        elif letter == 'U':
            n = {'kind': 'quotation'}
        elif letter == 'F':
            org = entity('org', named.get('org'), line)
            holder = entity('person', named.get('holder'), line)
            inner = [x for x in order if a <= x[3] and x[4] <= e and x[0] == 'O']
            stated = any(attributes_of('O', x[2], line)[0][:1] == [named.get('org')] for x in inner) if org else False
            if 'title' not in named or 'holder' not in named or 'org' not in named:
                raise Fault('body line %d: an office needs title=, org= and holder= (may be empty)' % line)
            n = {'title': named['title'], 'organization': entities[org][0] if org else None, 'organizationId': org,
                 'organizationStated': stated, 'holder': entities[holder][0] if holder else None, 'holderId': holder}
        elif letter == 'D':
            issuer = named.get('issuer')
            known = next((p + ':' + issuer for p in ('org', 'ev') if issuer and p + ':' + issuer in entities), None)
            if issuer and not known:
                raise Fault('body line %d: issuer %s is not declared' % (line, issuer))
            if 'kind' not in named:
                raise Fault('body line %d: a document needs kind=' % line)
            num = named.get('number')
            n = {'kind': named['kind'], 'number': int(num) if num else None, 'symbol': named.get('symbol'),
                 'issuer': entities[known][0] if known else None, 'issuerId': known, 'date': named.get('date'),
                 'session': int(named['session']) if named.get('session') else None, 'congressTerm': named.get('term')}
        elif letter == 'E':
            if 'kind' not in named:
                raise Fault('body line %d: an event needs kind=' % line)
            n = {'canonical': entities[key][0], 'kind': named['kind'], 'ordinal': named.get('ordinal'),
                 'ordinalValue': None, 'term': named.get('term')}
        elif letter == 'T':
            if not plain:
                raise Fault('body line %d: a date needs its ISO value, or -' % line)
            iso = None if plain[0] == '-' else plain[0]
            year = None if iso is None else bool(re.search(r'\d{4}', content))
            if named.get('yearStated'):
                year = {'yes': True, 'no': False, 'null': None}[named['yearStated']]
            n = {'kind': 'date', 'iso': iso, 'yearStated': year}
            if iso is None:
                n['reason'] = 'no calendar value'
            if named.get('acceptIso'):
                n['acceptIso'] = [x.strip() for x in named['acceptIso'].split('//')]
        else:
            approx = plain[2] if len(plain) > 2 else 'exact'
            if len(plain) < 2 or approx not in APPROX:
                raise Fault('body line %d: a quantity needs value; unit; approximation: %s' % (line, raw))
            n = {'value': None if plain[0] == '-' else number(plain[0]), 'unit': None if plain[1] == '-' else plain[1],
                 'approx': approx}
            for short, long in (('num', 'numerator'), ('den', 'denominator'), ('pct', 'percent')):
                if named.get(short):
                    n[long] = number(named[short])
        block = block_of(a, e)
        zone = {'lead': 'body', 'paragraph': 'body', 'relatedTeaser': 'related'}.get(block['kind'], block['kind'])
        m.update({'normalized': n, 'entity': key, 'form': named.get('form') or 'named', 'tier': 'optional' if optional else 'core',
                  'zone': zone, 'block': block['id'], 'parent': None})
        accept = []
        if letter == 'P' and n['honorific']:
            s = a - len(HONORIFIC.search(text[max(0, a - 14):a]).group(0))
            accept.append((s, e))
        if letter == 'U' and a > 0 and e < len(text):
            accept.append((a - 1, e + 1))
        for wanted in (named.get('accept') or '').split('//'):
            wanted = wanted.strip()
            if not wanted:
                continue
            found = [p for p in range(max(0, a - len(wanted)), min(e, len(text)) + 1)
                     if text.startswith(wanted, p) and p < e and p + len(wanted) > a]
            if not found:
                raise Fault('body line %d: accept=%s is not found at %r' % (line, wanted, content))
            accept.append((found[0], found[0] + len(wanted)))
        accept = [x for x in dict.fromkeys(accept) if x != (a, e)]
        if accept:
            m['acceptSpans'] = [{**span(*x), 'text': text[x[0]:x[1]]} for x in accept]
        mentions.append((letter, m, line))
    for i, (letter, m, line) in enumerate(mentions):
        around = None
        for outer, o, _ in mentions[:i]:
            if o['start'] <= m['start'] and m['end'] <= o['end']:
                around = (outer, o)
            elif o['end'] > m['start'] and o['start'] < m['start'] and o['end'] < m['end']:
                raise Fault('body line %d: %r crosses %r' % (line, m['text'], o['text']))
        if around:
            m['parent'] = around[1]['id']
            if letter not in INSIDE[around[0]]:
                raise Fault('body line %d: %s %r may not stand in %s %r'
                            % (line, m['type'], m['text'], around[1]['type'], around[1]['text']))

    rhetoric = []
    for labels, a, e in sorted(raw_ranges, key=lambda r: r[1]):
        a, e = trimmed(a, e)
        for x in labels:
            if x not in LABELS:
                raise Fault('unknown label %s' % x)
        r = {'id': '%s-r%02d' % (stem, len(rhetoric) + 1), 'label': labels[0], **span(a, e), 'block': block_of(a, e)['id']}
        if len(labels) > 1:
            r['acceptLabels'] = labels
        rhetoric.append(r)
    covered = set()
    for r in rhetoric:
        covered.update(range(r['start'], r['end']))
    for b in blocks:
        if b['kind'] in ('lead', 'paragraph'):
            bare = [p for p in range(b['start'], b['end']) if not text[p].isspace() and p not in covered]
            if bare:
                raise Fault('%s has text without a label: %s' % (b['id'], text[bare[0]:bare[0] + 40]))
    used = {m['entity'] for _, m, _ in mentions} | {v for _, m, _ in mentions for k, v in m['normalized'].items() if k.endswith('Id')}
    for key in entities:
        if key not in used:
            raise Fault('%s is declared and never used' % key)
    groups = {}
    for key, names in entities.items():
        groups.setdefault(GROUPS[key.split(':')[0]], []).append({'id': key, 'name': names[0], 'aliases': names})
    published = {'iso': meta.get('published')}
    if meta.get('acceptPublished'):
        published['acceptIso'] = [x.strip() for x in meta['acceptPublished'].split('//')]
    raw = text.encode('utf-8')
    gold = {'goldVersion': 1,
            'source': {'file': stem + '.txt', 'sha256': hashlib.sha256(raw).hexdigest(), 'bytes': len(raw), 'scalars': len(text),
                       'nfc': unicodedata.is_normalized('NFC', text)},
            'phenomena': phenomena,
            'metadata': {'title': meta.get('title'), 'outlet': meta.get('outlet'), 'agency': meta.get('agency'),
                         'author': meta.get('byline'), 'published': published},
            'blocks': blocks, 'mentions': [m for _, m, _ in mentions], 'entities': groups, 'rhetoric': rhetoric}
    return text, gold


def written(gold):
    """one record a line, so that a change shows as a change"""
    parts = []
    for k, v in gold.items():
        if isinstance(v, list) and v and isinstance(v[0], dict):
            body = '[\n' + ',\n'.join(json.dumps(x, ensure_ascii=False) for x in v) + '\n]'
        else:
            body = json.dumps(v, ensure_ascii=False)
        parts.append(json.dumps(k) + ': ' + body)
    return '{\n' + ',\n'.join(parts) + '\n}\n'


def main(arguments):
    check = '--check' in arguments
    status = 0
    for path in (x for x in arguments if x != '--check'):
        stem = re.sub(r'\.ann$', '', path)
        try:
            with open(path, encoding='utf-8', newline='') as f:
                text, gold = compile_text(f.read(), os.path.basename(stem))
        except Fault as e:
            print('%s: %s' % (path, e), file=sys.stderr)
            status = 1
            continue
        for name, content in ((stem + '.txt', text), (stem + '.gold.json', written(gold))):
            if check:
                with open(name, encoding='utf-8', newline='') as f:
                    if f.read() != content:
                        print('%s is not what %s gives' % (name, path), file=sys.stderr)
                        status = 1
            else:
                with open(name, 'w', encoding='utf-8', newline='') as f:
                    f.write(content)
    return status


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
