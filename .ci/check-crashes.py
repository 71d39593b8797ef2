#!/usr/bin/env python3
"""Kills runs of `partydocs archive` at random moments, and checks that nothing is ever lost.

usage: check-crashes.py PARTYDOCS FOLDER [RUNS] [SEED]

Half of the runs make an archive where none is; of the others half replace one and half append to it. After each kill the
destination must be absent (only where there was none), the complete old archive or the complete new one, byte for byte.
Then the run is continued with --resume, or begun anew with --force, and must give the bytes of a run that nobody killed.
"""
import hashlib, os, random, shutil, signal, subprocess, sys, time

program, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
runs = int(sys.argv[3]) if len(sys.argv) > 3 else 200
randomness = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
clock = ["--timestamp", "2026-01-01T00:00:00Z"]
texts = {}
for name, start, end in [("old", 0, 6), ("new", 3, 12), ("more", 12, 20)]:
    texts[name] = os.path.join(folder, name)
    os.makedirs(texts[name], exist_ok=True)
    for number in range(start, end):
        with open(os.path.join(texts[name], f"{number}.txt"), "w", encoding="utf-8") as file:
            file.write(f"Hội nghị lần thứ {number}\n\nNgày {number % 27 + 1}/4/2021, Huyện ủy tổ chức hội nghị số {number}.\n")
# The same text under two names, one of them in the archive already, and a source that is no text.
shutil.copy(os.path.join(texts["old"], "1.txt"), os.path.join(texts["more"], "again.txt"))
for name in ("new", "more"):
    with open(os.path.join(texts[name], "broken.txt"), "wb") as file:
        file.write(b"A\xffB")

def command(kind, target, *more):
    what = {"create": ["archive", texts["new"]], "replace": ["archive", texts["new"]],
            "append": ["archive", "--append", texts["more"]]}[kind]
    return [program, *what, "-o", target, *clock, *more]

def run(arguments, expected=(0, 65)):
    done = subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode not in expected:
        sys.exit(f"{' '.join(arguments)}\nended with {done.returncode}: {done.stderr}")

def contents(path):
    found = {}
    for root, _, names in os.walk(path):
        for name in names:
            full = os.path.join(root, name)
            with open(full, "rb") as file:
                found[os.path.relpath(full, path)] = hashlib.sha256(file.read()).hexdigest()
    return found

def clear(target):
    for path in (target, target + ".partial"):
        shutil.rmtree(path, ignore_errors=True)

# What archives look like that nobody disturbed, and how long making them takes.
whole, duration = {}, {}
target = os.path.join(folder, "reference")
for kind in ("old", "create", "append"):
    if kind != "append":
        clear(target)
    begin = time.monotonic()
    run([program, "archive", texts["old"], "-o", target, *clock] if kind == "old" else command(kind, target))
    duration[kind], whole[kind] = time.monotonic() - begin, contents(target)
    if kind == "create":
        clear(target)
        run([program, "archive", texts["old"], "-o", target, *clock])
whole["replace"], duration["replace"] = whole["create"], duration["create"]
before = os.path.join(folder, "before")
shutil.rmtree(before, ignore_errors=True)
run([program, "archive", texts["old"], "-o", before, *clock])

target = os.path.join(folder, "archive")
seen = {}
for number in range(runs):
    kind = ["create", "replace", "create", "append"][number % 4]
    clear(target)
    if kind != "create":
        shutil.copytree(before, target)
    process = subprocess.Popen(command(kind, target, *(["--force"] if kind == "replace" else [])),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    # The end of a run, where names change, is as likely as all the rest.
    moment = randomness.uniform(0, 1.05) if randomness.random() < 0.5 else randomness.uniform(0.85, 1.05)
    time.sleep(duration[kind] * moment)
    process.send_signal(signal.SIGKILL)
    process.wait()
    is_there = os.path.exists(target)
    found = contents(target)
    state = "none" if not is_there else "new" if found == whole[kind] else "old" if found == whole["old"] else "broken"
    if state == "broken" or (state == "none" and kind != "create"):
        sys.exit(f"run {number} ({kind}): the destination is {state} after the kill")
    partial = os.path.exists(target + ".partial")
    key = f"{kind}: {state}" + (", with .partial" if partial else "")
    seen[key] = seen.get(key, 0) + 1
    if state == "new" and not partial:
        continue
    # Of an append that is done nothing is left to continue: it would append again, which changes only the history.
    if state == "new":
        run([program, "verify", target], (0,))
        continue
    # A run that was killed before it began leaves nothing to continue.
    journal = os.path.join(target + ".partial", "journal")
    has_begun = os.path.exists(journal) and os.path.getsize(journal) > 0
    again = "--resume" if number % 8 < 4 and has_begun else "--force"
    # Killed between its last line and the rename, a run is completed first, and then finds its own archive there (73).
    run(command(kind, target, again), (0, 65, 73))
    if contents(target) != whole[kind]:
        sys.exit(f"run {number} ({kind}, {again}): the archive is not that of a run which was not killed")
    if os.path.exists(target + ".partial"):
        sys.exit(f"run {number} ({kind}, {again}): .partial is still there")
for key in sorted(seen):
    print(f"  {seen[key]:4} {key}")
print(f"{runs} runs killed; nothing was lost")
