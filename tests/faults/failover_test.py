"""Two PostgreSQL servers, one of them a standby: the first dies, the second is promoted, and the
portal finds it by itself. The standby has every commit before it is acknowledged, so none is lost."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from portal import Clients, Portal, manager_token, run, until
from postgres_restart_test import SCRIPT, control


def as_owner(folder, program, *words):
    """One of PostgreSQL's own programs, run by whoever owns that server's data."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob(f"*/bin/{program}"))
    command = [str(found[-1]), *words]
    if os.geteuid() == 0:
        command = ["runuser", "-u", pathlib.Path(f"{folder}/data").owner(), "--", *command]
    return subprocess.run(command, check=True, cwd="/", capture_output=True, text=True).stdout


def set_in(folder, *lines):
    with open(f"{folder}/data/postgresql.conf", "a", encoding="ascii") as settings:
        settings.write("".join(f"{line}\n" for line in lines))


class Failover(unittest.TestCase):
    def setUp(self):
        self.first = tempfile.mktemp(prefix="network-postgres-", dir="/tmp")
        subprocess.run(["sh", str(SCRIPT), "start", self.first], check=True)
        self.addCleanup(self.remove, self.first)
        self.second = f"{self.first}-b"
        self.make_standby()
        hosts = ",".join(folder.replace("/", "%2F") for folder in (self.first, self.second))
        self.store = f"postgresql://postgres@{hosts}/postgres"

    def remove(self, folder):
        subprocess.run(["sh", str(SCRIPT), "stop", folder], check=True)

    def make_standby(self):
        os.mkdir(self.second, 0o700)
        self.addCleanup(self.remove, self.second)
        owner = pathlib.Path(f"{self.first}/data").owner()
        shutil.chown(self.second, owner)
        as_owner(self.first, "pg_basebackup", "-h", self.first, "-U", "postgres", "-R", "-X", "stream",
                 "-c", "fast", "-D", f"{self.second}/data")
        set_in(self.second, f"unix_socket_directories = '{self.second}'")
        control(self.second, "start", "-l", f"{self.second}/log")
        set_in(self.first, "synchronous_commit = on", "synchronous_standby_names = '*'")
        control(self.first, "reload")

    def test_a_promoted_standby_is_found_and_has_all_that_was_acknowledged(self):
        token = manager_token(self.store)
        acknowledged = []
        with Portal(self.store) as portal:
            def add(number):
                name = f"Takeover {number} Council"
                if until(lambda: portal.add(name, token, name).status == 201, within=60):
                    acknowledged.append(name)
            writing = Clients(add)
            self.assertTrue(until(lambda: len(acknowledged) > 20))

            control(self.first, "stop", "-m", "immediate")
            refused = portal.add("Meanwhile Council", token)
            control(self.second, "promote")

            self.assertEqual(refused.status, 503, refused.body)
            then = len(acknowledged)
            self.assertTrue(until(lambda: len(acknowledged) > then + 20, within=60),
                            portal.logged()[-2000:])
            writing.end()
            self.assertEqual(sorted(portal.names("takeover")), sorted(acknowledged))
            self.assertTrue(until(lambda: portal.ask("GET", "/readyz").status == 200))
            self.assertEqual(portal.stop(), 0)
        self.assertEqual(run(self.store, "check"), "")


if __name__ == "__main__":
    unittest.main(verbosity=1)
