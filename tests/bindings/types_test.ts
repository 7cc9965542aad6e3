// What the types of the Node binding allow and refuse. Compiled, never run: where an error is expected
// and the types let the line pass, that is itself an error.
import { NetworkError, Store } from "../../bindings/node/libnetwork";

export async function allowed(): Promise<string[]> {
  const store = new Store("sqlite::memory:");
  const visitor = store.visitor();
  const page = await visitor.organisations.list({ as_on: "2024-01-01", limit: 2 });
  const total: number = page.total;
  const names: string[] = page.items.map((one) => one.name);
  for await (const one of visitor.each("organisations.list")) names.push(one.name);
  for await (const change of visitor.follow(0)) names.push(`${change.number} of ${total}`);
  return names;
}

export function refused(store: Store): void {
  const clerk = store.console("types");
  // @ts-expect-error: there is no such operation
  clerk.callSync("organisations.rename_all");
  // @ts-expect-error: a name is text
  clerk.organisations.addSync({ name: 1, kind: "district" });
  // @ts-expect-error: a name is needed
  clerk.organisations.addSync({ kind: "district" });
  // @ts-expect-error: no such field in the answer
  clerk.organisations.listSync({}).items[0].party;
}

export function told(failure: NetworkError): string {
  // @ts-expect-error: a status is one of a closed list
  if (failure.status === "tired") return "";
  return failure.problems.map((one) => `${one.field}: ${one.code}`).join();
}
