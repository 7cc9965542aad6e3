"""Listening elsewhere than on 127.0.0.1: on IPv6 alone, and on every address of the machine."""
import http.client
import socket
import tempfile
import unittest

from portal import Portal, manager_token


def speaks_six():
    try:
        with socket.socket(socket.AF_INET6) as tried:
            tried.bind(("::1", 0))
            return True
    except OSError:
        return False


@unittest.skipUnless(speaks_six(), "this machine has no IPv6 loopback")
class Listening(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.store = f"sqlite:{folder.name}/network.sqlite"

    def test_the_loopback_of_version_six_answers_pages_and_programs(self):
        token = manager_token(self.store)
        with Portal(self.store, listen="[::1]:0") as portal:
            self.assertEqual(portal.host, "::1")

            added = portal.add("Sixfield Council", token)

            self.assertEqual(added.status, 201, added.body)
            page = portal.ask("GET", "/organisations")
            self.assertEqual(page.status, 200)
            self.assertIn(b"Sixfield", page.body)
            self.assertEqual(portal.ask("GET", "/readyz").status, 200)
            with self.assertRaises(OSError):
                socket.create_connection(("127.0.0.1", portal.port), timeout=2).close()
            self.assertEqual(portal.stop(), 0)

    def test_all_addresses_are_those_of_both_versions(self):
        with Portal(self.store, listen="[::]:0") as portal:
            for host in ("::1", "127.0.0.1"):
                asked = http.client.HTTPConnection(host, portal.port, timeout=10)

                asked.request("GET", "/healthz")

                self.assertEqual(asked.getresponse().status, 200)
                asked.close()
            self.assertEqual(portal.stop(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=1)
