// libnetwork for Node: the register and the daily work of a network of councils.
//
//     const { Store } = require("libnetwork");
//     const store = new Store("sqlite:register.db");
//     const me = store.visitor();
//     const answer = await me.organisations.lookup({ q: "E07000026", as_on: "2024-04-01" });
//
// Every operation is session.NOUN.VERB(fields): a promise; with Sync at its end it answers at once.
"use strict";

const path = require("node:path");

const addon = require(path.resolve(process.env.NETWORK_ADDON || path.join(__dirname, "network.node")));

/** A verb failed. `code` is stable, `status` the class of failure, `problems` every wrong field. */
class NetworkError extends Error {
  constructor(told) {
    super(told.message);
    this.name = "NetworkError";
    this.status = told.status;
    this.code = told.code;
    this.problems = told.problems;
  }
}

function translated(error) {
  return error && error.json ? new NetworkError(JSON.parse(error.json)) : error;
}

/** Runs a function of the addon, with its errors as ours. */
function attempt(act) {
  try {
    return act();
  } catch (error) {
    throw translated(error);
  }
}

/** The operations as {noun: [verb, ...]}, asked once. */
let nouns;
function allNouns() {
  if (nouns) return nouns;
  nouns = {};
  for (const { name } of describe()) {
    const [noun, ...verb] = name.split(".");
    (nouns[noun] ||= []).push(verb.join("_"));
  }
  return nouns;
}

/** A handle that is given back by close(), by `using`, or when it is forgotten. */
class Closable {
  constructor(handle) {
    this.handle = handle;
  }
  close() {
    attempt(() => addon.close(this.handle));
  }
}
if (Symbol.dispose) {
  Closable.prototype[Symbol.dispose] = function () {
    this.close();
  };
}

/** The change feed: `for await (const change of feed)`, until stop() or close(). */
class Changes extends Closable {
  /** The next changes as a promise; null once the feed was stopped. */
  async next() {
    try {
      const told = JSON.parse(await addon.changesNext(this.handle));
      return told && told.items;
    } catch (error) {
      throw translated(error);
    }
  }
  /** The changes that are there within that many milliseconds; null once stopped. */
  nextSync(timeout = 0) {
    const told = JSON.parse(attempt(() => addon.changesNextSync(this.handle, timeout)));
    return told && told.items;
  }
  async *[Symbol.asyncIterator]() {
    for (let some = await this.next(); some; some = await this.next()) yield* some;
  }
  stop() {
    attempt(() => addon.changesStop(this.handle));
  }
}

/** A store together with who acts. */
class Session extends Closable {
  constructor(handle) {
    super(handle);
    for (const [noun, verbs] of Object.entries(allNouns())) {
      this[noun] = {};
      for (const verb of verbs) {
        const operation = `${noun}.${verb}`;
        this[noun][verb] = (fields) => this.call(operation, fields);
        this[noun][`${verb}Sync`] = (fields) => this.callSync(operation, fields);
      }
    }
  }
  async call(operation, fields = {}) {
    try {
      return JSON.parse(await addon.call(this.handle, operation, JSON.stringify(fields)));
    } catch (error) {
      throw translated(error);
    }
  }
  callSync(operation, fields = {}) {
    const text = JSON.stringify(fields);
    return JSON.parse(attempt(() => addon.callSync(this.handle, operation, text)));
  }
  /** Every record of a list, page after page, each fetched when it is reached. */
  async *each(operation, fields = {}) {
    for (let after = fields.after; ; ) {
      const page = await this.call(operation, { ...fields, after });
      yield* page.items;
      if (page.next === null) return;
      after = page.next;
    }
  }
  follow(after = 0) {
    return new Changes(attempt(() => addon.changesOpen(this.handle, after)));
  }
  /** Ends every wait of this session: they fail with status "busy". */
  interrupt() {
    attempt(() => addon.sessionInterrupt(this.handle));
  }
}

/** An open store. Sessions keep it open. */
class Store extends Closable {
  constructor(uri) {
    super(attempt(() => addon.storeOpen(uri)));
  }
  #session(how, who) {
    return new Session(attempt(() => addon.sessionOpen(this.handle, how, who)));
  }
  session(token) {
    return this.#session("token", token);
  }
  visitor() {
    return this.#session("visitor", "");
  }
  sessionAs(email) {
    return this.#session("email", email);
  }
  console(name) {
    return this.#session("console", name);
  }
}

function describe() {
  return JSON.parse(attempt(() => addon.describe()));
}

exports.Store = Store;
exports.Session = Session;
exports.Changes = Changes;
exports.NetworkError = NetworkError;
exports.describe = describe;
exports.version = addon.version();
