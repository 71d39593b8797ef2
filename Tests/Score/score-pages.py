#!/usr/bin/env python3
"""Scores the command's reading of HTML pages and prints one table. Standard library only.

usage: score-pages.py PARTYDOCS OUT [--floors] [--json FILE] [-v]
  PARTYDOCS  the command to score; OUT  a folder for its JSON
  --floors   exit 1 where a figure is below the floor promised for it
  --json     write the figures of every set and page to FILE
  -v         print each thing that is wrong

Pages: Tests/Fixtures/html/{tuned,set-aside}/NAME.html with NAME.expected.json (see Tests/Fixtures/html/README.md).

White space is collapsed everywhere, and texts are compared in NFC without format characters (U+200B and the like). Lines of
the article are all blocks that are neither `furniture` nor `teaser`, a table row as its cells joined by TAB, empty ones left
out.
- article: lines that occur in both are matched first, as multisets, so that a line printed twice must be read twice. What is
  left on either side is joined in order and aligned word by word (difflib), so that order counts and other line breaks do not.
  Precision, recall and F1 are over the characters other than white space, of all pages of a set together.
- in order: the share of the characters of the article in lines that are found in the order of the page.
- title, published, byline: share of the pages. `published` is compared to the minute, as one instant where both state a zone;
  an expectation without a zone allows none or that of Vietnam, one without a time compares the date. Several bylines may be
  told apart or joined, and stand with a label (`Bài và ảnh:`) or without. Where nothing is expected, nothing may be found.
- lead: share of the pages that have one; the others do not count.
- captions: F1 of the texts without their credits, of (text, credit), and of (text, image); `Ảnh:` and brackets are no part of
  a credit, and an image may be written with or without its host.
- headings: F1 of (text, level); one with the level null, a bold paragraph for example, counts neither way. Cells, rows, list
  items, links: F1 of cell texts, of rows of cells, of the items' texts with or without their printed marker, of (text, href).
  Rows of the article in no expected table, such as the header of a document, count neither way, nor does an item that the
  reader knows by a printed marker alone. A link is an annotation whose value has `href`, or a member `links`
  (of `text` or `start` and `end`, and `href`) or `href` of a block.
- furniture inside: how often a string that must be furniture is inside another block; not persons: names of menus and related
  titles that are reported as persons; lost: visible characters of the page that the text has not, extra: the other way round.
  Characters are compared as multisets without white space and format characters; hidden elements and fallback texts may be
  left out. charset: share of the pages whose source has the encoding expected; articles: whose number of articles is right.
"""
import argparse
import collections
import datetime
import difflib
import html.parser
import json
import os
import re
import subprocess
import sys
import unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SETS = ['tuned', 'set-aside']
SHARES = ['title', 'published', 'byline', 'lead', 'charset', 'articles']
F1S = ['caption text', 'caption credit', 'caption image', 'headings', 'heading texts', 'cells', 'rows', 'list items', 'links']
COUNTS = ['furniture inside', 'not persons', 'lost', 'extra']
FLOORS = {'article F1': 0.95, 'title': 0.90, 'published': 0.90, 'byline': 0.90, 'caption text': 0.90, 'caption credit': 0.90,
          'caption image': 0.90}
CEILINGS = {'not persons': 0, 'lost': 0}
# Names that differ from those of Python, or that Python has no table for (iconv has).
CHARSETS = {'tcvn3': 'TCVN', 'tcvn': 'TCVN', 'tcvn57121': 'TCVN', 'viscii': 'VISCII', 'vni': None}


def collapse(text):
    text = ''.join(c for c in unicodedata.normalize('NFC', text or '') if unicodedata.category(c) != 'Cf')
    return ' '.join(text.split())


def fold(text):
    return collapse(text).casefold()


def inked(text):
    """The characters that leave ink: no white space, no format or control characters."""
    return [c for c in unicodedata.normalize('NFC', text) if not c.isspace() and unicodedata.category(c) not in ('Cf', 'Cc')]


def length(text):
    return len(inked(text))


def f1(hits, found, wanted):
    return 1.0 if not found and not wanted else 2 * hits / (found + wanted)


# The page

class VisibleText(html.parser.HTMLParser):
    """The texts of a page that a browser shows, and those that it may hide."""
    VOID = {'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'}
    OMITTED = {'script', 'style', 'template', 'noscript', 'title'}
    FALLBACK = {'iframe', 'noframes', 'object', 'video', 'audio', 'canvas', 'svg', 'noembed', 'datalist', 'textarea', 'rp'}
    IN_HEAD = {'title', 'meta', 'link', 'script', 'style', 'base', 'noscript', 'template', 'html', 'head'}
    HIDDEN = re.compile(r'display\s*:\s*none|visibility\s*:\s*hidden', re.I)

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.shown, self.hidden = [], []
        self.inside, self.depth, self.omits = None, 0, False
        self.in_head = False

    def handle_starttag(self, tag, attributes):
        if tag == 'head':
            self.in_head = True
        elif tag not in self.IN_HEAD:
            self.in_head = False
        if self.inside:
            self.depth += tag == self.inside
            return
        values = dict(attributes)
        conceals = 'hidden' in values or self.HIDDEN.search(values.get('style') or '')
        if tag not in self.VOID and (tag in self.OMITTED or tag in self.FALLBACK or conceals):
            self.inside, self.depth, self.omits = tag, 1, tag in self.OMITTED

    def handle_startendtag(self, tag, attributes):
        if tag not in self.OMITTED and tag not in self.FALLBACK:
            self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        if tag == 'head':
            self.in_head = False
        if tag == self.inside:
            self.depth -= 1
            if self.depth == 0:
                self.inside = None

    def handle_data(self, data):
        if self.in_head and data.strip() and not self.inside:
            self.in_head = False
        if self.inside or self.in_head:
            if not self.omits:
                self.hidden.append(data)
        else:
            self.shown.append(data)


def decoded(path, expected):
    with open(path, 'rb') as f:
        data = f.read()
    name = re.sub('[^a-z0-9]', '', expected['charset'].lower())
    if name in CHARSETS:
        if CHARSETS[name] is None:
            return None
        run = subprocess.run(['iconv', '-f', CHARSETS[name], '-t', 'UTF-8'], input=data, stdout=subprocess.PIPE, check=True)
        return run.stdout.decode('utf-8')
    if name.startswith('utf16'):
        text = data.decode('utf-16' if data[:2] in (b'\xff\xfe', b'\xfe\xff') else 'utf-16-le' if 'le' in name else 'utf-16-be',
                           'replace')
    else:
        text = data.decode(expected['charset'], 'replace')
    return text.removeprefix('\ufeff')


def texts_of_page(path, expected):
    """The multisets of shown and of hidden characters, or nothing where no decoder is at hand."""
    text = decoded(path, expected)
    if text is None:
        return None
    parser = VisibleText()
    parser.feed(text)
    parser.close()
    return (collections.Counter(inked('\n'.join(parser.shown))), collections.Counter(inked('\n'.join(parser.hidden))))


# The command's JSON

class Reading:
    def __init__(self, document):
        self.document = document
        self.text = document['text']
        self.blocks = document['blocks']
        self.body = [b for b in self.blocks if b['kind'] not in ('furniture', 'teaser')]

    def words(self, span):
        return collapse(self.text[span['start']:span['end']])

    def line(self, block):
        if block['kind'] == 'tableRow' and block.get('cells'):
            return '\t'.join(self.words(c) for c in block['cells'])
        return self.words(block)

    def lines(self):
        return [line for line in map(self.line, self.body) if line]

    def metadata(self, name):
        entries = self.document['metadata'].get(name)
        entries = [] if entries is None else entries if isinstance(entries, list) else [entries]
        return [collapse(e.get('value', e.get('iso'))) for e in entries]

    def captions(self):
        found = []
        for index, block in enumerate(self.body):
            if block['kind'] != 'caption':
                continue
            credit = self.words(block['credit']) if block.get('credit') else None
            if credit is None and index + 1 < len(self.body) and self.body[index + 1]['kind'] == 'credit':
                alone = self.body[index + 1]
                credit = self.words(alone.get('credit') or alone)
            found.append({'text': self.words(block), 'credit': credit, 'image': block.get('image')})
        return found

    def headings(self):
        return [(self.words(b), b.get('level')) for b in self.body if b['kind'] == 'heading']

    def rows(self):
        return [[self.words(c) for c in b.get('cells') or [b]] for b in self.body if b['kind'] == 'tableRow']

    def items(self):
        """(text, text without a printed marker or None) of each"""
        found = []
        for block in (b for b in self.body if b['kind'] == 'listItem'):
            bare = None
            if block.get('marker'):
                bare = collapse(self.text[block['marker']['end']:block['end']])
            found.append((self.words(block), bare))
        return found

    def links(self):
        found = []
        for a in self.document['annotations']:
            href = (a.get('value') or {}).get('href')
            if href is not None and any(b['start'] <= a['start'] < b['end'] for b in self.body):
                found.append((collapse(a.get('quote') or self.text[a['start']:a['end']]), href))
        if found:
            return found
        for block in self.body:
            for link in block.get('links') or []:
                found.append((collapse(link['text']) if 'text' in link else self.words(link), link['href']))
            if 'href' in block:
                found.append((self.words(block), block['href']))
        return found

    def persons(self):
        names = []
        for a in self.document['annotations']:
            if a['kind'] == 'person' and a.get('status') != 'rejected':
                names += [a.get('quote'), (a.get('value') or {}).get('name')]
        for entity in self.document['entities']:
            if entity['kind'] == 'person':
                names += [entity['name'], *(entity.get('otherNames') or [])]
        return [fold(n) for n in names if n]

    def encoding(self):
        sources = self.document['provenance'].get('sources') or [{}]
        return sources[0].get('encoding', '')

    def articles(self):
        def count(sections):
            return sum((s['kind'] == 'article') + count(s.get('sections') or []) for s in sections)
        return max(1, count(self.document['sections']))


# Comparing

def matched(wanted, found):
    """How many of two multisets agree, and what is missing and too much."""
    wanted, found = collections.Counter(wanted), collections.Counter(found)
    return sum((wanted & found).values()), list((wanted - found).elements()), list((found - wanted).elements())


def article(wanted, found):
    """(characters matched, found, wanted, in order), and the lines that did not match as they are"""
    wanted, found = [collapse_row(x) for x in wanted], [collapse_row(x) for x in found]
    both = collections.Counter(wanted) & collections.Counter(found)
    hits = sum(length(line) * n for line, n in both.items())

    def rest(lines):
        left, open_matches = [], collections.Counter(both)
        for line in lines:
            if open_matches[line]:
                open_matches[line] -= 1
            else:
                left.append(line)
        return left

    missing, surplus = rest(wanted), rest(found)
    a, b = words(missing), words(surplus)
    aligned = difflib.SequenceMatcher(None, a, b, autojunk=False)
    hits += sum(length(w) for m in aligned.get_matching_blocks() for w in a[m.a:m.a + m.size])
    ordered = difflib.SequenceMatcher(None, wanted, found, autojunk=False)
    in_order = sum(length(line) for m in ordered.get_matching_blocks() for line in wanted[m.a:m.a + m.size])
    return (hits, sum(map(length, found)), sum(map(length, wanted)), in_order), missing, surplus


def words(lines):
    """The words of lines; those of a script without spaces are characters."""
    return [part for word in ' '.join(lines).split() for part in ([word] if len(word) <= 24 else word)]


def collapse_row(line):
    return '\t'.join(filter(None, map(collapse, line.split('\t'))))


def instant(iso):
    """(date and minute, zone in minutes or None) of a written time; a date or less as it stands"""
    m = re.fullmatch(r'(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?', iso or '')
    if not m:
        return iso, None
    zone = m[3]
    if zone:
        zone = 0 if zone == 'Z' else (1 if zone[0] == '+' else -1) * (int(zone[1:3]) * 60 + int(zone[-2:]))
    return m[1] + 'T' + m[2], zone


def same_time(wanted, found):
    if wanted is None or found is None:
        return wanted == found
    (a, zone), (b, other) = instant(wanted), instant(found)
    if 'T' not in a:
        return a == b.split('T')[0]
    if 'T' not in b:
        return False
    if zone is None:
        return a == b and other in (None, 420)
    if other is None:
        return False
    clock = '%Y-%m-%dT%H:%M'
    return (datetime.datetime.strptime(a, clock) - datetime.timedelta(minutes=zone)
            == datetime.datetime.strptime(b, clock) - datetime.timedelta(minutes=other))


def same_byline(wanted, found):
    if wanted is None:
        return not found
    def bare(text):
        text = re.sub(r'^(?:tin|bài|ảnh|thực hiện|tác giả|phóng viên|người viết|bởi|và|by|[\s,&/])+:', '', fold(text))
        return ' '.join(w for w in re.split(r'[\s,;&|/()–—-]+', text) if w and w not in ('và', 'and'))
    return bare(wanted) in map(bare, found) or bool(found) and bare(wanted) == bare(' '.join(found))


LABELS = r'(?:ảnh tư liệu|nguồn ảnh|ảnh|nguồn|photos?(?: by)?|រូបថត)\s*[:：៖]'
LABEL = re.compile(r'^[\s(\[]*(?:%s)?\s*' % LABELS, re.I)
TRAILING = re.compile(r'[\s(\[.,;:–—-]*(?:%s)?[\s)\].,;:–—-]*$' % LABELS, re.I)
PRINTED_CREDIT = re.compile(r'(?<=\S)[\s(\[–—-]+%s[^.]{1,60}[\s)\].]*$' % LABELS, re.I)


def bare_credit(text):
    return re.sub(r'[\s)\].]+$', '', LABEL.sub('', collapse(text))) if text else ''


def bare_caption(caption):
    """The text of a caption without its credit."""
    text, credit = collapse(caption['text']), bare_credit(caption.get('credit'))
    if credit:
        stripped = re.sub(r'[\s)\].]+$', '', text)
        if stripped.endswith(credit):
            text = stripped[:len(stripped) - len(credit)]
        elif stripped.startswith('Ảnh: ' + credit):
            text = stripped[len('Ảnh: ' + credit):]
    else:
        text = PRINTED_CREDIT.sub('', text)
    return TRAILING.sub('', text)


def bare_image(image):
    return re.sub(r'^(?:https?:)?//[^/]+', '', image or '').lstrip('./').split('#')[0]


def same_charset(wanted, found):
    def bare(name):
        name = re.sub('[^a-z0-9]', '', name.lower())
        return {'cp1258': 'windows1258', 'utf16le': 'utf16', 'utf16be': 'utf16', 'tcvn': 'tcvn3', 'tcvn57121': 'tcvn3',
                'tcvn5712': 'tcvn3', 'abc': 'tcvn3', 'xtcvn3': 'tcvn3', 'xviscii': 'viscii', 'usascii': 'utf8',
                'ascii': 'utf8', 'iso88591': 'windows1252'}.get(name, name)
    return bare(wanted) == bare(found)


class Page:
    """The figures of one page; `wrong` says what is not as expected."""

    def __init__(self, name, path, expected, document):
        self.name, self.wrong = name, []
        self.shares, self.f1s, self.counts = {}, {}, {}
        reading = Reading(document)
        body = reading.lines()
        self.article, missing, surplus = article(expected['article'], body)
        for label, lines in (('line missing', missing), ('line too much', surplus)):
            self.wrong += ['%s: %s' % (label, line) for line in lines]

        def share(name, right, wanted, found):
            self.shares[name] = bool(right)
            if not right:
                self.wrong.append('%s: %r instead of %r' % (name, found, wanted))

        titles, times, leads = (reading.metadata(k) for k in ('title', 'published', 'lead'))
        title = expected['title']
        share('title', fold(title) in map(fold, titles) if title else not titles, title, titles)
        published = expected['published']
        share('published', same_time(published, times[0] if times else None), published, times)
        bylines = reading.metadata('byline')
        share('byline', same_byline(expected['byline'], bylines), expected['byline'], bylines)
        if expected['lead']:
            share('lead', fold(expected['lead']) in map(fold, leads), expected['lead'], leads)
        share('charset', same_charset(expected['charset'], reading.encoding()), expected['charset'], reading.encoding())
        share('articles', expected['articles'] == reading.articles(), expected['articles'], reading.articles())

        def agree(name, wanted, found):
            hits, missing, surplus = matched(wanted, found)
            self.f1s[name] = (hits, len(found), len(wanted))
            self.wrong += ['%s missing: %s' % (name, x) for x in missing] + ['%s too much: %s' % (name, x) for x in surplus]

        wanted, found = expected['captions'], reading.captions()
        agree('caption text', [bare_caption(c) for c in wanted], [bare_caption(c) for c in found])
        agree('caption credit', [(bare_caption(c), bare_credit(c['credit'])) for c in wanted if c.get('credit')],
              [(bare_caption(c), bare_credit(c['credit'])) for c in found if c.get('credit')])
        agree('caption image', [(bare_caption(c), bare_image(c['image'])) for c in wanted if c.get('image')],
              [(bare_caption(c), bare_image(c['image'])) for c in found if c.get('image')])
        heads = [(collapse(h['text']), h.get('level')) for h in expected['headings']]
        optional = {text for text, level in heads if level is None}
        heads, read = ([(t, level) for t, level in x if t not in optional] for x in (heads, reading.headings()))
        agree('headings', heads, read)
        agree('heading texts', [t for t, _ in heads], [t for t, _ in read])
        rows = [[collapse(cell) for cell in row] for table in expected['tables'] for row in table]
        rows, read = ([tuple(filter(None, r)) for r in x if any(r)] for x in (rows, reading.rows()))
        layout = {tuple(collapse_row(line).split('\t')) for line in expected['article'] if '\t' in line} - set(rows)
        read = [row for row in read if row not in layout]
        agree('cells', [c for row in rows for c in row], [c for row in read for c in row])
        agree('rows', rows, read)
        items = [collapse(i) for l in expected['lists'] for i in l]
        open_items, read = collections.Counter(items), []
        for text, bare in reading.items():
            known = text if open_items[text] else bare if bare and open_items[bare] else None
            if known:
                open_items[known] -= 1
                read.append(known)
            elif bare is None:
                read.append(text)
        agree('list items', items, read)
        agree('links', [(collapse(l['text']), l['href']) for l in expected['links']], reading.links())

        inside = []
        for string in expected['furniture']:
            string = collapse(string)
            allowed = sum(line.count(string) for line in map(collapse, expected['article']))
            inside += [string] * max(0, sum(collapse(line).count(string) for line in body) - allowed)
        self.wrong += ['furniture inside: ' + x for x in inside]
        persons = reading.persons()
        accused = [n for n in expected['notPersons']
                   if any(re.search(r'(?<!\w)%s(?!\w)' % re.escape(fold(n)), p) for p in persons)]
        self.wrong += ['not a person of the text: ' + x for x in accused]
        page = texts_of_page(path, expected)
        lost, extra = collections.Counter(), collections.Counter()
        if page:
            shown, hidden = page
            have = collections.Counter(inked(document['text']))
            lost, extra = shown - have, have - shown - hidden
            if lost:
                self.wrong.append('lost: ' + ' '.join('%s×%d' % x for x in lost.most_common(20)))
        self.counts = {'furniture inside': len(inside), 'not persons': len(accused), 'lost': sum(lost.values()),
                       'extra': sum(extra.values())}


def figures(pages):
    hits, found, wanted, in_order = (sum(p.article[i] for p in pages) for i in range(4))
    row = {'pages': len(pages), 'article P': hits / found if found else 0.0, 'article R': hits / wanted,
           'article F1': f1(hits, found, wanted), 'in order': in_order / wanted}
    for name in SHARES:
        values = [p.shares[name] for p in pages if name in p.shares]
        row[name] = sum(values) / len(values) if values else None
    for name in F1S:
        sums = [sum(p.f1s[name][i] for p in pages) for i in range(3)]
        row[name] = f1(*sums) if any(sums) else None
    for name in COUNTS:
        row[name] = sum(p.counts[name] for p in pages)
    return row


def pages_of(name):
    folder = os.path.join(ROOT, 'Tests/Fixtures/html', name)
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    stems = [n[:-5] for n in names if n.endswith('.html')]
    if not stems:
        sys.exit('%s: no pages' % folder)
    alone = {n[:-14] for n in names if n.endswith('.expected.json')} ^ set(stems)
    if alone:
        sys.exit('%s: pages or expectations alone: %s' % (folder, ', '.join(sorted(alone))))
    return folder, stems


def convert(command, folder, stems, target):
    os.makedirs(target, exist_ok=True)
    subprocess.run([command, 'convert', *(os.path.join(folder, s + '.html') for s in stems), '--to', 'json', '--force', '-o',
                    target + os.sep], check=True, stdout=subprocess.DEVNULL)


def score(name, command, out):
    folder, stems = pages_of(name)
    target = os.path.join(out, name)
    convert(command, folder, stems, target)
    pages = []
    for stem in stems:
        with open(os.path.join(folder, stem + '.expected.json'), encoding='utf-8') as f:
            expected = json.load(f)
        with open(os.path.join(target, stem + '.json'), encoding='utf-8') as f:
            document = json.load(f)
        pages.append(Page(stem, os.path.join(folder, stem + '.html'), expected, document))
    return pages


def written(value):
    return '-' if value is None else '%d' % value if isinstance(value, int) else '%.3f' % value


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('command', metavar='PARTYDOCS')
    parser.add_argument('out', metavar='OUT')
    parser.add_argument('--floors', action='store_true')
    parser.add_argument('--json', metavar='FILE')
    parser.add_argument('-v', '--verbose', action='store_true')
    options = parser.parse_args()
    command, out = os.path.abspath(options.command), os.path.abspath(options.out)
    for name in SETS:
        pages_of(name)
    sets = {name: score(name, command, out) for name in SETS}
    rows = {name: figures(pages) for name, pages in sets.items()}
    if options.verbose:
        for name, pages in sets.items():
            for page in pages:
                for fault in page.wrong:
                    print('%s/%s: %s' % (name, page.name, fault))
    print('%-17s' % '' + ''.join('%12s' % name for name in rows))
    for column in rows[SETS[0]]:
        print('%-17s' % column + ''.join('%12s' % written(row[column]) for row in rows.values()))
    if options.json:
        with open(options.json, 'w', encoding='utf-8') as f:
            json.dump({name: {'figures': rows[name], 'pages': {p.name: {'figures': figures([p]), 'wrong': p.wrong}
                                                               for p in pages}}
                       for name, pages in sets.items()}, f, ensure_ascii=False, indent=1)
            f.write('\n')
    faults = []
    for name, row in rows.items():
        faults += ['%s: %s is %s, below %.2f' % (name, k, written(row[k]), floor) for k, floor in FLOORS.items()
                   if row[k] is not None and row[k] < floor]
        faults += ['%s: %s is %d, above %d' % (name, k, row[k], most) for k, most in CEILINGS.items() if row[k] > most]
    for fault in faults:
        print(fault)
    if faults and options.floors:
        sys.exit(1)


if __name__ == '__main__':
    main()
