import { counted, daySeconds, daysBetween, type Seconds, showDay } from "#base";
import { examplePicture, type ExampleRecord, type Picture, value } from "#picture";
import type { DirectionRecord } from "#records";
import { lenses } from "../evidence.ts";
import { monthsAgo, repeated, today } from "../example-commits.ts";
import { eachOrTogether } from "../grouped.ts";
import { likeRecords } from "../like-records.ts";
import { recordsOf } from "../open-records.ts";
import { showCommand, stated } from "../record-facts.ts";
import { recordSubject } from "../record-subjects.ts";
import { fromDay, recordTimes } from "../record-times.ts";
import { noneWritten, recordName } from "../record-words.ts";
import { referringTo } from "../serving.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

/** Keys by which a record says that it serves a goal. */
const serves = ["goal", "goals", "serves"] as const;

function find(picture: Picture, option: RuleOptions): RuleResult {
  const active = recordsOf(picture, "goal").filter((record) => record.status.value === "active");
  if (active.length === 0) return { findings: [], cannotTell: noneWritten("active goal") };
  const starved = active.filter((record) => isOld(picture, option, record) && servedBy(picture, record).length === 0);
  return {
    findings: eachOrTogether(
      value(picture, "records")?.logs ?? [],
      starved,
      (record) => draft(picture, option, record),
      (group, folder) => togetherDraft(picture, group, folder),
    ),
  };
}

function isOld(picture: Picture, option: RuleOptions, record: DirectionRecord): boolean {
  const came = recordTimes(picture).get(record.path)?.time;
  return came !== undefined && daysBetween(came, picture.repository.at.time) >= option("days");
}

/** What serves a goal and still holds: what was rejected or dropped does not. */
const servedBy = (picture: Picture, record: DirectionRecord): readonly DirectionRecord[] =>
  referringTo(picture, record, serves).filter((one) => !["rejected", "dropped", "abandoned"].includes(one.status.value));

const meaning = lenses({
  delivery: "Work goes elsewhere, and nobody decided that it should.",
  value: "Whoever the goal is for waits for something that nobody is at.",
});

const definition = "Active goals that no decision, debt, migration or other goal names under goal or serves.";

function draft(picture: Picture, option: RuleOptions, record: DirectionRecord): Draft {
  const came = recordTimes(picture).get(record.path)?.time ?? 0;
  return {
    subject: recordSubject(picture, record),
    severity: "medium",
    statement: `Nothing that is written down serves the goal ${recordName(record)}`,
    evidence: [
      stated(picture, `Active; written ${showDay(came)}; no record names it`, {
        name: "What serves a goal",
        definition,
        n: "1 goal",
        command: showCommand(record),
      }),
    ],
    confidence: "declared",
    lenses: meaning,
    trend: undefined,
    questions: [{ whom: "the owner of the goal", ask: `What is being done for ${recordName(record)}, and by which decision?` }],
    since: fromDay(came + option("days") * daySeconds),
  };
}

const togetherDraft = (picture: Picture, group: readonly DirectionRecord[], folder: string): Draft =>
  likeRecords(picture, {
    group,
    folder,
    statement: `Nothing that is written down serves ${counted(group.length, "goal")}`,
    figure: { name: "What serves goals", definition },
    lenses: meaning,
    ask: "Which of the goals are worked on, and which would nobody miss?",
  });

const goal: ExampleRecord = { path: "direction/goals/faster-refunds.md", status: "active" };

const written = (months: number) => repeated(1, months, { who: "Al", files: [goal.path] });

const seen =
  (months: number, ...records: readonly ExampleRecord[]) =>
  () =>
    examplePicture({ commits: written(months), records, at: today });

const decided = (status: string): ExampleRecord => ({
  path: "docs/adr/0001-x.md",
  status,
  date: monthsAgo(2),
  fields: { goal: ["goal/faster-refunds"] },
});

export const goalStarved: Rule = {
  id: "goal-starved",
  title: "A goal that nothing serves",
  question: "Which goal is written down, and nothing is done for it?",
  fires: "A goal is active, has been there for the option's days, and no record says that it serves it.",
  why: "A goal that no decision serves is a wish. Either something is missing, or the goal is over.",
  source: "Doerr 2018 (objectives need key results); Richards and Ford 2020 (decisions carry their business reason)",
  against: "Work may serve it without a record of its own. Then a line in one of the decisions says so.",
  severityGiven: "Medium, always.",
  triedOn: [],
  needs: ["history", "records"],
  helpedBy: ["tree", "areas"],
  looksBack: 0,
  shownBy: "",
  drafts: ["decision"],
  options: [{ id: "days", default: 30, minimum: 0, maximum: 1000, meaning: "days a goal may stand before something must serve it" }],
  replay: false,
  find: (picture: Picture, _now: Seconds, option: RuleOptions) => find(picture, option),
  examples: () => [
    { given: "an active goal of three months that nothing names", picture: seen(3, goal), found: [goal.path] },
    { given: "one that a decision serves", picture: seen(3, goal, decided("accepted")), found: [] },
    { given: "one that only a rejected decision would have served", picture: seen(3, goal, decided("rejected")), found: [goal.path] },
    {
      given: "one of three weeks",
      picture: () => examplePicture({ commits: [{ day: "2026-11-01", who: "Al", files: [goal.path] }], records: [goal], at: today }),
      found: [],
    },
    { given: "a goal that was met", picture: seen(3, { ...goal, status: "met" }), found: [], cannotTell: true },
  ],
};
