"""The binding to Python: records, pages, exceptions, the change feed, threads."""
import datetime
import pathlib
import select
import tempfile
import threading
import unittest

import libnetwork


class binding_test(unittest.TestCase):
    def setUp(self):
        self.store = libnetwork.Store("sqlite::memory:")
        self.addCleanup(self.store.close)
        self.clerk = self.store.console("test")
        self.visitor = self.store.visitor()

    def add(self, *names):
        return [self.clerk.organisations.add(name=name, kind="district").id for name in names]

    def test_a_record_is_read_by_attribute_and_by_key(self):
        self.clerk.organisations.add(name="Ynys Môn", kind="welsh_council",
                                     begins=datetime.date(1996, 4, 1),
                                     codes=[{"scheme": "gss", "value": "W06000001"}])

        card = self.visitor.organisations.show(organisation="W06000001")

        self.assertEqual("Ynys Môn", card.organisation.name)
        self.assertEqual("1996-04-01", card["organisation"]["begins"])
        self.assertEqual([], card.lineage)
        with self.assertRaises(AttributeError):
            card.nickname

    def test_a_list_is_a_page_and_each_walks_all_pages(self):
        self.add("A Council", "B Council", "C Council")

        page = self.visitor.organisations.list(limit=2)
        names = [row.name for row in self.visitor.organisations.list.each(limit=2)]

        self.assertEqual((2, 3), (len(page), page.total))
        self.assertIsNotNone(page.next)
        self.assertEqual(["A Council", "B Council", "C Council"], names)

    def test_a_failure_is_an_exception_of_its_class_with_every_field(self):
        with self.assertRaises(libnetwork.Invalid) as caught:
            self.clerk.organisations.add(kind="castle", nickname="x")
        codes = {problem.field: problem.code for problem in caught.exception.problems}

        self.assertEqual("input.invalid", caught.exception.code)
        self.assertEqual({"name": "required", "kind": "word.unknown", "nickname": "unknown"}, codes)
        for call, error in ((lambda: self.visitor.organisations.add(name="X", kind="district"),
                             libnetwork.Unauthenticated),
                            (lambda: self.visitor.organisations.show(organisation="x"),
                             libnetwork.NotFound),
                            (lambda: libnetwork.Store("mysql://nowhere"), libnetwork.Misuse)):
            with self.subTest(error=error), self.assertRaises(error):
                call()

    def test_text_with_a_nul_never_reaches_the_library_cut_short(self):
        with self.assertRaises(libnetwork.Invalid):
            self.clerk.organisations.add(name="A\0B", kind="district")
        with self.assertRaises(ValueError):
            libnetwork.Store("sqlite:\0")

    def test_a_closed_handle_says_so(self):
        self.visitor.close()
        self.visitor.close()

        with self.assertRaises(ValueError):
            self.visitor.organisations.list()

    def test_the_feed_goes_on_from_a_number(self):
        first, second = self.add("A Council", "B Council")

        with self.visitor.follow() as feed:
            some = feed.next(0)
            self.assertEqual([first, second], [change.subject for change in some])
            self.assertEqual([], feed.next(0.01))
        with self.visitor.follow(after=some[0].number) as feed:
            self.assertEqual([second], [change.subject for change in feed.next(0)])

    def test_the_feed_is_an_iterator_that_another_thread_stops(self):
        feed = self.visitor.follow()
        seen = []
        reader = threading.Thread(target=lambda: seen.extend(change.subject for change in feed))
        reader.start()
        ids = self.add("A Council", "B Council")
        while len(seen) < 2 and reader.is_alive():
            pass
        feed.stop()
        reader.join(20)

        self.assertFalse(reader.is_alive())
        self.assertEqual(ids, seen)

    def test_the_feed_wakes_select(self):
        with self.visitor.follow() as feed:
            feed.next(0)
            self.assertEqual([], select.select([feed], [], [], 0)[0])
            self.add("A Council")
            self.assertEqual([feed], select.select([feed], [], [], 5)[0])

    def test_calls_of_several_threads_overlap(self):
        def add(worker):
            for turn in range(5):
                self.add(f"Council {worker} {turn}")
        threads = [threading.Thread(target=add, args=(worker,)) for worker in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        self.assertEqual(20, self.visitor.organisations.list(limit=1).total)

    def test_what_is_written_is_there_when_the_store_is_opened_again(self):
        with tempfile.TemporaryDirectory() as folder:
            uri = f"sqlite:{pathlib.Path(folder) / 'register.db'}"
            with libnetwork.Store(uri) as store, store.console("test") as clerk:
                clerk.organisations.add(name="A Council", kind="district")
            with libnetwork.Store(uri) as store, store.visitor() as visitor:
                self.assertEqual(1, visitor.organisations.list().total)

    def test_describe_lists_the_operations(self):
        names = [operation.name for operation in libnetwork.describe()]

        self.assertIn("organisations.rename", names)
        self.assertEqual(names, sorted(names))
        self.assertRegex(libnetwork.version(), r"^\d+\.\d+\.\d+$")


if __name__ == "__main__":
    unittest.main()
