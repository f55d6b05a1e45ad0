import { counted, type Seconds } from "#base";
import { type ExampleRecord, type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { decisionsOf } from "../open-records.ts";
import { lenses } from "../evidence.ts";
import { seen } from "../example-records.ts";
import { eachOrTogether } from "../grouped.ts";
import { likeRecords } from "../like-records.ts";
import { showCommand, stated } from "../record-facts.ts";
import { recordSubject } from "../record-subjects.ts";
import { noneWritten, recordName } from "../record-words.ts";
import type { Draft, Rule, RuleResult } from "../types.ts";

/** What is said of the decision that another rests on. */
const shaky: Readonly<Record<string, string>> = {
  proposed: "is not decided yet",
  rejected: "was rejected",
  superseded: "was superseded",
};

/** An accepted decision, and what it rests on that does not hold. */
interface Resting {
  readonly record: DecisionRecord;
  readonly on: readonly DecisionRecord[];
}

function find(picture: Picture): RuleResult {
  const decisions = decisionsOf(picture);
  const logs = value(picture, "records")?.logs ?? [];
  if (decisions.length === 0) return { findings: [], cannotTell: noneWritten("decision") };
  const byPath = new Map(decisions.map((one) => [one.path, one]));
  const resting = decisions
    .filter((one) => one.status.value === "accepted")
    .map((record): Resting => ({ record, on: needed(record, byPath).filter((one) => shaky[one.status.value] !== undefined) }))
    .filter(({ on }) => on.length > 0);
  const on = new Map(resting.map((one) => [one.record, one.on]));
  return {
    findings: eachOrTogether(
      logs,
      resting.map((one) => one.record),
      (record) => draft(picture, { record, on: on.get(record) ?? [] }),
      (group, folder) => togetherDraft(picture, group, folder),
    ),
  };
}

/** What a decision says it depends on, and what says that the decision requires it. */
function needed(record: DecisionRecord, byPath: ReadonlyMap<string, DecisionRecord>): readonly DecisionRecord[] {
  const own = record.links.flatMap(({ verb, target }) => (verb === "depends on" ? (byPath.get(target ?? "") ?? []) : []));
  const told = [...byPath.values()].filter((other) =>
    other.links.some(({ verb, target }) => verb === "required by" && target === record.path),
  );
  return [...new Set([...own, ...told])];
}

const meaning = lenses({
  risk: "What was decided holds only as long as something that was never agreed, or is no longer.",
  delivery: "Work begins on ground that may move.",
});

const definition =
  'Accepted decisions that depend on one that is proposed, rejected or superseded, by what either of them links to as "depends on" or "required by".';

const draft = (picture: Picture, { record, on }: Resting): Draft => ({
  subject: recordSubject(picture, record),
  severity: on.some((one) => one.status.value === "rejected") ? "high" : "medium",
  statement: `${recordName(record)} is accepted, and what it depends on ${shaky[on[0]?.status.value ?? ""] ?? "is not agreed"}`,
  evidence: on.slice(0, 3).map((one) =>
    stated(picture, `It depends on ${recordName(one)}, which ${shaky[one.status.value] ?? "is not agreed"}`, {
      name: "What a decision rests on",
      definition,
      n: counted(on.length, "decision"),
      command: showCommand(record),
    }),
  ),
  confidence: "declared",
  lenses: meaning,
  trend: undefined,
  questions: [
    { whom: "the owner of the decision", ask: `Does ${recordName(record)} still hold without ${on.map(recordName).join(" and ")}?` },
  ],
});

const togetherDraft = (picture: Picture, group: readonly DecisionRecord[], folder: string): Draft =>
  likeRecords(picture, {
    group,
    folder,
    statement: `${counted(group.length, "accepted decision")} depend on one that is proposed, rejected or superseded`,
    figure: { name: "What decisions rest on", definition },
    lenses: meaning,
    ask: "Which of them still hold without what they depend on?",
  });

const decided = (number: number, status: string, more: Partial<ExampleRecord> = {}): ExampleRecord => ({
  path: `docs/adr/000${number}-x.md`,
  number,
  status,
  date: "2026-06-01",
  ...more,
});

export const decisionRestsOnOpen: Rule = {
  id: "decision-rests-on-open",
  title: "An accepted decision rests on one that is not agreed",
  question: "Which decision stands on ground that may move?",
  fires: "A decision is accepted and depends on one that is proposed, rejected or superseded. Only links are read, not prose.",
  why: "A decision is as firm as what it depends on. When that falls, nobody goes through what was built on it.",
  source: "Kruchten 2004 (relations between design decisions)",
  against: "What superseded the other may carry this one just as well; then a link to it says so.",
  severityGiven: "High where what it depends on was rejected, else medium.",
  triedOn: [
    { on: "13 public decision logs, 540 records", found: "Hardly any log links what it depends on; nothing found.", changed: "Nothing." },
  ],
  needs: ["records"],
  helpedBy: ["history", "tree", "areas"],
  looksBack: 0,
  shownBy: "",
  options: [],
  replay: false,
  find: (picture: Picture, _now: Seconds) => find(picture),
  examples: () => [
    {
      given: "an accepted decision that depends on a proposed one",
      picture: seen(decided(1, "proposed"), decided(2, "accepted", { links: { "depends on": ["D-1"] } })),
      found: ["docs/adr/0002-x.md"],
    },
    {
      given: "a rejected decision that says it is required by an accepted one",
      picture: seen(decided(1, "rejected", { links: { "required by": ["D-2"] } }), decided(2, "accepted")),
      found: ["docs/adr/0002-x.md"],
    },
    {
      given: "an accepted decision that depends on an accepted one",
      picture: seen(decided(1, "accepted"), decided(2, "accepted", { links: { "depends on": ["D-1"] } })),
      found: [],
    },
    {
      given: "a proposed decision that depends on a proposed one",
      picture: seen(decided(1, "proposed"), decided(2, "proposed", { links: { "depends on": ["D-1"] } })),
      found: [],
    },
    {
      given: "an accepted decision that replaces a superseded one",
      picture: seen(decided(1, "superseded"), decided(2, "accepted", { links: { supersedes: ["D-1"] } })),
      found: [],
    },
    { given: "no decision", picture: seen(), found: [], cannotTell: true },
  ],
};
