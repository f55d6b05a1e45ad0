import { byText, printable, type Seconds } from "#base";
import { type Picture, whyMissing } from "#picture";
import { answersTo } from "./answers.ts";
import { findingId } from "./ids.ts";
import { optionsOf } from "./options.ts";
import { notRead } from "./reach.ts";
import { recentChanges } from "./recent.ts";
import type { CannotTell, Draft, Finding, Rule } from "./types.ts";

/** All that the rules say of a picture. What no rule could look at is in `cannotTell`, never left out as if it were fine. */
export interface Found {
  /** By severity, then by how many landed changes passed through the subject in the last 90 days, then by id. */
  readonly findings: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
}

/** Asks every rule. How many findings are shown unasked is the view's decision. */
export function findAll(picture: Picture, now: Seconds, rules: readonly Rule[]): Found {
  const found = rules.map((rule) => findOne(picture, now, rule));
  return {
    findings: found.flatMap((one) => one.findings).toSorted(byUrgency),
    cannotTell: found.flatMap((one) => one.cannotTell),
  };
}

/** Asks one rule; a part it needs and that is not there makes it say so. */
export function findOne(picture: Picture, now: Seconds, rule: Rule): Found {
  const missing = missingPart(picture, rule);
  if (missing !== undefined) return { findings: [], cannotTell: [{ rule: rule.id, ...missing }] };
  const result = rule.find(picture, now, optionsOf(rule, picture.config));
  return {
    findings: result.findings.map((draft) => finish(picture, rule, draft)),
    cannotTell: result.cannotTell === undefined ? [] : [{ rule: rule.id, ...result.cannotTell }],
  };
}

function missingPart(picture: Picture, rule: Rule): { readonly reason: string; readonly hint: string } | undefined {
  for (const name of rule.needs) {
    const part = picture.parts[name];
    if (part?.state === "unavailable") return { reason: part.reason, hint: part.hint };
    if (part === undefined)
      return {
        reason: whyMissing(picture, name) ?? `${name} was not read`,
        hint: "fairlead doctor says what is read and what is missing.",
      };
  }
  return notRead(picture, rule.looksBack);
}

function finish(picture: Picture, rule: Rule, draft: Draft): Finding {
  return {
    ...printed(draft),
    id: findingId(rule.id, draft.subject.parts),
    rule: rule.id,
    answers: answersTo(rule, draft.subject),
    recent: recentChanges(picture, draft.subject),
  };
}

/** Every text of a rule as it can be shown anywhere: paths and names of areas are the repository's, and may hold anything. */
const printed = (draft: Draft): Draft => ({
  ...draft,
  statement: printable(draft.statement),
  evidence: draft.evidence.map(({ text, how }) => ({
    text: printable(text),
    how: { ...how, definition: printable(how.definition), n: printable(how.n) },
  })),
  lenses: {
    risk: printable(draft.lenses.risk),
    delivery: printable(draft.lenses.delivery),
    value: printable(draft.lenses.value),
    sustainability: printable(draft.lenses.sustainability),
  },
  questions: draft.questions.map(({ whom, ask }) => ({ whom: printable(whom), ask: printable(ask) })),
});

const rank = { high: 0, medium: 1, low: 2 } as const;

const byUrgency = (a: Finding, b: Finding): number => rank[a.severity] - rank[b.severity] || b.recent - a.recent || byText(a.id, b.id);

/** Every part that some rule needs or can use, for whoever gathers. */
export const partsOf = (rules: readonly Rule[]): readonly Rule["needs"][number][] =>
  [...new Set(rules.flatMap((rule) => [...rule.needs, ...rule.helpedBy]))].toSorted(byText);
