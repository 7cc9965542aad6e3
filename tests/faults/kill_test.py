"""kill -9 at random moments while clients write: nothing acknowledged is lost, a retried POST happens
once, and the store is sound. Usage: kill_test.py (COOPNET_PROGRAM names the program)."""
import http.client
import random
import tempfile
import threading
import time
import unittest

from portal import LONG, Clients, Portal, manager_token, run

ROUNDS = 25 if LONG else 4
WRITERS = 4


class Killed(unittest.TestCase):
    def test_what_was_acknowledged_is_there_and_what_was_retried_happened_once(self):
        chance = random.Random(20261121)
        with tempfile.TemporaryDirectory() as folder:
            store = f"sqlite:{folder}/network.sqlite"
            token = manager_token(store)
            acknowledged, open_keys, guard = {}, {}, threading.Lock()
            for turn in range(ROUNDS):
                with Portal(store) as portal:
                    self.retry(portal, token, open_keys, acknowledged)
                    writers = [self.writer(portal, token, turn, i, acknowledged, open_keys, guard)
                               for i in range(WRITERS)]
                    time.sleep(0.15 + chance.random() * 0.5)
                    portal.kill()
                    for writer in writers:
                        writer.end()
                self.assertEqual(run(store, "check"), "", f"after kill {turn}")
            with Portal(store) as portal:
                self.retry(portal, token, open_keys, acknowledged)
                names = portal.names("killham")
            self.assertEqual(len(names), len(set(names)), "a retried request happened twice")
            self.assertEqual(set(names), set(acknowledged), "acknowledged and found differ")
            self.assertGreater(len(acknowledged), ROUNDS * WRITERS, "too little was written to tell")
            self.assertEqual(run(store, "check"), "")

    def writer(self, portal, token, turn, number, acknowledged, open_keys, guard):
        line = {}

        def act(count):
            name = f"Killham {turn}x{number}x{count} Council"
            with guard:
                open_keys[name] = f"key-{name}"
            try:
                line.setdefault("wire", portal.connect(5))
                answer = portal.add(name, token, f"key-{name}", line["wire"])
            except (OSError, http.client.HTTPException):
                line.pop("wire", None)
                time.sleep(0.01)
                return  # not acknowledged: to be retried with its key
            if answer.status == 201:
                with guard:
                    acknowledged[name] = answer.json()["id"]
                    del open_keys[name]

        return Clients(act)

    def retry(self, portal, token, open_keys, acknowledged):
        for name, key in sorted(open_keys.items()):
            answer = portal.add(name, token, key)
            self.assertEqual(answer.status, 201, answer.body)
            acknowledged[name] = answer.json()["id"]
        open_keys.clear()


if __name__ == "__main__":
    unittest.main(verbosity=1)
