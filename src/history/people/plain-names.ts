import type { ByteTable } from "../columns/byte-table.ts";
import type { Bearer } from "./mailmap.ts";

/** A name and a mail that git prints as the commit has them: printable ASCII, no brackets, no blank at an end, not cut short. */
const plain = /^(?! )([ -;=?-~]{0,999})(?<! )\0([!-;=?-~]{0,999})$/;

/**
 * Names and mails as the log printed them, by their numbers in the order given: for as long as this process lives, so
 * that a first run need not read them again. One that is not plain is left to be read from its commit, where its
 * encoding is known.
 */
export function plainNames(aliases: ByteTable, order: Int32Array): ReadonlyMap<number, Bearer> {
  const start = aliases.start();
  const all = aliases.bytes();
  const text = Buffer.from(all.buffer, all.byteOffset, all.byteLength);
  const found = new Map<number, Bearer>();
  order.forEach((alias, at) => {
    const [, name, mail] = plain.exec(text.toString("latin1", start[alias], start[alias + 1])) ?? [];
    if (name !== undefined && mail !== undefined) found.set(at, { name, mail });
  });
  return found;
}
