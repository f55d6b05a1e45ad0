import { parseDay, type Seconds } from "#base";
import type { DirectionRecord, Value } from "#records";

/** A day that a record holds, and what is due on it. */
export interface Dated {
  readonly record: DirectionRecord;
  readonly day: Seconds;
  readonly what: string;
  /** What more is said of it: a step, what a team is waited for. */
  readonly detail: string;
}

/** Statuses in which nothing is due any more. */
const ended = new Set(["met", "missed", "dropped", "rejected", "deprecated", "superseded", "repaid", "written-off", "done", "abandoned"]);
const undecided = new Set(["proposed", "paused"]);

/** A field that holds a day, in itself or in each of its entries, and when it matters. */
interface DateField {
  readonly key: string;
  /** Key of the day in each entry; the field itself when left out. */
  readonly entry?: string;
  /** Key of what more to say of an entry. */
  readonly detail?: string;
  readonly what: string;
  readonly matters: (status: string) => boolean;
}

const alive = (status: string): boolean => !ended.has(status);
const inForce = (status: string): boolean => alive(status) && !undecided.has(status);

const fields: readonly DateField[] = [
  { key: "decide-by", what: "Decide", matters: (status) => undecided.has(status) },
  { key: "review-by", what: "Review", matters: inForce },
  { key: "expects", entry: "by", detail: "measure", what: "Expectation", matters: inForce },
  { key: "premises", entry: "by", detail: "measure", what: "Premise", matters: inForce },
  { key: "measure", entry: "by", what: "Goal", matters: alive },
  { key: "horizon", what: "Goal", matters: alive },
  { key: "needs", entry: "by", detail: "what", what: "Needed", matters: alive },
  { key: "kill-by", what: "End of trial", matters: (status) => status === "trial" || status === "unknown" },
  { key: "review", what: "Look at the risk", matters: alive },
  { key: "until", what: "Comes back", matters: alive },
  { key: "plan", entry: "by", detail: "step", what: "Repay", matters: alive },
  { key: "accepted", entry: "until", what: "Accepted until", matters: alive },
  { key: "expires", what: "Expires", matters: alive },
];

/** Every day that records hold and that still matters, in order. */
export const datesOf = (records: readonly DirectionRecord[]): readonly Dated[] =>
  records
    .flatMap((record) => fields.filter(({ matters }) => matters(record.status.value)).flatMap((field) => daysIn(record, field)))
    .sort((a, b) => a.day - b.day);

function daysIn(record: DirectionRecord, { key, entry, detail, what }: DateField): readonly Dated[] {
  const value = record.fields[key]?.value;
  if (value === undefined || value === null) return [];
  if (entry === undefined) return dated(record, value, what, "");
  return (isList(value) ? value : [value]).flatMap((one) =>
    one === null || typeof one !== "object" || isList(one)
      ? []
      : dated(record, one[entry], what, detail === undefined ? "" : textOf(one[detail])),
  );
}

function dated(record: DirectionRecord, value: Value | undefined, what: string, detail: string): readonly Dated[] {
  const day = typeof value === "string" ? parseDay(value.slice(0, 10)) : undefined;
  return day === undefined ? [] : [{ record, day, what, detail }];
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const textOf = (value: Value | undefined): string => (typeof value === "string" ? value : "");
