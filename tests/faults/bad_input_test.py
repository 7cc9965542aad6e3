"""Hostile and broken requests: each gets a clear 4xx, with stable codes, and the server lives."""
import socket
import tempfile
import unittest

from portal import Portal, manager_token


class BadInput(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        store = f"sqlite:{cls.folder.name}/network.sqlite"
        cls.token = manager_token(store)
        cls.portal = Portal(store)

    @classmethod
    def tearDownClass(cls):
        cls.portal.__exit__()
        cls.folder.cleanup()

    def tearDown(self):
        self.assertEqual(self.portal.ask("GET", "/readyz").status, 200, "the server must live")

    def post(self, body, **headers):
        return self.portal.ask("POST", "/api/v1/organisations", body, self.token, **headers)

    def refused(self, body, status, code=None, field=None, problem=None):
        answer = self.post(body)
        self.assertEqual(answer.status, status, answer.body[:300])
        self.assertEqual(answer.headers["Content-Type"], "application/problem+json")
        if code:
            self.assertEqual(answer.code, code)
        if field:
            self.assertIn((field, problem),
                          [(p["field"], p["code"]) for p in answer.json()["problems"]])

    def test_a_body_of_8_mib_is_413(self):
        body = b'{"name":"' + b"x" * (8 << 20) + b'","kind":"unitary"}'
        try:
            self.assertEqual(self.post(body).status, 413)
        except (ConnectionError, BrokenPipeError):
            # The server may answer and close before all was sent; then ask with the length alone.
            with socket.create_connection(("127.0.0.1", self.portal.port), 10) as wire:
                wire.sendall(b"POST /api/v1/organisations HTTP/1.1\r\nHost: x\r\n"
                             b"Content-Type: application/json\r\nContent-Length: 8388608\r\n\r\n")
                self.assertIn(b" 413 ", wire.recv(4096).split(b"\r\n")[0])

    def test_json_10_000_deep_is_400(self):
        self.refused('{"name":' + "[" * 10_000 + "]" * 10_000 + "}", 400, "json.too_deep")
        self.refused('{"a":' * 10_000 + "1" + "}" * 10_000, 400, "json.too_deep")

    def test_what_is_not_json_is_400(self):
        for body in ('{"name": "x"', "{'name': 1}", "\x00", "nul", '{"name":"\\ud800"}', "[]", '"x"'):
            answer = self.post(body)
            self.assertEqual(answer.status, 400, (body, answer.body))

    def test_bytes_that_are_not_utf_8_or_hold_nul_are_refused(self):
        self.assertIn(self.post(b'{"name":"\xff\xfe","kind":"unitary"}').status, (400, 422))
        self.refused('{"name":"a\\u0000b","kind":"unitary"}', 422, field="name", problem="text.encoding")

    def test_absurd_dates_are_refused_by_field(self):
        for day in ("2023-02-30", "0000-00-00", "9999-12-31", "31/12/2023", "2023-1-1", "", "x" * 5000,
                    "2023-02-28T00:00:00", "-001-01-01"):
            answer = self.post({"name": "A", "kind": "unitary", "begins": day})
            self.assertEqual(answer.status, 422, (day, answer.body[:200]))
            self.assertIn("begins", [p["field"] for p in answer.json()["problems"]])
        for day in ("0001-01-01", "99999-01-01", "yesterday"):
            self.assertEqual(
                self.portal.ask("GET", f"/api/v1/organisations?as_on={day}").status, 422, day)

    def test_duplicate_and_unknown_keys_are_named(self):
        self.refused('{"name":"A","name":"B","kind":"unitary"}', 422, field="name", problem="duplicate")
        self.refused('{"name":"A","kind":"unitary","colour":"red"}', 422, field="colour",
                     problem="unknown")
        answer = self.portal.ask("GET", "/api/v1/organisations?colour=red")
        self.assertEqual(answer.status, 422)
        answer = self.portal.ask("GET", "/api/v1/organisations?limit=2&limit=3")
        self.assertEqual(answer.status, 422)

    def test_numbers_out_of_range_are_refused(self):
        for number in ("-1", "1e3", "1.5", "99999999999999999999", '"12"', "true"):
            answer = self.post('{"name":"A","kind":"unitary","population_year":2020,"population":%s}'
                               % number)
            self.assertEqual(answer.status, 422, (number, answer.body[:200]))
        for limit in ("0", "501", "-1", "x", "1e2", "99999999999999999999"):
            self.assertEqual(
                self.portal.ask("GET", f"/api/v1/organisations?limit={limit}").status, 422, limit)

    def test_the_wrong_type_method_or_address_is_told(self):
        self.assertEqual(self.post("name=A", Content_Type="text/plain").status, 415)
        self.assertEqual(self.portal.ask("PUT", "/api/v1/organisations", {}).status, 405)
        self.assertEqual(self.portal.ask("GET", "/api/v1/no/such/thing").status, 404)
        self.assertEqual(self.portal.ask("GET", "/api/v1/organisations/%2e%2e%2fetc").status // 100, 4)

    def test_cursors_and_keys_that_are_none_are_refused(self):
        for after in ("x", "%27%3B--", "%00", "a" * 501):
            answer = self.portal.ask("GET", f"/api/v1/organisations?after={after}")
            self.assertLess(answer.status, 500, after)
        self.assertEqual(self.post({"name": "A", "kind": "unitary"}, Idempotency_Key="k" * 201).status, 422)

    def test_a_tag_that_is_none_is_412(self):
        made = self.post({"name": "Tagham Council", "kind": "unitary"}).json()
        for tag in ('"nonsense"', 'W/"v1"', '"v999999"', "v1"):
            answer = self.portal.ask("PATCH", f"/api/v1/organisations/{made['id']}",
                                     {"control": "labour"}, self.token, If_Match=tag)
            self.assertEqual(answer.status, 412, (tag, answer.body))


if __name__ == "__main__":
    unittest.main(verbosity=1)
