import { counted, type Seconds } from "#base";
import { type Concentration, decisionConcentration, examplePicture, type ExampleCommit, type ExampleRecord, type Picture } from "#picture";
import { decisionsOf } from "../open-records.ts";
import { lenses } from "../evidence.ts";
import { monthsAgo, today } from "../example-commits.ts";
import { stated } from "../record-facts.ts";
import { recordsSubject } from "../record-subjects.ts";
import { noneWritten } from "../record-words.ts";
import type { CannotTell, Draft, Evidence, Rule, RuleOptions, RuleResult } from "../types.ts";

function find(picture: Picture, option: RuleOptions): RuleResult {
  const decisions = decisionsOf(picture);
  if (decisions.length === 0) return { findings: [], cannotTell: noneWritten("decision") };
  const last = option("decisions");
  const found = decisionConcentration(picture, last);
  if (found === undefined) return { findings: [] };
  const facts = [
    ...(found.open >= option("open") && isMost(found.waiting, found.open) ? [waitingFact(picture, found)] : []),
    ...(found.recent === last && isMost(found.owned, last) ? [ownedFact(picture, found)] : []),
    ...(found.recent === last && isMost(found.written, last) ? [writtenFact(picture, found)] : []),
  ];
  if (facts.length > 0) return { findings: [draft(picture, facts)] };
  return found.written === undefined && found.owned === undefined ? { findings: [], cannotTell: withheld } : { findings: [] };
}

const isMost = (count: number | undefined, of: number): boolean => count !== undefined && 2 * count > of;

const withheld: Omit<CannotTell, "rule"> = {
  reason: "fewer than five people decide here, and a share among so few would be a figure of a person",
  hint: "It is withheld, for good (people.md, 4).",
};

const draft = (picture: Picture, facts: readonly Evidence[]): Draft => ({
  subject: recordsSubject(decisionsOf(picture)),
  severity: facts.length > 1 ? "medium" : "low",
  statement:
    facts[0]?.how.name === waitingName ? "Most open decisions wait for one owner" : "Most of the last decisions come from one owner",
  evidence: facts,
  confidence: "observed",
  lenses: lenses({
    risk: "When that one is away, nothing is decided, or it is decided without a word.",
    delivery: "Every question takes the same way, and queues there.",
    sustainability: "The others learn to ask, and not to decide.",
  }),
  trend: undefined,
  questions: [
    { whom: "the team", ask: "Which kind of decision could be taken by whoever does the work, after advice?" },
    { whom: "the team", ask: "What would the others need to know to decide it themselves?" },
  ],
});

const waitingName = "Open decisions that wait for one owner";

const writtenFact = (picture: Picture, { recent, writers }: Concentration): Evidence =>
  stated(picture, `Over half of the last ${recent} decisions were first committed by one of ${writers} people who write decisions`, {
    name: "Writers of decisions",
    definition:
      "Whether one person first committed over half of the last decisions, renames followed. Commits that brought four or more records are imports and are passed over. Not who, and not in groups of fewer than five.",
    n: `${recent} decisions, ${counted(writers, "person", "people")}`,
    command: "fairlead analyse decisions",
    confidence: "observed",
  });

const ownedFact = (picture: Picture, { recent, owners }: Concentration): Evidence =>
  stated(picture, `Over half of the last ${recent} decisions name one owner, of ${owners} owners and deciders`, {
    name: "Owners of decisions",
    definition: "Whether one owner stands in over half of the last decisions. Not who, and not in groups of fewer than five.",
    n: `${recent} decisions, ${counted(owners, "owner or decider", "owners and deciders")}`,
    command: "fairlead list decision",
  });

const waitingFact = (picture: Picture, { open, owners }: Concentration): Evidence =>
  stated(picture, `Over half of ${counted(open, "open decision")} wait for one owner, of ${owners} owners and deciders`, {
    name: waitingName,
    definition:
      "Whether over half of the decisions that are proposed and name an owner name the same. Not who, and not in groups of fewer than five.",
    n: `${counted(open, "open decision")}, ${counted(owners, "owner or decider", "owners and deciders")}`,
    command: "fairlead list decision",
  });

const path = (number: number): string => `docs/adr/${String(number).padStart(4, "0")}-x.md`;

/** A decision a month, written by these people in turn. */
const seen =
  (writers: readonly string[], records: (number: number) => Partial<ExampleRecord> = () => ({})) =>
  () =>
    examplePicture({
      commits: writers.map((who, index): ExampleCommit => ({ day: monthsAgo(writers.length - index), who, files: [path(index + 1)] })),
      records: writers.map((_, index) => ({ path: path(index + 1), number: index + 1, status: "accepted", ...records(index + 1) })),
      at: today,
    });

const others = ["Bo", "Cy", "Di", "Ed", "Fi"];
const seven = Array.from({ length: 7 }, () => "Al");
const owners = ["ada", "ben", "cleo", "dov", "eve"];

export const decisionConcentrationRule: Rule = {
  id: "decision-concentration",
  title: "Most decisions wait for one owner",
  question: "Is deciding a bottleneck here?",
  fires:
    "Among five people or more who decide, one wrote or owns over half of the last decisions, or over half of what is open waits for one owner. Nobody is named, and nothing is said of smaller groups.",
  why: "A team can decide no faster than the one everybody waits for. In 19 public repositories a median of 41 % of the records came from one author.",
  source: "Harmel-Law 2021 (the advice process); own survey of 789 records in 19 public repositories",
  against:
    "Whoever commits a record may have written down what others decided: then the log gathers on one person, and deciding does not. In a new log one person often begins.",
  severityGiven: "Low; medium where more than one of the three is so.",
  triedOn: [
    {
      on: "register-trainee-teachers, openedx credentials, kuma, Head-Start-TTADP",
      found: "2, 3, 5 and 5 of the last 12 from one of 10 to 14 people: no finding, rightly.",
      changed: "Commits that bring four or more records are imports and passed over.",
    },
    {
      on: "architecture (17 records of one person), saleor, content-publisher",
      found: "Fewer than five people.",
      changed: "Withheld, and said so.",
    },
  ],
  needs: ["history", "records"],
  helpedBy: [],
  looksBack: Number.POSITIVE_INFINITY,
  shownBy: "decisions",
  options: [
    {
      id: "decisions",
      default: 12,
      minimum: 6,
      maximum: 100,
      meaning: "how many of the last decisions are looked at; with fewer nothing is said",
    },
    { id: "open", default: 4, minimum: 2, maximum: 100, meaning: "least open decisions that name an owner" },
  ],
  replay: true,
  find: (picture: Picture, _now: Seconds, option: RuleOptions) => find(picture, option),
  examples: () => [
    { given: "7 of the last 12 written by one of six people", picture: seen([...others, ...seven]), found: ["docs/adr"] },
    { given: "6 of the last 12", picture: seen([...others, "Bo", ...seven.slice(1)]), found: [] },
    { given: "11 decisions", picture: seen([...others, ...seven.slice(1)]), found: [] },
    { given: "one of four people", picture: seen(["Bo", "Cy", "Di", "Bo", "Cy", ...seven]), found: [], cannotTell: true },
    {
      given: "3 of 4 open decisions wait for one of five owners",
      picture: seen([...others, "Bo", "Cy", "Di"], (number) =>
        number <= 4 ? { status: "proposed", owner: number <= 3 ? "ada" : "ben" } : { owner: owners[number - 4] ?? "eve" },
      ),
      found: ["docs/adr"],
    },
    {
      given: "no decision",
      picture: () => examplePicture({ commits: [{ day: today, who: "Al", files: ["a.ts"] }], at: today }),
      found: [],
      cannotTell: true,
    },
  ],
};
