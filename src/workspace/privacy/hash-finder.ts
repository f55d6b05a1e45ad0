import { createHash } from "node:crypto";
import type { Identities } from "./types.ts";

/** Ways in which a name could be kept so that it is recognised again. */
const algorithms = ["md5", "sha1", "sha256"] as const;

/** Finds hashes of people in bytes: raw, and as hexadecimal text. */
export interface HashFinder {
  /** Where the first one begins; -1 when there is none. */
  readonly indexIn: (bytes: Uint8Array) => number;
}

/** Knows the hashes of every name and address, as written and in lower case, by their first four bytes. */
export function hashFinder({ names, addresses }: Identities): HashFinder {
  const known = new Map<number, Buffer[]>();
  for (const text of new Set([...names, ...addresses].flatMap((each) => [each, each.toLowerCase()]))) {
    for (const form of formsOf(text)) {
      const key = form.readUInt32BE(0);
      known.set(key, [...(known.get(key) ?? []), form]);
    }
  }
  return { indexIn: (bytes) => indexIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), known) };
}

const formsOf = (text: string): readonly Buffer[] =>
  algorithms.flatMap((algorithm) => {
    const raw = createHash(algorithm).update(text).digest();
    return [raw, Buffer.from(raw.toString("hex"))];
  });

function indexIn(bytes: Buffer, known: ReadonlyMap<number, readonly Buffer[]>): number {
  let last = 0;
  for (let at = 0; at < bytes.length; at++) {
    last = ((last << 8) | (bytes[at] ?? 0)) >>> 0;
    const start = at - 3;
    const found = start < 0 ? undefined : known.get(last);
    if (found?.some((form) => bytes.subarray(start, start + form.length).equals(form)) === true) return start;
  }
  return -1;
}
