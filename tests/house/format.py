"""Says which lines of C and C++ stand otherwise than .clang-format would put them.

The formatter settles form, so that nobody discusses it; generated and frozen files are let be.
Usage: format.py ROOT   (prints "file:line: fault" per fault; exit status 1 if there is any)
"""
import pathlib
import re
import shutil
import subprocess
import sys

FOLDERS = ("libnetwork", "capi", "bindings", "server", "tests")
KINDS = (".c", ".h", ".cpp", ".hpp")
AT_ONCE = 60
FAULT = re.compile(r"^(.*?):(\d+):\d+: (?:error|warning): ")


def sources_in(root):
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            path = file.relative_to(root).as_posix()
            if file.suffix not in KINDS or "node_modules" in path or "/frozen/" in path:
                continue
            if any("Generated" in line for line in file.read_text(encoding="utf-8").splitlines()[:3]):
                continue
            yield path


def faults_in(root, formatter="clang-format"):
    paths = list(sources_in(root))
    for first in range(0, len(paths), AT_ONCE):
        said = subprocess.run([formatter, "--dry-run", "--Werror", *paths[first:first + AT_ONCE]],
                              cwd=root, capture_output=True, text=True)
        seen = set()
        for line in said.stderr.splitlines():
            if (found := FAULT.match(line)) and found.groups() not in seen:
                seen.add(found.groups())
                yield f"{found[1]}:{found[2]}: stands otherwise than clang-format puts it"
        if said.returncode != 0 and not seen:
            yield f"clang-format: {said.stderr.strip() or said.returncode}"


if __name__ == "__main__":
    if shutil.which("clang-format") is None:
        sys.exit("clang-format is not installed; cmake/packages.sh test installs it")
    faults = list(faults_in(pathlib.Path(sys.argv[1])))
    print("\n".join(faults))
    sys.exit(1 if faults else 0)
