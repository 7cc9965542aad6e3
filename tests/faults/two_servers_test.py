"""Two servers and the command line on one store: each sees the others' commits at once, keys are
shared, and all write without losing anything."""
import os
import tempfile
import threading
import time
import unittest
import uuid

from portal import Clients, Portal, manager_token, run, until


class TwoServers(unittest.TestCase):
    def drive(self, store):
        token = manager_token(store)
        with Portal(store) as one, Portal(store) as two:
            path = "/api/v1/organisations?q=twinham"
            self.assertEqual(two.ask("GET", path).json()["total"], 0)
            one.add("Twinham Council", token)
            began = time.monotonic()
            seen = until(lambda: two.ask("GET", path).json()["total"] == 1, 5, 0.005)
            lag = time.monotonic() - began
            self.assertTrue(seen)
            self.assertLess(lag, 1.0, "a commit of the other server is seen at once")

            first = one.add("Keyham Council", token, "same-key").json()
            second = two.add("Keyham Council", token, "same-key")
            self.assertEqual(second.json(), first)
            self.assertEqual(second.headers["Idempotency-Replayed"], "true")

            made, guard = set(), threading.Lock()

            def write(portal, who, number):
                name = f"Bothham {who}x{number} Council"
                if portal.add(name, token).status == 201:
                    with guard:
                        made.add(name)

            writers = [Clients(lambda n, p=p, i=i: write(p, i, n)) for i, p in enumerate((one, two))]
            time.sleep(1.0)
            for writer in writers:
                writer.end()
            self.assertGreater(len(made), 4)
            self.assertTrue(until(lambda: set(two.names("bothham")) == made, 5))
            self.assertTrue(until(lambda: set(one.names("bothham")) == made, 5))
            self.assertEqual(one.stop(), 0)
            self.assertEqual(two.stop(), 0)
        self.assertEqual(run(store, "check"), "")

    def test_on_one_sqlite_file(self):
        with tempfile.TemporaryDirectory() as folder:
            self.drive(f"sqlite:{folder}/network.sqlite")

    def test_on_one_postgresql_database(self):
        server = os.environ.get("NETWORK_TEST_POSTGRES")
        if not server:
            self.skipTest("NETWORK_TEST_POSTGRES names no server")
        name = "two_servers_" + uuid.uuid4().hex[:8]
        import subprocess
        subprocess.run(["psql", "-q", server, "-c", f"create database {name}"], check=True)
        self.drive(server.rsplit("/", 1)[0] + "/" + name)


if __name__ == "__main__":
    unittest.main(verbosity=1)
