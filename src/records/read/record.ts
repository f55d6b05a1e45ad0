import type { DirectionRecord, Kind, RecordFile, Z } from "../types.ts";
import { readDecision } from "./decision.ts";
import type { ReadYaml } from "./matter.ts";
import { readOther } from "./other.ts";
import { type Beside, takeApart } from "./take-apart.ts";

export { isDecision } from "./is-decision.ts";

/** What reading needs that is loaded only when it is needed. */
export interface Readers {
  readonly yaml: ReadYaml;
  /** Left out, fields are not checked. */
  readonly z: Z | undefined;
}

/** One record; a message when its file holds no text. Never throws. */
export function readRecordWith(file: RecordFile, kind: Kind, beside: Beside, { yaml, z }: Readers): DirectionRecord | string {
  const taken = takeApart(file, beside, yaml);
  if (typeof taken === "string") return taken;
  const read = kind.logged === true ? readDecision : readOther;
  return read(kind, file, taken.parts, taken.problems, z);
}
