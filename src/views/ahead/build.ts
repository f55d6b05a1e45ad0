import { addMonths, counted, daysBetween, isoDay, printable, type Seconds, showDay } from "#base";
import { type Picture, value, whyMissing, yearOf } from "#picture";
import type { DirectionRecord } from "#records";
import { shellWord } from "#signals";
import { inWords } from "../decision/span.ts";
import { sentence } from "../shared/coverage.ts";
import { textField } from "../shared/fields.ts";
import { headOf } from "../shared/head.ts";
import { mayName } from "../shared/may-name.ts";
import { recordLink } from "../shared/record-link.ts";
import type { ViewInput } from "../types.ts";
import { type Dated, datesOf } from "./dates.ts";
import { type Ending, endingsOf } from "./end-of-life.ts";
import type { Ahead } from "./schema.ts";

export const aheadQuestion = "What is due, and when?";

type Row = Ahead["groups"][number]["rows"][number];

/** Days within which something is near. */
const near = 90;

export function buildAhead(input: ViewInput): Ahead {
  const { picture, now } = input;
  const records = value(picture, "records");
  const rows = [
    ...datesOf(records?.all ?? []).map((dated) => ({ day: dated.day, row: recordRow(dated, now, mayName(input)) })),
    ...endingsOf(picture)
      .filter(({ day }) => day <= addMonths(now, 24))
      .map((ending) => ({ day: ending.day, row: endingRow(ending, now) })),
  ].sort((a, b) => a.day - b.day);
  const groups = groupsOf(rows, now);
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: aheadQuestion,
      answer: answerOf(groups),
      command: "fairlead ahead",
    }),
    groups,
    undated: undatedOf(records?.all ?? []),
    notes: notesOf(picture),
    empty: rows.length > 0 ? null : emptyOf(picture, records === undefined),
  };
}

function emptyOf(picture: Picture, unread: boolean): NonNullable<Ahead["empty"]> {
  if (unread)
    return { what: "Not told.", why: sentence(whyMissing(picture, "records") ?? "The records were not read"), next: "fairlead doctor" };
  return {
    what: "No record holds a day that is still due.",
    why: "Decisions can state decide-by and review-by; goals, risks and trials their own.",
    next: "fairlead new decision",
  };
}

function groupsOf(rows: readonly { readonly day: Seconds; readonly row: Row }[], now: Seconds): Ahead["groups"] {
  const of = (test: (days: number) => boolean): Row[] => rows.filter(({ day }) => test(daysBetween(now, day))).map(({ row }) => row);
  return (
    [
      { id: "passed", title: "Passed", rows: of((days) => days < 0) },
      { id: "soon", title: `In the next ${near} days`, rows: of((days) => days >= 0 && days <= near) },
      { id: "later", title: "Later", rows: of((days) => days > near) },
    ] as const
  ).filter((group) => group.rows.length > 0);
}

function answerOf(groups: Ahead["groups"]): string {
  const count = (id: string): number => groups.find((group) => group.id === id)?.rows.length ?? 0;
  const all = count("passed") + count("soon") + count("later");
  if (all === 0) return "Nothing is dated.";
  const passed = count("passed");
  return `${counted(all, "day is", "days are")} held: ${passed === 0 ? "none has passed" : `${passed} ${passed === 1 ? "has" : "have"} passed`}, ${count("soon")} within ${near} days.`;
}

function recordRow({ record, day, what, detail }: Dated, now: Seconds, people: boolean): Row {
  const title = record.title?.value ?? record.reference;
  const owner = textField(record, "decision-owner") ?? textField(record, "owner");
  return {
    ...when(day, now),
    what,
    text: `${printable(record.reference)} ${printable(title)}${detail === "" ? "" : `: ${printable(detail)}`}`,
    link: recordLink(record),
    owner: people && owner !== undefined ? printable(owner) : null,
    command: commandOf(record, what),
  };
}

/** The command that answers it, where there is one. */
function commandOf({ reference, kind }: DirectionRecord, what: string): string | null {
  const name = shellWord(reference);
  if (what === "Decide") return `fairlead decide ${name}`;
  if (kind === "decision") return `fairlead revisit ${name}`;
  return `fairlead show ${name}`;
}

const when = (day: Seconds, now: Seconds): Pick<Row, "day" | "iso" | "inWords" | "mark"> => ({
  day: showDay(day),
  iso: isoDay(day),
  inWords: inWords(now, day),
  mark: daysBetween(now, day) < 0 ? "broken" : "open",
});

const endingRow = ({ name, cycle, day, asOf }: Ending, now: Seconds): Row => ({
  ...when(day, now),
  what: "End of life",
  text: `${printable(name)} ${printable(cycle)} (as of ${printable(asOf)})`,
  link: null,
  owner: null,
  command: null,
});

/** Open decisions without a day, and trials without an end. */
function undatedOf(records: readonly DirectionRecord[]): string[] {
  const open = records.filter(
    ({ kind, status, fields }) => kind === "decision" && status.value === "proposed" && fields["decide-by"] === undefined,
  );
  const trials = records.filter(({ status, fields }) => status.value === "trial" && fields["kill-by"] === undefined);
  return [
    ...(open.length === 0 ? [] : [`${counted(open.length, "open decision has", "open decisions have")} no decide-by: ${named(open)}.`]),
    ...(trials.length === 0 ? [] : [`${counted(trials.length, "trial has", "trials have")} no kill-by: ${named(trials)}.`]),
  ];
}

const most = 5;

function named(records: readonly DirectionRecord[]): string {
  const names = records.slice(0, most).map(({ reference }) => printable(reference));
  return records.length > most ? `${names.join(", ")} and ${records.length - most} more` : names.join(", ");
}

function notesOf(picture: Picture): string[] {
  const missing = whyMissing(picture, "technologies");
  return missing === undefined ? [] : [`Ends of life are not told: ${sentence(missing)}`];
}
