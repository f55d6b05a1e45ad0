import { createHash } from "node:crypto";
import type { Identities } from "#workspace";
import { type Leak, inspectNameless } from "./inspect.ts";
import type { Names } from "./names.ts";

/** Hashes by which a name could be kept and recognised. */
const algorithms = ["md5", "sha1", "sha256"] as const;

/** Hashes of names and mails, by their first four bytes, as raw bytes and as hexadecimal text. */
export type Hashes = ReadonlyMap<number, readonly Buffer[]>;

export function hashesOf({ names, mails }: Identities): Hashes {
  const hashes = new Map<number, Buffer[]>();
  for (const text of new Set([...names, ...mails].flatMap((each) => [each, each.toLowerCase()]))) {
    for (const algorithm of algorithms) {
      const raw = createHash(algorithm).update(text).digest();
      for (const form of [raw, Buffer.from(raw.toString("hex"))]) {
        const key = form.readUInt32BE(0);
        hashes.set(key, [...(hashes.get(key) ?? []), form]);
      }
    }
  }
  return hashes;
}

/** A stored file: neither a name nor a hash of one may be in it (rule 9). */
export function inspectStored(where: string, bytes: Buffer, names: Names, hashes: Hashes): readonly Leak[] {
  const told = [...inspectNameless(where, bytes.toString("utf8"), names, 9)];
  if (holdsHash(bytes, hashes)) told.push({ where, rule: 9, what: "holds the hash of a name or a mail" });
  return told;
}

function holdsHash(bytes: Buffer, hashes: Hashes): boolean {
  for (let at = 0, window = 0; at < bytes.length; at++) {
    window = ((window << 8) | (bytes[at] ?? 0)) >>> 0;
    if (at < 3 || !hashes.has(window)) continue;
    const start = at - 3;
    if (hashes.get(window)?.some((hash) => bytes.subarray(start, start + hash.length).equals(hash)) === true) return true;
  }
  return false;
}
