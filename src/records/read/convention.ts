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
  const head = (number: number, day: string): string =>
    shape === "number"
      ? `${prefix}${String(number).padStart(width, "0")}${sign}`
      : shape === "day"
        ? `${day.replaceAll("-", daySign)}${sign}`
        : "";
  const naming =
    shape === "number" ? `${prefix}${"N".repeat(width)}${sign}slug` : shape === "day" ? `YYYY${daySign}MM${daySign}DD${sign}slug` : "slug";
  return {
    naming: folder ? `${naming}/README` : naming,
    nameOf: ({ number, day, slug }) => `${head(number, day)}${slug}${end}`,
    numbered: shape === "number",
    width: shape === "number" ? width : 0,
    extension,
    format: "free",
  };
}

type Shape = "number" | "day" | "slug";
const shapeOf = (name: FileName): Shape => (name.day !== undefined ? "day" : name.digits !== undefined ? "number" : "slug");

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
