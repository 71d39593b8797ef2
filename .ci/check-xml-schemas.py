#!/usr/bin/env python3
"""Breaks valid PartyDocs XML in thousands of places and expects RELAX NG and XSD to give the same verdict on each.

Usage: check-xml-schemas.py FOLDER SCRATCH

FOLDER holds valid files. Every element and attribute name of the schema must stand in them. Each element is dropped,
repeated, renamed, moved and so on, each attribute of each element is dropped, renamed and given values of many forms;
random changes follow. All choices come from a fixed seed.
Each result is judged four times: by both schemas in libxml2, and by both in jing (RELAX NG) and Xerces (XSD).
"""
import copy
import pathlib
import random
import re
import subprocess
import sys

from lxml import etree

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "Docs/Schemas"
NAMESPACE = "urn:partydocs:xml:1"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
RNG = "{http://relaxng.org/ns/structure/1.0}"
RANDOM_COUNT = 2000
VALUES_EACH = 12
CHANGES_EACH = 6
VALUES = [
    "", " ", "x", "0", "1", "-1", "-0", "+5", " 5 ", "007", "8", "1.0", "1e3", "1,5", "99999999999999999999", "true",
    "TRUE", "1 2", "1  2 ", "0 1", "a b", "1a", "a:b", "ạ", "a" * 129, "a" * 130, "d.b1", "2020", "2020-13", "2020-02-30",
    "2020-08-07", "--08-07", "---07", "2020-10-19T16:00+07:00", "2020-10-19T24:00", "2020~", "2020/..", "../..", "../2020",
    "/2020", "2020-01/2020-06", "other:", "other:x", " other:x", "other: \n", "printed", "printed ", "Printed", "null",
    "array", "0A", "0a", "0" * 64, "é\u00a0&<>\"'\t\n",
]


def qualified(name):
    return f"{{{NAMESPACE}}}{name}"


class Schemas:
    """Both schemas in libxml2, and the command that runs jing."""

    def __init__(self):
        self.rng = etree.RelaxNG(file=str(SCHEMAS / "partydocs-1.0.rng"))
        self.xsd = etree.XMLSchema(file=str(SCHEMAS / "partydocs-1.0.xsd"))

    def verdicts(self, data):
        """Of libxml2, whose parser knows xml:id and refuses an identifier that stands twice itself."""
        try:
            tree = etree.fromstring(data)
        except etree.XMLSyntaxError:
            return False, False
        return self.rng.validate(tree), self.xsd.validate(tree)

    @staticmethod
    def refused_by_jing(schema, files):
        """The files that jing, or for an XSD Xerces inside it, finds anything wrong with."""
        refused = set()
        for start in range(0, len(files), 2000):
            command = ["jing", str(SCHEMAS / schema), *map(str, files[start:start + 2000])]
            run = subprocess.run(command, capture_output=True, text=True)
            output = run.stdout + run.stderr
            if run.returncode not in (0, 1) or "fatal:" in output.replace(": fatal:", ""):
                sys.exit(f"jing failed on {schema}: {output[-500:]}")
            for line in output.splitlines():
                match = re.match(r"(.*?\.xml):\d+:\d+: (error|fatal)", line)
                if match:
                    refused.add(pathlib.Path(match.group(1)).name)
        return refused


def names_of_schema():
    tree = etree.parse(str(SCHEMAS / "partydocs-1.0.rng"))
    elements = {e.get("name") for e in tree.iter(RNG + "element") if e.get("name")}
    elements |= {e.text.strip() for e in tree.iter(RNG + "name")}
    attributes = {e.get("name") for e in tree.iter(RNG + "attribute")}
    return elements, attributes


def local(element):
    return etree.QName(element).localname


def attribute_name(name):
    return "xml:" + name[name.index("}") + 1:] if name.startswith("{") else name


class Mutator:
    """Changes one thing in a copy of a document; None when it cannot be changed so."""

    def __init__(self, elements, attributes, random_source):
        self.elements = sorted(elements) + ["unknown"]
        self.attributes = sorted(name for name in attributes if not name.startswith("xml:")) + ["unknown"]
        self.random = random_source

    def drop(self, element):
        parent = element.getparent()
        if parent is None:
            return False
        tail, before = element.tail or "", element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
        element.tail = None
        parent.remove(element)
        return True

    def repeat(self, element):
        if element.getparent() is None:
            return False
        twin = copy.deepcopy(element)
        for number, part in enumerate(twin.iter()):
            if part.get(XML_ID) is not None:
                part.set(XML_ID, f"{part.get(XML_ID)}.{number}"[-129:])
        element.addnext(twin)
        return True

    def repeat_with_identifiers(self, element):
        if element.getparent() is None:
            return False
        element.addnext(copy.deepcopy(element))
        return True

    def rename(self, element):
        element.tag = qualified(self.random.choice(self.elements))
        return True

    def leave_namespace(self, element):
        element.tag = self.random.choice(["{urn:x}", ""]) + local(element)
        return True

    def swap(self, element):
        other = element.getnext()
        if other is None:
            return False
        other.addnext(element)
        return True

    def move(self, element):
        root = element.getroottree().getroot()
        inside = set(element.iter(etree.Element))
        places = [place for place in root.iter(etree.Element) if place not in inside]
        if not places:
            return False
        self.random.choice(places).append(element)
        return True

    def wrap(self, element):
        parent = element.getparent()
        if parent is None:
            return False
        outer = etree.Element(qualified(self.random.choice(self.elements)))
        parent.replace(element, outer)
        outer.append(element)
        return True

    def insert(self, element):
        name = self.random.choice(self.elements)
        element.insert(self.random.randint(0, len(element)), etree.Element(qualified(name)))
        return True

    def write_text(self, element):
        element.text = (element.text or "") + self.random.choice(["x", "  \n", "\u00a0"])
        return True

    def write_tail(self, element):
        if element.getparent() is None:
            return False
        element.tail = (element.tail or "") + self.random.choice(["x", "  \n", "\u00a0"])
        return True

    def empty(self, element):
        for child in list(element):
            element.remove(child)
        element.text = None
        return True

    def comment(self, element):
        element.insert(0, self.random.choice([etree.Comment(" c "), etree.ProcessingInstruction("p", "q")]))
        return True

    def add_attribute(self, element):
        name = self.random.choice(self.attributes + ["{urn:x}a", "{http://www.w3.org/XML/1998/namespace}base", XML_ID])
        element.set(name, self.random.choice(VALUES[2:]) if name != XML_ID else "n1")
        return True

    def drop_attribute(self, element, name):
        del element.attrib[name]
        return True

    def rename_attribute(self, element, name):
        new = self.random.choice(self.attributes)
        if new in element.attrib:
            return False
        element.set(new, element.attrib.pop(name))
        return True

    def set_attribute(self, element, name, value=None):
        value = self.random.choice(VALUES) if value is None else value
        if element.get(name) == value:
            return False
        element.set(name, value)
        return True

    ON_ELEMENTS = [
        drop, repeat, repeat_with_identifiers, rename, leave_namespace, swap, move, wrap, insert, write_text, write_tail,
        empty, comment, add_attribute,
    ]
    ON_ATTRIBUTES = [drop_attribute, rename_attribute]


class Corpus:
    """The valid files, and the smallest one that has an element or attribute."""

    def __init__(self, folder):
        self.trees = []
        for path in sorted(pathlib.Path(folder).glob("*.xml")):
            self.trees.append((path, etree.parse(str(path))))
        self.trees.sort(key=lambda entry: (entry[0].stat().st_size, entry[0].name))
        self.places = {}
        for number, (_, tree) in enumerate(self.trees):
            for index, element in enumerate(tree.iter(etree.Element)):
                parent = element.getparent()
                path = (local(parent) if parent is not None else "", local(element))
                self.places.setdefault((path, None), (number, index))
                self.places.setdefault((path[1:], None), (number, index))
                for name in element.attrib:
                    self.places.setdefault((path[1:], name), (number, index))

    def copy_of(self, number, index):
        tree = copy.deepcopy(self.trees[number][1])
        return tree, list(tree.iter(etree.Element))[index]


def mutations(corpus, mutator, source):
    """Names of mutations with their bytes."""
    for (path, name), (number, index) in sorted(corpus.places.items(), key=str):
        if name is None:
            # Each way on each element, and some of them on each element in each other that may hold it.
            chosen = Mutator.ON_ELEMENTS if len(path) == 1 else source.sample(Mutator.ON_ELEMENTS, CHANGES_EACH)
            changes = [(function.__name__, function, ()) for function in chosen]
        else:
            changes = [(function.__name__, function, (name,)) for function in Mutator.ON_ATTRIBUTES]
            changes += [(f"set to {value!r}", Mutator.set_attribute, (name, value)) for value in source.sample(VALUES, VALUES_EACH)]
        for title, change, arguments in changes:
            tree, element = corpus.copy_of(number, index)
            if change(mutator, element, *arguments):
                yield f"{'/'.join(path)} {attribute_name(name) if name else ''} {title}", etree.tostring(tree)
    small = range(min(60, len(corpus.trees)))
    for _ in range(RANDOM_COUNT):
        tree = copy.deepcopy(corpus.trees[source.choice(small)][1])
        titles = []
        for _ in range(source.randint(1, 3)):
            element = source.choice(list(tree.iter(etree.Element)))
            if element.attrib and source.random() < 0.4:
                change = source.choice([*Mutator.ON_ATTRIBUTES, Mutator.set_attribute])
                arguments = (source.choice(list(element.attrib)),)
            else:
                change, arguments = source.choice(Mutator.ON_ELEMENTS), ()
            if change(mutator, element, *arguments):
                titles.append(f"{local(element)} {change.__name__}")
        if titles:
            yield "; ".join(titles), etree.tostring(tree)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__.strip())
    corpus, scratch = Corpus(sys.argv[1]), pathlib.Path(sys.argv[2])
    elements, attributes = names_of_schema()
    seen = {path[-1] for path, _ in corpus.places}
    seen_attributes = {attribute_name(name) for _, name in corpus.places if name}
    absent = sorted(elements - seen) + sorted(attributes - seen_attributes)
    if absent:
        sys.exit("no valid file has: " + ", ".join(absent))
    scratch.mkdir(parents=True, exist_ok=True)
    for old in scratch.glob("*.xml"):
        old.unlink()
    source = random.Random(5)
    cases = [(path.name, path.read_bytes()) for path, _ in corpus.trees]
    valid_count = len(cases)
    cases += mutations(corpus, Mutator(elements, attributes, source), source)
    schemas, faults, files, verdicts = Schemas(), [], [], []
    for number, (title, data) in enumerate(cases):
        files.append(scratch / f"{number}.xml")
        files[-1].write_bytes(data)
        verdicts.append(schemas.verdicts(data))
    by_jing = [Schemas.refused_by_jing(f"partydocs-1.0.{form}", files) for form in ("rng", "xsd")]
    accepted = 0
    for number, (title, _) in enumerate(cases):
        all_verdicts = [*verdicts[number], *(files[number].name not in refused for refused in by_jing)]
        if len(set(all_verdicts)) > 1 or (number < valid_count and not all_verdicts[0]):
            faults.append(f"{files[number]}: {title}: accepted by rng, xsd, jing, Xerces: {all_verdicts}")
        accepted += number >= valid_count and all_verdicts[0]
    if faults:
        sys.exit("\n".join(faults[:20]) + f"\n{len(faults)} disagreements of {len(cases)}")
    count = len(cases) - valid_count
    print(f"{valid_count} valid files with all {len(elements)} elements and {len(attributes)} attributes, {count} mutations "
          f"({accepted} still valid): libxml2, jing and Xerces agree on both schemas")


main()
