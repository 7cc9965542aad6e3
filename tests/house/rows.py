"""What a page asks for by its use case must have a row in the table of operations.

The compiler cannot see it: a use case without a row is refused only when somebody opens the page.
"""
import pathlib
import re
import sys

ASKED = re.compile(r"\bask<&([\w:]+)>")
LISTED = re.compile(r"\brow<&([\w:]+)>")


def names_in(text, pattern):
    """Use cases with the number of their line, without their namespace."""
    for number, line in enumerate(text.splitlines(), 1):
        for found in pattern.finditer(line):
            yield number, found.group(1).rsplit("::", 1)[-1]


def faults_in(root):
    listed = {
        name
        for file in (root / "libnetwork/operations").glob("*.cpp")
        for _, name in names_in(file.read_text(encoding="utf-8"), LISTED)
    }
    for file in sorted((root / "server").rglob("*.cpp")):
        for number, name in names_in(file.read_text(encoding="utf-8"), ASKED):
            if name not in listed:
                yield f"{file.relative_to(root)}:{number}: {name} has no row in libnetwork/operations"


if __name__ == "__main__":
    found = list(faults_in(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "whatever a page asks for has a row in the table")
    sys.exit(1 if found else 0)
