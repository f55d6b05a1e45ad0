import { counted, daySeconds, daysBetween, type Seconds, showDay, showSpan } from "#base";
import { type ExampleRecord, type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { decisionsOf } from "../open-records.ts";
import { lenses } from "../evidence.ts";
import { seen } from "../example-records.ts";
import { eachOrTogether } from "../grouped.ts";
import { listCommand, showCommand, stated } from "../record-facts.ts";
import { dayOf, textOf } from "../record-fields.ts";
import { recordsSubject, recordSubject } from "../record-subjects.ts";
import { decidedOn, dueFrom } from "../record-times.ts";
import { namedFew, noneWritten, recordName } from "../record-words.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

interface Waiting {
  readonly record: DecisionRecord;
  /** The day it was to be decided by, or the day it was put up. */
  readonly from: Seconds;
}

function find(picture: Picture, now: Seconds, option: RuleOptions): RuleResult {
  const decisions = decisionsOf(picture);
  const logs = value(picture, "records")?.logs ?? [];
  if (decisions.length === 0) return { findings: [], cannotTell: noneWritten("decision") };
  const open = decisions.filter((one) => one.status.value === "proposed");
  const late = open.flatMap((record): readonly Waiting[] => {
    const by = dayOf(record, "decide-by");
    return by !== undefined && now >= by + daySeconds ? [{ record, from: by }] : [];
  });
  const undated = open.flatMap((record): readonly Waiting[] => {
    const from = dayOf(record, "decide-by") === undefined ? decidedOn(picture, record) : undefined;
    return from !== undefined && daysBetween(from, picture.repository.at.time) >= option("days") ? [{ record, from }] : [];
  });
  const from = new Map(undated.map((one) => [one.record, one.from]));
  return {
    findings: [
      ...late.map((one) => lateDraft(picture, now, one)),
      ...eachOrTogether(
        logs,
        undated.map((one) => one.record),
        (record) => undatedDraft(picture, option, { record, from: from.get(record) ?? 0 }),
        (group, folder) =>
          groupDraft(
            picture,
            option,
            group.map((record) => ({ record, from: from.get(record) ?? 0 })),
            folder,
          ),
      ),
    ],
  };
}

const defaults: Readonly<Record<string, string>> = {
  accept: "it was to be accepted if nobody spoke",
  reject: "it was to be rejected if nobody spoke",
  escalate: "it was to be taken to others if nobody spoke",
};

function lateDraft(picture: Picture, now: Seconds, { record, from }: Waiting): Draft {
  const fallback = defaults[textOf(record, "decide-default")];
  const oneWay = textOf(record, "reversibility") === "one-way";
  return {
    ...shared(picture, record),
    severity: oneWay || daysBetween(from, now) > 30 ? "high" : "medium",
    statement: `${recordName(record)} was to be decided by ${showDay(from)}`,
    evidence: [
      stated(picture, `${showSpan(from, now)} past its day${fallback === undefined ? "" : `; ${fallback}`}`, {
        name: "Decision past its day",
        definition: "Days from decide-by to today, for a decision that is still proposed.",
        n: "1 decision",
        command: showCommand(record),
      }),
    ],
    since: dueFrom(picture, record, from + daySeconds),
  };
}

function undatedDraft(picture: Picture, option: RuleOptions, { record, from }: Waiting): Draft {
  const at = picture.repository.at.time;
  return {
    ...shared(picture, record),
    severity: daysBetween(from, at) > 365 ? "low" : "medium",
    statement: `${recordName(record)} has been open for ${showSpan(from, at)}, with no day to decide by`,
    evidence: [
      stated(picture, `Proposed since ${showDay(from)}; no decide-by`, {
        name: "Open decision",
        definition: "Days from the day a decision was proposed to the commit read, where it states no decide-by.",
        n: "1 decision",
        command: showCommand(record),
        confidence: record.date === undefined ? "inferred" : "declared",
      }),
    ],
    since: dueFrom(picture, record, from + option("days") * daySeconds),
  };
}

const shared = (picture: Picture, record: DecisionRecord): Pick<Draft, "subject" | "confidence" | "lenses" | "trend" | "questions"> => ({
  subject: recordSubject(picture, record),
  confidence: "declared",
  lenses: lenses({
    risk: "Work goes on as if one of the options had been taken, and nobody knows which.",
    delivery: "Whatever rests on it waits, or is done twice.",
  }),
  trend: undefined,
  questions: [{ whom: "the team", ask: `What is missing to decide ${recordName(record)}, and who would notice if it were dropped?` }],
});

function groupDraft(picture: Picture, option: RuleOptions, group: readonly Waiting[], folder: string): Draft {
  const at = picture.repository.at.time;
  const times = group.map((one) => one.from);
  const newest = Math.max(...times);
  return {
    subject: recordsSubject(
      group.map((one) => one.record),
      folder,
    ),
    severity: daysBetween(newest, at) > 365 ? "low" : "medium",
    statement: `${counted(group.length, "decision")} have been open for ${option("days")} days or more, with no day to decide by`,
    evidence: [
      stated(
        picture,
        `${namedFew(group.map((one) => one.record))}; the oldest for ${showSpan(Math.min(...times), at)}, the newest for ${showSpan(newest, at)}`,
        {
          name: "Open decisions",
          definition: "Decisions that are proposed and state no decide-by, by the days from when each was proposed to the commit read.",
          n: counted(group.length, "decision"),
          command: listCommand("decision"),
        },
      ),
    ],
    confidence: "declared",
    lenses: lenses({
      risk: "Nobody can tell which of them are still meant, so none is followed.",
      delivery: "Whatever rests on them waits, or is done twice.",
    }),
    trend: undefined,
    questions: [
      { whom: "the team", ask: "Which of the open decisions were taken long ago without anybody saying so, and which can be dropped?" },
    ],
  };
}

const open = (more: Partial<ExampleRecord> = {}): ExampleRecord => ({
  path: "docs/adr/0001-one-queue.md",
  number: 1,
  status: "proposed",
  date: "2026-09-01",
  ...more,
});

export const decisionWaiting: Rule = {
  id: "decision-waiting",
  title: "A decision waits",
  question: "Which decision should have been taken by now?",
  fires:
    "A decision is still proposed after its decide-by, or has been for the option's days without one. Those that are paused are left alone.",
  why: "A decision that nobody takes is taken by whoever writes the next line of code, and nobody writes down why.",
  source: "Tyree and Akerman 2005 (open issues in architecture decisions); the advice process (Harmel-Law 2021)",
  against:
    "Some teams merge a record as proposed and never touch its status again. Then it is the status that waits, and that misleads too.",
  severityGiven: "Past its day: high where it cannot be taken back or after 30 days, else medium. Without a day: medium, low after a year.",
  triedOn: [
    {
      on: "register-trainee-teachers, Head-Start-TTADP, openedx credentials, dotcom-rendering, locations-api",
      found: "Proposals of 77 days to 8 years, each true by its file: merged as proposed and never touched again.",
      changed: "More than three are one finding; after a year the severity is low.",
    },
    {
      on: "log4brains",
      found: "Two proposals that are fixtures of its tests.",
      changed: "Decisions below folders of tests, fixtures, examples and templates are nobody's.",
    },
  ],
  needs: ["history", "records"],
  helpedBy: ["tree", "areas"],
  looksBack: 0,
  shownBy: "",
  acts: { label: "Decide", command: "fairlead decide" },
  options: [{ id: "days", default: 30, minimum: 1, maximum: 1000, meaning: "days a decision may be open without a day to decide by" }],
  replay: false,
  find,
  examples: () => [
    {
      given: "a decision 50 days past its day",
      picture: seen(open({ fields: { "decide-by": "2026-10-01" } })),
      found: ["docs/adr/0001-one-queue.md"],
    },
    { given: "one whose day is today", picture: seen(open({ fields: { "decide-by": "2026-11-20" } })), found: [] },
    { given: "one open for 80 days, with no day", picture: seen(open()), found: ["docs/adr/0001-one-queue.md"] },
    { given: "one open for 29 days, with no day", picture: seen(open({ date: "2026-10-22" })), found: [] },
    { given: "one that is paused", picture: seen(open({ status: "paused" })), found: [] },
    {
      given: "four open for long, with no day",
      picture: seen(...[1, 2, 3, 4].map((number) => open({ number, path: `docs/adr/000${number}-x.md` }))),
      found: ["docs/adr"],
    },
    { given: "no decision", picture: seen(), found: [], cannotTell: true },
  ],
};
