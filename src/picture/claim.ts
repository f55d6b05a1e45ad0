import { parseDay, type Seconds } from "#base";
import type { Value } from "#records";

/** How a claim compares what is measured with what it says. */
export const operators = ["<", "<=", ">", ">=", "=", "!="] as const;
export type Operator = (typeof operators)[number];

/** A claim that can be checked again: a measure over globs against a value. */
export interface MeasuredClaim {
  readonly kind: "measured";
  /** Id of a measure, as it is written; there may be none of that name. */
  readonly measure: string;
  /** Globs; empty where the claim names none. */
  readonly globs: readonly string[];
  readonly op: Operator;
  readonly value: number;
  /** A window of its own ("1 year"), where the claim states one. */
  readonly window: string | undefined;
  /** The day it is held against; for premises there is none. */
  readonly by: Seconds | undefined;
}

/** A claim in words alone, or one that cannot be read as more: people can check it, Fairlead cannot. */
export interface SpokenClaim {
  readonly kind: "spoken";
  readonly text: string;
  readonly by: Seconds | undefined;
  /** Why it cannot be measured, where it looks as if it was meant to be. */
  readonly problem: string | undefined;
}

/** What a decision rests on, expects, or a goal wants to reach. */
export type Claim = MeasuredClaim | SpokenClaim;

/** Reads `premises`, `expects` and `measure`: one claim or a list, each `{ measure, in, op, value, by, window }` or words. Never throws. */
export function readClaims(value: Value | undefined): readonly Claim[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value.map(readClaim) : [readClaim(value)];
}

function readClaim(value: Value): Claim {
  if (value === null || typeof value !== "object") return spoken(String(value));
  if (isList(value)) return spoken(value.map((one) => (typeof one === "object" ? JSON.stringify(one) : String(one))).join(", "));
  const by = dayOf(value["by"]);
  const measure = value["measure"];
  if (typeof measure !== "string") return spoken(textOf(value), by, "it names no measure");
  const op = operatorOf(value["op"]);
  const aim = numberOf(value["value"]);
  if (op === undefined && aim === undefined && value["op"] === undefined && value["value"] === undefined) return spoken(measure, by);
  if (op === undefined) return spoken(textOf(value), by, `its op is none of ${operators.join(" ")}`);
  if (aim === undefined) return spoken(textOf(value), by, "its value is no number");
  const window = value["window"];
  return {
    kind: "measured",
    measure,
    globs: globsOf(value["in"]),
    op,
    value: aim,
    window: typeof window === "string" ? window : undefined,
    by,
  };
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const spoken = (text: string, by?: Seconds, problem?: string): SpokenClaim => ({ kind: "spoken", text, by, problem });

const textOf = (value: { readonly [key: string]: Value }): string => {
  const { text } = value;
  if (typeof text === "string") return text;
  return Object.entries(value)
    .map(([key, one]) => `${key} ${typeof one === "object" ? JSON.stringify(one) : String(one)}`)
    .join(", ");
};

const dayOf = (value: Value | undefined): Seconds | undefined => (typeof value === "string" ? parseDay(value.slice(0, 10)) : undefined);

const written: Readonly<Record<string, Operator>> = { "==": "=", "≤": "<=", "≥": ">=", "≠": "!=", "=<": "<=", "=>": ">=" };

function operatorOf(value: Value | undefined): Operator | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return operators.find((op) => op === (written[text] ?? text));
}

function numberOf(value: Value | undefined): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string" || !/^\s*-?\d[\d_,]*(\.\d+)?\s*%?\s*$/.test(value)) return undefined;
  return Number(value.replace(/[\s_,%]/g, ""));
}

function globsOf(value: Value | undefined): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (value === undefined || value === null || typeof value !== "object" || !isList(value)) return [];
  return value.filter((one): one is string => typeof one === "string" && one.trim() !== "").map((one) => one.trim());
}
