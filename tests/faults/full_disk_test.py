"""A disk that is full: writes are refused with 503, reads go on, and when there is room again the
server recovers by itself. Room is taken away from the running process by its file size limit."""
import resource
import tempfile
import unittest

from portal import Portal, manager_token, run, until

SMALL = 1 << 20


class FullDisk(unittest.TestCase):
    def test_a_full_disk_is_503_and_passes_by_itself(self):
        with tempfile.TemporaryDirectory() as folder:
            store = f"sqlite:{folder}/network.sqlite"
            token = manager_token(store)
            with Portal(store) as portal:
                self.assertEqual(portal.add("Before Council", token).status, 201)
                self.limit(portal, SMALL // 4)

                refused = self.fill(portal, token)

                self.assertEqual(refused.status, 503, refused.body)
                self.assertTrue(refused.headers["Retry-After"])
                self.assertEqual(portal.ask("GET", "/healthz").status, 200)
                self.assertEqual(portal.ask("GET", "/api/v1/organisations?q=before").status, 200)
                self.limit(portal, resource.RLIM_INFINITY)
                again = until(lambda: portal.add("After Council", token, "k").status == 201)
                self.assertTrue(again, portal.logged())
                found = portal.names("fillham")
                self.assertEqual(set(found), self.acknowledged)
                self.assertEqual(portal.stop(), 0)
            self.assertEqual(run(store, "check"), "")

    def limit(self, portal, size):
        hard = resource.prlimit(portal.process.pid, resource.RLIMIT_FSIZE)[1]
        resource.prlimit(portal.process.pid, resource.RLIMIT_FSIZE, (size, hard))

    def fill(self, portal, token):
        self.acknowledged = set()
        for number in range(5000):
            name = f"Fillham {number} Council"
            answer = portal.add(name, token)
            if answer.status != 201:
                return answer
            self.acknowledged.add(name)
        self.fail("the disk was never full")


if __name__ == "__main__":
    unittest.main(verbosity=1)
