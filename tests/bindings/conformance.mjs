// Tells the stories of bindings/conformance through the binding to Node; see the README there.
// Usage: node conformance.mjs FILE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { Store } = require("../../bindings/node/libnetwork.js");

/** "$id" as a whole value stands for what was kept as "id". */
function filled(given, kept) {
  if (typeof given === "string" && given.startsWith("$")) return kept[given.slice(1)];
  if (Array.isArray(given)) return given.map((element) => filled(element, kept));
  if (given === null || typeof given !== "object") return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, filled(value, kept)]));
}

/** Where what is expected is not found; nothing where it is. */
function missing(expected, found, path) {
  const other = `${path} is ${JSON.stringify(found)}`;
  if (expected === null || typeof expected !== "object") return expected === found ? "" : other;
  if (found === null || typeof found !== "object") return other;
  if (Array.isArray(expected) && expected.length !== found.length) return other;
  for (const [key, value] of Object.entries(expected)) {
    const fault = key in found ? missing(value, found[key], `${path}.${key}`) : `${path}.${key} is not there`;
    if (fault) return fault;
  }
  return "";
}

function missingError({ problems = [], ...rest }, error) {
  const lost = problems.find((one) => !error.problems.some((other) => !missing(one, other, "")));
  return missing(rest, error, "error") || (lost ? `no problem ${JSON.stringify(lost)}` : "");
}

async function faultIn(step, kept, sessionOf) {
  let answer;
  try {
    answer = await sessionOf(step.as ?? "operator").call(step.call, filled(step.input ?? {}, kept));
  } catch (error) {
    return step.error ? missingError(step.error, error) : `failed: ${error.code} ${error.message}`;
  }
  if (step.error) return `succeeded: ${JSON.stringify(answer)}`;
  for (const [name, path] of Object.entries(step.keep ?? {}))
    kept[name] = path.split(".").reduce((value, key) => value[key], answer);
  return missing(filled(step.expect ?? {}, kept), answer, "answer");
}

let faults = 0;
for (const file of process.argv.slice(2)) {
  const { steps } = JSON.parse(readFileSync(file, "utf8"));
  const store = new Store("sqlite::memory:");
  const sessions = { operator: store.console("conformance"), visitor: store.visitor() };
  const sessionOf = (who) => (sessions[who] ??= store.sessionAs(who));
  const kept = {};
  for (const [index, step] of steps.entries()) {
    const fault = await faultIn(step, kept, sessionOf);
    if (!fault) continue;
    faults += 1;
    console.log(`${file}: step ${index + 1} (${step.call}): ${fault}`);
  }
}
console.log(`${process.argv.length - 2} stories, ${faults} faults`);
process.exitCode = faults ? 1 : 0;
