import { counted } from "#base";
import type { Picture } from "#picture";
import { type CannotTell, type Rule, waitsForFindings } from "#signals";
import { readingSoFar, sentence } from "./coverage.ts";
import type { CannotTellRow } from "./model.ts";

/** Questions that could not be told: those that have nothing to ask about yet, or are left to the list of findings, are none. */
export const untold = (all: readonly CannotTell[]): number => new Set(all.filter(isUntold).map((one) => one.rule)).size;

const isUntold = (one: CannotTell): boolean => one.nothing !== true && !waitsForFindings(one);

/** What no rule could look at, with the question that stays open. */
const cannotTellRow = (one: CannotTell, rules: readonly Rule[]): CannotTellRow => ({
  rule: one.rule,
  question: rules.find((rule) => rule.id === one.rule)?.question ?? one.rule,
  reason: sentence(one.reason),
  hint: hintWords(one.hint),
});

/** A hint is words, or a command to run. */
const hintWords = (hint: string): string => (/^fairlead [a-z-]+(?: [a-z-]+)?$/.test(hint) ? `\`${hint}\` says more.` : sentence(hint));

/** Rules that have nothing to ask about are one row: each for itself would bury what could not be looked at. */
function waitingRows(all: readonly CannotTell[]): CannotTellRow[] {
  const waiting = all.filter((one) => one.nothing === true);
  const reasons = [...new Set(waiting.map((one) => one.reason))];
  const [hint] = waiting.map((one) => one.hint);
  if (hint === undefined) return [];
  const many = new Set(waiting.map((one) => one.rule)).size;
  return [
    {
      rule: "",
      question: `${counted(many, "question has", "questions have")} nothing to ask about yet.`,
      reason: sentence(reasons.join("; ")),
      hint: hintWords(hint),
    },
  ];
}

/** What the list of findings can tell is one row: it is no question that stays open. */
function laterRows(all: readonly CannotTell[]): CannotTellRow[] {
  const later = new Set(all.filter(waitsForFindings).map(({ rule }) => rule)).size;
  return later === 0 ? [] : [{ rule: "", question: `${laterWords(later)}.`, reason: "It reads versions of the past.", hint: "" }];
}

export const laterWords = (count: number): string =>
  `${counted(count, "more question is", "more questions are")} asked by fairlead findings`;

/** What could not be told; while the history is still being read, only that it has to wait. */
export function cannotTellRows(picture: Picture, all: readonly CannotTell[], rules: readonly Rule[]): CannotTellRow[] {
  if (readingSoFar(picture) === null || all.length === 0)
    return [...all.filter(isUntold).map((one) => cannotTellRow(one, rules)), ...laterRows(all), ...waitingRows(all)];
  const waiting = new Set(all.map((one) => one.rule)).size;
  return [
    {
      rule: "",
      question: `${counted(waiting, "question waits", "questions wait")} for the rest of the history.`,
      reason: "It is still being read.",
      hint: "",
    },
  ];
}
