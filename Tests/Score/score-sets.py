#!/usr/bin/env python3
"""Scores the command's JSON on the three sets of annotated texts and prints one table. Standard library only.

usage: score-sets.py PARTYDOCS OUT [--floors]
  PARTYDOCS  the command to score; OUT  a folder for its JSON and the full reports (score.py --json)
  --floors   exit 1 where a figure is below the floor promised for its set

Sets: seeds (seeds/, gold in Tests/Fixtures/gold), tuned and set-aside (Tests/Fixtures/genre). Each is read as it stands
and once more in decomposed form (NFD) with CR LF, which must not change what is found."""
import json
import os
import subprocess
import sys
import unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
import score  # noqa: E402  (the scorer beside this file)

SETS = {'seeds': ('seeds', 'Tests/Fixtures/gold'),
        'tuned': ('Tests/Fixtures/genre/tuned', 'Tests/Fixtures/genre/tuned'),
        'set-aside': ('Tests/Fixtures/genre/set-aside', 'Tests/Fixtures/genre/set-aside')}
# exact, values, blocks, metadata, coref, lossless, assessment, then mention figures by type
FLOORS = {'seeds': {'exact': 0.90, 'values': 0.92, 'blocks': 0.98, 'metadata': 1.0, 'coref': 0.92, 'lossless': 1.0,
                    'assessment': 0.75}}
GENRE = {'exact': 0.80, 'values': 0.85, 'blocks': 0.90, 'person': 0.93, 'with office': 0.85, 'date': 0.93,
         'quantity': 0.85, 'officialDocument': 0.92, 'cited, overlap': 0.97, 'organization': 0.75, 'assessment': 0.70,
         'lossless': 1.0}
FLOORS['tuned'] = FLOORS['set-aside'] = GENRE
# How far the figure `exact` may lie below that of the seeds, whose gold was in view.
WIDEST_GAP = 0.10
COLUMNS = ['exact', 'lenient', 'values', 'blocks', 'metadata', 'coref', 'assessment', 'lossless', 'person', 'with office',
           'office', 'organization', 'officialDocument', 'cited, overlap', 'event', 'date', 'quantity', 'place', 'quotation']


def texts_of(folder):
    return sorted(n for n in os.listdir(os.path.join(ROOT, folder)) if n.endswith('.txt'))


def convert(command, folder, out, decomposed):
    source = os.path.join(ROOT, folder)
    os.makedirs(out, exist_ok=True)
    if decomposed:
        # The scorer takes its texts from the original folder; only the command sees this copy.
        copy = out + '-texts'
        os.makedirs(copy, exist_ok=True)
        for name in texts_of(folder):
            with open(os.path.join(source, name), encoding='utf-8', newline='') as f:
                text = unicodedata.normalize('NFD', f.read()).replace('\n', '\r\n')
            with open(os.path.join(copy, name), 'w', encoding='utf-8', newline='') as f:
                f.write(text)
        source = copy
    inputs = [os.path.join(source, n) for n in texts_of(folder)]
    subprocess.run([command, 'convert', *inputs, '--to', 'json', '--force', '-o', out + os.sep], check=True,
                   stdout=subprocess.DEVNULL)


def with_office(gold_folder, text_folder, system):
    """F1 of (office span, holder's name) over core offices that have a holder"""
    golds = score.load_gold(os.path.join(ROOT, gold_folder), os.path.join(ROOT, text_folder), lambda x: None)
    hits = false = missed = 0
    for gold in golds:
        with open(os.path.join(system, gold.stem + '.json'), encoding='utf-8') as f:
            document = json.load(f)
        names = {e.get('id'): e.get('name') for e in document.get('entities') or []}
        wanted = [m for m in gold.mentions if m.type == 'office' and m.core and m.norm.get('holder')]
        optional = [m for m in gold.mentions if m.type == 'office' and not (m.core and m.norm.get('holder'))]
        open_mentions = list(wanted)
        for a in document.get('annotations') or []:
            if a.get('kind') != 'office' or not (a.get('value') or {}).get('holder'):
                continue
            span = (a['start'], a['end'])
            holder = a['value']['holder']
            holder = holder.get('name') or names.get(holder.get('id')) if isinstance(holder, dict) else names.get(holder, holder)
            found = next((m for m in open_mentions if span in m.accept
                          and score.fold(holder or '') in gold.names[m.norm['holderId']] | {score.fold(m.norm['holder'])}), None)
            if found:
                open_mentions.remove(found)
                hits += 1
            elif not any(m.start < span[1] and span[0] < m.end for m in optional):
                false += 1
        missed += len(open_mentions)
    return 2 * hits / (2 * hits + false + missed) if hits else None


def figures(name, command, out, decomposed):
    texts, gold = SETS[name]
    label = name + (' NFD' if decomposed else '')
    folder = os.path.join(out, label.replace(' ', '-'))
    convert(command, texts, folder, decomposed)
    report = folder + '.report.json'
    run = subprocess.run([sys.executable, os.path.join(HERE, 'score.py'), '--gold', os.path.join(ROOT, gold), '--texts',
                          os.path.join(ROOT, texts), '--system', folder, '--json', report], stdout=subprocess.PIPE, text=True)
    if run.returncode:
        sys.exit('%s: score.py ended with status %d' % (label, run.returncode))
    with open(report, encoding='utf-8') as f:
        result = json.load(f)
    row = {'exact': result['score']['exact'], 'lenient': result['score']['mention_f1']}
    row.update({k: result['score'][k] for k in ('values', 'blocks', 'metadata', 'coref')})
    row.update({k: result['extra'][k] for k in ('assessment', 'lossless')})
    for kind in score.TYPES:
        row[kind] = result['overall']['types'][kind]['exact']['f1']
    row['cited, overlap'] = result['overall']['types']['officialDocument']['lenient']['f1']
    row['with office'] = with_office(gold, texts, folder)
    return label, row


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith('--')]
    if len(arguments) != 2:
        sys.exit(__doc__)
    command, out = (os.path.abspath(a) for a in arguments)
    rows = [figures(name, command, out, decomposed) for name in SETS if texts_of(SETS[name][0]) for decomposed in (False, True)]
    print('%-17s' % '' + ''.join('%14s' % label for label, _ in rows))
    for column in COLUMNS:
        print('%-17s' % column + ''.join('%14s' % ('-' if row[column] is None else '%.3f' % row[column]) for _, row in rows))
    faults = []
    for label, row in rows:
        for figure, floor in FLOORS[label.split()[0]].items():
            if row[figure] is None or row[figure] < floor:
                faults.append('%s: %s is %s, below %.2f' % (label, figure, row[figure], floor))
    plain = dict(rows)
    for label, row in rows:
        if plain['seeds']['exact'] - row['exact'] > WIDEST_GAP:
            faults.append('%s: exact is %.3f below the seeds' % (label, plain['seeds']['exact'] - row['exact']))
    for label, row in rows:
        if label.endswith(' NFD') and any(row[c] != plain[label[:-4]][c] for c in COLUMNS):
            faults.append('%s differs from the composed form' % label)
    for fault in faults:
        print(fault)
    if faults and '--floors' in sys.argv:
        sys.exit(1)


if __name__ == '__main__':
    main()
