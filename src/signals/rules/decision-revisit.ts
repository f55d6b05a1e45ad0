import { counted, daySeconds, daysBetween, type Seconds, showDay, showSpan } from "#base";
import { type CheckedClaim, examplePicture, type ExampleRecord, outcomeOf, type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { checkedClaims, claimWords, foundWords, isDue } from "../claims.ts";
import { decisionsOf } from "../open-records.ts";
import { lenses } from "../evidence.ts";
import { repeated, today } from "../example-commits.ts";
import { showCommand, stated } from "../record-facts.ts";
import { dayOf, textOf } from "../record-fields.ts";
import { recordSubject } from "../record-subjects.ts";
import { decidedOn, dueFrom, recordTimes } from "../record-times.ts";
import { noneWritten, recordName } from "../record-words.ts";
import type { Draft, Evidence, Rule, RuleResult, Severity } from "../types.ts";

/** Why a decision asks to be looked at again. */
interface Reasons {
  readonly record: DecisionRecord;
  /** Premises that no longer hold. */
  readonly broken: readonly CheckedClaim[];
  /** Expectations whose day has passed, and that nobody touched the record for since. */
  readonly due: readonly CheckedClaim[];
  /** Its review-by, when that has passed. */
  readonly review: Seconds | undefined;
}

function find(picture: Picture, now: Seconds): RuleResult {
  const decisions = decisionsOf(picture);
  if (decisions.length === 0) return { findings: [], cannotTell: noneWritten("decision") };
  const reasons = decisions.filter((one) => one.status.value === "accepted").map((record) => reasonsFor(picture, now, record));
  return { findings: reasons.filter(isReason).map((one) => draft(picture, now, one)) };
}

const isReason = ({ broken, due, review }: Reasons): boolean => broken.length > 0 || due.length > 0 || review !== undefined;

function reasonsFor(picture: Picture, now: Seconds, record: DecisionRecord): Reasons {
  const times = { decided: decidedOn(picture, record), now };
  const review = dayOf(record, "review-by");
  return {
    record,
    broken: checkedClaims(picture, record, "premises", times).filter((one) => one.state === "broken"),
    due: checkedClaims(picture, record, "expects", times).filter(
      (one) => isDue(one, now - daySeconds + 1) && !seenToSince(picture, record, one),
    ),
    review: review !== undefined && now >= review + daySeconds ? review : undefined,
  };
}

/** Whether the record was changed after the day of an expectation: then somebody looked. */
function seenToSince(picture: Picture, record: DecisionRecord, { claim }: CheckedClaim): boolean {
  const history = value(picture, "history");
  const last = recordTimes(picture).get(record.path)?.edits.at(-1);
  return last !== undefined && (history?.landed.time[last] ?? 0) >= (claim.by ?? 0) + daySeconds;
}

const outcomeWords = { held: "held", mixed: "partly held", missed: "were missed", "cannot tell": "cannot be told from the repository" };

function statementOf({ record, broken, due, review }: Reasons): string {
  const name = recordName(record);
  if (broken.length > 0)
    return `${name} rests on ${broken.length === 1 ? "a premise that no longer holds" : `${broken.length} premises that no longer hold`}`;
  if (due.length > 0) return `What ${name} expected is due: the expectations ${outcomeWords[outcomeOf(due)]}`;
  return `${name} was to be looked at again by ${showDay(review ?? 0)}`;
}

function severityOf(now: Seconds, { record, broken, due, review }: Reasons): Severity {
  const oneWay = textOf(record, "reversibility") === "one-way";
  if (broken.length > 0) return oneWay ? "high" : "medium";
  if (due.length > 0) return outcomeOf(due) === "held" ? "low" : "medium";
  return review !== undefined && daysBetween(review, now) > 90 ? "medium" : "low";
}

function draft(picture: Picture, now: Seconds, reasons: Reasons): Draft {
  const { record, broken, due, review } = reasons;
  const days = [...due.flatMap(({ claim }) => claim.by ?? []), ...(review === undefined ? [] : [review])];
  // A premise has no day: where one is broken, since when is replayed.
  const since = broken.length > 0 || days.length === 0 ? {} : { since: dueFrom(picture, record, Math.min(...days) + daySeconds) };
  return {
    subject: recordSubject(picture, record),
    severity: severityOf(now, reasons),
    statement: statementOf(reasons),
    evidence: [
      ...broken.slice(0, 3).map((one) => claimFact(picture, record, one, "Premise")),
      ...due.slice(0, 3).map((one) => claimFact(picture, record, one, "Expected")),
      ...(review === undefined ? [] : [reviewFact(picture, now, record, review)]),
    ],
    confidence: broken.length > 0 || due.some((one) => one.now.state === "told") ? "observed" : "declared",
    lenses: lenses({
      risk:
        broken.length > 0
          ? "What made it right is no longer so, and it is still followed."
          : "It is followed, and nobody has looked whether it did what it should.",
      value: due.length > 0 ? "What it was to bring is due, and nobody has said whether it came." : "",
    }),
    trend: undefined,
    questions: [{ whom: "the owner of the decision", ask: questionOf(reasons) }],
    ...since,
  };
}

function questionOf({ record, broken, due }: Reasons): string {
  const reopen = textOf(record, "reopen-if");
  if (broken.length > 0) return `Would you decide ${recordName(record)} the same way today?`;
  if (due.length > 0) return `Did ${recordName(record)} do what it was to do, and what would you write down of it?`;
  return reopen === "" ? `Does ${recordName(record)} still hold?` : `${recordName(record)} is to be reopened if "${reopen}": is it so?`;
}

const claimFact = (picture: Picture, record: DecisionRecord, checked: CheckedClaim, word: string): Evidence =>
  stated(
    picture,
    `${word}: ${claimWords(checked.claim)}${checked.claim.by === undefined ? "" : ` by ${showDay(checked.claim.by)}`}; ${foundWords(checked)}`,
    {
      name: word === "Premise" ? "Premise of a decision" : "Expectation of a decision",
      definition: checked.measure?.definition ?? "What the record states in words; nothing in the repository tells whether it is so.",
      n: checked.now.state === "told" ? checked.now.n : "not measured",
      command: showCommand(record),
      confidence: checked.now.state === "told" ? (checked.measure?.confidence ?? "observed") : "declared",
    },
  );

const reviewFact = (picture: Picture, now: Seconds, record: DecisionRecord, review: Seconds): Evidence =>
  stated(picture, `Review by ${showDay(review)}, ${showSpan(review, now)} ago`, {
    name: "Review of a decision",
    definition: "Days from the review-by that a decision states to today.",
    n: counted(1, "decision"),
    command: showCommand(record),
  });

const seen =
  (fields: ExampleRecord["fields"], status = "accepted") =>
  () =>
    examplePicture({
      commits: repeated(12, 8, { who: "Al", files: ["shop/cart.ts"] }),
      records: [{ path: "docs/adr/0001-one-cart.md", number: 1, status, date: "2025-11-01", fields: fields ?? {} }],
      at: today,
    });

const few = { measure: "landed-changes", in: "shop/**", op: "<", value: 1, window: "1 year" } as const;
const here = ["docs/adr/0001-one-cart.md"];

export const decisionRevisit: Rule = {
  id: "decision-revisit",
  title: "A decision asks to be looked at again",
  question: "Which decision no longer stands on what made it right?",
  fires:
    "An accepted decision is past its review-by, one of its premises no longer holds, or the day of something it expects has passed and its record was not touched since.",
  why: "A decision is right for reasons. When they go, it stays, because nobody compares.",
  source: "Nygard 2011 (context as forces that may change); own design: premises as data",
  against:
    "A premise is a number that stands for a reason, and may break while the reason holds. What the day of an expectation finds can have other causes.",
  severityGiven:
    "A broken premise: high where the decision cannot be taken back, else medium. Expectations: low when they held, else medium. A review alone: low, medium after 90 days.",
  triedOn: [
    {
      on: "13 public decision logs",
      found: "None states a review, a premise or an expectation; nothing found.",
      changed: "Nothing: it asks only what a record states.",
    },
  ],
  needs: ["history", "records"],
  helpedBy: ["tree", "areas", "imports", "technologies"],
  looksBack: 0,
  shownBy: "",
  acts: { label: "Look at it again", command: "fairlead revisit" },
  options: [],
  replay: true,
  find,
  examples: () => [
    { given: "a review that is due since October", picture: seen({ "review-by": "2026-10-01" }), found: here },
    { given: "a review to come", picture: seen({ "review-by": "2027-10-01" }), found: [] },
    { given: "a premise of less than one change a month, and 12 landed in eight", picture: seen({ premises: [few] }), found: here },
    { given: "a premise of fewer than two", picture: seen({ premises: [{ ...few, value: 2 }] }), found: [] },
    { given: "an expectation whose day has passed", picture: seen({ expects: [{ ...few, by: "2026-10-01" }] }), found: here },
    { given: "an expectation whose day is to come", picture: seen({ expects: [{ ...few, by: "2027-10-01" }] }), found: [] },
    { given: "a premise in words", picture: seen({ premises: ["we have one region"] }), found: [] },
    { given: "a broken premise of a decision that was superseded", picture: seen({ premises: [few] }, "superseded"), found: [] },
    {
      given: "no decision",
      picture: () => examplePicture({ commits: repeated(1, 8, { who: "Al", files: ["shop/cart.ts"] }), at: today }),
      found: [],
      cannotTell: true,
    },
  ],
};
