"""What libnetwork.so lets out is what symbols.txt lists, with its releases, and what the headers document.

Usage: symbols_test.py LIBRARY CAPI_FOLDER
"""
import pathlib
import re
import subprocess
import sys

library, capi = sys.argv[1], pathlib.Path(sys.argv[2])


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def exported():
    """Name and version node of every symbol that the dynamic linker can see."""
    found = set()
    for line in output("nm", "--dynamic", "--defined-only", "--with-symbol-versions", library).splitlines():
        name = line.split()[-1]
        if not re.fullmatch(r"NETWORK_[0-9.]+(@@\S*)?", name):
            found.add(tuple(name.split("@@")) if "@@" in name else (name, ""))
    return found


def listed():
    lines = (capi / "symbols.txt").read_text(encoding="utf-8").splitlines()
    return {(name, f"NETWORK_{since}") for name, since in
            (line.split() for line in lines if line and not line.startswith("#"))}


def declared():
    text = "".join((capi / "include" / name).read_text(encoding="utf-8")
                   for name in ("libnetwork.h", "libnetwork_verbs.h"))
    return set(re.findall(r"NETWORK_API[^;]*?\b(network_\w+)\s*\(", text))


def undocumented():
    """Declarations that no comment stands right before."""
    for name in ("libnetwork.h", "libnetwork_verbs.h"):
        lines = (capi / "include" / name).read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            if line.startswith("NETWORK_API") and not lines[number - 1].endswith("*/"):
                yield f"{name}:{number + 1}: {line}"


faults = [f"let out but not listed: {name} {node}" for name, node in sorted(exported() - listed())]
faults += [f"listed but not let out: {name} {node}" for name, node in sorted(listed() - exported())]
faults += [f"listed but in no header: {name}" for name, _ in sorted(listed()) if name not in declared()]
faults += [f"in a header but not listed: {name}"
           for name in sorted(declared() - {name for name, _ in listed()})]
faults += [f"not documented: {place}" for place in undocumented()]
dynamic = output("readelf", "--dynamic", library)
if "Library soname: [libnetwork.so.1]" not in dynamic:
    faults.append("the soname is not libnetwork.so.1")
if "boost" in dynamic:
    faults.append("it needs Boost at run time")
print("\n".join(faults) if faults else f"{len(listed())} symbols, as listed")
sys.exit(1 if faults else 0)
