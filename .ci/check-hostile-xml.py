#!/usr/bin/env python3
"""Feeds hostile XML to a program and measures how soon, and with how much memory, it refuses.

Usage: check-hostile-xml.py SECONDS COMMAND...

COMMAND gets a path behind its arguments and must end with status 1, without a signal, within the seconds and the memory
below; what was built without optimization is several times slower than what is shipped. The path
is a pipe, so that files of a gigabyte need no disk and a program that stops reading is seen to stop.
"""
import os
import subprocess
import sys
import tempfile
import threading

PEAK_MEGABYTES = 100
GIGABYTE = 1 << 30
HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n'
ROOT = b'<document xmlns="urn:partydocs:xml:1" version="1.0" offsetUnit="unicodeScalar" xml:id="d">'
TEXT = ROOT + b'<text xml:space="preserve">'
END = b"</text></document>"


def entities(depth, count):
    lines = [b'<!ENTITY e0 "ha">']
    for level in range(1, depth):
        lines.append(b'<!ENTITY e%d "%s">' % (level, b"&e%d;" % (level - 1) * count))
    return b"<!DOCTYPE document [" + b"\n".join(lines) + b"]>"


def flood(start, piece):
    """A file of a gigabyte that goes on and on."""
    return start, piece


# A process counts the memory of the one that started it as its own, so a small one starts the program. The time is that
# of the processor, which does not depend on what else the machine does.
LAUNCHER = """
import os, sys
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, 1, 0)])
_, status, usage = os.wait4(process, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
"""
LARGE = b'<!DOCTYPE document [<!ENTITY a "' + b"a" * 100_000 + b'">]>'
CASES = {
    "billion laughs": HEAD + entities(30, 10) + TEXT + b"&e29;" + END,
    "quadratic blow-up in text": HEAD + LARGE + TEXT + b"&a;" * 100_000 + END,
    "quadratic blow-up in attributes": HEAD + LARGE + TEXT + b'<place xml:id="' + b"&a;" * 100_000 + b'"/>' + END,
    "external entity, file": HEAD + b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + TEXT + b"&x;" + END,
    "external entity, http": HEAD + b'<!DOCTYPE d [<!ENTITY x SYSTEM "http://192.0.2.1/x">]>' + TEXT + b"&x;" + END,
    "parameter entities": HEAD + b'<!DOCTYPE d [<!ENTITY % p SYSTEM "http://192.0.2.1/p">%p;]>' + TEXT + END,
    "external DTD": HEAD + b'<!DOCTYPE document SYSTEM "http://192.0.2.1/d.dtd">' + TEXT + END,
    "XInclude": HEAD + ROOT + b'<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="/etc/passwd"/></document>',
    "undefined entity": HEAD + TEXT + b"&x;" + END,
    "deep nesting": HEAD + TEXT + b"<place>" * 1_000_000 + b"</place>" * 1_000_000 + END,
    "10,000,000 attributes": flood(HEAD + TEXT + b"<place", b' a="b"'),
    "10,000,000 different attributes": HEAD + TEXT + b"<place" + b"".join(
        b' a%d=""' % number for number in range(1_000_000)) + b"/>" + END,
    "namespaces on every level": HEAD + TEXT + b'<place xmlns:a="urn:a">' * 100_000,
    "an attribute of 1 GB": flood(HEAD + TEXT + b'<place xml:id="', b"a"),
    "an attribute of 1 GB full of >": flood(HEAD + TEXT + b'<place xml:id="', b">"),
    "a name of 1 GB": flood(HEAD + TEXT + b"<", b"a"),
    "an end tag of 1 GB": flood(HEAD + TEXT + b"</", b"a"),
    "a comment of 1 GB": flood(HEAD + TEXT + b"<!--", b"a "),
    "a processing instruction of 1 GB": flood(HEAD + TEXT + b"<?a ", b"a "),
    "a CDATA section of 1 GB": flood(HEAD + TEXT + b"<![CDATA[", b"a]"),
    "a text of 1 GB": flood(HEAD + TEXT, b"a"),
    "a text of 1 GB of line ends": flood(HEAD + TEXT, b"\n"),
    "an encoding of 1 GB": flood(b'<?xml version="1.0" encoding="', b"a"),
    "space of 1 GB": flood(b"", b" "),
    "UTF-16 with its mark": (HEAD + TEXT + END).decode().encode("utf-16"),
    "UTF-16 without a mark": (TEXT + END).decode().encode("utf-16-le"),
    "UTF-32": (TEXT + END).decode().encode("utf-32"),
    "EBCDIC": (HEAD + TEXT + END).decode().encode("cp037"),
    "declared UTF-16": HEAD.replace(b"UTF-8", b"UTF-16") + TEXT + END,
    "declared UTF-7": HEAD.replace(b"UTF-8", b"UTF-7") + TEXT + b"+ADw-script+AD4-" + END,
    "declared Latin 1": HEAD.replace(b"UTF-8", b"ISO-8859-1") + TEXT + b"\xe9" + END,
    "zero bytes in text": HEAD + TEXT + b"\0" + END,
    "zero bytes in a tag": HEAD + TEXT + b"<pla\0ce/>" + END,
    "1 GB of zero bytes": flood(HEAD + TEXT, b"\0"),
    "invalid UTF-8": HEAD + TEXT + b"\xc3\x28" + END,
    "overlong UTF-8": HEAD + TEXT + b"\xc0\xbc" + END,
    "a surrogate in UTF-8": HEAD + TEXT + b"\xed\xa0\x80" + END,
    "a control character": HEAD + TEXT + b"\x01" + END,
    "a reference to a control character": HEAD + TEXT + b"&#1;" + END,
    "a truncated file": HEAD + TEXT,
    "a file truncated in a tag": HEAD + TEXT + b"<place xml:i",
    "an empty file": b"",
    "two roots": HEAD + TEXT + END + TEXT + END,
}


class Writer(threading.Thread):
    """Writes a case into a pipe until nobody reads it."""

    def __init__(self, path, case):
        super().__init__(daemon=True)
        self.path, self.case, self.byte_count = path, case, 0

    def run(self):
        start, piece = self.case if isinstance(self.case, tuple) else (self.case, b"")
        try:
            with open(self.path, "wb", buffering=0) as pipe:
                self.write(pipe, start)
                block = piece * (65_536 // max(1, len(piece)))
                while block and self.byte_count < GIGABYTE:
                    self.write(pipe, block)
        except BrokenPipeError:
            pass

    def write(self, pipe, data):
        view = memoryview(data)
        while view:
            count = pipe.write(view)
            self.byte_count += count
            view = view[count:]


def measure(command, folder, case):
    path = os.path.join(folder, "case.xml")
    os.mkfifo(path)
    writer = Writer(path, case)
    process = subprocess.Popen([sys.executable, "-S", "-c", LAUNCHER, *command, path], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
    writer.start()
    figures, words = process.communicate()
    writer.join(timeout=10)
    os.unlink(path)
    status, seconds, kilobytes = figures.split()
    return int(status), float(seconds), int(kilobytes) / 1024, writer.byte_count, words.decode(errors="replace").strip()


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__.strip())
    bound, command = float(sys.argv[1]), sys.argv[2:]
    faults, slowest, largest = [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        sound = HEAD + TEXT + b'<paragraph xml:id="b">a</paragraph>' + END
        if measure(command, folder, sound)[0] != 0:
            sys.exit("a sound file is refused")
        for name, case in CASES.items():
            status, seconds, megabytes, byte_count, words = measure(command, folder, case)
            slowest, largest = max(slowest, seconds), max(largest, megabytes)
            print(f"{seconds:6.2f} s {megabytes:6.0f} MB {byte_count:11,} bytes  {name}: {words[-100:]}")
            if status != 1 or not words or seconds > bound or megabytes > PEAK_MEGABYTES:
                faults.append(f"{name}: status {status}, {seconds:.1f} s, {megabytes:.0f} MB: {words[:200]}")
    if faults:
        sys.exit("\n".join(faults))
    print(f"{len(CASES)} hostile files refused, the slowest after {slowest:.2f} s, with {largest:.0f} MB at most")


main()
