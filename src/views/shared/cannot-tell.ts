import type { CannotTell, Rule } from "#signals";
import { sentence } from "./coverage.ts";
import type { CannotTellRow } from "./model.ts";

/** What no rule could look at, with the question that stays open. */
export const cannotTellRow = (one: CannotTell, rules: readonly Rule[]): CannotTellRow => ({
  rule: one.rule,
  question: rules.find((rule) => rule.id === one.rule)?.question ?? one.rule,
  reason: sentence(one.reason),
  hint: hintWords(one.hint),
});

/** A hint is words, or a command to run. */
const hintWords = (hint: string): string => (hint.startsWith("fairlead ") && !hint.includes(". ") ? `\`${hint}\` says more.` : sentence(hint));
