"""Tells the stories of bindings/conformance over HTTP, each to a portal and a store of its own.

Usage: conformance_http.py FILE...   (COOPNET_PROGRAM names the program)
"""
import os
import pathlib
import sys
import tempfile

sys.path[:0] = [str(pathlib.Path(__file__).parent), str(pathlib.Path(__file__).parent.parent / "faults")]
import conformance  # noqa: E402
import portal  # noqa: E402


def told(file):
    with tempfile.TemporaryDirectory(prefix="conformance-") as folder:
        store = f"sqlite:{folder}/network.db"
        portal.run(store, "init")
        token = portal.manager_token(store)
        with portal.Portal(store) as served:
            return conformance.main(
                ["http", f"http://{served.host}:{served.port}", token, file],
                lambda email: portal.run(store, "token", "create", "--person", email, "--label", "t").strip())


if __name__ == "__main__":
    sys.exit(max([told(file) for file in sys.argv[1:]], default=1))
