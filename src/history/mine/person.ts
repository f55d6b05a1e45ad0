import type { Batch } from "./batch.ts";
import type { Credit } from "./message.ts";

const less = 60;
const greater = 62;
const scratch = new Uint8Array(2048);
const longest = 1000;

/** The number of an alias ("name NUL mail"); the first commit that bears it, the newest, is kept to read it from. */
export function internPerson(
  batch: Batch, bytes: Uint8Array, nameFrom: number, nameTo: number, mailFrom: number, mailTo: number, commit: number, slot: number,
): number {
  const name = Math.min(nameTo - nameFrom, longest);
  const mail = Math.min(mailTo - mailFrom, longest);
  scratch.set(bytes.subarray(nameFrom, nameFrom + name), 0);
  scratch[name] = 0;
  scratch.set(bytes.subarray(mailFrom, mailFrom + mail), name + 1);
  const before = batch.aliases.count();
  const alias = batch.aliases.intern(scratch, 0, name + 1 + mail);
  if (alias === before) {
    batch.aliasCommit.push(commit);
    batch.aliasSlot.push(slot);
  }
  return alias;
}

/** The alias in "Name <mail>"; -1 when the line holds no mail address. */
export function internTrailer(batch: Batch, bytes: Uint8Array, credit: Credit, commit: number, slot: number): number {
  const found = splitPerson(bytes, credit.from, credit.to);
  if (found === undefined) return -1;
  return internPerson(batch, bytes, found.nameFrom, found.nameTo, found.mailFrom, found.mailTo, commit, slot);
}

/** Where name and mail stand in "Name <mail>". */
export function splitPerson(
  bytes: Uint8Array, from: number, to: number,
): { readonly nameFrom: number; readonly nameTo: number; readonly mailFrom: number; readonly mailTo: number } | undefined {
  const open = bytes.subarray(from, to).indexOf(less);
  const close = bytes.subarray(from, to).lastIndexOf(greater);
  if (open < 0 || close < open) return undefined;
  let nameFrom = from;
  let nameTo = from + open;
  while (nameFrom < nameTo && (bytes[nameFrom] ?? 0) <= 32) nameFrom++;
  while (nameTo > nameFrom && (bytes[nameTo - 1] ?? 0) <= 32) nameTo--;
  return { nameFrom, nameTo, mailFrom: from + open + 1, mailTo: from + close };
}
