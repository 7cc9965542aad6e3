"""What a release promised stands: every function, enumerator and macro of a frozen header is in today's, unchanged.

Since no structure is public, prototypes and numbers are the whole binary interface.
Usage: frozen_test.py FROZEN_INCLUDE TODAYS_INCLUDE
"""
import pathlib
import re
import sys


def promises(folder):
    """Declarations, type definitions, enumerators and macros, each in one normalised line."""
    text = "".join(file.read_text(encoding="utf-8") for file in sorted(pathlib.Path(folder).glob("*.h")))
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.S)
    macros = {line.strip() for line in text.splitlines()
              if re.match(r"#define NETWORK_(?!VERSION|API)\w+ \S", line)}
    code = " ".join(line for line in text.splitlines() if not line.startswith("#"))
    found = set(macros)
    for body in re.findall(r"typedef enum \w+ \{(.*?)\}", code):
        found |= {f"enumerator {' '.join(one.split())}" for one in body.split(",")}
    code = re.sub(r"typedef enum (\w+) \{.*?\}", r"typedef enum \1", code)
    for statement in code.split(";"):
        statement = " ".join(statement.split())
        if "network_" in statement:
            found.add(re.sub(r".*?(?=NETWORK_API|typedef)", "", statement, count=1))
    return found


def main(frozen, today):
    before, now = promises(frozen), promises(today)
    broken = sorted(before - now)
    for one in broken:
        print(f"no longer so: {one}")
    print(f"{len(before)} promises, {len(broken)} broken; {len(now - before)} added since")
    return 1 if broken or not before else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
