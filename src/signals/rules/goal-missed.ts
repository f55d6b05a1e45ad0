import { daySeconds, type Seconds, showDay, showSpan } from "#base";
import { examplePicture, type ExampleRecord, type Picture } from "#picture";
import type { DirectionRecord } from "#records";
import { checkedClaims, claimWords, foundWords, isDue } from "../claims.ts";
import { lenses } from "../evidence.ts";
import { monthsAgo, repeated, today } from "../example-commits.ts";
import { recordsOf } from "../open-records.ts";
import { showCommand, stated } from "../record-facts.ts";
import { recordSubject } from "../record-subjects.ts";
import { dueFrom } from "../record-times.ts";
import { noneWritten, recordName } from "../record-words.ts";
import type { Draft, Rule, RuleResult } from "../types.ts";

function find(picture: Picture, now: Seconds): RuleResult {
  const active = recordsOf(picture, "goal").filter((record) => record.status.value === "active");
  if (active.length === 0) return { findings: [], cannotTell: noneWritten("active goal") };
  return { findings: active.flatMap((record) => draft(picture, now, record) ?? []) };
}

function draft(picture: Picture, now: Seconds, record: DirectionRecord): Draft | undefined {
  const [checked] = checkedClaims(picture, record, "measure", { decided: undefined, now });
  const by = checked?.claim.by;
  if (checked === undefined || by === undefined || !isDue(checked, now + 1 - daySeconds)) return undefined;
  const outcome = {
    holds: "and what it measures holds",
    broken: "and it was missed",
    "cannot tell": "and whether it was met the repository cannot tell",
    "not yet": "",
  };
  return {
    subject: recordSubject(picture, record),
    severity: checked.state === "broken" ? "high" : checked.state === "holds" ? "low" : "medium",
    statement: `The day of the goal ${recordName(record)} has passed, ${outcome[checked.state]}`,
    evidence: [
      stated(picture, `${claimWords(checked.claim)} by ${showDay(by)}, ${showSpan(by, now)} ago: ${foundWords(checked)}`, {
        name: "Measure of a goal",
        definition: "The measure a goal states, read at its own day where history tells, else at the commit read.",
        n: checked.now.state === "told" ? checked.now.n : "not measured",
        command: showCommand(record),
        confidence: checked.now.state === "told" ? "observed" : "declared",
      }),
    ],
    confidence: checked.now.state === "told" ? "observed" : "declared",
    lenses: lenses({
      delivery: "It stands as active, and nobody has said whether it is over.",
      value: "Whoever it was for was told a day.",
    }),
    trend: undefined,
    questions: [{ whom: "the owner of the goal", ask: `Was ${recordName(record)} met, missed or dropped, and what follows from that?` }],
    since: dueFrom(picture, record, by + daySeconds),
  };
}

const seen =
  (measure: NonNullable<ExampleRecord["fields"]>["measure"], status = "active") =>
  () =>
    examplePicture({
      commits: repeated(12, 8, { who: "Al", files: ["shop/cart.ts"] }),
      records: [{ path: "direction/goals/calm-cart.md", status, fields: { measure: measure ?? null } }],
      at: today,
    });

const few = { measure: "landed-changes", in: "shop/**", op: "<", value: 1, window: "1 year" } as const;

export const goalMissed: Rule = {
  id: "goal-missed",
  title: "The day of a goal has passed",
  question: "Which goal should have been reached by now?",
  fires:
    "An active goal states a measure with a day, and that day has passed. What it measures is looked up where the repository can tell.",
  why: "A goal that is neither met nor missed when its day comes teaches that days mean nothing.",
  source: "Doerr 2018 (key results are dated and graded)",
  against: "The day may have been moved where nobody wrote it down.",
  severityGiven: "High where what it measures was missed, low where it holds, medium where it cannot be told.",
  triedOn: [],
  needs: ["history", "records"],
  helpedBy: ["tree", "areas", "imports"],
  looksBack: 0,
  shownBy: "",
  options: [],
  replay: false,
  find,
  examples: () => [
    {
      given: "a goal of less than one change a month by October, and 12 landed",
      picture: seen({ ...few, by: "2026-10-01" }),
      found: ["direction/goals/calm-cart.md"],
    },
    { given: "the same with a day to come", picture: seen({ ...few, by: "2027-10-01" }), found: [] },
    {
      given: "a measure in words, with a day that has passed",
      picture: seen({ text: "customers say so", by: monthsAgo(1) }),
      found: ["direction/goals/calm-cart.md"],
    },
    { given: "a measure in words, without a day", picture: seen("customers say so"), found: [] },
    { given: "a goal that was met", picture: seen({ ...few, by: "2026-10-01" }, "met"), found: [], cannotTell: true },
  ],
};
