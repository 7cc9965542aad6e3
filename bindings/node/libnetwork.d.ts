// The Node binding for TypeScript. What the operations take and answer is generated: operations.d.ts.
import type { FeedRow, Nouns, Operations } from "./operations";
export * from "./operations";

/** A field that was wrong. */
export interface Problem {
  field: string;
  /** Stable, such as "required" or "date.invalid". */
  code: string;
  message: string;
}

/** A verb failed. */
export class NetworkError extends Error {
  readonly status:
    | "invalid" | "unauthenticated" | "forbidden" | "not_found" | "conflict" | "limited" | "busy"
    | "unsupported" | "misuse" | "no_memory" | "internal";
  /** Stable, such as "organisation.unknown". */
  readonly code: string;
  readonly problems: Problem[];
}

type Input<K extends keyof Operations> = Operations[K]["input"];
type Output<K extends keyof Operations> = Operations[K]["output"];
type Item<K extends keyof Operations> = Output<K> extends { items: (infer T)[] } ? T : never;

/** The change feed: `for await (const change of feed)`, until stop() or close(). */
export class Changes implements AsyncIterable<FeedRow> {
  private constructor();
  /** The next changes; null once the feed was stopped. */
  next(): Promise<FeedRow[] | null>;
  /** The changes that are there within that many milliseconds; null once stopped. */
  nextSync(timeout?: number): FeedRow[] | null;
  [Symbol.asyncIterator](): AsyncGenerator<FeedRow>;
  stop(): void;
  close(): void;
}

/** A store together with who acts. */
export interface Session extends Nouns {
  call<K extends keyof Operations>(operation: K, fields?: Input<K>): Promise<Output<K>>;
  callSync<K extends keyof Operations>(operation: K, fields?: Input<K>): Output<K>;
  /** Every record of a list, page after page. */
  each<K extends keyof Operations>(operation: K, fields?: Input<K>): AsyncGenerator<Item<K>>;
  /** The change feed from that number on. */
  follow(after?: number): Changes;
  /** Ends every wait of this session: they fail with status "busy". */
  interrupt(): void;
  close(): void;
}

/** An open store: "sqlite:PATH", "sqlite::memory:" or "postgresql://...". */
export class Store {
  constructor(uri: string);
  /** Acts as the person to whom the API token was given, within its scopes. */
  session(token: string): Session;
  /** Acts as anybody: reads the public register. */
  visitor(): Session;
  /** For trusted embedders: acts as the person with this mail address. */
  sessionAs(email: string): Session;
  /** For trusted embedders: acts as the operator of the machine, with every right. */
  console(name: string): Session;
  close(): void;
}

/** Every operation with its inputs and outputs. */
export function describe(): Record<string, unknown>[];
/** The version of the C library that is loaded. */
export const version: string;
