import { withTexts } from "#base";
import type { DirectionRecord, RecordSet, Section, Value } from "../types.ts";
import { isDecision } from "../read/is-decision.ts";
import { countIn, heldBack, withoutPeopleLines } from "./people-lines.ts";
import { statesPeople } from "./states-people.ts";

/**
 * The same records as they may leave this machine: lines that state people say how many instead, and `mask` is asked
 * what is left of every other text. Fields that state people stay: a view that may not name anybody counts them.
 */
export function withoutPeople(set: RecordSet, mask: (text: string) => string): RecordSet {
  const by = new Map(set.all.map((record) => [record, unnamed(record, mask)]));
  const of = (record: DirectionRecord): DirectionRecord => by.get(record) ?? unnamed(record, mask);
  const all = set.all.map(of);
  return {
    ...set,
    all,
    decisions: all.filter(isDecision),
    problems: set.problems.map((problem) => withTexts(problem, mask, kept)),
    find: (reference, from) => set.find(reference, from).map(of),
  };
}

/** Everybody whom a field of these records states, as written there. */
export const peopleStated = (set: RecordSet): readonly string[] => [
  ...new Set(
    set.all.flatMap((record) => [
      ...(isDecision(record) ? [...(record.deciders?.value ?? []), ...(record.owner === undefined ? [] : [record.owner.value])] : []),
      ...Object.entries(record.fields).flatMap(([key, field]) => (statesPeople(key) ? textsIn(field?.value ?? null) : [])),
    ]),
  ),
];

const textsIn = (value: Value): readonly string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];

function unnamed<R extends DirectionRecord>(record: R, mask: (text: string) => string): R {
  const fields = Object.fromEntries(
    Object.entries(record.fields).map(([key, field]) => [key, statesPeople(key) ? field : withTexts(field, mask, kept)]),
  );
  return {
    ...withTexts(record, mask, kept),
    fields,
    status: { ...record.status, raw: mask(record.status.raw) },
    sections: record.sections.map((section) => sectionOf(section, mask)),
  };
}

function sectionOf({ level, title, line, text }: Section, mask: (text: string) => string): Section {
  const held = statesPeople(title) && text.trim() !== "";
  return { level, title: mask(title), line, text: held ? `${heldBack(countIn(text.split("\n")))}\n` : mask(withoutPeopleLines(text)) };
}

/** What tells things apart, leads to them, or is said by a view that knows what it may say. */
const kept: ReadonlySet<string> = new Set([
  "path",
  "kind",
  "reference",
  "source",
  "confidence",
  "target",
  "to",
  "format",
  "owner",
  "deciders",
  "sections",
  "fields",
  "status",
]);
