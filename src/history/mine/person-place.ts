/** Where name and mail stand in the bytes. */
export interface PersonPlace {
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly mailFrom: number;
  readonly mailTo: number;
}

const less = 60;
const greater = 62;

/** Finds them in "Name <mail>" as git does: up to the first closing bracket. `undefined` when there is no mail in angle brackets. */
export function splitPerson(bytes: Uint8Array, from: number, to: number): PersonPlace | undefined {
  const text = bytes.subarray(from, to);
  const open = text.indexOf(less);
  const close = open < 0 ? -1 : text.indexOf(greater, open);
  if (close < 0) return undefined;
  let nameFrom = from;
  let nameTo = from + open;
  while (nameFrom < nameTo && (bytes[nameFrom] ?? 0) <= 32) nameFrom++;
  while (nameTo > nameFrom && (bytes[nameTo - 1] ?? 0) <= 32) nameTo--;
  return { nameFrom, nameTo, mailFrom: from + open + 1, mailTo: from + close };
}
