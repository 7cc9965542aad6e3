"""A PostgreSQL that goes away and comes back: 503 meanwhile, and the portal recovers by itself."""
import os
import pathlib
import subprocess
import tempfile
import unittest

from portal import Portal, manager_token, run, until

SCRIPT = pathlib.Path(__file__).parent.parent / "support" / "postgres.sh"


def control(folder, *words):
    """pg_ctl as whoever owns the data."""
    programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    data = f"{folder}/data"
    command = [str(programs[-1]), "-D", data, "-w", "-t", "60", *words]
    if os.geteuid() == 0:
        command = ["runuser", "-u", pathlib.Path(data).owner(), "--", *command]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")


class PostgresRestart(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mktemp(prefix="network-postgres-", dir="/tmp")
        subprocess.run(["sh", str(SCRIPT), "start", self.folder], check=True)
        self.addCleanup(lambda: subprocess.run(["sh", str(SCRIPT), "stop", self.folder], check=True))
        # This one must keep what it acknowledged.
        with open(f"{self.folder}/data/postgresql.conf", "a", encoding="ascii") as settings:
            settings.write("synchronous_commit = on\n")
        control(self.folder, "reload")
        self.store = subprocess.run(["sh", str(SCRIPT), "url", self.folder], check=True,
                                    capture_output=True, text=True).stdout.strip()

    def test_a_stopped_database_is_503_and_a_started_one_is_found_again(self):
        token = manager_token(self.store)
        with Portal(self.store) as portal:
            self.assertEqual(portal.add("Before Council", token).status, 201)
            for mode in ("fast", "immediate"):
                control(self.folder, "stop", "-m", mode)

                refused = portal.add(f"During {mode} Council", token, mode)

                self.assertEqual(refused.status, 503, refused.body)
                self.assertEqual(portal.ask("GET", "/readyz").status, 503)
                self.assertEqual(portal.ask("GET", "/healthz").status, 200)
                control(self.folder, "start", "-l", f"{self.folder}/log")
                again = until(lambda: portal.add(f"During {mode} Council", token, mode).status == 201)
                self.assertTrue(again, portal.logged()[-2000:])
                self.assertTrue(until(lambda: portal.ask("GET", "/readyz").status == 200))
            self.assertEqual(sorted(portal.names("council")),
                             ["Before Council", "During fast Council", "During immediate Council"])
            self.assertEqual(portal.stop(), 0)
        self.assertEqual(run(self.store, "check"), "")


if __name__ == "__main__":
    unittest.main(verbosity=1)
