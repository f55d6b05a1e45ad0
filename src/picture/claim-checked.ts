import { addMonths, type Seconds } from "#base";
import type { Claim, MeasuredClaim, Operator } from "./claim.ts";
import { type Measure, type Measured, untold } from "./measure.ts";
import type { Picture, Window } from "./types.ts";
import { windowNamed } from "./window.ts";

/** What a claim came to when it was looked at. */
export interface CheckedClaim {
  readonly claim: Claim;
  /** The measure it names; `undefined` for words, and where there is none of that name. */
  readonly measure: Measure | undefined;
  /** The day it was looked at: its own, when that has passed, else the picture's. */
  readonly at: Seconds;
  readonly now: Measured;
  /** The same at the day the record was decided; `undefined` where that day is not known. */
  readonly before: Measured | undefined;
  /** "holds" or "broken"; "cannot tell" where it cannot be measured; "not yet" for an expectation before its day. */
  readonly state: "holds" | "broken" | "cannot tell" | "not yet";
}

/** When a claim is held against the facts. */
export interface ClaimTimes {
  /** The day of the record: what it was then. */
  readonly decided: Seconds | undefined;
  /** Today: whether the day of an expectation has passed. */
  readonly now: Seconds;
}

/**
 * Looks at a claim again. A premise is held against the picture's day. An expectation is held against its own day,
 * once that has passed; of what stands in the tree only the picture's day is known, so it is held against that.
 */
export function checkClaim(picture: Picture, measures: readonly Measure[], claim: Claim, { decided, now }: ClaimTimes): CheckedClaim {
  const today = picture.repository.at.time;
  if (claim.kind === "spoken")
    return {
      claim,
      measure: undefined,
      at: today,
      now: untold(claim.problem ?? "nothing in the repository can tell"),
      before: undefined,
      state: "cannot tell",
    };
  const measure = measures.find(({ id }) => id === claim.measure);
  if (measure === undefined) {
    const why = untold(`there is no measure "${claim.measure}"`);
    return { claim, measure, at: today, now: why, before: undefined, state: "cannot tell" };
  }
  const due = claim.by !== undefined && claim.by <= now;
  const at = dayToRead(picture, measure, claim, due);
  const found = readAt(picture, measure, claim, at);
  const before = decided === undefined || decided > at ? undefined : readAt(picture, measure, claim, decided);
  return { claim, measure, at, now: found, before, state: stateOf(claim, found, due) };
}

function dayToRead(picture: Picture, measure: Measure, claim: MeasuredClaim, due: boolean): Seconds {
  const today = picture.repository.at.time;
  // The end of its day: what landed on the day itself counts.
  return due && claim.by !== undefined && measure.past ? Math.min(today, claim.by + 86_399) : today;
}

/** A measure over a claim's globs in the window that ends at a day. */
export function readAt(
  picture: Picture,
  measure: Measure,
  { globs, window }: Pick<MeasuredClaim, "globs" | "window">,
  day: Seconds,
): Measured {
  const over = windowUntil(measure, window, day);
  return over === undefined ? untold(`"${window ?? ""}" is no window`) : measure.read(picture, { globs, window: over });
}

function windowUntil(measure: Measure, named: string | undefined, day: Seconds): Window | undefined {
  if (named !== undefined) return windowNamed(named.trim(), day);
  if (measure.window === "at that moment") return { from: addMonths(day, -12), to: day, name: "at that moment" };
  return windowNamed(measure.window, day);
}

function stateOf(claim: MeasuredClaim, found: Measured, due: boolean): CheckedClaim["state"] {
  if (claim.by !== undefined && !due) return "not yet";
  if (found.state === "cannot tell") return "cannot tell";
  return compares(found.value, claim.op, claim.value) ? "holds" : "broken";
}

const comparisons: Readonly<Record<Operator, (one: number, other: number) => boolean>> = {
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
  "=": (one, other) => one === other,
  "!=": (one, other) => one !== other,
};

/** Whether a value stands to another as an operator says. */
export const compares = (one: number, op: Operator, other: number): boolean => comparisons[op](one, other);

/** What the expectations whose day has passed came to: all held, all missed, some of both; "cannot tell" where none could be told. */
export function outcomeOf(checked: readonly CheckedClaim[]): "held" | "mixed" | "missed" | "cannot tell" {
  const held = checked.filter(({ state }) => state === "holds").length;
  const missed = checked.filter(({ state }) => state === "broken").length;
  if (held + missed === 0) return "cannot tell";
  return missed === 0 ? "held" : held === 0 ? "missed" : "mixed";
}
