"""Told to stop under load, the portal finishes what it has begun: every request that was sent gets a
whole answer or none of its effect stays unknown, and the exit status is 0."""
import http.client
import tempfile
import threading
import time
import unittest

from portal import Clients, Portal, manager_token, run


class GracefulStop(unittest.TestCase):
    def test_what_is_in_flight_is_finished(self):
        with tempfile.TemporaryDirectory() as folder:
            store = f"sqlite:{folder}/network.sqlite"
            token = manager_token(store)
            acknowledged, sent, torn, guard = set(), set(), [], threading.Lock()
            with Portal(store) as portal:
                def write(number, who):
                    name = f"Stopham {who}x{number} Council"
                    wire = portal.connect(10)
                    try:
                        wire.connect()
                    except OSError:
                        time.sleep(0.01)
                        return  # no longer listening
                    try:
                        answer = portal.add(name, token, connection=wire)
                        with guard:
                            sent.add(name)
                            if answer.status == 201:
                                acknowledged.add(name)
                    except http.client.IncompleteRead as cut:
                        torn.append(cut)
                    except (OSError, http.client.HTTPException):
                        with guard:
                            sent.add(name)  # closed before it was read
                    finally:
                        wire.close()

                writers = [Clients(lambda n, who=i: write(n, who)) for i in range(8)]
                time.sleep(0.6)
                began = time.monotonic()
                status = portal.stop()
                took = time.monotonic() - began
                for writer in writers:
                    writer.end()
                logged = portal.logged()
            self.assertEqual(status, 0, logged[-2000:])
            self.assertLess(took, 12)
            self.assertEqual(torn, [], "an answer was cut")
            self.assertGreater(len(acknowledged), 8)
            self.assertIn('"event":"stopped"', logged)
            with Portal(store) as portal:
                found = set(portal.names("stopham"))
            self.assertLessEqual(acknowledged, found)
            self.assertEqual(run(store, "check"), "")

    def test_an_idle_portal_and_a_waiting_follower_stop_promptly(self):
        with tempfile.TemporaryDirectory() as folder:
            store = f"sqlite:{folder}/network.sqlite"
            run(store, "init")
            with Portal(store) as portal:
                idle = portal.connect()
                idle.connect()
                answers = []
                follower = threading.Thread(
                    target=lambda: answers.append(portal.ask("GET", "/api/v1/changes?after=0&wait=20")))
                follower.start()
                time.sleep(0.3)
                began = time.monotonic()
                self.assertEqual(portal.stop(), 0)
                self.assertLess(time.monotonic() - began, 5)
                follower.join(5)
                idle.close()
            self.assertEqual([a.status for a in answers], [200])


if __name__ == "__main__":
    unittest.main(verbosity=1)
