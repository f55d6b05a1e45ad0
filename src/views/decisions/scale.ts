import type { Seconds } from "#base";
import type { Decisions } from "./schema.ts";

/** The stretch of time that the lanes are drawn over: whole years, from the first that holds anything to that of the commit. */
export interface Scale {
  readonly years: Decisions["scale"]["years"];
  /** Fraction of the scale at which a time lies, 0 to 1. */
  readonly place: (time: Seconds) => number;
  readonly from: Seconds;
  readonly to: Seconds;
}

const yearStart = (year: number): Seconds => Date.UTC(year, 0, 1) / 1000;
const yearOf = (time: Seconds): number => new Date(time * 1000).getUTCFullYear();

/** The scale from the year of `first` to that of `at`; a first that lies after `at` counts as `at`. */
export function scaleOver(first: Seconds, at: Seconds): Scale {
  const firstYear = Math.min(yearOf(first), yearOf(at));
  const count = yearOf(at) - firstYear + 1;
  const from = yearStart(firstYear);
  const to = yearStart(firstYear + count);
  const place = (time: Seconds): number => Math.round(Math.min(1, Math.max(0, (time - from) / (to - from))) * 10_000) / 10_000;
  const years = Array.from({ length: count }, (_, index) => ({
    label: String(firstYear + index),
    from: place(yearStart(firstYear + index)),
    to: place(yearStart(firstYear + index + 1)),
    dark: index % 2 === 0,
  }));
  return { years, place, from, to };
}
