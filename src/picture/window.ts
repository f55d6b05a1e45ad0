import { addMonths, daySeconds, type Seconds } from "#base";
import type { Scope, Window } from "./types.ts";

const lengths: Readonly<Record<string, (at: Seconds) => Seconds>> = {
  "90 days": (at) => at - 90 * daySeconds,
  "6 months": (at) => addMonths(at, -6),
  "1 year": (at) => addMonths(at, -12),
  "18 months": (at) => addMonths(at, -18),
  "2 years": (at) => addMonths(at, -24),
  all: () => Number.NEGATIVE_INFINITY,
};

/** Windows by name, as `--window` takes them. */
export const windowNames: readonly string[] = Object.keys(lengths);

/**
 * A stretch of time that ends at `at`: one of the names above, or any "N days", "N months", "N years".
 * `undefined` for anything else.
 */
export function windowNamed(name: string, at: Seconds): Window | undefined {
  const from = lengths[name]?.(at) ?? anyLength(name, at);
  return from === undefined ? undefined : { from, to: at, name };
}

function anyLength(name: string, at: Seconds): Seconds | undefined {
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
