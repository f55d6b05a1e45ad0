import { addMonths, daySeconds, type Seconds } from "#base";
import type { Scope, Window } from "./types.ts";

/** Windows by name, as `--window` offers them. */
export const windowNames: readonly string[] = ["90 days", "6 months", "1 year", "18 months", "2 years", "all"];

/**
 * A stretch of time that ends at `at`: one of the names above, or any "N days", "N months", "N years".
 * `undefined` for anything else.
 */
export function windowNamed(name: string, at: Seconds): Window | undefined {
  const from = name === "all" ? Number.NEGATIVE_INFINITY : startOf(name, at);
  return from === undefined ? undefined : { from, to: at, name };
}

function startOf(name: string, at: Seconds): Seconds | undefined {
  const [, digits = "", unit = ""] = /^([1-9]\d{0,3}) (day|month|year)s?$/.exec(name) ?? [];
  const count = Number(digits);
  if (unit === "") return undefined;
  return unit === "day" ? at - count * daySeconds : addMonths(at, unit === "month" ? -count : -12 * count);
}

/** The year that ends at `at`. */
export const yearOf = (at: Seconds): Window => ({ from: addMonths(at, -12), to: at, name: "1 year" });

/** The six months that end at `at`. */
export const halfYearOf = (at: Seconds): Window => ({ from: addMonths(at, -6), to: at, name: "6 months" });

/** The whole tree over a window: what an analysis reads when nothing else was asked. */
export const wholeTree = (window: Window, reference = false): Scope => ({ window, path: undefined, area: undefined, reference });

/** Tells scopes apart in `memo`. */
export const scopeKey = (scope: Scope): string =>
  `${scope.window.from} ${scope.window.to} ${scope.reference ? "reference" : ""} ${scope.area ?? ""}\u0000${scope.path ?? ""}`;
