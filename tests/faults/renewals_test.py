"""One renewal asked for by sixteen clients at four servers on one store, with and without a key, is one
term; and terms that differ are as many as were asked for, so that the count can fail."""
import tempfile
import threading
import unittest

from portal import Portal, manager_token, run


class Renewals(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.store = f"sqlite:{folder.name}/network.sqlite"
        self.token = manager_token(self.store)
        self.portals = [self.entered(Portal(self.store)) for _ in range(4)]
        self.post("/api/v1/organisations", {"name": "Ash", "kind": "district"}, 201)
        self.post("/api/v1/organisations/ash/membership/admissions",
                  {"tier": "full", "from": "2024-06-01"}, 201)

    def entered(self, portal):
        self.addCleanup(portal.__exit__)
        return portal.__enter__()

    def post(self, path, fields, status, portal=None, **headers):
        answer = (portal or self.portals[0]).ask("POST", path, fields, self.token, **headers)
        self.assertEqual(status, answer.status, answer.body)
        return answer.json()

    def events(self):
        return self.portals[0].ask("GET", "/api/v1/organisations/ash/membership").json()["events"]

    def sixteen(self, fields_of, headers):
        """Each of sixteen threads asks one of the four servers, all at once."""
        ready, faults = threading.Barrier(16), []

        def clerk(number):
            try:
                ready.wait(30)
                self.post("/api/v1/organisations/ash/membership/renewals", fields_of(number), 201,
                          self.portals[number % 4], **headers)
            except BaseException as fault:  # told by the test
                faults.append(fault)

        clerks = [threading.Thread(target=clerk, args=(number,)) for number in range(16)]
        for one in clerks:
            one.start()
        for one in clerks:
            one.join(60)
        self.assertEqual([], faults)

    def test_one_renewal_with_a_key_is_one_term(self):
        self.sixteen(lambda _: {"until": "2027-08-01", "on": "2024-07-01"}, {"Idempotency_Key": "renew-ash"})

        self.assertEqual(["admitted", "renewed"], [event["kind"] for event in self.events()])
        self.assertEqual("", run(self.store, "check"))

    def test_one_renewal_without_a_key_is_one_term(self):
        self.sixteen(lambda _: {"until": "2027-08-01", "on": "2024-07-01"}, {})

        self.assertEqual(["admitted", "renewed"], [event["kind"] for event in self.events()])
        self.assertEqual("", run(self.store, "check"))

    def test_terms_that_differ_are_each_a_term(self):
        for year in range(2027, 2031):
            self.post("/api/v1/organisations/ash/membership/renewals",
                      {"until": f"{year}-08-01", "on": "2024-07-01"}, 201, self.portals[year % 4])

        self.assertEqual(["admitted"] + ["renewed"] * 4, [event["kind"] for event in self.events()])


if __name__ == "__main__":
    unittest.main()
