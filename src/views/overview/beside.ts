import { addMonths, counted, printable, type Seconds, showDay } from "#base";
import { type DecisionLog, type Picture, value } from "#picture";
import type { DirectionRecord } from "#records";
import { landedSeries, landedChanges } from "../shared/landed.ts";
import { goalRows, premiseRows } from "./promises.ts";
import type { Overview } from "./schema.ts";
import { silenceOf } from "./silence.ts";

/** Rows a reader takes in at once: each sort of what is said has its share. */
const most = { goals: 3, premises: 3, logs: 2 } as const;

/** What is said beside what is: goals and premises with what they measure, and the logs themselves; null where nothing is said. */
export function besideOf(picture: Picture, now: Seconds): Overview["beside"] {
  const logs = value(picture, "decisions") ?? [];
  const records = value(picture, "records");
  if (value(picture, "history") === undefined) return null;
  const rows = [
    ...goalRows(picture, now).slice(0, most.goals),
    ...premiseRows(picture, now).slice(0, most.premises),
    ...logs.slice(0, most.logs).map((log) => rowOf(picture, log)),
  ];
  const said = [
    ...(records === undefined || records.decisions.length === 0
      ? []
      : [`${counted(records.decisions.length, "decision")} in ${counted(records.logs.length, "log")}`]),
    ...countedKind(records?.all ?? [], "goal"),
    ...countedKind(records?.all ?? [], "principle"),
  ];
  return rows.length === 0 ? null : { note: said.join(", "), rows };
}

const countedKind = (records: readonly DirectionRecord[], kind: string): readonly string[] => {
  const count = records.filter((record) => record.kind === kind).length;
  return count === 0 ? [] : [counted(count, kind)];
};

type Row = NonNullable<Overview["beside"]>["rows"][number];

/** A record this fresh, in days, and the log is taken to be in use. */
const freshDays = 180;

function rowOf(picture: Picture, log: DecisionLog): Row {
  const silence = silenceOf(picture, [log]);
  const newest = log.records.find((record) => record.path === silence?.path);
  const quiet = silence !== undefined && Math.min(silence.days, silence.edited ?? silence.days) > freshDays;
  return {
    kind: "Decision log",
    said: newest === undefined ? printable(log.folder) : printable(newest.title),
    by: `newest of ${counted(log.records.length, "record")} in \`${printable(log.folder)}\``,
    link: silence === undefined ? null : { kind: "file", id: silence.path },
    figure: {
      value: silence?.changes ?? null,
      text: silence === undefined ? "not measured" : String(silence.changes),
      how: silence?.fact.how ?? null,
    },
    unit: silence === undefined ? "" : `${silence.changes === 1 ? "change" : "changes"} landed since`,
    mark: silence === undefined ? "unknown" : quiet ? "broken" : "holds",
    word: silence === undefined ? "Cannot tell" : quiet ? "Silent" : "In use",
    reads:
      silence === undefined
        ? "history does not know when it was written"
        : `written ${showDay(silence.newest)}${silence.days === 0 ? "" : `, ${counted(silence.days, "day")} before this commit`}`,
    spark: silence === undefined ? null : changesByMonth(picture),
  };
}

function changesByMonth(picture: Picture): Row["spark"] {
  const history = value(picture, "history");
  if (history === undefined) return null;
  const edges = Array.from({ length: 25 }, (_, step) => addMonths(history.at.time, step - 24));
  const values = landedSeries(history, landedChanges(picture, history), edges);
  return { values, label: `changes a month, 24 months; now ${values.at(-1) ?? 0}`, step: false, zero: true, aim: null };
}
