"""Tells stories of bindings/conformance on the command line: each step is one `coopnet call`.

The command line has no visitor: what a visitor reads is read by the operator, and what only a visitor
is refused is left to the other doors.
Usage: conformance_cli.py FILE...   (COOPNET_PROGRAM names the program)
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import conformance  # noqa: E402

PROGRAM = os.environ.get("COOPNET_PROGRAM", "coopnet")


class cli_door:
    def __init__(self, store):
        self.store = store
        subprocess.run([PROGRAM, "init", "--store", store], check=True, capture_output=True)

    def call(self, who, operation, fields):
        acting = [] if who in ("operator", "visitor") else ["--as", who]
        done = subprocess.run([PROGRAM, "call", operation, "-", "--store", self.store, *acting], text=True,
                              input=json.dumps(fields), capture_output=True, check=False)
        if done.returncode == 0:
            return json.loads(done.stdout), None
        return None, {"code": re.search(r"\[(\S+)\]$", done.stderr.strip())[1], "problems": []}


def faults_of(file):
    story = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))
    told, kept = 0, {}
    with tempfile.TemporaryDirectory(prefix="conformance-") as folder:
        door = cli_door(f"sqlite:{folder}/network.db")
        for number, step in enumerate(story["steps"], 1):
            if "error" in step:
                if step.get("as") == "visitor":
                    continue
                step["error"] = {key: step["error"][key] for key in ("code",) if key in step["error"]}
            told += 1
            if fault := conformance.fault_in(step, kept, door):
                yield f"{file}: step {number} ({step['call']}): {fault}"
    print(f"{file}: {told} steps")


if __name__ == "__main__":
    found = [fault for file in sys.argv[1:] for fault in faults_of(file)]
    print("\n".join(found) if found else f"{len(sys.argv) - 1} stories, no fault")
    sys.exit(1 if found or len(sys.argv) < 2 else 0)
