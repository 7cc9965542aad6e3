"""What every page owes to a browser, a proxy and a cache: HEAD as GET, a tag and its 304, what it
varies by, nothing shared that is one person's, and a page for whatever goes wrong.

It asks the running program; it knows nothing of how pages are made."""
import os
import re
import sys
import tempfile
import unittest
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "faults"))
from portal import Portal, run  # noqa: E402  (beside the other tests that drive the program)

SHARED = ["/", "/organisations", "/organisations?q=council", "/organisations?as_on=2022-07-31",
          "/members", "/members/growth", "/members/policy", "/commitments", "/governance", "/search",
          "/search?q=council", "/accessibility", "/privacy", "/cookies"]
OWN = ["/sign-in", "/join"]


class Edge(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        store = f"sqlite:{cls.folder.name}/network.sqlite"
        run(store, "demo")
        cls.portal = Portal(store)

    @classmethod
    def tearDownClass(cls):
        cls.portal.__exit__()
        cls.folder.cleanup()

    def ask(self, path, method="GET", **headers):
        return self.portal.ask(method, path, **headers)

    def varies_by(self, answer):
        return {one.strip() for line in answer.headers.get_all("Vary", []) for one in line.split(",")}

    def test_a_shared_page_has_a_tag_and_is_not_sent_twice(self):
        for path in SHARED:
            with self.subTest(path):
                page = self.ask(path)
                self.assertEqual(page.status, 200)
                self.assertEqual(self.varies_by(page), {"Cookie", "Accept-Encoding"})
                self.assertEqual(page.headers["Cache-Control"], "no-cache")
                for method in ("GET", "HEAD"):
                    again = self.ask(path, method, If_None_Match=page.headers["ETag"])
                    self.assertEqual((again.status, again.body), (304, b""))
                packed = self.ask(path, Accept_Encoding="gzip")
                self.assertEqual(packed.headers["Content-Encoding"], "gzip")
                self.assertNotEqual(packed.headers["ETag"], page.headers["ETag"])

    def test_head_is_get_without_the_body(self):
        for path in [*SHARED, *OWN, "/nowhere", "/healthz", "/sitemap.xml", "/api/v1/organisations"]:
            with self.subTest(path):
                whole, head = self.ask(path), self.ask(path, "HEAD")
                self.assertEqual(head.body, b"")
                for name in ("Content-Type", "Content-Length", "ETag", "Cache-Control"):
                    self.assertEqual(head.headers[name], whole.headers[name], name)
                self.assertEqual(head.status, whole.status)

    def test_a_page_with_a_form_is_nobody_elses(self):
        for path in OWN:
            with self.subTest(path):
                page = self.ask(path)
                self.assertEqual(page.headers["Cache-Control"], "no-store")
                self.assertIsNone(page.headers["ETag"])

    def test_a_day_is_understood_as_the_api_calls_it(self):
        then = self.ask("/organisations?as_on=1990-01-01")
        self.assertEqual(then.body, self.ask("/organisations?on=1990-01-01").body)
        self.assertIn(b"1 January 1990", then.body)
        self.assertIn(b"Error:", self.ask("/organisations?as_on=nonsense").body)

    def test_the_register_leads_from_a_past_name_or_code_to_who_came_after(self):
        for asked in ("Allerdale", "E07000026", "allerdale%20borough%20council"):
            with self.subTest(asked):
                page = self.ask(f"/organisations?q={asked}").body.decode()
                self.assertIn("Allerdale Borough Council was reorganised into Cumberland Council on "
                              "1 April 2023.", page)
                self.assertIn('href="/organisations/cumberland-council"', page)
        then = self.ask("/organisations?q=Allerdale&as_on=2022-07-31").body.decode()
        self.assertNotIn("Cumberland", then)
        self.assertIn('href="/organisations/allerdale-borough-council?on=2022-07-31"', then)
        self.assertNotIn("was reorganised", self.ask("/organisations?q=atlantis").body.decode())

    def form_of(self, path):
        """The cookie and the token of a form of that page."""
        page = self.ask(path)
        token = re.search(r'name="csrf" value="([0-9a-f]+)"', page.body.decode()).group(1)
        return page.headers["Set-Cookie"].split(";")[0], token

    def post(self, path, fields, cookie):
        return self.portal.ask("POST", path, urllib.parse.urlencode(fields), Cookie=cookie,
                               Content_Type="application/x-www-form-urlencoded")

    def test_too_many_attempts_are_told_as_such(self):
        cookie, token = self.form_of("/sign-in")
        guess = {"csrf": token, "email": "nobody@guessed.example", "password": "a wrong guess"}
        # The wait doubles with every attempt, so a slow machine meets it a little later.
        for attempt in range(16):
            answer = self.post("/sign-in", guess, cookie)
            if answer.status == 429:
                break
            self.assert_page(answer, 400, "is not right")
        self.assertGreaterEqual(attempt, 5)
        self.assert_page(answer, 429, "Too many attempts. Try again in ")
        self.assertIn("Retry-After", answer.headers)

    def test_a_form_without_its_token_is_not_taken_for_a_missing_right(self):
        cookie, _ = self.form_of("/sign-in")
        stale = self.post("/sign-in", {"csrf": "0" * 64, "email": "a@b.example"}, cookie)
        self.assert_page(stale, 403, "This form can no longer be sent")
        self.assertNotIn("do not have the right", stale.body.decode())

    def assert_page(self, answer, status, sentence):
        self.assertEqual(answer.status, status)
        self.assertTrue(answer.headers["Content-Type"].startswith("text/html"), answer.headers)
        self.assertIn(sentence, answer.body.decode())

    def test_what_goes_wrong_on_a_page_is_told_by_a_page(self):
        self.assert_page(self.ask("/nowhere"), 404, "not found")
        wrong = self.ask("/organisations", "DELETE")
        self.assert_page(wrong, 405, "cannot be used that way")
        self.assertIn("GET", wrong.headers["Allow"])
        much = self.portal.ask("POST", "/sign-in", b"x" * (300 * 1024),
                               Content_Type="application/x-www-form-urlencoded")
        self.assert_page(much, 413, "too large")

    def test_what_goes_wrong_in_the_api_is_told_to_programs(self):
        for answer, status in ((self.ask("/api/v1/organisations", "PUT"), 405),
                               (self.ask("/api/v1/nowhere"), 404),
                               (self.portal.ask("POST", "/api/v1/organisations", b"x" * (2 << 20)), 413)):
            self.assertEqual(answer.status, status)
            self.assertEqual(answer.headers["Content-Type"], "application/problem+json")
            told = answer.json()
            self.assertEqual(told["type"], "urn:coopnet:problem:" + told["code"])
            self.assertEqual((told["status"], told["problems"]), (status, []))


if __name__ == "__main__":
    unittest.main(verbosity=1)
