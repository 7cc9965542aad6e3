"""Starts `coopnet serve` on a free port of loopback, asks it, and ends it by its number."""
import http.client
import subprocess
import time

import machine


class Portal:
    def __init__(self, coopnet, store, log_to, access_log=False):
        command = [coopnet, "serve", "--listen", "127.0.0.1:0", "--store", store]
        if not access_log:
            command.append("--no-access-log")
        self.log = open(log_to, "wb")
        self.began = time.monotonic()
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log,
                                        text=True, close_fds=False)
        line = self.process.stdout.readline()
        if "http://" not in line:
            self.stop()
            raise RuntimeError(f"the portal did not start: {command}")
        self.port = int(line.rsplit(":", 1)[1].strip().rstrip("/"))
        self.pid = self.process.pid

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
        self.process.stdout.close()
        self.log.close()

    def get(self, path):
        asked = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            asked.request("GET", path)
            answer = asked.getresponse()
            body = answer.read()
            if answer.status != 200:
                raise RuntimeError(f"{path}: {answer.status}")
            return body
        finally:
            asked.close()


def cold_starts(coopnet, store, log_to, rounds):
    """Milliseconds from the start of the process to the register page in hand, and of CPU."""
    walls, cpus = [], []
    for _ in range(rounds):
        with Portal(coopnet, store, log_to) as running:
            running.get("/organisations")
            walls.append(1e3 * (time.monotonic() - running.began))
            cpus.append(1e3 * machine.cpu_seconds(running.pid))
    return machine.median(walls), machine.median(cpus)


BROWSED = ["/", "/organisations", "/organisations?kind=district", "/organisations?q=glen",
           "/organisations?on=2000-06-01", "/organisations?on=1995-06-01",
           "/api/v1/organisations?limit=50", "/api/v1/organisations?limit=50&nation=scotland",
           "/api/v1/organisations/counts"]


def memory(coopnet, store, log_to):
    """Megabytes resident after the first page, and after some browsing through the register."""
    with Portal(coopnet, store, log_to) as running:
        running.get("/organisations")
        first = machine.resident_mb(running.pid)
        for turn in range(300):
            running.get(BROWSED[turn % len(BROWSED)])
            running.get(f"/api/v1/organisations/{1 + turn}")
        return first, machine.resident_mb(running.pid)
