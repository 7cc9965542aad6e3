// The binding to Node: promises and their Sync twins, errors, pages, the change feed.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

const require = createRequire(import.meta.url);
const { NetworkError, Store, describe, version } = require("../../bindings/node/libnetwork.js");

function open() {
  const store = new Store("sqlite::memory:");
  return { store, clerk: store.console("test"), visitor: store.visitor() };
}

function add(clerk, ...names) {
  return names.map((name) => clerk.organisations.addSync({ name, kind: "district" }).id);
}

test("a call answers now or later with the same", async () => {
  const { clerk, visitor } = open();
  add(clerk, "Ynys Môn");

  const later = await visitor.organisations.list({ as_on: "2024-01-01" });
  const now = visitor.organisations.listSync({ as_on: "2024-01-01" });

  assert.equal(later.items[0].name, "Ynys Môn");
  assert.deepEqual(later, now);
});

test("a failure is an error with status, code and fields", async () => {
  const { clerk, visitor } = open();
  const wrong = { status: "invalid", code: "input.invalid" };

  assert.throws(() => clerk.organisations.addSync({ kind: "castle" }), wrong);
  await assert.rejects(clerk.organisations.add({ kind: "castle" }), (error) => {
    assert.ok(error instanceof NetworkError);
    assert.deepEqual(error.problems.map((one) => one.code).sort(), ["required", "word.unknown"]);
    return true;
  });
  await assert.rejects(visitor.organisations.add({ name: "X", kind: "district" }),
                       { status: "unauthenticated" });
  assert.throws(() => new Store("mysql://nowhere"), { status: "misuse", code: "store.uri" });
});

test("what is no handle or is closed is refused", async () => {
  const { visitor } = open();
  const { callSync } = require(process.env.NETWORK_ADDON);

  assert.throws(() => callSync({}, "organisations.list", "{}"), /no handle/);
  assert.throws(() => callSync(1, "organisations.list", "{}"), /no handle/);
  assert.throws(() => callSync(visitor.handle, 5, "{}"), /Give a text/);
  visitor.close();
  visitor.close();
  assert.throws(() => visitor.organisations.listSync(), /closed/);
});

test("a session may be closed while its calls are under way", async () => {
  const { store, clerk } = open();
  const calls = Array.from({ length: 20 }, (_, turn) =>
    clerk.organisations.add({ name: `Council ${turn}`, kind: "district" }));

  clerk.close();
  store.close();

  assert.equal((await Promise.all(calls)).length, 20);
});

test("every page of a list is walked", async () => {
  const { clerk, visitor } = open();
  add(clerk, "A Council", "B Council", "C Council");
  const names = [];

  for await (const row of visitor.each("organisations.list", { limit: 2 })) names.push(row.name);

  assert.deepEqual(names, ["A Council", "B Council", "C Council"]);
});

test("the feed is followed until it is stopped", async () => {
  const { clerk, visitor } = open();
  const feed = visitor.follow();
  const seen = [];
  const reader = (async () => {
    for await (const change of feed) if (seen.push(change.subject) === 3) feed.stop();
  })();

  const ids = add(clerk, "A Council", "B Council");
  await new Promise((resolve) => setTimeout(resolve, 50));
  ids.push(...add(clerk, "C Council"));
  await reader;

  assert.deepEqual(seen, ids);
  assert.equal(feed.nextSync(), null);
});

test("an interruption ends a wait", async () => {
  const { visitor } = open();
  const feed = visitor.follow();
  const waiting = feed.next();

  setTimeout(() => visitor.interrupt(), 50);

  await assert.rejects(waiting, { status: "busy", code: "session.interrupted" });
  feed.close();
});

test("the operations are listed and named", () => {
  const { visitor } = open();

  assert.ok(describe().some((operation) => operation.name === "organisations.rename"));
  assert.equal(typeof visitor.organisations.rename, "function");
  assert.match(version, /^\d+\.\d+\.\d+$/);
});
