import type { Batch } from "./batch.ts";
import type { PersonPlace } from "./person-place.ts";

const longest = 1000;
const scratch = new Uint8Array(2 * longest + 1);

/** The number of an alias ("name NUL mail"). Names are told apart here and then forgotten. */
export function internPerson(batch: Batch, bytes: Uint8Array, { nameFrom, nameTo, mailFrom, mailTo }: PersonPlace): number {
  const name = Math.min(nameTo - nameFrom, longest);
  const mail = Math.min(mailTo - mailFrom, longest);
  scratch.set(bytes.subarray(nameFrom, nameFrom + name), 0);
  scratch[name] = 0;
  scratch.set(bytes.subarray(mailFrom, mailFrom + mail), name + 1);
  return batch.aliases.intern(scratch, 0, name + 1 + mail);
}
