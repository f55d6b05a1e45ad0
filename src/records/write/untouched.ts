import { linesSaid, saidIn } from "../read/said.ts";
import type { DecisionRecord } from "../types.ts";
import { templateOf } from "./draft-shape.ts";
import type { RecordFiles } from "./files.ts";

/** Sections that say where a record stands, and nothing of what it is about. */
const about = /^(?:status|date|deciders|decision[- ]makers?|authors?|owners?|tags)$/i;
const isLabel = (line: string): boolean => /^(?:[*+-]\s+)?(?:\*\*|__)?[\p{L}][\p{L} -]{0,30}(?:\*\*|__)?:/u.test(line);

/** Whether a decision is still as its template left it: no section says a word of its own. */
export async function isUntouched(files: RecordFiles, record: DecisionRecord): Promise<boolean> {
  const log = files.set.logs.find(({ records }) => records.includes(record.path));
  const template = log === undefined ? undefined : await templateOf(files, log);
  const handed = new Set(linesSaid(template ?? ""));
  return record.sections
    .filter(({ title }) => !about.test(title))
    .every(({ level, text }) => linesSaid(saidIn(text, handed)).every((line) => level < 2 && isLabel(line)));
}
