import { addMonths, counted, printable, showDay } from "#base";
import { type DecisionLog, type Picture, value } from "#picture";
import { landedSeries, landedChanges } from "../shared/landed.ts";
import type { Overview } from "./schema.ts";
import { silenceOf } from "./silence.ts";

/** What is said beside what is, a row for each decision log; null where nothing is said. */
export function besideOf(picture: Picture): Overview["beside"] {
  const logs = value(picture, "decisions") ?? [];
  if (logs.length === 0 || value(picture, "history") === undefined) return null;
  const records = logs.reduce((count, log) => count + log.records.length, 0);
  return {
    note: `${counted(records, "record")} in ${counted(logs.length, "log")}; their text is not read yet`,
    rows: logs.slice(0, 5).map((log) => rowOf(picture, log)),
  };
}

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
