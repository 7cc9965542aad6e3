"""A portal to be mistreated: starts the built program on a store of its own, and speaks to it.

It knows how to start, ask, kill and stop; what must survive is for the tests to say.
"""
import http.client
import json
import os
import re
import signal
import subprocess
import tempfile
import threading
import time
import urllib.parse

PROGRAM = os.environ.get("COOPNET_PROGRAM", "coopnet")
LONG = bool(os.environ.get("NETWORK_TEST_LONG"))


def clean_environment():
    return {k: v for k, v in os.environ.items() if not k.startswith("COOPNET_")}


def run(store, *words, status=0):
    done = subprocess.run([PROGRAM, *words, "--store", store], capture_output=True, text=True,
                          env=clean_environment(), timeout=300)
    assert done.returncode == status, f"{words}: {done.returncode} {done.stdout} {done.stderr}"
    return done.stdout


def manager_token(store):
    """Makes a network manager and a token of theirs."""
    run(store, "person", "add", "--email", "m@network.example", "--name", "M", "--role",
        "administrator")
    return run(store, "token", "create", "--person", "m@network.example", "--label", "t").strip()


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        try:
            return self.json().get("code", "")
        except ValueError:
            return ""


class Portal:
    """A running `coopnet serve`. Stops it when left."""

    def __init__(self, store, *words, before=None, listen="127.0.0.1:0"):
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--store", store, "--listen", listen, *words],
            stdout=subprocess.PIPE, stderr=self.log, text=True, env=clean_environment(),
            preexec_fn=before)
        line = self.process.stdout.readline()
        found = re.search(r"http://(\S+):(\d+)$", line.rstrip())
        if not found:
            self.process.wait(10)
            raise AssertionError(f"the portal did not start: {line!r} {self.logged()}")
        self.host, self.port = found.group(1).strip("[]"), int(found.group(2))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.log.close()

    def logged(self):
        self.log.seek(0)
        return self.log.read()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self, within=30):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(within)

    def connect(self, timeout=30):
        return http.client.HTTPConnection(self.host, self.port, timeout=timeout)

    def ask(self, method, path, fields=None, token=None, connection=None, **headers):
        """One request; the connection may be reused. Raises OSError or HTTPException where none
        came back."""
        wire = connection or self.connect()
        sent = {k.replace("_", "-"): v for k, v in headers.items()}
        body = None
        if fields is not None:
            body = fields if isinstance(fields, (bytes, str)) else json.dumps(fields)
            sent.setdefault("Content-Type", "application/json")
        if token:
            sent["Authorization"] = f"Bearer {token}"
        try:
            wire.request(method, path, body, sent)
            got = wire.getresponse()
            return Answer(got.status, got.headers, got.read())
        finally:
            if not connection:
                wire.close()

    def add(self, name, token, key=None, connection=None):
        headers = {"Idempotency_Key": key} if key else {}
        return self.ask("POST", "/api/v1/organisations", {"name": name, "kind": "unitary"}, token,
                        connection, **headers)

    def names(self, q):
        """Every name in the register that `q` finds, page by page."""
        found, after = [], ""
        while True:
            page = self.ask("GET", f"/api/v1/organisations?limit=500&q={q}{after}").json()
            found += [row["name"] for row in page["items"]]
            if not page["next"]:
                return found
            after = "&after=" + urllib.parse.quote(page["next"], safe="")


def until(holds, within=20.0, pause=0.05):
    """Waits until `holds()` is true; the last value."""
    deadline = time.monotonic() + within
    while True:
        try:
            value = holds()
        except (OSError, http.client.HTTPException):
            value = None
        if value or time.monotonic() > deadline:
            return value
        time.sleep(pause)


class Clients(threading.Thread):
    """Runs `act(i)` again and again on a thread until told to end."""

    def __init__(self, act):
        super().__init__(daemon=True)
        self.act, self.ending, self.failure = act, threading.Event(), None
        self.start()

    def run(self):
        number = 0
        try:
            while not self.ending.is_set():
                self.act(number)
                number += 1
        except Exception as failure:  # handed to the test by end()
            self.failure = failure

    def end(self):
        self.ending.set()
        self.join(60)
        if self.failure:
            raise self.failure
