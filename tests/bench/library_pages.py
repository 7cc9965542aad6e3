"""Pages of the library from the portal with the demonstration: anonymous ones beside nginx with the
very same bytes, the list as a signed-in member sees it, and whether a page is ever stale after an
edit by another process.

    library_pages.py COOPNET       prints the rows alone"""
import http.client
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse

import machine
from pages import Nginx, ROUNDS, cost, missing
from portal import Portal

LIST = "/resources"
STUDY = "/resources/a-city-bid-told-by-the-whole-town"
PRINCIPLE = "/principles/co-production"
EDITS = 20
ONE_BY_ONE = 1000  # requests


def demonstration(coopnet, folder):
    store = f"sqlite:{folder}/library.db"
    subprocess.run([coopnet, "demo", "--store", store], check=True, stdout=subprocess.DEVNULL)
    return store


def beside_nginx(portal, address):
    """Portal and nginx in CPU microseconds per request, the ratio, and the bytes of the page."""
    page = portal.get(address)
    other = Nginx(page, False)
    ours = ([portal.pid], f"http://127.0.0.1:{portal.port}{address}")
    raw = (other.pids, f"http://127.0.0.1:{other.port}/page")
    try:
        rounds = [(cost(*ours), cost(*raw)) for _ in range(ROUNDS + 1)][1:]
    finally:
        other.stop()
    return {"ours": machine.median([one for one, _ in rounds]),
            "raw": machine.median([one for _, one in rounds]),
            "ratio": machine.median([one / two for one, two in rounds]),
            "bytes": len(page)}


def cookies_of(answer):
    return "; ".join(value.split(";")[0] for name, value in answer.getheaders()
                     if name.lower() == "set-cookie")


def signed_in(portal):
    """The cookie of a policy officer of the demonstration."""
    asked = http.client.HTTPConnection("127.0.0.1", portal.port, timeout=60)
    asked.request("GET", "/sign-in")
    answer = asked.getresponse()
    page, cookie = answer.read().decode(), cookies_of(answer)
    csrf = re.search(r'name="csrf" value="([^"]+)"', page).group(1)
    role = re.search(r'name="role" value="([^"]*officer[^"]*)"', page).group(1)
    asked.request("POST", "/sign-in/demo", urllib.parse.urlencode({"csrf": csrf, "role": role}),
                  {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"})
    answer = asked.getresponse()
    answer.read()
    if answer.status != 303:
        raise RuntimeError(f"nobody is signed in: {answer.status}")
    return cookies_of(answer)


def cost_signed_in(portal, address):
    """CPU microseconds per request, in rounds like those of the pages beside nginx; and of one
    request after the other, where most is the kernel's, for waking the portal each time."""
    cookie = signed_in(portal)
    asked = http.client.HTTPConnection("127.0.0.1", portal.port, timeout=60)

    def ask():
        asked.request("GET", address, headers={"Cookie": cookie})
        answer = asked.getresponse()
        page = answer.read()
        if answer.status != 200 or b"Sign out" not in page:
            raise RuntimeError(f"{address}: {answer.status}, or not signed in")

    ask()
    url = f"http://127.0.0.1:{portal.port}{address}"
    busy = [cost([portal.pid], url, cookie) for _ in range(ROUNDS + 1)][1:]
    before = machine.cpu_seconds(portal.pid)
    for _ in range(ONE_BY_ONE):
        ask()
    alone = 1e6 * (machine.cpu_seconds(portal.pid) - before) / ONE_BY_ONE
    return machine.median(busy), alone


def stale_after_edits(coopnet, store, portal):
    """How many of EDITS renamings of a theme by another process were not on the page of gaps within
    150 ms."""
    stale = 0
    for turn in range(EDITS):
        portal.get("/gaps")
        name = f"Homes and neighbours {turn}"
        subprocess.run([coopnet, "call", "themes.change", f'{{"theme": "housing", "name": "{name}"}}',
                        "--store", store], check=True, stdout=subprocess.DEVNULL)
        time.sleep(0.15)
        stale += name.encode() not in portal.get("/gaps")
    return stale


def measure(coopnet, folder):
    store = demonstration(coopnet, folder)
    found = {}
    with Portal(coopnet, store, f"{folder}/library.log") as portal:
        found["list"] = beside_nginx(portal, LIST)
        found["study"] = beside_nginx(portal, STUDY)
        found["principle"] = beside_nginx(portal, PRINCIPLE)
        found["member"], found["alone"] = cost_signed_in(portal, LIST)
        found["stale"] = stale_after_edits(coopnet, store, portal)
    return found


def show(table, coopnet, folder):
    """Prints the rows, or that parts are missing."""
    if missing():
        print(f"\nPages of the library: skipped, not installed: {' '.join(missing())}")
        return
    found = measure(coopnet, folder)
    table.title("Pages of the library, the demonstration (CPU us per request)")
    for name in ("list", "study", "principle"):
        one = found[name]
        table.row(f"anonymous {name} page, {one['bytes']} bytes", f"{one['ours']:.1f}",
                  f"{one['raw']:.1f}", one["ratio"], "<= 1.5", one["ratio"] <= 1.5)
    table.row("list page of a signed-in member", f"{found['member']:.0f}", aim="<= 300",
              met=found["member"] <= 300)
    table.row("the same, one request after the other", f"{found['alone']:.0f}")
    table.row(f"stale after {EDITS} edits by another process", f"{found['stale']}", aim="0",
              met=found["stale"] == 0)


if __name__ == "__main__":
    import bench
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory(prefix="bench-library-") as place:
        show(bench.Table(), sys.argv[1], place)
