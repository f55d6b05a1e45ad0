import { printable, showDay } from "#base";
import { type ClaimTimes, type Picture, statedGlobs } from "#picture";
import type { DecisionRecord, Value } from "#records";
import { claimsOf } from "../decision/claims.ts";
import { nameOfRecord } from "../decision/find.ts";
import { boundGlobs } from "../decision/governs.ts";
import type { Sketch } from "./sketch.ts";

const kept = ["goal", "principles", "radar"] as const;

/** The decision that is to take another's place: what that one governs and was weighed against, and what became of its reasons. */
export function sketchOfSuccessor(picture: Picture, old: DecisionRecord, times: ClaimTimes): Sketch {
  const title = old.title?.value ?? old.reference;
  // What is concluded only is nobody's word yet: it is told, and not declared.
  const globs = statedGlobs(old).flatMap(({ glob, confidence }) => (confidence === "declared" ? [glob] : []));
  const copied = kept.flatMap((key) => {
    const value = old.fields[key]?.value;
    return value === undefined || value === null ? [] : [[key, value] as const];
  });
  const values: Record<string, Value> = {
    ...Object.fromEntries(copied),
    ...(globs.length === 0 ? {} : { "applies-to": globs }),
  };
  return {
    title: `Replace: ${printable(title)}`,
    values,
    context: contextOf(picture, old, times),
    options: [`Keep it as ${old.reference} has it`, ...old.options.filter(({ chosen }) => !chosen).map(({ name }) => name)],
  };
}

function contextOf(picture: Picture, old: DecisionRecord, times: ClaimTimes): string {
  const claims = claimsOf(picture, old, times);
  const rows = claims.rows.map(
    ({ label, text, state, now }) => `* ${label}: ${text}: ${state.word}${now.value === null ? "" : ` (${now.text})`}`,
  );
  const decided = old.options.some(({ chosen }) => chosen);
  const others = old.options
    .filter(({ chosen }) => !chosen)
    .map(({ name, because }) => `* ${printable(name)}${because === "" ? "" : `: ${printable(because)}`}`);
  const since = times.decided === undefined ? "" : `, ${old.date === undefined ? "first committed" : "decided"} ${showDay(times.decided)}`;
  const concluded = boundGlobs(picture, old).flatMap(({ glob, confidence }) =>
    confidence === "inferred" ? [`* \`${printable(glob)}\``] : [],
  );
  return [
    `This is to take the place of ${printable(nameOfRecord(old))} (\`${printable(old.path)}\`)${since}.`,
    ...block("What it rested on, looked at again:", rows),
    ...block(decided ? "What it considered and did not take:" : "What it considered:", others),
    ...block("What it governs is concluded only, and declared by nobody (`fairlead bind` writes it down):", concluded),
    ...(claims.asked === null ? [] : ["", `It was to be reopened if: ${printable(claims.asked)}`]),
  ].join("\n");
}

const block = (label: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", label, "", ...lines]);
