"""How much a resource is used, counted by a server that runs: robots, HEAD and prefetching are left
out, a reader counts once a day, and nothing of who read is written down."""
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

PROGRAM = sys.argv.pop(1)
READER = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"

SITE = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Old site</title><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>
<item><title>A tool library</title><link>https://old.example/case-study/tools/</link><wp:post_id>1</wp:post_id>
<wp:post_type>case-study</wp:post_type><wp:status>publish</wp:status><wp:post_date>2019-05-18 10:00:00</wp:post_date>
<content:encoded><![CDATA[<p>Four hundred tools are lent to residents.</p>]]></content:encoded></item>
</channel></rss>
"""


class Usage(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.store = "sqlite:" + str(pathlib.Path(self.folder.name) / "store.db")
        site = pathlib.Path(self.folder.name) / "site.xml"
        site.write_text(SITE, encoding="utf-8")
        self.run_program("import", "wordpress", str(site))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.server = subprocess.Popen(
            [PROGRAM, "serve", "--store", self.store, "--listen", f"127.0.0.1:{self.port}"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.addCleanup(self.stop)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)
        self.fail("the server does not listen")

    def stop(self):
        if self.server.poll() is None:
            self.server.send_signal(signal.SIGTERM)
            self.log = self.server.communicate(timeout=30)[1].decode()

    def run_program(self, *words):
        done = subprocess.run([PROGRAM, *words, "--store", self.store], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def get(self, path, agent=READER, method="GET", **headers):
        asked = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", method=method,
                                       headers={"User-Agent": agent, **headers})
        with urllib.request.urlopen(asked, timeout=10) as answer:
            return answer.status, answer.read().decode()

    def test_readings_are_counted_and_nothing_else(self):
        self.assertIn("Four hundred tools", self.get("/resources/a-tool-library")[1])
        for _ in range(4):
            self.get("/resources/a-tool-library")
        self.get("/resources/a-tool-library", agent="Mozilla/5.0 (Macintosh) Safari/605")
        self.get("/resources/a-tool-library", agent="Googlebot/2.1")
        self.get("/resources/a-tool-library", agent="curl/8.0")
        self.get("/resources/a-tool-library", agent="Mozilla/5.0 (iPhone)", method="HEAD")
        self.get("/resources/a-tool-library", agent="Mozilla/5.0 (Android)", **{"Sec-Purpose": "prefetch"})
        self.stop()
        usage = json.loads(self.run_program("call", "usage.of_resource", '{"resource":"a-tool-library"}'))
        self.assertEqual(usage["readings"], 2)
        self.assertEqual(usage["downloads"], 0)
        kept = b"".join(path.read_bytes() for path in pathlib.Path(self.folder.name).glob("store.db*"))
        self.assertNotIn(b"Firefox", kept)
        self.assertNotIn(b"Macintosh", kept)
        self.assertNotIn("Firefox", self.log)

    def test_others_are_told_small_numbers_as_small(self):
        self.get("/resources/a-tool-library")
        body = self.get("/api/v1/resources/a-tool-library/usage")[1]
        usage = json.loads(body)
        self.assertEqual(usage["readings_text"], "fewer than 5")
        self.assertIsNone(usage.get("readings"))
        self.assertFalse(re.search(r'"months":\s*\[\s*\{', body))

    def test_the_page_has_a_place_for_comments(self):
        status, page = self.get("/resources/a-tool-library")
        self.assertEqual(status, 200)
        self.assertIn("What others say", page)
        self.assertIn("Nobody has said anything yet", page)
        shown = page[page.index("<main"):page.index("</main>")]
        self.assertEqual(shown.count("Four hundred tools are lent"), 1)  # not as summary and text


if __name__ == "__main__":
    os.environ.pop("COOPNET_STORE", None)
    unittest.main(verbosity=1)
