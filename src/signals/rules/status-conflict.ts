import { counted, printable, type Seconds } from "#base";
import { type ExampleRecord, type Picture, value } from "#picture";
import type { DecisionRecord, Field, RecordLink } from "#records";
import { decisionsOf } from "../open-records.ts";
import { lenses } from "../evidence.ts";
import { seen } from "../example-records.ts";
import { eachOrTogether } from "../grouped.ts";
import { likeRecords } from "../like-records.ts";
import { showCommand, stated } from "../record-facts.ts";
import { recordSubject } from "../record-subjects.ts";
import { broughtBy } from "../record-times.ts";
import { noneWritten, recordName } from "../record-words.ts";
import type { Draft, Rule, RuleResult } from "../types.ts";

function find(picture: Picture): RuleResult {
  const decisions = decisionsOf(picture);
  const logs = value(picture, "records")?.logs ?? [];
  if (decisions.length === 0) return { findings: [], cannotTell: noneWritten("decision") };
  return {
    findings: eachOrTogether(
      logs,
      decisions.filter((one) => one.otherStatus !== undefined || successorOf(one) !== undefined),
      (record) => draft(picture, record),
      (group, folder) => togetherDraft(picture, group, folder),
    ),
  };
}

const meaning = lenses({ risk: "Two people who read the same page follow two different decisions." });

const definition = "Decisions whose file states a status in two places that differ, such as its front matter and a heading.";

/** What an open or accepted decision says it is superseded by; a part of it may well be. */
function successorOf(record: DecisionRecord): RecordLink | undefined {
  if (!["accepted", "proposed"].includes(record.status.value) || /part(?:ial|ly)/i.test(record.status.raw)) return undefined;
  return record.links.find(({ verb, target }) => verb === "superseded by" && target !== undefined);
}

function draft(picture: Picture, record: DecisionRecord): Draft {
  const since = broughtBy(picture, record);
  const [one, other] = [record.status.value, record.otherStatus?.value ?? "superseded"];
  return {
    subject: recordSubject(picture, record),
    severity: "medium",
    statement: `${recordName(record)} says both ${one} and ${other}`,
    evidence: [
      stated(picture, `${placeOf(record.status)}: ${one}; ${otherPlace(record)}: ${other}`, {
        name: "Conflict of statuses",
        definition,
        n: "1 decision",
        command: showCommand(record),
      }),
    ],
    confidence: "declared",
    lenses: meaning,
    trend: undefined,
    questions: [{ whom: "the team", ask: `Which of the two holds for ${recordName(record)}?` }],
    ...(since === undefined ? {} : { since }),
  };
}

/** Where the second of the two stands. */
function otherPlace(record: DecisionRecord): string {
  const link = successorOf(record);
  if (record.otherStatus !== undefined) return placeOf(record.otherStatus);
  return link === undefined ? "" : `${placeOf(link)}, by ${printable(link.to)}`;
}

/** "Front matter, line 2". */
function placeOf({ source }: Pick<Field<string>, "source">): string {
  const kind = source.kind.charAt(0).toUpperCase() + source.kind.slice(1);
  return source.line === undefined ? kind : `${kind}, line ${source.line}`;
}

const togetherDraft = (picture: Picture, group: readonly DecisionRecord[], folder: string): Draft =>
  likeRecords(picture, {
    group,
    folder,
    statement: `${counted(group.length, "decision")} state two statuses that differ`,
    figure: { name: "Conflicts of statuses", definition },
    lenses: meaning,
    ask: "In which of the two places is a status kept up to date?",
  });

const conflicting = (number: number): ExampleRecord => ({
  path: `docs/adr/000${number}-x.md`,
  number,
  status: "accepted",
  otherStatus: "superseded",
});

export const statusConflict: Rule = {
  id: "status-conflict",
  title: "A record states two statuses",
  question: "Which decision contradicts itself about where it stands?",
  fires:
    "A decision's file states its status in two places, and they differ. Both are kept; neither is taken for true. More than a few are one finding.",
  why: "Front matter is read by tools, the heading by people. When they differ each of them is told something else.",
  source: "Own survey of 1,199 records in 20 public repositories: a status stands in a section, a list item, front matter or a table",
  against: "One of the two may be a template's leftover. Then it costs a line to take it out.",
  severityGiven: "Medium, always.",
  triedOn: [
    {
      on: "13 public decision logs",
      found: "None states two statuses that differ.",
      changed: "A decision that reads as accepted and names what superseded it counts too.",
    },
  ],
  needs: ["records"],
  helpedBy: ["history", "tree", "areas"],
  looksBack: 0,
  shownBy: "",
  options: [],
  replay: false,
  find: (picture: Picture, _now: Seconds) => find(picture),
  examples: () => [
    { given: "accepted in one place, superseded in another", picture: seen(conflicting(1)), found: ["docs/adr/0001-x.md"] },
    { given: "four such", picture: seen(...[1, 2, 3, 4].map(conflicting)), found: ["docs/adr"] },
    {
      given: "accepted, and superseded by another",
      picture: seen({ path: "docs/adr/0001-x.md", status: "accepted", links: { "superseded by": ["docs/adr/0002-x.md"] } }),
      found: ["docs/adr/0001-x.md"],
    },
    { given: "one status", picture: seen({ path: "docs/adr/0001-x.md", status: "accepted" }), found: [] },
    { given: "no decision", picture: seen(), found: [], cannotTell: true },
  ],
};
