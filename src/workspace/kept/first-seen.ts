import type { Path, Seconds } from "#base";
import type { Store } from "#store";
import { isNumber, isText, jsonBytes, jsonFrom } from "./json.ts";
import { findKept, type Form, keep } from "./kept.ts";

/** When files were first committed; `undefined` for one that nobody can tell of. */
export type FirstSeen = ReadonlyMap<Path, Seconds | undefined>;

/** Looks files up in what was found at the same commit before; history is walked for the others alone. */
export async function keptFirstSeen(
  store: Store,
  key: string | undefined,
  paths: readonly Path[],
  walk: (paths: readonly Path[]) => Promise<ReadonlyMap<Path, Seconds>>,
): Promise<ReadonlyMap<Path, Seconds>> {
  const known: FirstSeen = (key === undefined ? undefined : await findKept(store, firstSeenForm, key)) ?? new Map();
  const unknown = paths.filter((path) => !known.has(path));
  if (unknown.length === 0) return told(known);
  const walked = await walk(unknown);
  const all: FirstSeen = new Map([...known, ...unknown.map((path) => [path, walked.get(path)] as const)]);
  if (key !== undefined) await keep(store, firstSeenForm, key, all);
  return told(all);
}

const told = (all: FirstSeen): ReadonlyMap<Path, Seconds> =>
  new Map([...all].flatMap(([path, time]) => (time === undefined ? [] : [[path, time] as const])));

/** Paths and times in turn; `null` where there is none. */
export const firstSeenForm: Form<FirstSeen> = {
  kind: { name: "first-seen", version: 1 },
  write: (all) => ({ rows: jsonBytes([...all].map(([path, time]) => [path, time ?? null])) }),
  read: (segment) => {
    const rows = jsonFrom(segment.bytes("rows"));
    return Array.isArray(rows) && rows.every(isRow) ? new Map(rows.map(([path, time]) => [path, time ?? undefined])) : undefined;
  },
};

const isRow = (row: unknown): row is readonly [Path, Seconds | null] =>
  Array.isArray(row) && row.length === 2 && isText(row[0]) && (row[1] === null || isNumber(row[1]));
