import { counted, type Seconds } from "#base";
import { type ExampleRecord, type Picture, value } from "#picture";
import type { DecisionRecord, LinkVerb } from "#records";
import { decisionsOf } from "../open-records.ts";
import { lenses } from "../evidence.ts";
import { seen } from "../example-records.ts";
import { eachOrTogether } from "../grouped.ts";
import { listCommand, showCommand, stated } from "../record-facts.ts";
import { recordsSubject, recordSubject } from "../record-subjects.ts";
import { broughtBy } from "../record-times.ts";
import { namedFew, noneWritten, recordName } from "../record-words.ts";
import type { Draft, Rule, RuleResult } from "../types.ts";

/** A decision that another replaced, and that does not say so. */
interface Replaced {
  readonly record: DecisionRecord;
  readonly by: DecisionRecord;
}

function find(picture: Picture): RuleResult {
  const decisions = decisionsOf(picture);
  const logs = value(picture, "records")?.logs ?? [];
  if (decisions.length === 0) return { findings: [], cannotTell: noneWritten("decision") };
  const silent = new Map(replacedSilently(decisions).map((one) => [one.record, one]));
  const mute = decisions.filter((one) => replacesWithoutSaying(decisions, one));
  const misleading = eachOrTogether(
    logs,
    [...silent.keys()],
    (record) => silentDraft(picture, silent.get(record) ?? { record, by: record }),
    (group, folder) => silentTogether(picture, group, folder),
  );
  return { findings: [...misleading, ...muteDrafts(picture, mute, misleading)] };
}

const links = (record: DecisionRecord, verb: LinkVerb, target: string): boolean =>
  record.links.some((link) => link.verb === verb && link.target === target);

/** Those that another says it supersedes, while they read as if they held. */
function replacedSilently(decisions: readonly DecisionRecord[]): readonly Replaced[] {
  const byPath = new Map(decisions.map((one) => [one.path, one]));
  const ended = new Set(["superseded", "deprecated", "rejected"]);
  return decisions
    .filter((by) => by.status.value === "accepted")
    .flatMap((by) =>
      by.links
        .flatMap(({ verb, target }) => (verb === "supersedes" ? (byPath.get(target ?? "") ?? []) : []))
        .map((record) => ({ record, by })),
    )
    .filter(({ record, by }) => record !== by && !ended.has(record.status.value) && !links(record, "superseded by", by.path));
}

/** Those named as what replaced another, without a word of it themselves. */
const replacesWithoutSaying = (decisions: readonly DecisionRecord[], by: DecisionRecord): boolean =>
  decisions.some((record) => record !== by && links(record, "superseded by", by.path) && !links(by, "supersedes", record.path));

const meaning = lenses({
  risk: "Whoever reads one of the two follows what no longer holds.",
  sustainability: "The log can be read only by those who know it by heart.",
});

const definition = 'Decisions of which one links to the other as "supersedes" or "superseded by", and the other says nothing of it.';

function silentDraft(picture: Picture, { record, by }: Replaced): Draft {
  const since = broughtBy(picture, by);
  return {
    subject: recordSubject(picture, record),
    severity: "medium",
    statement: `${recordName(record)} reads as ${statusWords(record)}, and ${recordName(by)} says it supersedes it`,
    evidence: [
      stated(picture, `Status of the older: ${statusWords(record)}; it names no successor`, {
        name: "One-sided supersession",
        definition,
        n: "2 decisions",
        command: showCommand(record),
      }),
    ],
    confidence: "declared",
    lenses: meaning,
    trend: undefined,
    questions: [
      { whom: "whoever wrote the later decision", ask: `Does ${recordName(by)} replace all of ${recordName(record)}, or a part?` },
    ],
    ...(since === undefined ? {} : { since }),
  };
}

const statusWords = (record: DecisionRecord): string => (record.status.value === "unknown" ? "if it held" : record.status.value);

const silentTogether = (picture: Picture, group: readonly DecisionRecord[], folder: string): Draft => ({
  subject: recordsSubject(group, folder),
  severity: "medium",
  statement: `${counted(group.length, "decision")} read as if they held, and later ones say they supersede them`,
  evidence: [
    stated(picture, namedFew(group), {
      name: "One-sided supersession",
      definition,
      n: counted(group.length, "decision"),
      command: listCommand("decision"),
    }),
  ],
  confidence: "declared",
  lenses: meaning,
  trend: undefined,
  questions: [{ whom: "the team", ask: "Which of them were replaced as a whole, and could say so?" }],
});

/** Harmless as long as the older one says where to go: one line for a log, and none where the other kind stands already. */
const muteDrafts = (picture: Picture, mute: readonly DecisionRecord[], said: readonly Draft[]): readonly Draft[] =>
  eachOrTogether(
    value(picture, "records")?.logs ?? [],
    mute,
    (record) => muteDraft(picture, [record], recordSubject(picture, record)),
    (group, folder) => muteDraft(picture, group, recordsSubject(group, folder)),
  ).filter((draft) => !said.some((other) => other.subject.id === draft.subject.id));

const muteDraft = (picture: Picture, group: readonly DecisionRecord[], subject: Draft["subject"]): Draft => ({
  subject,
  severity: "low",
  statement:
    group.length === 1 && group[0] !== undefined
      ? `${recordName(group[0])} does not say which decision it supersedes`
      : `${counted(group.length, "decision")} do not say which decision they supersede`,
  evidence: [
    stated(
      picture,
      group.length === 1 ? "Only the older decision names the newer" : `${namedFew(group)}: only the older decisions name them`,
      {
        name: "One-sided supersession",
        definition,
        n: counted(group.length, "decision"),
        command: group.length === 1 && group[0] !== undefined ? showCommand(group[0]) : listCommand("decision"),
      },
    ),
  ],
  confidence: "declared",
  lenses: meaning,
  trend: undefined,
  questions: [{ whom: "the team", ask: "Do the newer decisions replace the older ones as a whole?" }],
});

const decided = (number: number, status: string, links: ExampleRecord["links"] = {}): ExampleRecord => ({
  path: `docs/adr/000${number}-x.md`,
  number,
  status,
  date: "2026-06-01",
  links,
});

export const oneSidedSupersession: Rule = {
  id: "one-sided-supersession",
  title: "One decision supersedes another, and only one of them says so",
  question: "Which decision reads as if it held, although a later one replaced it?",
  fires:
    "An accepted decision says it supersedes another that does not read as ended; or the older names the newer, and the newer says nothing. More than a few are one finding.",
  why: "People come to a decision by search or by a link in the code, not through the list. What does not say that it was replaced is followed.",
  source: "Nygard 2011: a reversed decision is kept and marked as superseded, with a link to its replacement",
  against: "A decision may be superseded in part and hold for the rest. Then its own page is the place to say so.",
  severityGiven: "Medium where the older reads as if it held; low where only the newer is silent.",
  triedOn: [
    {
      on: "dotcom-rendering",
      found: "Two decisions that replaced others and do not say so: harmless, true.",
      changed: "Low, where the older one says where to go.",
    },
    {
      on: "aries-rfcs",
      found: "12 that read as if they held, and later ones say they supersede them.",
      changed: "One finding for the log.",
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
    {
      given: "a decision that supersedes one that still reads as accepted",
      picture: seen(decided(1, "accepted"), decided(2, "accepted", { supersedes: ["D-1"] })),
      found: ["docs/adr/0001-x.md"],
    },
    {
      given: "a superseded decision that names a successor which says nothing of it",
      picture: seen(decided(1, "superseded", { "superseded by": ["D-2"] }), decided(2, "accepted")),
      found: ["docs/adr/0002-x.md"],
    },
    {
      given: "both sides say so",
      picture: seen(decided(1, "superseded", { "superseded by": ["D-2"] }), decided(2, "accepted", { supersedes: ["D-1"] })),
      found: [],
    },
    {
      given: "a proposed decision that would supersede an accepted one",
      picture: seen(decided(1, "accepted"), decided(2, "proposed", { supersedes: ["D-1"] })),
      found: [],
    },
    { given: "no decision", picture: seen(), found: [], cannotTell: true },
  ],
};
