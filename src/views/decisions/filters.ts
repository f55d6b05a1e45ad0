import type { Rule } from "#signals";
import { hasEnded } from "./lives.ts";
import type { Known } from "./known.ts";

/** A choice of decisions to show. */
export interface Filter {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly passes: (known: Known) => boolean;
}

/** Rules that get a choice of their own: those that found most. */
const mostRules = 3;

/** All; those that need an answer; those without an owner; and what the rules that found most say. Choices that hold nothing are left out. */
export function filtersOf(known: readonly Known[], rules: readonly Rule[]): readonly Filter[] {
  const withCount = (id: string, label: string, passes: (one: Known) => boolean): Filter => ({
    id,
    label,
    passes,
    count: known.filter(passes).length,
  });
  const byRule = rules
    .map((rule) => withCount(rule.id, rule.title, ({ findings }) => findings.some((finding) => finding.rule === rule.id)))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostRules);
  const usual = [
    withCount("all", "All", () => true),
    withCount("needs", "Needs an answer", ({ findings }) => findings.length > 0),
    withCount("ownerless", "Without an owner", ({ record }) => record.owner === undefined && !hasEnded(record.status.value)),
  ];
  return [...usual, ...byRule].filter(({ id, count }) => id === "all" || count > 0);
}
