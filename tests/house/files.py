"""Looks at every source file as a reader would meet it: its size, its opening, its name, its leftovers.

It judges the form alone. Generated files say so in their first line and are let off the size.
Usage: files.py ROOT   (prints "file:line: fault" per fault; exit status 1 if there is any)
"""
import pathlib
import re
import sys

FOLDERS = ("libnetwork", "capi", "bindings", "server", "tests", "cmake", ".ci")
COMMENTS = {".c": ("//", "/*"), ".h": ("//", "/*"), ".cpp": ("//", "/*"), ".hpp": ("//", "/*"),
            ".js": ("//", "/*"), ".mjs": ("//", "/*"), ".ts": ("//", "/*"), ".cmake": ("#",),
            ".sh": ("#",), ".py": ('"""', "#"), ".sql": ("--",)}
MOST_LINES = 400
NAMELESS = re.compile(r"(^|[_/-])(util|utils|helper|helpers|manager|managers|misc|common)([_./-]|$)")
UNDONE = re.compile(r"\b(" + "|".join(
    ("TO" + "DO", "FIX" + "ME", "HA" + "CK", "st" + "ub(bed)?", "not " + "implemented")) + r")\b")
HOLLOW = re.compile(r"BOOST_(CHECK|TEST|REQUIRE)\(\s*true\s*\)")
EXACT = re.compile(r"libnetwork/(base/(money|date|period)|subscriptions/\w+|\w+/rules)\.(hpp|cpp)$")
FLOATING = re.compile(r"\b(double|float)\b")


def is_introduced(path, lines, marks):
    """A comment opens the file, or it opens with its own header, which speaks for both. A line that
    only tells the machine how to read the file may stand before the comment."""
    own_header = f'#include "{path[:-len(".cpp")]}.hpp"' if path.endswith(".cpp") else None
    for line in lines:
        text = line.strip()
        if not text or text == "#pragma once" or text.startswith("#!"):
            continue
        return text.startswith(marks) or text == own_header
    return not lines


def faults_of(path, text):
    lines = text.splitlines()
    generated = any("Generated" in line for line in lines[:3])
    suffix = pathlib.PurePath(path).suffix
    if len(lines) > MOST_LINES and not generated and not path.endswith("libnetwork.h"):
        yield f"{path}:{len(lines)}: more than {MOST_LINES} lines"
    if not is_introduced(path, lines, COMMENTS[suffix]):
        yield f"{path}:1: does not open by saying what it knows"
    if NAMELESS.search(path):
        yield f"{path}:1: a name that says nothing"
    for number, line in enumerate(lines, 1):
        if UNDONE.search(line):
            yield f"{path}:{number}: left undone"
        if HOLLOW.search(line):
            yield f"{path}:{number}: an assertion that cannot fail"
        if EXACT.search(path) and FLOATING.search(line.split("//")[0]):
            yield f"{path}:{number}: floating point in money, dates or rules"


def faults_in(root):
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            path = file.relative_to(root).as_posix()
            if not file.is_file() or file.suffix not in COMMENTS or "node_modules" in path:
                continue
            yield from faults_of(path, file.read_text(encoding="utf-8"))


if __name__ == "__main__":
    found = list(faults_in(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "every file keeps the form of the house")
    sys.exit(1 if found else 0)
