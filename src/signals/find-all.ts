import { byText, printable, type Seconds } from "#base";
import { type PartName, type Picture, whyMissing } from "#picture";
import { answersIn } from "./answered.ts";
import { answersTo, whileDeciding } from "./answers.ts";
import { findingId } from "./ids.ts";
import { optionsOf } from "./options.ts";
import { notRead } from "./reach.ts";
import { partsOfThePast } from "./parts-of-the-past.ts";
import { recentChanges } from "./recent.ts";
import type { AnsweredFinding, CannotTell, Draft, Finding, GoneFinding, Rule } from "./types.ts";

/** All that the rules say of a picture. What no rule could look at is in `cannotTell`, never left out as if it were fine. */
export interface Found {
  /**
   * What is open, by severity, then by how many landed changes passed through the subject in the last 90 days, then by id;
   * what a draft is about already comes last.
   */
  readonly findings: readonly Finding[];
  /** Questions: what can never be certain is asked, not asserted. In the same order. */
  readonly asked: readonly Finding[];
  /** Found, and answered or put off by a record. In the same order. */
  readonly answered: readonly AnsweredFinding[];
  /** Named by a record, and found no more. */
  readonly gone: readonly GoneFinding[];
  readonly cannotTell: readonly CannotTell[];
}

/** Before anything was asked. */
export const nothingFound: Found = { findings: [], asked: [], answered: [], gone: [], cannotTell: [] };

/** Asks every rule. How many findings are shown unasked is the view's decision. */
export function findAll(picture: Picture, now: Seconds, rules: readonly Rule[]): Found {
  const asked = rules.map((rule) => ({ rule, ...findOne(picture, now, rule) }));
  const all = asked.flatMap(({ rule, findings }) => findings.map((finding) => ({ rule, finding })));
  const told = new Set(asked.filter((one) => one.cannotTell.length === 0).map((one) => one.rule.id));
  const answers = answersIn(
    picture,
    now,
    all.map((one) => one.finding),
    told,
  );
  const open = new Map<Finding, Rule>();
  const answered: AnsweredFinding[] = [];
  for (const { rule, finding } of all) {
    const answer = answers.answerTo(rule, finding);
    if (answer === undefined) open.set(finding, rule);
    else if (answer.state === "being decided") open.set(whileDeciding(finding, answer), rule);
    else answered.push({ ...finding, answer });
  }
  const ordered = [...open.keys()].sort(byUrgency);
  return {
    findings: ordered.filter((finding) => open.get(finding)?.asks !== true),
    asked: ordered.filter((finding) => open.get(finding)?.asks === true),
    answered: answered.sort(byUrgency),
    gone: answers.gone,
    cannotTell: asked.flatMap((one) => one.cannotTell),
  };
}

/** What one rule says, whatever records say to it. */
export type Said = Pick<Found, "findings" | "cannotTell">;

/** Asks one rule; a part it needs and that is not there makes it say so. */
export function findOne(picture: Picture, now: Seconds, rule: Rule): Said {
  const missing = missingPart(picture, rule);
  if (missing !== undefined) return { findings: [], cannotTell: [{ rule: rule.id, ...missing }] };
  const result = rule.find(picture, now, optionsOf(rule, picture.config));
  return {
    findings: result.findings.map((draft) => finish(picture, rule, draft)),
    cannotTell: result.cannotTell === undefined ? [] : [{ rule: rule.id, ...result.cannotTell }],
  };
}

function missingPart(picture: Picture, rule: Rule): Omit<CannotTell, "rule"> | undefined {
  for (const name of rule.needs) {
    const part = picture.parts[name];
    if (part?.state === "unavailable") return { reason: part.reason, hint: part.hint };
    if (part === undefined && partsOfThePast.includes(name)) return waits;
    if (part === undefined)
      return {
        reason: whyMissing(picture, name) ?? `${name} was not read`,
        hint: "fairlead doctor says what is read and what is missing.",
      };
  }
  return notRead(picture, rule.looksBack);
}

const waits = {
  reason: "it reads versions of the past, which only the list of findings does",
  hint: "fairlead findings",
  later: true,
} as const;

/** Whether a rule could not be told only because the first screen reads no versions of the past: the list of findings asks it. */
export const waitsForFindings = ({ later }: CannotTell): boolean => later === true;

function finish(picture: Picture, rule: Rule, draft: Draft): Finding {
  const id = findingId(rule.id, draft.subject.parts);
  return {
    ...printed(draft),
    id,
    rule: rule.id,
    answers: answersTo(rule, draft.subject, id),
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

const isTakenUp = ({ deciding }: Finding): number => Number(deciding !== undefined);

const byUrgency = (a: Finding, b: Finding): number =>
  isTakenUp(a) - isTakenUp(b) || rank[a.severity] - rank[b.severity] || b.recent - a.recent || byText(a.id, b.id);

/** Every part that some rule needs or can use at once, for whoever gathers. */
export const partsOf = (rules: readonly Rule[]): readonly PartName[] => allParts(rules).filter((name) => !partsOfThePast.includes(name));

/** The same with what reads versions of the past. */
export const allPartsOf = (rules: readonly Rule[]): readonly PartName[] => allParts(rules);

const allParts = (rules: readonly Rule[]): readonly PartName[] =>
  [...new Set(rules.flatMap((rule) => [...rule.needs, ...rule.helpedBy]))].toSorted(byText);
