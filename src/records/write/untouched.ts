import { linesSaid, saidIn } from "../read/said.ts";
import type { DecisionRecord } from "../types.ts";
import { templateOf } from "./draft-shape.ts";
import type { RecordFiles } from "./files.ts";

const standing = "status|date|deciders?|decision[- ]makers?|authors?|owners?|tags|title";
/** Sections and lines that say where a record stands, and nothing of what it is about. */
const about = new RegExp(`^(?:${standing})$`, "i");
const aboutLine = new RegExp(`^(?:\\*\\*|__)?(?:${standing})(?:\\*\\*|__)?\\s*:`, "i");

/** Whether a decision is still as its template left it: no section says a word of its own. */
export async function isUntouched(files: RecordFiles, record: DecisionRecord): Promise<boolean> {
  const log = files.set.logs.find(({ records }) => records.includes(record.path));
  const template = log === undefined ? undefined : await templateOf(files, log);
  const handed = new Set(linesSaid(template ?? ""));
  return record.sections
    .filter(({ title }) => !about.test(title))
    .every(({ text }) => linesSaid(saidIn(text, handed)).every((line) => aboutLine.test(line)));
}
