import type { DecisionRecord, LogConvention, RecordLog } from "../types.ts";
import { type FileName, fileNameOf } from "./names.ts";

/** How a log names its records, by the most of its newest. */
export function conventionOf(paths: readonly string[]): LogConvention {
  const names = paths.map((path) => fileNameOf(path));
  const newest = newestOf(names);
  const shape = mostCommon(newest.map(shapeOf)) ?? "number";
  const alike = newest.filter((name) => shapeOf(name) === shape);
  const model = alike.at(-1);
  const folder = mostCommon(alike.map((name) => name.folder)) ?? false;
  const extension = mostCommon(alike.map((name) => name.extension)) ?? ".md";
  const width = mostCommon(alike.map((name) => name.digits?.length ?? 4)) ?? 4;
  const prefix = mostCommon(alike.map((name) => name.prefix)) ?? "";
  const sign = mostCommon(alike.map((name) => name.sign).filter((each) => each !== "")) ?? "-";
  const daySign = /^\d{4}([-_.]?)/.exec(model?.dayText ?? "")?.[1] ?? "-";
  const end = folder ? `/README${extension}` : extension;
  // Between a day and a number stands what stands there in the model.
  const between = shape === "day and number" ? (model?.stem.charAt(model.dayText.length) ?? "-") : "";
  const head = (number: string, day: string): string =>
    shape === "slug" ? "" : `${shape === "number" ? "" : day}${between}${shape === "day" ? "" : `${prefix}${number}`}${sign}`;
  const naming = `${head("N".repeat(width), `YYYY${daySign}MM${daySign}DD`)}slug`;
  const numbered = shape === "number" || shape === "day and number";
  return {
    naming: folder ? `${naming}/README` : naming,
    nameOf: ({ number, day, slug }) => `${head(String(number).padStart(width, "0"), day.replaceAll("-", daySign))}${slug}${end}`,
    numbered,
    width: numbered ? width : 0,
    extension,
    format: "free",
  };
}

type Shape = "number" | "day" | "day and number" | "slug";
function shapeOf({ day, digits }: FileName): Shape {
  if (day !== undefined) return digits === undefined ? "day" : "day and number";
  return digits === undefined ? "slug" : "number";
}

/** The newest twenty, by number or day where they have one. */
function newestOf(names: readonly FileName[]): readonly FileName[] {
  const order = (name: FileName): number => name.day ?? Number(name.digits ?? -1);
  return [...names].sort((a, b) => order(a) - order(b)).slice(-20);
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts) {
    if (count < most) continue;
    best = value;
    most = count;
  }
  return best;
}

/** The log with the format of most of its newest records. */
export function withConvention(log: RecordLog, decisions: readonly DecisionRecord[]): RecordLog {
  const own = new Set(log.records);
  const records = decisions.filter(({ path }) => own.has(path));
  const order = (record: DecisionRecord): number => record.number?.value ?? record.date?.value ?? 0;
  const newest = [...records].sort((a, b) => order(a) - order(b)).slice(-10);
  return {
    ...log,
    records: records.map(({ path }) => path),
    convention: { ...log.convention, format: mostCommon(newest.map(({ format }) => format)) ?? "free" },
  };
}
