"""A disk that is full: writes are refused with 503, reads go on, and when there is room again the
server recovers by itself. Room is taken away from the running process by its file size limit, and
once by a small disk in memory that is truly full, where this user may mount one."""
import os
import resource
import subprocess
import tempfile
import unittest

from portal import Portal, manager_token, run, until

SMALL = 1 << 20


class SmallDisk:
    """A folder that is a disk of its own, in memory. Raises where this user may not mount one."""

    def __init__(self, size):
        self.folder = tempfile.mkdtemp(prefix="network-disk-")
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs",
                                  self.folder], capture_output=True, text=True, check=False)
        if mounted.returncode != 0:
            os.rmdir(self.folder)
            raise unittest.SkipTest(f"a small disk needs the right to mount: {mounted.stderr}")
        self.ballast = f"{self.folder}/ballast"

    def free(self):
        left = os.statvfs(self.folder)
        return left.f_bavail * left.f_frsize

    def fill_up(self, leave):
        with open(self.ballast, "wb") as out:
            out.write(bytes(max(self.free() - leave, 0)))

    def make_room(self):
        os.remove(self.ballast)

    def remove(self):
        subprocess.run(["umount", self.folder], check=True)
        os.rmdir(self.folder)


class FullDisk(unittest.TestCase):
    def test_a_disk_without_a_byte_left_is_503_and_passes_by_itself(self):
        disk = SmallDisk("24m")
        self.addCleanup(disk.remove)
        store = f"sqlite:{disk.folder}/network.sqlite"
        token = manager_token(store)
        with Portal(store) as portal:
            self.assertEqual(portal.add("Before Council", token).status, 201)
            disk.fill_up(leave=SMALL // 4)

            refused = self.fill(portal, token)

            self.assertLess(disk.free(), SMALL // 4)
            self.assertEqual(refused.status, 503, refused.body)
            self.assertTrue(refused.headers["Retry-After"])
            self.assertEqual(portal.ask("GET", "/organisations?q=before").status, 200)
            self.assertEqual(set(portal.names("fillham")), self.acknowledged)
            self.assertEqual(portal.add("Still Full Council", token).status, 503)
            disk.make_room()
            again = until(lambda: portal.add("After Council", token, "k").status == 201)
            self.assertTrue(again, portal.logged())
            self.assertEqual(set(portal.names("fillham")), self.acknowledged)
            self.assertEqual(portal.names("still"), [])
            self.assertEqual(portal.stop(), 0)
        self.assertEqual(run(store, "check"), "")

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
