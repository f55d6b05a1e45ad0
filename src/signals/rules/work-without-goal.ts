import { addMonths, counted, type Seconds, showDay } from "#base";
import { examplePicture, type ExampleRecord, type Picture } from "#picture";
import type { DecisionRecord } from "#records";
import { lenses } from "../evidence.ts";
import { repeated, today } from "../example-commits.ts";
import { decisionsOf, recordsOf } from "../open-records.ts";
import { listCommand, stated } from "../record-facts.ts";
import { textsOf } from "../record-fields.ts";
import { recordsSubject } from "../record-subjects.ts";
import { decidedOn, recordTimes } from "../record-times.ts";
import { namedFew, noneWritten, shareWords } from "../record-words.ts";
import type { Rule, RuleOptions, RuleResult } from "../types.ts";

function find(picture: Picture, option: RuleOptions): RuleResult {
  const goals = recordsOf(picture, "goal");
  const came = goals.flatMap((record) => recordTimes(picture).get(record.path)?.time ?? []);
  if (goals.length === 0) return { findings: [], cannotTell: noneWritten("goal") };
  if (came.length === 0) return { findings: [] };
  // Before there was a goal none could be served.
  const from = Math.max(Math.min(...came), addMonths(picture.repository.at.time, -12));
  const recent = decisionsSince(picture, from);
  const without = recent.filter((record) => textsOf(record, "goal").length === 0);
  if (without.length < option("decisions") || 2 * without.length <= recent.length) return { findings: [] };
  return {
    findings: [
      {
        subject: recordsSubject(without),
        severity: "low",
        statement: `${sentenceStart(shareWords(without.length, recent.length, "decision"))} since ${showDay(from)} name no goal that they serve`,
        evidence: [
          stated(picture, namedFew(without), {
            name: "Decisions that serve no goal",
            definition:
              "Decisions of the last year, and since the first goal was written, proposed or accepted, that name none under goal.",
            n: counted(recent.length, "decision"),
            command: listCommand("decision"),
          }),
        ],
        confidence: "declared",
        lenses: lenses({
          delivery: "What is decided and what is aimed at are two lists.",
          value: "Nobody can say which of the decisions would be missed.",
        }),
        trend: undefined,
        questions: [{ whom: "the team", ask: "Which goal do these decisions serve, or which goal is missing?" }],
      },
    ],
  };
}

const decisionsSince = (picture: Picture, from: Seconds): readonly DecisionRecord[] =>
  decisionsOf(picture).filter(
    (record) => ["proposed", "accepted"].includes(record.status.value) && (decidedOn(picture, record) ?? 0) >= from,
  );

const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const goal: ExampleRecord = { path: "direction/goals/faster-refunds.md", status: "active" };

const seen =
  (...records: readonly ExampleRecord[]) =>
  () =>
    examplePicture({ commits: repeated(1, 6, { who: "Al", files: [goal.path] }), records, at: today });

const decided = (number: number, more: Partial<ExampleRecord> = {}): ExampleRecord => ({
  path: `docs/adr/000${number}-x.md`,
  number,
  status: "accepted",
  date: "2026-08-01",
  ...more,
});

const serving = { fields: { goal: "goal/faster-refunds" } } as const;

export const workWithoutGoal: Rule = {
  id: "work-without-goal",
  title: "Decisions that serve no goal",
  question: "Is what is decided aimed at what is wanted?",
  fires:
    "Goals are written down, and more than half of the decisions since then name none. Decisions older than the first goal are not asked.",
  why: "A decision's goal tells whether its options were weighed against the right thing, and when it may be dropped.",
  source: "Tyree and Akerman 2005 (related requirements); own design: seven things make a decision complete",
  against: "Upkeep serves every goal and none. Decisions about it are rightly without one.",
  severityGiven: "Low, always.",
  triedOn: [],
  needs: ["history", "records"],
  helpedBy: [],
  looksBack: 12,
  shownBy: "",
  options: [{ id: "decisions", default: 3, minimum: 1, maximum: 100, meaning: "least decisions that name no goal" }],
  replay: false,
  find: (picture: Picture, _now: Seconds, option: RuleOptions) => find(picture, option),
  examples: () => [
    {
      given: "three of four decisions name no goal",
      picture: seen(goal, decided(1), decided(2), decided(3), decided(4, serving)),
      found: ["docs/adr"],
    },
    { given: "two of four", picture: seen(goal, decided(1), decided(2), decided(3, serving), decided(4, serving)), found: [] },
    {
      given: "three decisions from before the first goal",
      picture: seen(goal, ...[1, 2, 3].map((number) => decided(number, { date: "2026-03-01" }))),
      found: [],
    },
    { given: "no goal", picture: seen(decided(1), decided(2), decided(3)), found: [], cannotTell: true },
  ],
};
