"""The program coopnet as its users meet it: every command, its output and its exit status.

It drives the built program and reads what it prints; it knows nothing of what is inside.
Usage: coopnet_test.py PROGRAM
"""
import csv
import hashlib
import io
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import zipfile

PROGRAM = ""
HEADING = ("local-authority-code,official-name,nice-name,gss-code,start-date,end-date,replaced-by,"
           "nation,region,local-authority-type,local-authority-type-name,county-la,"
           "combined-authority,alt-names,former-gss-codes,current-authority,pop-2020,lat,long\n")
OLD = 'OLD,Oldham Test Council,Oldham Test,E06990001,,2023-03-31,NEW,England,North West,UA,Unitary,,,,,False,1000,53.1,-2.1\n'
NEW = '"NEW","Newham, the Test Council",Newham Test,E06990002,2023-04-01,,,England,North West,UA,Unitary,,,,,True,2000,53.2,-2.2\n'
BAD = 'BAD,Badham Test Council,Badham Test,E06990003,2023-02-30,,,England,North West,UA,Unitary,,,,,True,3000,53.3,-2.3\n'


class Folder(unittest.TestCase):
    """A store of its own for every case."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith("COOPNET_")}
        self.environment["COOPNET_STORE"] = f"sqlite:{self.path}/network.sqlite"

    def run_program(self, *words, status=0, stdin=None, **more):
        done = subprocess.run([PROGRAM, *words], input=stdin, capture_output=True, text=True,
                              env={**self.environment, **more.pop("environment", {})}, timeout=120,
                              **more)
        self.assertEqual(done.returncode, status, f"{words}: {done.stdout} {done.stderr}")
        return done

    def out(self, *words, **more):
        return self.run_program(*words, **more).stdout

    def call(self, operation, **fields):
        return json.loads(self.out("call", operation, json.dumps(fields)))

    def add_council(self, name="Testham Council", **fields):
        return self.call("organisations.add", name=name, kind="unitary", **fields)


class Words(Folder):
    def test_help_and_version_tell_and_misuse_is_status_2_with_one_line(self):
        self.assertIn("serve", self.out("help"))
        self.assertIn("--expires", self.out("token", "--help"))
        self.assertRegex(self.out("version"), r"^coopnet \d+\.\d+\.\d+\n$")
        for words in ([], ["dance"], ["call"], ["call", "no.such"], ["init", "--nonsense"],
                      ["import", "cats", "x"], ["export", "organisations", "--format", "pdf"],
                      ["token", "create"], ["person", "add", "--email", "a@b.example"],
                      ["serve", "--listen", "nowhere"], ["init", "--store", "mysql://x"],
                      ["init", "--store", "sqlite:"]):
            done = self.run_program(*words, status=2)
            self.assertEqual(done.stdout, "")
            self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)

    def test_the_manual_and_the_completion_know_every_command_and_option_of_the_help(self):
        packaging = pathlib.Path(__file__).resolve().parents[3] / "cmake" / "packaging"
        manual = (packaging / "coopnet.1").read_text().replace("\\-", "-")
        completion = (packaging / "coopnet.bash").read_text()
        commands = re.findall(r"(?m)^  (\w+) ", self.out("help"))
        self.assertIn("serve", commands)
        for command in commands:
            usage = self.out(command, "--help").splitlines()[0]
            words = re.findall(r"--[a-z-]+|(?<=[ |])[a-z]+(?=[| ]|$)", usage.partition(command)[2])
            for word in {command, *words} - {"help"}:
                with self.subTest(f"{command} {word}"):
                    self.assertRegex(manual, rf"(?<![\w-]){word}(?![\w-])")
                    self.assertRegex(completion, rf"(?<![\w-]){word}(?![\w-])")

    def test_one_fault_is_said_once(self):
        done = self.run_program("call", "organisations.add", '{"name": "A Council", "kind": "x"}', status=1)
        self.assertEqual(done.stderr.count("Use one of"), 1)
        self.assertIn("kind: ", done.stderr)

    def test_a_store_whose_folder_is_missing_is_told_in_words(self):
        told = self.run_program("init", "--store", f"sqlite:{self.path}/no/such/x.db", status=1).stderr
        self.assertIn("is its folder there", told)

    def test_a_secret_key_that_is_none_is_told_at_the_start(self):
        told = self.run_program("serve", "--listen", "127.0.0.1:0", status=2,
                                environment={"COOPNET_SECRET_KEY": "not a key"}).stderr
        self.assertIn("64 hexadecimal digits", told.splitlines()[-1])

    def test_a_store_must_be_named(self):
        self.environment.pop("COOPNET_STORE")
        self.assertIn("--store", self.run_program("check", status=2).stderr)

    def test_the_command_line_goes_before_the_environment_before_the_file(self):
        (self.path / "file.conf").write_text(f"store=sqlite:{self.path}/file.sqlite\nlisten=x:1\n")
        file = ["--config", str(self.path / "file.conf")]
        self.out("init", *file, "--store", f"sqlite:{self.path}/line.sqlite")
        self.out("init", *file)
        self.environment.pop("COOPNET_STORE")
        self.out("init", *file)
        found = sorted(f.name for f in self.path.glob("*.sqlite"))
        self.assertEqual(found, ["file.sqlite", "line.sqlite", "network.sqlite"])
        (self.path / "file.conf").write_text("stoer=x\n")
        self.assertIn("stoer", self.run_program("init", *file, status=2).stderr)


class Calls(Folder):
    def test_call_does_an_operation_as_the_console(self):
        made = self.add_council()
        card = self.call("organisations.show", organisation=str(made["id"]))
        self.assertEqual(card["organisation"]["name"], "Testham Council")
        trail = self.call("audit.list", limit=1)
        self.assertTrue(trail["items"][0]["actor"].startswith("console:"))

    def test_call_reads_standard_input_and_refuses_with_one_line(self):
        made = json.loads(self.out("call", "organisations.add", "-",
                                   stdin='{"name": "Piped Council", "kind": "county"}'))
        self.assertGreater(made["id"], 0)
        refused = self.run_program("call", "organisations.add", '{"kind": "county"}', status=1)
        self.assertIn("name", refused.stderr)
        self.assertEqual(len(refused.stderr.splitlines()), 1)

    def test_as_binds_a_person_to_their_rights(self):
        self.add_council()
        self.out("person", "add", "--email", "a@council.example", "--name", "A", "--role", "officer",
                 "--organisation", "testham-council")
        self.run_program("--help")
        refused = self.run_program("call", "organisations.add", '{"name":"X Council","kind":"county"}',
                                   "--as", "a@council.example", status=1)
        self.assertIn("right.missing", refused.stderr)
        self.run_program("call", "organisations.list", "--as", "nobody@council.example", status=1)

    def test_a_reader_that_goes_away_is_a_failure_and_no_crash(self):
        self.out("init")
        with open("/dev/full", "w") as full:
            done = subprocess.run([PROGRAM, "help"], stdout=full, stderr=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(done.stderr.splitlines()), 1)
        closed = subprocess.run(f"'{PROGRAM}' help >&-", shell=True, stderr=subprocess.PIPE, text=True)
        self.assertEqual(closed.returncode, 1)


class People(Folder):
    def test_person_add_prints_a_link_and_token_create_the_token_alone(self):
        link = self.out("person", "add", "--email", "m@network.example", "--name", "Mo Manager",
                        "--role", "administrator", "--public-url", "https://portal.example/")
        self.assertRegex(link, r"^https://portal\.example/links/\S+\n$")
        token = self.out("token", "create", "--person", "m@network.example", "--label", "test")
        self.assertRegex(token, r"^\S{20,}\n$")
        self.assertIn("m@network.example\tMo Manager", self.out("person", "list"))
        twice = self.run_program("person", "add", "--email", "M@network.example", "--name", "Again",
                                 "--role", "administrator", status=1)
        self.assertIn("people.email_taken", twice.stderr)

    def test_roles_of_an_organisation_need_one_and_others_take_none(self):
        self.out("init")
        add = ["person", "add", "--email", "a@b.example", "--name", "A"]
        self.run_program(*add, "--role", "lead", status=2)
        self.run_program(*add, "--role", "auditor", "--organisation", "x", status=2)
        self.run_program(*add, "--role", "king", status=2)
        self.assertIn("organisation.unknown", self.run_program(
            *add, "--role", "lead", "--organisation", "nowhere", status=1).stderr)
        self.assertEqual(self.out("person", "list"), "")


class Files(Folder):
    def test_export_is_safe_in_a_spreadsheet_and_the_same_in_every_format(self):
        self.add_council("Testham, the Council")
        self.add_council("=1+1 Council")
        rows = list(csv.DictReader(io.StringIO(self.out("export", "organisations"))))
        names = {row["name"] for row in rows}
        self.assertEqual(names, {"Testham, the Council", "'=1+1 Council"})
        told = json.loads(self.out("export", "organisations", "--format", "json"))
        self.assertEqual({row["name"] for row in told["rows"]}, {"Testham, the Council", "=1+1 Council"})
        sheet = self.path / "register.xlsx"
        self.out("export", "organisations", "-o", str(sheet))
        with zipfile.ZipFile(sheet) as book:
            cells = book.read("xl/worksheets/sheet1.xml").decode()
            self.assertIn("Testham, the Council",
                          cells + book.read("xl/sharedStrings.xml").decode()
                          if "xl/sharedStrings.xml" in book.namelist() else cells)
            self.assertNotIn("<f>", cells)
        self.assertEqual([f.name for f in self.path.glob("*.part*")], [])

    def test_backup_restores_into_an_empty_store_and_check_finds_nothing(self):
        self.add_council()
        copy = self.path / "copy.sqlite"
        self.out("backup", str(copy))
        other = f"sqlite:{self.path}/other.sqlite"
        self.out("restore", str(copy), "--store", other)
        self.assertEqual(self.out("check", "--store", other), "")
        self.assertIn("Testham", self.out("export", "organisations", "--store", other))
        self.assertEqual(copy.stat().st_mode & 0o777, 0o600)
        self.run_program("backup", str(copy), status=1)
        again = self.run_program("restore", str(copy), "--store", other, status=1)
        self.assertIn("holds something already", again.stderr)

    def test_a_mistyped_backup_is_told_and_leaves_no_store_behind(self):
        self.add_council()
        table = self.path / "table.csv"
        table.write_text("a,b\n1,2\n")
        other = self.path / "other.sqlite"
        for file, said in ((self.path / "nowhere", "There is no file"), (table, "is not a file that")):
            done = self.run_program("restore", str(file), "--store", f"sqlite:{other}", status=1)
            self.assertIn(said, done.stderr)
            self.assertFalse(other.exists())
        done = self.run_program("backup", str(self.path / "no" / "copy"), status=1)
        self.assertIn("There is no folder", done.stderr)

    def test_check_names_each_fault_and_fails(self):
        self.add_council()
        self.assertEqual(self.out("check"), "")
        with sqlite3.connect(self.path / "network.sqlite") as db:
            db.execute("drop trigger if exists journal_is_immutable")
            for (name,) in db.execute("select name from sqlite_master where type = 'trigger' "
                                      "and tbl_name = 'journal'").fetchall():
                db.execute(f'drop trigger "{name}"')
            db.execute("update journal set actor = 'person:666' where number = 1")
        done = self.run_program("check", status=1)
        self.assertRegex(done.stdout, r"(?m)^\w+: .*\b1\b")
        self.assertIn("fault", done.stderr)

    def test_a_store_that_is_not_there_is_not_made_by_looking(self):
        for words in (["check"], ["export", "organisations"], ["backup", str(self.path / "b")]):
            self.run_program(*words, status=1)
        self.assertEqual(list(self.path.iterdir()), [])


class Imports(Folder):
    def take(self, *lines, words=(), status=0):
        file = self.path / "councils.csv"
        file.write_text(HEADING + "".join(lines))
        return self.run_program("import", "councils", str(file), *words, status=status)

    def names(self):
        rows = csv.DictReader(io.StringIO(self.out("export", "organisations", "--as-on", "2022-07-31")))
        later = csv.DictReader(io.StringIO(self.out("export", "organisations")))
        return [row["name"] for row in rows], [row["name"] for row in later]

    def test_a_register_is_rehearsed_taken_in_once_and_taken_back(self):
        self.assertIn("nothing was written", self.take(OLD, NEW, words=["--dry-run"]).stdout)
        self.assertEqual(self.names(), ([], []))
        first = self.take(OLD, NEW).stdout
        self.assertIn("2 lines: 2 added", first)
        self.assertEqual(self.names(), (["Oldham Test Council"], ["Newham, the Test Council"]))
        self.assertIn("2 unchanged", self.take(OLD, NEW).stdout)
        number = first.split("undo import ")[1].split(")")[0]
        self.assertRegex(self.out("undo", "import", number), r"undone: [1-9].* taken back\n")
        self.assertEqual(self.names(), ([], []))
        self.assertIn("import.already_undone", self.run_program("undo", "import", number, status=1).stderr)
        self.assertEqual(self.out("check"), "")

    def test_a_wrong_line_refuses_the_whole_unless_it_may_be_skipped(self):
        refused = self.take(OLD, NEW, BAD, status=1)
        self.assertRegex(refused.stdout, r"(?m)^line 4: refused: ")
        self.assertEqual(len(refused.stderr.splitlines()), 1)
        self.assertEqual(self.names(), ([], []))
        self.take(OLD, NEW, BAD, words=["--skip-refused"])
        self.assertEqual(self.names()[1], ["Newham, the Test Council"])

    def test_memberships_go_out_and_come_into_another_store_byte_for_byte(self):
        file = self.path / "members.csv"
        file.write_text("Name;Kind;Membership Type;Member Since;Rank\n"
                        "Testham Council;unitary;Full Member;13/05/2019;x\n")
        refused = self.run_program("import", "members", str(file), status=1)
        self.assertIn("Rank", refused.stderr)
        self.assertIn("nothing was written",
                      self.out("import", "members", str(file), "--leave-out", "Rank", "--dry-run"))
        taken = self.out("import", "members", str(file), "--leave-out", "Rank")
        self.assertIn("1 new events, 1 new organisations", taken)
        for form in ("csv", "json"):
            other = ["--store", f"sqlite:{self.path}/other-{form}.sqlite"]
            out = self.path / f"out.{form}"
            self.out("export", "members", "-o", str(out))
            self.out("import", "members", str(out), *other)
            self.out("export", "members", "-o", str(self.path / f"again.{form}"), *other)
            self.assertEqual(out.read_bytes(), (self.path / f"again.{form}").read_bytes())
            self.assertIn("2019-05-13", out.read_text())
        number = taken.split("undo import ")[1].split(")")[0]
        self.assertIn("1 event and 2 facts of 1 organisation taken back", self.out("undo", "import", number))
        self.assertEqual(len(self.out("export", "members").splitlines()), 1)
        self.assertEqual(self.out("check"), "")

    def test_a_site_comes_with_its_folder_of_uploads_once(self):
        uploads = self.path / "uploads"
        (uploads / "2021" / "05").mkdir(parents=True)
        (uploads / "2021" / "05" / "plan.pdf").write_bytes(b"%PDF-1.7\nwindmills")
        (uploads / "2021" / "05" / "not-named.pdf").write_bytes(b"%PDF-1.7\nsecret")
        (uploads / "2021" / "05" / "away.pdf").symlink_to("/etc/hostname")
        site = self.path / "site.xml"
        item = ("<item><title>{0}</title><link>https://old.example.org/{0}/</link><wp:post_id>{1}</wp:post_id>"
                "<wp:post_parent>{2}</wp:post_parent><wp:post_type>{3}</wp:post_type><wp:status>{4}</wp:status>"
                "<wp:post_date>2021-05-18 10:00:00</wp:post_date>{5}</item>")
        address = "<wp:attachment_url>https://old.example.org/wp-content/uploads/2021/05/{}</wp:attachment_url>"
        site.write_text('<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" '
                        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Old</title>'
                        '<link>https://old.example.org</link><wp:wxr_version>1.2</wp:wxr_version>'
                        '<wp:base_blog_url>https://old.example.org</wp:base_blog_url>'
                        + item.format("Tools", 1, 0, "case-study", "publish", "")
                        + item.format("Plan", 2, 1, "attachment", "inherit", address.format("plan.pdf"))
                        + item.format("Away", 3, 1, "attachment", "inherit", address.format("away.pdf"))
                        + "</channel></rss>")
        words = ["import", "wordpress", str(site), "--media", str(uploads)]
        self.assertIn("1 new files", self.out(*words, "--dry-run"))
        self.assertIn("1 added", self.out(*words))
        self.assertIn("0 new files", self.out(*words))
        files = self.call("attachments.list", resource="tools")["files"]
        self.assertEqual([(one["file_name"], one["type"]) for one in files], [("plan.pdf", "pdf")])
        self.assertEqual(self.call("library.address", path="/wp-content/uploads/2021/05/plan.pdf")["leads_to"],
                         f"/resources/tools/files/{files[0]['id']}/plan.pdf")
        self.assertEqual(self.call("library.address", path="/Tools/")["leads_to"], "/resources/tools")
        self.run_program("import", "councils", str(site), "--media", str(uploads), status=2)
        self.run_program(*words[:-1], str(self.path / "nowhere"), status=1)
        self.assertEqual(self.out("check"), "")

    def test_what_is_no_register_is_refused_in_one_line(self):
        file = self.path / "cats.csv"
        for content in (b"", b"name,colour\nTom,grey\n", b"\x00\xff\xfe" * 100):
            file.write_bytes(content)
            done = self.run_program("import", "councils", str(file), status=1)
            self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.run_program("import", "councils", str(self.path / "absent.csv"), status=1)


class Demo(Folder):
    def test_the_demo_network_loads_once_and_is_sound(self):
        self.out("demo")
        self.assertEqual(self.out("check"), "")
        names = [row["name"] for row in csv.DictReader(io.StringIO(self.out("export", "organisations")))]
        self.assertGreater(len(names), 20)
        self.run_program("demo", status=1)

    def test_everything_that_an_organisation_gave_is_one_archive_that_proves_itself(self):
        self.out("demo")
        file = self.path / "gave.zip"
        words = ["export", "everything", "--organisation", "milton-keynes-council", "-o", str(file)]
        said = self.run_program(*words).stderr
        with zipfile.ZipFile(file) as archive:
            digests = {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()}
            listed = {one["name"]: one["sha256"] for one in json.loads(archive.read("manifest.json"))["files"]}
            sums = dict(line.split("  ")[::-1] for line in archive.read("SHA256SUMS").decode().splitlines())
            bid = archive.read("resources/a-city-bid-told-by-the-whole-town/version-1.txt").decode()
        del digests["SHA256SUMS"]
        self.assertEqual(digests, sums)
        self.assertEqual(digests, listed | {"manifest.json": digests["manifest.json"]})
        self.assertIn(digests["manifest.json"], said)
        self.assertIn("fourth time", bid)
        self.run_program(*words, status=1)

    def test_a_generated_network_is_the_same_for_the_same_seed(self):
        told = []
        for seed, name in ((7, "a"), (7, "b"), (8, "c")):
            store = ["--store", f"sqlite:{self.path}/{name}.sqlite"]
            self.assertEqual(self.out("demo", "--organisations", "40", "--seed", str(seed), *store), "")
            rows = list(csv.DictReader(io.StringIO(self.out("export", "organisations", *store))))
            told.append([tuple(row.values()) for row in rows])
        self.assertEqual(len(told[0]), 40)
        self.assertEqual(told[0], told[1])
        self.assertNotEqual(told[0], told[2])


class Members(Folder):
    def test_a_stranger_admits_a_council_with_three_commands(self):
        self.add_council()
        choice = self.call("members.qualify", organisation="testham-council", tier="full")
        self.assertTrue(choice["tiers"][0]["qualifies"])
        self.call("memberships.admit", organisation="testham-council", tier="full",
                  decided_by="Executive Oversight Committee", **{"from": "2020-01-01"})
        answer = self.call("members.standing", organisation="testham-council", as_on="2020-01-01")
        self.assertEqual((answer["member"], answer["standing"], answer["tier"]), (True, "active", "full"))
        self.assertEqual(self.out("check"), "")

    def test_renewals_from_many_processes_yield_one_term(self):
        self.add_council()
        self.call("memberships.admit", organisation="testham-council", tier="full",
                  **{"from": "2020-01-01"})
        wish = json.dumps({"organisation": "testham-council", "until": "2031-08-01"})
        clerks = [subprocess.Popen([PROGRAM, "call", "memberships.renew", wish], env=self.environment,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                  for _ in range(8)]
        told = [clerk.communicate(timeout=120) for clerk in clerks]
        self.assertEqual([clerk.returncode for clerk in clerks], [0] * 8, told)
        events = [json.loads(out)["event"] for out, _ in told]
        self.assertEqual(len([event for event in events if event != 0]), 1, events)
        card = self.call("memberships.show", organisation="testham-council")
        self.assertEqual(len(card["events"]), 2)
        self.assertEqual(card["now"]["term_ends"], "2031-08-01")


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=1)
