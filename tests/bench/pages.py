"""The anonymous register page from the portal beside nginx with the very same bytes: CPU per
request of the serving processes, in rounds that take turns on the same cores."""
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time

import machine
from portal import Portal

ROUNDS = 7
ABOUT = 12 * 1024

SETTINGS = """
pid {folder}/pid;
error_log {folder}/error.log;
worker_processes 2;
daemon off;
user {user};
events {{ worker_connections 256; }}
http {{
    access_log {access};
    sendfile on;
    tcp_nopush on;
    keepalive_requests 100000000;
    default_type text/html;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {folder}/pages;
    }}
}}
"""


def missing():
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    return [one for one in ("nginx", "wrk") if not shutil.which(one, path=path)]


def free_port():
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return tried.getsockname()[1]


class Nginx:
    """A private nginx in a folder of its own; `page` is what it serves as /page."""

    def __init__(self, page, logging):
        self.folder = tempfile.mkdtemp(prefix="bench-nginx-")
        os.chmod(self.folder, 0o755)
        os.mkdir(f"{self.folder}/pages")
        with open(f"{self.folder}/pages/page", "wb") as out:
            out.write(page)
        self.port = free_port()
        access = f"{self.folder}/access.log" if logging else "off"
        user = "root" if os.geteuid() == 0 else "nobody"
        with open(f"{self.folder}/conf", "w", encoding="ascii") as out:
            out.write(SETTINGS.format(folder=self.folder, port=self.port, access=access, user=user))
        program = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
        self.process = subprocess.Popen([program, "-c", f"{self.folder}/conf"],
                                        stderr=subprocess.DEVNULL)
        for _ in range(200):
            with socket.socket() as tried:
                if tried.connect_ex(("127.0.0.1", self.port)) == 0:
                    break
            time.sleep(0.02)
        # The listening socket is there before the workers are; they do all the work.
        for _ in range(200):
            if len(machine.children(self.process.pid)) >= 2:
                break
            time.sleep(0.02)
        self.pids = [self.process.pid, *machine.children(self.process.pid)]

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
        shutil.rmtree(self.folder)


def requests_served(url, cookie=None):
    """How many requests a second of 32 connections got answered."""
    headers = ["-H", f"Cookie: {cookie}"] if cookie else []
    said = subprocess.run(["wrk", "-t1", "-c32", "-d1s", *headers, url], capture_output=True,
                          text=True, check=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        raise RuntimeError(said)
    return int(re.search(r"(\d+) requests in", said).group(1))


def cost(pids, url, cookie=None):
    before = machine.cpu_seconds(*pids)
    served = requests_served(url, cookie)
    return 1e6 * (machine.cpu_seconds(*pids) - before) / served


def page_of_about(portal, wanted):
    """The address of the register page, narrowed by a search, whose size comes nearest."""
    narrowed = [f"/organisations?q={word}&nation={nation}"
                for word in ("glen", "raven", "thorn", "inver", "ham")
                for nation in ("england", "scotland", "wales", "northern_ireland")]
    return min(narrowed, key=lambda address: abs(len(portal.get(address)) - wanted))


def compare(coopnet, store, folder):
    """CPU microseconds per request of: portal, portal with access log, nginx, nginx with one."""
    names = ("quiet", "logging", "nginx", "nginx_logging")
    with Portal(coopnet, store, f"{folder}/quiet.log") as quiet, \
            Portal(coopnet, store, f"{folder}/access.log", access_log=True) as logging:
        address = page_of_about(quiet, ABOUT)
        page = quiet.get(address)
        plain, noted = Nginx(page, False), Nginx(page, True)
        try:
            sides = {
                "quiet": ([quiet.pid], f"http://127.0.0.1:{quiet.port}{address}"),
                "logging": ([logging.pid], f"http://127.0.0.1:{logging.port}{address}"),
                "nginx": (plain.pids, f"http://127.0.0.1:{plain.port}/page"),
                "nginx_logging": (noted.pids, f"http://127.0.0.1:{noted.port}/page"),
            }
            rounds = [{name: cost(*sides[name]) for name in names} for _ in range(ROUNDS + 1)][1:]
        finally:
            plain.stop()
            noted.stop()
    found = {name: machine.median([one[name] for one in rounds]) for name in names}
    found["ratio"] = machine.median([one["quiet"] / one["nginx"] for one in rounds])
    found["logging_ratio"] = machine.median(
        [one["logging"] / one["nginx_logging"] for one in rounds])
    found["bytes"] = len(page)
    return found
