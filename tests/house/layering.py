"""Reads every include of the project and refuses those that break the house's one rule of direction.

It knows the order of the modules and which library may be seen where; it knows no module's contents.
Usage: layering.py ROOT   (prints "file:line: fault" per fault; exit status 1 if there is any)
"""
import pathlib
import re
import sys

ORDER = ["base", "store", "changes", "messages", "organisations", "people", "members",
         "subscriptions", "learning", "programme", "operations"]
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
SUFFIXES = {".c", ".h", ".cpp", ".hpp"}
DOORS = ("libnetwork", "capi", "server", "bindings", "tests")
PURE_REFUSALS = re.compile(r"(^|/)(store|clock|unit_of_work|reader)(\.hpp|/)|^soci|^chrono$|^ctime$")


def module_of(path):
    """The core module a path or an include lies in, or None."""
    match = re.match(r"libnetwork/(\w+)/", path)
    return match.group(1) if match and match.group(1) in ORDER else None


def sees_soci(path):
    return (path.startswith(("libnetwork/store/", "tests/"))
            or re.match(r"libnetwork/\w+/store\.cpp$", path))


def fault_between_modules(path, include):
    here, there = module_of(path), module_of(include)
    if here is None or there is None or here == there:
        return None
    if ORDER.index(there) > ORDER.index(here):
        return f"{here} stands to the left of {there} and may not include {include}"
    if there != "store" and re.search(r"/store\.hpp$", include):
        return f"{include} is private to {there}"
    return None


def fault_of(path, include):
    """Why this file may not include that, or None."""
    core = path.startswith("libnetwork/")
    if fault := fault_between_modules(path, include):
        return fault
    if core and include.startswith(("server/", "capi/", "bindings/")):
        return f"the core may not know a door: {include}"
    if core and include.startswith("libnetwork/") and module_of(include) is None:
        return f"no such module: {include}"
    if path.startswith("server/") and include.startswith(("capi/", "bindings/")):
        return f"the server stands beside the C API and may not include {include}"
    if path.startswith(("server/", "capi/")) and re.match(r"libnetwork/(?!store/)\w+/store\.hpp$", include):
        return f"{include} is private to its module"
    if path.startswith("bindings/") and include.startswith(("libnetwork/", "server/")):
        return f"a binding sees the C header only, not {include}"
    if re.match(r"(soci[/.]|soci$|sqlite3\.h|libpq)", include) and not sees_soci(path):
        return f"only the store sees the database: {include}"
    if include.startswith("boost/beast") and not path.startswith(("server/http/", "tests/")):
        return f"only server/http sees Beast: {include}"
    if re.search(r"(^|/)libnetwork\.h$", include) and not path.startswith(("capi/", "bindings/", "tests/")):
        return f"only the C API and what stands on it see {include}"
    if re.match(r"libnetwork/\w+/rules\.(hpp|cpp)$", path) and PURE_REFUSALS.search(include):
        return f"rules are pure and may not include {include}"
    return None


def faults_in(root):
    for folder in DOORS:
        for file in sorted((root / folder).rglob("*")):
            path = file.relative_to(root).as_posix()
            if file.suffix not in SUFFIXES or "node_modules" in path or path.startswith("tests/house/"):
                continue
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                match = INCLUDE.match(line)
                fault = match and fault_of(path, match.group(1))
                if fault:
                    yield f"{path}:{number}: {fault}"


if __name__ == "__main__":
    found = list(faults_in(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "every include keeps the direction of the layers")
    sys.exit(1 if found else 0)
