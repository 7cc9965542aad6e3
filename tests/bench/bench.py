"""Measures the product on this machine and prints one table: ours, the raw part measured in the
same run, the ratio, the aim.

    bench.py BUILD [--long] [PART ...]

BUILD holds bin/coopnet and the bin/bench_* beside it. --long adds a register, a roll and a file of
100,000 and a library of 200,000. PART: register, pages, postgresql, import, wordpress, memberships,
members_import, library; all of them if none is named. NETWORK_REGISTER_CSV names a register file to import, if that is to be measured too."""
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

import library_pages
import machine
import pages
import portal

HERE = os.path.dirname(os.path.abspath(__file__))
POSTGRES = os.path.join(HERE, "..", "support", "postgres.sh")


class Table:
    """Rows as they are found, so that a run that is cut short has printed what it knows."""

    def __init__(self):
        self.missed = []

    def title(self, text):
        print(f"\n{text}\n{'':<52}{'ours':>12}{'raw':>12}{'ratio':>8}  aim", flush=True)

    def row(self, name, ours, raw="", ratio=None, aim="", met=None):
        verdict = "" if met is None else ("  met" if met else "  MISSED")
        shown = "" if ratio is None else f"{ratio:.2f}"
        print(f"{name:<52}{ours:>12}{raw:>12}{shown:>8}  {aim}{verdict}", flush=True)
        if met is False:
            self.missed.append(name)


class Bench:
    def __init__(self, build):
        self.build = build
        self.coopnet = f"{build}/bin/coopnet"
        self.folder = tempfile.mkdtemp(prefix="bench-")
        self.table = Table()

    def lines(self, program, *words):
        """What one of our programs prints, as name -> numbers."""
        said = subprocess.run([f"{self.build}/bin/{program}", *words], check=True, text=True,
                              stdout=subprocess.PIPE).stdout
        parts = (line.split("\t") for line in said.splitlines())
        return {name: [float(value) for value in values] for name, *values in parts}

    def network_of(self, size, store=None, events=0):
        """A store with that many invented organisations, each a member if events are asked for, and
        the seconds it took to fill."""
        store = store or f"sqlite:{self.folder}/network-{size}-{events}.db"
        began = time.monotonic()
        subprocess.run([self.coopnet, "demo", "--organisations", str(size), "--seed", "1",
                        "--membership-events", str(events), "--store", store], check=True,
                       stdout=subprocess.DEVNULL)
        return store, time.monotonic() - began

    def copy_of(self, store, name):
        """A copy of its own to write to, with nothing left in a write-ahead log."""
        target = f"{self.folder}/{name}.db"
        with sqlite3.connect(store.removeprefix("sqlite:")) as source:
            source.execute("pragma wal_checkpoint(truncate)")
        shutil.copyfile(store.removeprefix("sqlite:"), target)
        return f"sqlite:{target}"

    def code_in(self, store):
        """The GSS code of some organisation in the middle."""
        with sqlite3.connect(f"file:{store.removeprefix('sqlite:')}?mode=ro", uri=True) as source:
            return source.execute("select value from organisation_fact where attribute = 'code'"
                                  " and scheme = 'gss' and organisation = 500").fetchone()[0]

    def store_rows(self, store):
        found = self.lines("bench_store", store, self.copy_of(store, "ours"),
                           self.copy_of(store, "raw"))
        self.table.title("The store, 1,000 organisations, beside raw SQLite (CPU us; commits per s)")
        for key, name in (("point", "point read, in an open reader"),
                          ("point_opened", "point read, with a reader of its own"),
                          ("page", "page of 50 rows")):
            ours, raw, ratio = found[key]
            self.table.row(name, f"{ours:.2f}", f"{raw:.2f}", ratio, "<= 1.5", ratio <= 1.5)
        ours, raw, ratio = found["commits"]
        self.table.row("64 clients committing, per second", f"{ours:.0f}", f"{raw:.0f}", ratio,
                       ">= 0.7", ratio >= 0.7)
        ours, raw, ratio = found["commit_cpu"]
        self.table.row("CPU us per such commit", f"{ours:.1f}", f"{raw:.1f}", ratio)

    def postgres_rows(self):
        # Beside our own folder, which the server's user may not enter.
        folder = f"{self.folder}-postgres"
        started = subprocess.run(["sh", POSTGRES, "start", folder], stderr=subprocess.PIPE,
                                 text=True, check=False)
        if started.returncode != 0:
            print(f"\nPostgreSQL: skipped, {started.stderr.strip()}")
            return
        try:
            store = subprocess.run(["sh", POSTGRES, "url", folder], check=True, text=True,
                                   stdout=subprocess.PIPE).stdout.strip()
            # The tests' server forgets; this one is to pay for durability.
            for setting in ("fsync", "synchronous_commit", "full_page_writes"):
                subprocess.run(["psql", "-qX", store, "-c", f"alter system set {setting} = on"],
                               check=True)
            subprocess.run(["psql", "-qXAt", store, "-c", "select pg_reload_conf()"], check=True,
                           stdout=subprocess.DEVNULL)
            self.network_of(1000, store)
            found = self.lines("bench_store", store)
            subprocess.run(["psql", "-qX", store, "-c", "set client_min_messages = warning",
                            "-c", "drop schema public cascade; create schema public"],
                           check=True)
            self.postgres_search_rows(store)
        finally:
            subprocess.run(["sh", POSTGRES, "stop", folder], check=False)
        self.table.title("PostgreSQL, durable, 1,000 organisations (CPU us of our process alone)")
        self.table.row("point read, in an open reader", f"{found['point'][0]:.1f}")
        self.table.row("point read, with a reader of its own", f"{found['point_opened'][0]:.1f}")
        self.table.row("page of 50 rows", f"{found['page'][0]:.1f}")
        self.table.row("64 clients committing, per second", f"{found['commits'][0]:.0f}")

    def call_rows(self, calls):
        self.table.title("Through the C API, warm, 1,000 organisations (CPU us)")
        lookup = calls["lookup"][0]
        self.table.row("look-up by GSS code and date", f"{lookup:.2f}", aim="<= 10 us",
                       met=lookup <= 10)
        for key, name in (("card", "card of one organisation"), ("page", "page of 50 rows"),
                          ("door", "a short list without the store (rights.list)")):
            self.table.row(name, f"{calls[key][0]:.1f}")

    def member_rows(self, sizes):
        """Memberships with 20 events each: the gate's question, the roll of a new day, a merger."""
        found = {}
        for size in sizes:
            store, took = self.network_of(size, events=20)
            calls = self.lines("bench_capi", store, self.code_in(store))
            rows = self.lines("bench_members", store, self.copy_of(store, f"merge-{size}"))
            found[size] = {
                "tier, standing and rights through C, CPU us": calls["standing"][0],
                "the same, all of it as JSON, CPU us": calls["standing_json"][0],
                "the roll as of a new day, CPU ms": rows["roll_new_day"][0],
                "the roll as of a day asked before, CPU ms": rows["roll_same_day"][0],
                "the register as of a day asked before, CPU us": calls["as_of"][0],
                "the register as of a new day, CPU us": calls["as_of_new"][0],
                "both books read from the store, CPU ms": rows["books_loaded"][0],
                "three members with 1,000 roles merge, CPU ms": rows["reorganisation"][0],
                "seconds to make the network": took,
            }
        self.table.title("Memberships with 20 events each, 1,000 of them")
        gate = found[1000]["tier, standing and rights through C, CPU us"]
        self.table.row("tier, standing and rights through C, CPU us", f"{gate:.2f}",
                       aim="<= 10 us", met=gate <= 10)
        self.growth_rows(found)

    def taken_in(self, program, size):
        """Three rounds, each with stores of its own: the middle ratio, with ours and raw."""
        rounds = []
        for number in range(3):
            folder = os.path.join(self.folder, f"{program}-{size}-{number}")
            os.mkdir(folder)
            cost = {name: values[0] for name, values in self.lines(program, folder, str(size)).items()}
            raw = cost.get("parsing", 0) + cost["inserts"]
            rounds.append((cost["ours"] / raw, cost["ours"], raw))
            shutil.rmtree(folder)
        return sorted(rounds)[1]

    def wordpress_rows(self):
        ratio, ours, raw = self.taken_in("bench_wordpress", 5000)
        self.table.title("A WordPress site of 5,000 items, beside parsing it and the same rows raw (CPU ms)")
        self.table.row("taking it in", f"{ours:.0f}", f"{raw:.0f}", ratio, "<= 2", ratio <= 2)

    def members_import_rows(self, sizes):
        self.table.title("A file of members, each a new organisation, beside the same rows raw (CPU ms)")
        for size in sizes:
            ratio, ours, raw = self.taken_in("bench_members_import", size)
            self.table.row(f"{size:,} lines", f"{ours:.0f}", f"{raw:.0f}", ratio, "<= 3", ratio <= 3)

    def library_of(self, size, store):
        """A store with 500 invented organisations and that many resources, and the seconds it took."""
        began = time.monotonic()
        subprocess.run([self.coopnet, "demo", "--organisations", "500", "--seed", "1",
                        "--resources", str(size), "--store", store], check=True,
                       stdout=subprocess.DEVNULL)
        return store, time.monotonic() - began

    def search_rows(self, sizes):
        """Searches with snippets and all facets, and a study that comes out."""
        aims = {500: 3, 10_000: 25, 200_000: 400}
        found = {}
        for size in sizes:
            store, took = self.library_of(size, f"sqlite:{self.folder}/library-{size}.db")
            copy = self.copy_of(store, f"library-copy-{size}") if size == 20_000 else "-"
            rows = self.lines("bench_search", store, copy)
            found[size] = {name: values[0] for name, values in rows.items()}
            found[size]["seconds to make the library"] = took
            if "publish_and_see" in rows:
                seen = rows["publish_and_see"][1]
        self.table.title("The library: searches with snippets and all facets (CPU ms)")
        for size in sizes:
            if size in aims:
                cost = found[size]["common"]
                self.table.row(f"a common word in {size:,}", f"{cost:.2f}", aim=f"<= {aims[size]} ms",
                               met=cost <= aims[size])
        rare = found[500]["rare"]
        self.table.row("a rare word in 500", f"{rare:.2f}", aim="<= 0.5 ms", met=rare <= 0.5)
        self.table.row("one comes out among 20,000 and is seen, wall ms", f"{seen:.1f}",
                       aim="<= 50 ms", met=seen <= 50)
        for one in found.values():
            one.pop("publish_and_see", None)
        self.growth_rows(found, "resources")

    def postgres_search_rows(self, store):
        self.library_of(500, store)
        rows = self.lines("bench_search", store, "-")
        self.table.title("PostgreSQL: searches in 500 resources (CPU ms of our process; wall ms)")
        for name in ("browse", "common", "rare", "two_words", "prefix"):
            self.table.row(name.replace("_", " "), f"{rows[name][0]:.2f}", f"{rows[name][1]:.2f}")

    def page_rows(self, store):
        if pages.missing():
            print(f"\nThe page beside nginx: skipped, not installed: {' '.join(pages.missing())}")
            return
        found = pages.compare(self.coopnet, store, self.folder)
        self.table.title(f"The register page, {found['bytes']} bytes, beside nginx (CPU us per "
                         "request)")
        self.table.row("anonymous register page", f"{found['quiet']:.1f}", f"{found['nginx']:.1f}",
                       found["ratio"], "<= 1.6", found["ratio"] <= 1.6)
        self.table.row("the same, both with an access log", f"{found['logging']:.1f}",
                       f"{found['nginx_logging']:.1f}", found["logging_ratio"])

    def import_row(self):
        file = os.environ.get("NETWORK_REGISTER_CSV")
        if not file:
            print("\nImport: skipped, NETWORK_REGISTER_CSV names no file")
            return
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        subprocess.run([self.coopnet, "import", "councils", file, "--store",
                        f"sqlite:{self.folder}/import.db", "--skip-refused"], check=False,
                       stdout=subprocess.DEVNULL)
        wall, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        self.table.title("Import of the register file into an empty store (s)")
        self.table.row("CPU", f"{cpu:.2f}")
        self.table.row("wall", f"{wall:.2f}")

    def growth_of(self, store, calls):
        """Everything that is told at each size, under the name of its row."""
        log_to = f"{self.folder}/serve.log"
        wall, cpu = portal.cold_starts(self.coopnet, store, log_to, 7)
        first, browsed = portal.memory(self.coopnet, store, log_to)
        return {
            "look-up by code and date, CPU us": calls["lookup"][0],
            "card of one organisation, CPU us": calls["card"][0],
            "page of 50 rows, CPU us": calls["page"][0],
            "list with filter and words, CPU us": calls["filtered"][0],
            "list as of a day asked before, CPU us": calls["as_of"][0],
            "list as of a new day, CPU us": calls["as_of_new"][0],
            "cold start to the register page, wall ms": wall,
            "cold start to the register page, CPU ms": cpu,
            "resident after the first page, MB": first,
            "resident after browsing, MB": browsed,
        }

    def serve_rows(self, found):
        start = found["cold start to the register page, wall ms"]
        most = found["resident after browsing, MB"]
        self.table.title("coopnet serve, 1,000 organisations")
        self.table.row("cold start to the register page, wall ms", f"{start:.1f}", aim="<= 50 ms",
                       met=start <= 50)
        self.table.row("the same, CPU ms",
                       f"{found['cold start to the register page, CPU ms']:.1f}")
        self.table.row("resident after browsing, MB", f"{most:.1f}", aim="<= 40 MB",
                       met=most <= 40)

    @staticmethod
    def growth_rows(found, of="organisations"):
        sizes = sorted(found)
        print(f"\n{'Growth with the number of ' + of:<46}"
              + "".join(f"{size:>12,}" for size in sizes))
        for name in found[sizes[0]]:
            print(f"{name:<46}" + "".join(f"{found[size][name]:>12,.1f}" for size in sizes))

    def attempt(self, part, measure):
        """One part's failure is told, counts as missed, and does not take the others with it."""
        try:
            measure()
        except (OSError, RuntimeError, subprocess.CalledProcessError, sqlite3.Error) as failed:
            print(f"\n{part}: FAILED, {failed}")
            self.table.missed.append(f"{part} (failed)")

    def register_rows(self, sizes):
        found = {}
        for size in sizes:
            store, took = self.network_of(size)
            calls = self.lines("bench_capi", store, self.code_in(store))
            if size == 1000:
                self.store_rows(store)
                self.call_rows(calls)
                self.page_rows(store)
            found[size] = self.growth_of(store, calls)
            found[size]["seconds to make the network"] = took
            if size == 1000:
                self.serve_rows(found[size])
        self.growth_rows(found)

    def parts(self, long):
        sizes = (1000, 10_000, 100_000) if long else (1000, 10_000)
        return {
            "register": lambda: self.register_rows(sizes),
            "pages": lambda: library_pages.show(self.table, self.coopnet, self.folder),
            "postgresql": self.postgres_rows,
            "import": self.import_row,
            "wordpress": self.wordpress_rows,
            "memberships": lambda: self.member_rows((1000, 100_000) if long else sizes),
            "members_import": lambda: self.members_import_rows((10_000, 100_000) if long else (10_000,)),
            "library": lambda: self.search_rows(
                (500, 10_000, 20_000, 200_000) if long else (500, 10_000, 20_000)),
        }

    def run(self, parts):
        print(f"{machine.name()}; {machine.load()}; {time.strftime('%Y-%m-%d %H:%M')}")
        for name, measure in parts.items():
            self.attempt(name, measure)
        print(f"\n{machine.load()} at the end")
        if self.table.missed:
            print("missed: " + "; ".join(self.table.missed))


def main(words):
    long = "--long" in words
    places = [word for word in words if word != "--long"]
    if not places:
        sys.exit(__doc__)
    bench = Bench(os.path.abspath(places[0]))
    try:
        parts = bench.parts(long)
        unknown = set(places[1:]) - set(parts)
        if unknown:
            sys.exit(f"no such part: {' '.join(unknown)}")
        bench.run({name: parts[name] for name in places[1:] or parts})
    finally:
        shutil.rmtree(bench.folder, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1:])
