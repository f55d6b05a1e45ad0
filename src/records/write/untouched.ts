import { outcomeRank } from "../read/outcome-names.ts";
import { linesSaid, saidIn } from "../read/said.ts";
import type { DecisionRecord, Section } from "../types.ts";
import { templateOf } from "./draft-shape.ts";
import type { RecordFiles } from "./files.ts";

const standing = "status|date|deciders?|decision[- ]makers?|authors?|owners?|tags|title";
/** Sections and lines that say where a record stands, and nothing of what it is about. */
const about = new RegExp(`^(?:${standing})$`, "i");
const aboutLine = new RegExp(`^(?:\\*\\*|__)?(?:${standing})(?:\\*\\*|__)?\\s*:`, "i");

/** Whether a decision is still as its template left it: no section says a word of its own. */
export async function isUntouched(files: RecordFiles, record: DecisionRecord): Promise<boolean> {
  const handed = await handedLines(files, record);
  return record.sections.filter(({ title }) => !about.test(title)).every((section) => isAsHanded(section, handed));
}

/** Titles of the sections that should say what was decided and do not, whatever the others say; empty where one of them does. */
export async function undecidedSections(files: RecordFiles, record: DecisionRecord): Promise<readonly string[]> {
  const handed = await handedLines(files, record);
  const outcomes = record.sections.filter(({ level, title }) => level > 1 && outcomeRank(title) !== undefined);
  const says = outcomes.some((section) => withParts(record.sections, section).some((part) => !isAsHanded(part, handed)));
  return says ? [] : outcomes.map(({ title }) => title);
}

/** What the log's template puts into a record. */
export async function handedLines(files: RecordFiles, { path }: Pick<DecisionRecord, "path">): Promise<ReadonlySet<string>> {
  const log = files.set.logs.find(({ records }) => records.includes(path));
  return new Set(linesSaid((log === undefined ? undefined : await templateOf(files, log)) ?? ""));
}

const isAsHanded = ({ text }: Section, handed: ReadonlySet<string>): boolean =>
  linesSaid(saidIn(text, handed)).every((line) => aboutLine.test(line));

/** Parts of an outcome that follow from it, and do not say what it is. */
const follows = /^(?:(?:positive |negative )?consequences|confirmation|validation|pros and cons)/i;

/** A section with those below it. */
function withParts(sections: readonly Section[], section: Section): readonly Section[] {
  const from = sections.indexOf(section) + 1;
  const next = sections.findIndex(({ level }, at) => at >= from && level <= section.level);
  const below = sections.slice(from, next < 0 ? sections.length : next);
  return [section, ...below.filter(({ title }) => !follows.test(title))];
}
