"""Tells the stories of bindings/conformance through the binding to Python, or over HTTP; see the README there.

Usage: conformance.py python FILE...
       conformance.py http BASE_URL TOKEN FILE...   (on an empty store; one file, or stories that agree)
"""
import http.client
import json
import pathlib
import re
import sys
import urllib.parse


def filled(given, kept):
    """"$id" as a whole value stands for what was kept as "id"."""
    if isinstance(given, str) and given.startswith("$"):
        return kept[given[1:]]
    if isinstance(given, dict):
        return {key: filled(value, kept) for key, value in given.items()}
    if isinstance(given, list):
        return [filled(value, kept) for value in given]
    return given


def missing(expected, found, path):
    """Where what is expected is not found; None where it is."""
    if isinstance(expected, dict) and isinstance(found, dict):
        pairs = [(f"{path}.{key}", value, found.get(key, "(not there)")) for key, value in expected.items()]
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = [(f"{path}[{i}]", *both) for i, both in enumerate(zip(expected, found))]
    elif type(expected) is type(found) and expected == found:
        return None
    else:
        return f"{path} is {json.dumps(found)}"
    return next((fault for place, value, other in pairs if (fault := missing(value, other, place))), None)


def missing_error(expected, found):
    rest = {key: value for key, value in expected.items() if key != "problems"}
    if fault := missing(rest, found, "error"):
        return fault
    for problem in expected.get("problems", []):
        if all(missing(problem, other, "") for other in found["problems"]):
            return f"no problem {problem} in {found['problems']}"
    return None


class python_door:
    """The binding; a store of its own for each story."""

    def __init__(self):
        import libnetwork
        self.failure = libnetwork.NetworkError
        self.store = libnetwork.Store("sqlite::memory:")
        self.sessions = {"operator": self.store.console("conformance"), "visitor": self.store.visitor()}

    def call(self, who, operation, fields):
        if who not in self.sessions:
            self.sessions[who] = self.store.session_as(who)
        try:
            return json.loads(self.sessions[who].call_json(operation, json.dumps(fields))), None
        except self.failure as why:
            return None, {"status": why.status, "code": why.code,
                          "problems": [vars(problem) for problem in why.problems]}


class http_door:
    """The JSON API. Routes come from /openapi.json, where operationId is the operation's name."""
    STATUSES = {400: "invalid", 401: "unauthenticated", 403: "forbidden", 404: "not_found",
                409: "conflict", 410: "not_found", 412: "conflict", 422: "invalid", 429: "limited", 503: "busy"}

    def __init__(self, base, token, token_of=None):
        url = urllib.parse.urlsplit(base)
        make = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
        self.connection = make(url.hostname, url.port, timeout=30)
        self.tokens = {"operator": token, "visitor": None}
        self.token_of = token_of  # makes a token for whoever has an address
        document = self.request("GET", "/openapi.json", {}, None)[1]
        self.routes = {operation["operationId"]: (method.upper(), path)
                       for path, methods in document["paths"].items()
                       for method, operation in methods.items()}

    def request(self, method, target, headers, body):
        self.connection.request(method, target, body, headers)
        response = self.connection.getresponse()
        text = response.read()
        return response.status, json.loads(text) if text else {}

    def call(self, who, operation, fields):
        method, path = self.routes[operation]
        if not path.startswith("/api/"):
            path = "/api/v1" + path
        fields = dict(fields)
        headers = {"Accept": "application/json"}
        if who not in self.tokens:
            self.tokens[who] = self.token_of(who)
        if token := self.tokens[who]:
            headers["Authorization"] = f"Bearer {token}"
        if key := fields.pop("idempotency_key", None):
            headers["Idempotency-Key"] = key
        if (version := fields.pop("if_version", None)) is not None:
            headers["If-Match"] = f'"{version}"'
        path = re.sub(r"\{(\w+)\}", lambda part: urllib.parse.quote(str(fields.pop(part[1])), safe=""), path)
        body = None
        if method == "GET":
            plain = {key: value for key, value in fields.items() if value is not None}
            path += "?" + urllib.parse.urlencode(plain, doseq=True) if plain else ""
        else:
            body = json.dumps(fields)
            headers["Content-Type"] = "application/json"
        status, answer = self.request(method, path, headers, body)
        if status < 400:
            return answer, None
        # HTTP has a word of its own for a version that went with If-Match.
        code = "version.changed" if status == 412 else answer.get("code")
        return None, {"status": self.STATUSES.get(status, "internal"), "code": code,
                      "problems": answer.get("problems", [])}


def fault_in(step, kept, door):
    fields = filled(step.get("input", {}), kept)
    answer, error = door.call(step.get("as", "operator"), step["call"], fields)
    if "error" in step:
        return missing_error(step["error"], error) if error else f"succeeded: {json.dumps(answer)}"
    if error:
        return f"failed: {json.dumps(error)}"
    for name, path in step.get("keep", {}).items():
        kept[name] = answer
        for part in path.split("."):
            kept[name] = kept[name][int(part) if part.isdigit() else part]
    return missing(filled(step.get("expect", {}), kept), answer, "answer")


def main(words, token_of=None):
    over_http = words[0] == "http"
    files = words[3:] if over_http else words[1:]
    faults = 0
    for file in files:
        story = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))
        door = http_door(words[1], words[2], token_of) if over_http else python_door()
        kept = {}
        for number, step in enumerate(story["steps"], 1):
            if fault := fault_in(step, kept, door):
                faults += 1
                print(f"{file}: step {number} ({step['call']}): {fault}")
    print(f"{len(files)} stories, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
