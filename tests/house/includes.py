"""Every file reads what it uses: a name of a precompiled header is met with its #include.

The presets compile with cmake/precompile.hpp, so a forgotten #include would go unseen until somebody
builds without it. Each name below has one header. A file that uses the name includes that header, or
a header of ours that does, or its own pair does.

Usage: python3 includes.py ROOT
"""
import functools
import pathlib
import re
import sys

HEADER_OF = {
    "any": ["any", "any_cast"],
    "array": ["array", "to_array"],
    "chrono": ["chrono"],
    "functional": ["function", "hash", "invoke"],
    "map": ["map", "multimap"],
    "memory": ["unique_ptr", "shared_ptr", "weak_ptr", "make_unique", "make_shared"],
    "mutex": ["mutex", "lock_guard", "unique_lock", "scoped_lock", "once_flag", "call_once"],
    "optional": ["optional", "nullopt"],
    "set": ["set", "multiset"],
    "span": ["span"],
    "string": ["string", "to_string", "stoll"],
    "string_view": ["string_view"],
    "thread": ["thread", "jthread", "this_thread"],
    "variant": ["variant", "get_if", "visit", "monostate"],
    "vector": ["vector"],
    "algorithm": ["sort", "stable_sort", "find_if", "any_of", "all_of", "none_of", "lower_bound",
                  "upper_bound", "transform", "copy_if", "max_element", "min_element", "clamp"],
}
# What a standard header promises to bring, or has always brought in the library we build with.
BRINGS = {
    "map": {"optional"},
    "string": {"string_view"},
}
NAMES = {name: header for header, names in HEADER_OF.items() for name in names}
# Boost's: any header of that folder will do.
FOLDER_OF = {"BOOST_DESCRIBE_": "boost/describe", "mp11::": "boost/mp11"}
USE = re.compile(r"\bstd::(" + "|".join(NAMES) + r")\b")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
ROOMS = ["libnetwork", "server", "capi/src", "capi/generator"]


def bare(line):
    line = re.sub(r'"(?:[^"\\]|\\.)*"', '""', line)
    return line.split("//")[0]


def faults_in(root):
    root = pathlib.Path(root)

    @functools.lru_cache(maxsize=None)
    def own(path):
        angled, quoted = set(), []
        for line in (root / path).read_text(encoding="utf-8").splitlines():
            found = INCLUDE.match(line)
            if found and found[1] == "<":
                angled.add(found[2])
            elif found and (root / found[2]).exists():
                quoted.append(found[2])
        return angled, quoted

    @functools.lru_cache(maxsize=None)
    def reach(path):
        seen, ahead, angled = set(), [path], set()
        while ahead:
            one = ahead.pop()
            if one in seen:
                continue
            seen.add(one)
            mine, next_ones = own(one)
            angled |= mine
            ahead += next_ones
        return angled

    for room in ROOMS:
        for file in sorted((root / room).rglob("*.[ch]pp")):
            path = file.relative_to(root).as_posix()
            there = set(reach(path))
            for header in list(there):
                there |= BRINGS.get(header, set())
            told = set()
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                for name, folder in FOLDER_OF.items():
                    if name in bare(line) and folder not in told and \
                            not any(one.startswith(folder) for one in there):
                        told.add(folder)
                        yield f"{path}:{number}: {name} needs an #include of <{folder}...>"
                for use in USE.finditer(bare(line)):
                    header = NAMES[use[1]]
                    if header not in there and header not in told:
                        told.add(header)
                        yield f"{path}:{number}: std::{use[1]} needs #include <{header}>"


if __name__ == "__main__":
    faults = list(faults_in(sys.argv[1]))
    print("\n".join(faults) or "every file includes what it uses")
    sys.exit(1 if faults else 0)
