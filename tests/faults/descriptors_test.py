"""A process that has run out of file descriptors: nobody new is let in meanwhile, whoever is in is
answered, nothing that was acknowledged is lost, and once some come free all goes on."""
import resource
import socket
import tempfile
import unittest

from portal import Portal, manager_token, run, until

FEW = 48


def few_descriptors():
    resource.setrlimit(resource.RLIMIT_NOFILE, (FEW, FEW))


class Descriptors(unittest.TestCase):
    def setUp(self):
        self.held = []
        self.addCleanup(self.let_go)

    def test_a_server_without_descriptors_lives_and_goes_on(self):
        with tempfile.TemporaryDirectory() as folder:
            store = f"sqlite:{folder}/network.sqlite"
            token = manager_token(store)
            with Portal(store, before=few_descriptors) as portal:
                friend = portal.connect()
                self.addCleanup(friend.close)
                self.assertEqual(portal.add("Before Council", token, None, friend).status, 201)

                self.hold(portal, 2 * FEW)

                self.assertTrue(until(lambda: "http.accept_failed" in portal.logged()))
                within = portal.add("Within Council", token, "k", friend)
                self.assertIn(within.status, (201, 503), within.body)
                page = portal.ask("GET", "/organisations", connection=friend)
                self.assertIn(page.status, (200, 503))
                self.assertIsNone(portal.process.poll())
                self.let_go()
                self.assertTrue(until(lambda: portal.ask("GET", "/healthz").status == 200))
                again = until(lambda: portal.add("Within Council", token, "k").status == 201)
                self.assertTrue(again, portal.logged()[-2000:])
                self.assertEqual(portal.names("council"), ["Before Council", "Within Council"])
                self.assertEqual(portal.stop(), 0)
            self.assertEqual(run(store, "check"), "")

    def hold(self, portal, number):
        """Connections that ask nothing; what the server cannot take waits in its queue."""
        for _ in range(number):
            self.held.append(socket.create_connection((portal.host, portal.port), timeout=5))

    def let_go(self):
        while self.held:
            self.held.pop().close()


if __name__ == "__main__":
    unittest.main(verbosity=1)
