import { counted, parseDay, printable, showDay } from "#base";
import type { Value } from "#records";

/** Keys of records that hold people: shown only where names may be (people.md, rule 7). */
const peopleKeys: ReadonlySet<string> = new Set([
  "owner",
  "by",
  "who",
  "says",
  "decision-owner",
  "decision-makers",
  "deciders",
  "consulted",
  "informed",
]);

export const holdsPeople = (key: string): boolean => peopleKeys.has(key);

/** A field in words; people in it only counted unless they may be named. */
export function valueWords(key: string, value: Value, people: boolean): string {
  if (holdsPeople(key) && !people && value !== null)
    return isList(value) ? `${counted(value.length, "name")} stated, not shown here` : "stated, not shown here";
  return words(value, people);
}

function words(value: Value, people: boolean): string {
  if (value === null) return "";
  if (isList(value)) return value.map((one) => words(one, people)).join(isPlain(value) ? ", " : "; ");
  if (typeof value === "object")
    return Object.entries(value)
      .flatMap(([key, one]) =>
        holdsPeople(key) && !people ? [] : [key === "date" ? words(one, people) : `${printable(key)} ${words(one, people)}`],
      )
      .join(", ");
  const day = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? parseDay(value) : undefined;
  return day === undefined ? printable(String(value)) : showDay(day);
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isPlain = (values: readonly Value[]): boolean => values.every((value) => typeof value !== "object" || value === null);
