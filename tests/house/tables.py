"""A table of the docs with a column called "Held by" (or "Shown able to fail by") names tests, and each of
them must be there.

What has no test says so in words; a row of nothing would look the same as one that is held.
"""
import pathlib
import re
import sys

CASE = re.compile(r"_TEST_CASE\(\s*(\w+)")
METHOD = re.compile(r"^    def (test_\w+)", re.MULTILINE)
COLUMNS = ("Held by", "Shown able to fail by")
CELL = re.compile(r"(?<!\\)\|")
NAME = re.compile(r"`([^`]+)`")


def tests_of(root):
    """Names of test cases, of journeys and of the stories told at every door."""
    names = {file.name for file in (root / "tests").glob("journeys/*.test.mjs")}
    names |= {file.stem for file in (root / "bindings/conformance").glob("*.json")}
    for file in (root / "tests").rglob("*.cpp"):
        names.update(CASE.findall(file.read_text(encoding="utf-8")))
    for file in (root / "tests").glob("faults/*.py"):
        names.update(METHOD.findall(file.read_text(encoding="utf-8")))
    return names


def rows_of(text):
    """(number of the line, what such a column says) of every row of such a table."""
    columns = None
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("|"):
            columns = None
            continue
        cells = [cell.strip() for cell in CELL.split(line)[1:-1]]
        if columns is None:
            columns = [cells.index(name) for name in COLUMNS if name in cells]
        elif set(line) - set("|- :"):
            yield from ((number, cells[column]) for column in columns if column < len(cells))


def faults_in(root):
    known = tests_of(root)
    for file in sorted((root / "libnetwork/docs").rglob("*.md")):
        for number, held_by in rows_of(file.read_text(encoding="utf-8")):
            where = f"{file.relative_to(root)}:{number}"
            if not held_by:
                yield f"{where}: says neither which test holds it nor why none does"
            for name in NAME.findall(held_by):
                if name not in known:
                    yield f"{where}: there is no test called {name}"


if __name__ == "__main__":
    found = list(faults_in(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "every test that a table names is there")
    sys.exit(1 if found else 0)
