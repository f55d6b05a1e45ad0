import type { Shelf } from "#picture";
import { DamagedSegment, type Segment, type Store } from "#store";
import { isTexts, jsonBytes, jsonFrom } from "./json.ts";
import { type Form, findKept, keep } from "./kept.ts";

/** The shelf of a picture, and a way to keep what was put on it in this run. */
export interface KeptShelf {
  readonly shelf: Shelf;
  readonly save: () => Promise<void>;
}

/** Opens what was worked out before under a key: one file for all of it, of which only what is asked for is read. */
export async function openShelf(store: Store, key: string): Promise<KeptShelf> {
  const kept = await findKept(store, form, key);
  const fresh = new Map<string, Int32Array>();
  const find = (name: string): Int32Array | undefined => fresh.get(name) ?? kept?.find(name);
  const save = async (): Promise<void> => {
    if (fresh.size === 0) return;
    const names = [...new Set([...(kept?.names ?? []), ...fresh.keys()])];
    await keep(store, form, key, { names, find });
  };
  return { shelf: { find, put: (name, numbers) => fresh.set(name, numbers) }, save };
}

interface Numbers {
  readonly names: readonly string[];
  readonly find: (name: string) => Int32Array | undefined;
}

/** A list of names, and a column for each. */
const form: Form<Numbers> = {
  kind: { name: "worked-out", version: 1 },
  write: ({ names, find }) => ({
    names: jsonBytes(names),
    ...Object.fromEntries(names.flatMap((name) => columnOf(`of ${name}`, find(name)))),
  }),
  read: (segment) => {
    const names = jsonFrom(segment.bytes("names"));
    if (!isTexts(names)) return undefined;
    const there = new Set(names);
    return { names, find: (name) => (there.has(name) ? numbersIn(segment, `of ${name}`) : undefined) };
  },
};

const columnOf = (name: string, numbers: Int32Array | undefined): readonly (readonly [string, Int32Array])[] =>
  numbers === undefined ? [] : [[name, numbers]];

/** A column that is damaged counts as never written. */
function numbersIn(segment: Segment, column: string): Int32Array | undefined {
  try {
    return segment.ints(column);
  } catch (error) {
    if (error instanceof DamagedSegment) return undefined;
    throw error;
  }
}
