import type { Path } from "#base";
import { isDecision } from "../read/is-decision.ts";
import type { DirectionRecord } from "../types.ts";
import type { RecordFiles } from "./files.ts";

/** The files as they are once a record has moved to a status: what an edit made of it is not read again before the next. */
export function asMoved(files: RecordFiles, path: Path, status: string): RecordFiles {
  const all = files.set.all.map((record): DirectionRecord =>
    record.path === path ? { ...record, status: { ...record.status, value: status } } : record,
  );
  return { ...files, set: { ...files.set, all, decisions: all.filter(isDecision) } };
}
