import { addMonths, counted, type Seconds } from "#base";
import { type ExampleRecord, type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { decisionsOf } from "../open-records.ts";
import { lenses } from "../evidence.ts";
import { seen } from "../example-records.ts";
import { aloneUpTo } from "../grouped.ts";
import { listCommand, showCommand, stated } from "../record-facts.ts";
import { logsFolder, recordsSubject, recordSubject } from "../record-subjects.ts";
import { broughtBy, decidedOn } from "../record-times.ts";
import { namedFew, noneWritten, recordName, shareWords } from "../record-words.ts";
import type { Draft, Rule, RuleResult } from "../types.ts";

const asked = new Set(["proposed", "accepted"]);

function find(picture: Picture): RuleResult {
  const decisions = decisionsOf(picture);
  const logs = value(picture, "records")?.logs ?? [];
  if (decisions.length === 0) return { findings: [], cannotTell: noneWritten("decision") };
  const from = addMonths(picture.repository.at.time, -12);
  const recent = decisions.filter((one) => asked.has(one.status.value) && (decidedOn(picture, one) ?? 0) > from);
  const without = recent.filter((one) => one.owner === undefined);
  if (without.length === 0) return { findings: [] };
  // A few without an owner are each a finding; where it is the habit there is one.
  const isHabit = 2 * without.length > recent.length && recent.length > 1;
  return {
    findings:
      isHabit || without.length > aloneUpTo
        ? [togetherDraft(picture, without, recent.length, logsFolder(logs, without))]
        : without.map((one) => draft(picture, one)),
  };
}

const meaning = lenses({
  risk: "Nobody is asked when it no longer fits.",
  delivery: "Advice is gathered, and then nobody says that it is enough.",
});

const definition =
  "Decisions of the year before the commit, proposed or accepted, that state neither an owner nor a single decider. An author is an author.";

function draft(picture: Picture, record: DecisionRecord): Draft {
  const since = broughtBy(picture, record);
  return {
    subject: recordSubject(picture, record),
    severity: record.status.value === "proposed" ? "medium" : "low",
    statement: `${recordName(record)} names no one owner`,
    evidence: [
      stated(picture, `${record.status.value}; ${decidersWords(record)}`, {
        name: "Owner of a decision",
        definition,
        n: "1 decision",
        command: showCommand(record),
      }),
    ],
    confidence: "declared",
    lenses: meaning,
    trend: undefined,
    questions: [{ whom: "the team", ask: `Whom does one ask about ${recordName(record)}, and who may reopen it?` }],
    ...(since === undefined ? {} : { since }),
  };
}

const decidersWords = ({ deciders }: DecisionRecord): string =>
  deciders === undefined || deciders.value.length === 0
    ? "no decider is named"
    : `${counted(deciders.value.length, "decider")}, and none of them is named as its owner`;

const togetherDraft = (picture: Picture, without: readonly DecisionRecord[], of: number, folder: string): Draft => ({
  subject: recordsSubject(without, folder),
  severity: "low",
  statement:
    without.length === of
      ? `No decision of the last year names one owner`
      : `${shareWords(without.length, of, "decision")} of the last year name no one owner`,
  evidence: [
    stated(picture, `${counted(without.length, "decision")}: ${namedFew(without)}`, {
      name: "Owners of decisions",
      definition,
      n: counted(of, "decision"),
      command: listCommand("decision"),
    }),
  ],
  confidence: "declared",
  lenses: meaning,
  trend: undefined,
  questions: [{ whom: "the team", ask: "Who may say that a decision is taken, and whom does one ask when it no longer fits?" }],
});

const decided = (number: number, more: Partial<ExampleRecord> = {}): ExampleRecord => ({
  path: `docs/adr/000${number}-x.md`,
  number,
  status: "accepted",
  date: "2026-06-01",
  ...more,
});

export const decisionOwnerless: Rule = {
  id: "decision-ownerless",
  title: "A decision without one owner",
  question: "Which decision has nobody who answers for it?",
  fires:
    "A decision of the last year that is proposed or accepted names no owner, and not exactly one decider. Where most of a log's do, or more than a few, they are one finding.",
  why: "A decision that belongs to a group is defended by all and revised by none. Of 19 public logs four keep an owner's field at all.",
  source: "Own survey of 789 records in 19 public repositories; MADR 4 (decision-makers); the advice process (Harmel-Law 2021)",
  against:
    "A log may leave the owner to the code's owners, or to whoever wrote the record. Then one finding says so, and can be put off for good reason.",
  severityGiven: "Medium while it is open, else low; low where it is the habit of the log.",
  triedOn: [
    {
      on: "openedx-proposals",
      found: "Six findings, one for each folder with a log: a flood about one habit.",
      changed: "One finding for the repository.",
    },
    {
      on: "kuma, Head-Start-TTADP, dotcom-rendering, contributing-docs",
      found: "No decision of the last year names an owner: 60, 10, 2 and 7 decisions, true.",
      changed: "Nothing.",
    },
  ],
  needs: ["history", "records"],
  helpedBy: ["tree", "areas"],
  looksBack: 12,
  shownBy: "",
  options: [],
  replay: false,
  find: (picture: Picture, _now: Seconds) => find(picture),
  examples: () => [
    {
      given: "one of two decisions without an owner",
      picture: seen(decided(1, { owner: "ada" }), decided(2)),
      found: ["docs/adr/0002-x.md"],
    },
    { given: "a log that names no owners", picture: seen(decided(1), decided(2)), found: ["docs/adr"] },
    { given: "owners everywhere", picture: seen(decided(1, { owner: "ada" }), decided(2, { owner: "ops" })), found: [] },
    { given: "one without an owner, two years old", picture: seen(decided(1, { date: "2024-06-01" })), found: [] },
    { given: "one that was rejected", picture: seen(decided(1, { status: "rejected" })), found: [] },
    { given: "no decision", picture: seen(), found: [], cannotTell: true },
  ],
};
