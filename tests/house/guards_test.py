"""The negative control of the house's guards: each is given one small sin and must refuse that line.

Without this a guard that sees nothing would look the same as a house in order.
"""
import pathlib
import tempfile
import unittest

import files
import format
import includes
import layering
import rows
import tables

SINS = [
    ("libnetwork/base/date.cpp", '#include "libnetwork/store/store.hpp"'),
    ("libnetwork/organisations/names.cpp", '#include "libnetwork/people/person.hpp"'),
    ("libnetwork/people/sign_in.cpp", '#include "libnetwork/organisations/store.hpp"'),
    ("libnetwork/people/sign_in.cpp", "#include <soci/soci.h>"),
    ("libnetwork/people/sign_in.cpp", "#include <sqlite3.h>"),
    ("libnetwork/people/sign_in.cpp", '#include "server/http/server.hpp"'),
    ("libnetwork/people/store.cpp", "#include <boost/beast/http.hpp>"),
    ("libnetwork/people/sign_in.cpp", "#include <libnetwork.h>"),
    ("libnetwork/people/rules.cpp", '#include "libnetwork/people/store.hpp"'),
    ("libnetwork/people/rules.hpp", '#include "libnetwork/base/clock.hpp"'),
    ("libnetwork/people/rules.hpp", "#include <chrono>"),
    ("libnetwork/helpers/text.cpp", '#include "libnetwork/helpers/text.hpp"'),
    ("server/pages/home.cpp", "#include <boost/beast/core.hpp>"),
    ("server/pages/home.cpp", '#include "libnetwork/people/store.hpp"'),
    ("server/pages/home.cpp", "#include <libnetwork.h>"),
    ("server/pages/home.cpp", "#  include <soci/soci.h>"),
    ("capi/src/verbs.cpp", '#include "libnetwork/people/store.hpp"'),
    ("bindings/node/addon.c", '#include "libnetwork/base/date.hpp"'),
]
VIRTUES = [
    ("libnetwork/people/store.cpp", "#include <soci/soci.h>"),
    ("libnetwork/people/sign_in.cpp", '#include "libnetwork/store/store.hpp"'),
    ("libnetwork/people/sign_in.cpp", '#include "libnetwork/people/store.hpp"'),
    ("libnetwork/people/rules.hpp", '#include "libnetwork/base/date.hpp"'),
    ("libnetwork/operations/people.cpp", '#include "libnetwork/people/rules.hpp"'),
    ("server/http/session.cpp", "#include <boost/beast/http.hpp>"),
    ("capi/src/verbs.cpp", '#include "libnetwork.h"'),
    ("bindings/node/addon.c", "#include <libnetwork.h>"),
]


class guards_test(unittest.TestCase):
    def house_with(self, path, text):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        file = pathlib.Path(folder.name) / path
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
        return pathlib.Path(folder.name)

    def test_each_forbidden_include_is_refused_with_file_and_line(self):
        for path, include in SINS:
            with self.subTest(path=path, include=include):
                found = list(layering.faults_in(self.house_with(path, f"// One.\n{include}\n")))

                self.assertEqual(1, len(found))
                self.assertTrue(found[0].startswith(f"{path}:2: "), found[0])

    def test_what_the_house_allows_is_left_alone(self):
        for path, include in VIRTUES:
            with self.subTest(path=path, include=include):
                found = list(layering.faults_in(self.house_with(path, f"// One.\n{include}\n")))

                self.assertEqual([], found)

    def test_a_file_that_forgets_an_include_is_refused(self):
        house = self.house_with("libnetwork/people/list.cpp",
                                "// One.\n#include <string>\nstd::vector<std::string> names;\n")

        self.assertEqual(["libnetwork/people/list.cpp:3: std::vector needs #include <vector>"],
                         list(includes.faults_in(house)))

    def test_a_line_out_of_form_is_refused_and_a_generated_file_let_be(self):
        house = self.house_with("libnetwork/people/list.cpp", "// One.\nint  a;\n")
        (house / ".clang-format").write_text("BasedOnStyle: LLVM\n", encoding="utf-8")

        self.assertEqual(["libnetwork/people/list.cpp:2: stands otherwise than clang-format puts it"],
                         list(format.faults_in(house)))
        (house / "libnetwork/people/list.cpp").write_text("// Generated.\nint  a;\n", encoding="utf-8")
        self.assertEqual([], list(format.faults_in(house)))

    def test_an_include_of_ours_may_bring_what_a_file_uses(self):
        house = self.house_with("libnetwork/people/list.cpp",
                                '// One.\n#include "libnetwork/people/list.hpp"\nstd::vector<int> ages;\n')
        (house / "libnetwork/people/list.hpp").write_text("// One.\n#include <vector>\n", encoding="utf-8")

        self.assertEqual([], list(includes.faults_in(house)))

    def test_a_page_that_asks_for_what_has_no_row_is_refused(self):
        house = self.house_with("server/pages/comments.cpp", "// One.\nnow.ask<&learning::queue>({});\n")
        table = house / "libnetwork/operations/comments.cpp"
        table.parent.mkdir(parents=True)
        table.write_text("// Two.\nrow<&queued>({});\n", encoding="utf-8")

        self.assertEqual(["server/pages/comments.cpp:2: queue has no row in libnetwork/operations"],
                         list(rows.faults_in(house)))
        table.write_text("// Two.\nrow<&learning::queue>({});\n", encoding="utf-8")
        self.assertEqual([], list(rows.faults_in(house)))

    def test_a_file_of_four_hundred_and_one_lines_is_refused(self):
        exact = "// Says what it knows.\n" + "int a;\n" * 399

        self.assertEqual([], list(files.faults_of("libnetwork/base/a.cpp", exact)))
        self.assertEqual(1, len(list(files.faults_of("libnetwork/base/a.cpp", exact + "int b;\n"))))

    def test_a_file_that_does_not_say_what_it_knows_is_refused(self):
        self.assertEqual(1, len(list(files.faults_of("server/a.hpp", "#pragma once\nint a;\n"))))
        self.assertEqual([], list(files.faults_of("server/a.hpp", "#pragma once\n// It knows.\n")))
        self.assertEqual(1, len(list(files.faults_of("cmake/a.sh", "#!/bin/sh\nset -e\n"))))
        self.assertEqual([], list(files.faults_of("server/a.cpp", '#include "server/a.hpp"\n')))
        self.assertEqual(1, len(list(files.faults_of("server/a.cpp", '#include "server/b.hpp"\n'))))

    def test_a_name_that_says_nothing_is_refused(self):
        for path in ["server/util.cpp", "server/string_helpers.hpp", "libnetwork/common/a.cpp"]:
            with self.subTest(path=path):
                self.assertEqual(1, len(list(files.faults_of(path, "// It knows.\n"))))
        self.assertEqual([], list(files.faults_of("libnetwork/commons.cpp", "// It knows.\n")))

    def test_a_table_that_names_no_test_or_one_that_is_not_there_is_refused(self):
        head = "| What | Held by |\n| --- | --- |\n"
        other = "| What | Shown able to fail by |\n| --- | --- |\n"
        for cell, faults in [("`it_holds`", 0), ("Not yet: nothing asks for it.", 0), ("`it_never_was`", 1), ("", 1),
                             (f"`it_holds` |\n\n{other}| A | `test_that_fails`", 0),
                             (f"`it_holds` |\n\n{other}| A | `it_never_was`", 1)]:
            with self.subTest(cell=cell):
                house = self.house_with("libnetwork/docs/a.md", f"{head}| A | {cell} |\n")
                (house / "tests").mkdir()
                (house / "tests/a.cpp").write_text("BOOST_AUTO_TEST_CASE(it_holds) {}\n", encoding="utf-8")
                (house / "tests/faults").mkdir()
                method = "class A:\n    def test_that_fails(self):\n"
                (house / "tests/faults/a.py").write_text(method, encoding="utf-8")

                self.assertEqual(faults, len(list(tables.faults_in(house))))

    def test_work_left_undone_is_refused(self):
        mark = "TO" + "DO"

        found = list(files.faults_of("server/a.cpp", f"// It knows.\n// {mark}: later\n"))

        self.assertEqual(["server/a.cpp:2: left undone"], found)

    def test_an_assertion_that_cannot_fail_is_refused(self):
        hollow = "BOOST_TEST(" + "true);"

        found = list(files.faults_of("tests/a.cpp", f"// It knows.\n{hollow}\n"))

        self.assertEqual(["tests/a.cpp:2: an assertion that cannot fail"], found)

    def test_floating_point_is_refused_where_sums_must_be_exact(self):
        for path in ["libnetwork/base/money.hpp", "libnetwork/organisations/rules.cpp"]:
            with self.subTest(path=path):
                self.assertEqual(1, len(list(files.faults_of(path, "// It knows.\ndouble a;\n"))))
                self.assertEqual([], list(files.faults_of(path, "// No double here.\nint a;\n")))


if __name__ == "__main__":
    unittest.main()
