import { addMonths, counted, type Seconds, showDay } from "#base";
import { examplePicture, type ExampleRecord, type Picture, value } from "#picture";
import type { DirectionRecord } from "#records";
import { lenses } from "../evidence.ts";
import { repeated, today } from "../example-commits.ts";
import { eachOrTogether } from "../grouped.ts";
import { decisionsOf, recordsOf } from "../open-records.ts";
import { listCommand, showCommand, stated } from "../record-facts.ts";
import { entriesOf } from "../record-fields.ts";
import { recordsSubject, recordSubject } from "../record-subjects.ts";
import { decidedOn, fromDay, recordTimes } from "../record-times.ts";
import { namedFew, noneWritten, recordName } from "../record-words.ts";
import { referredTo } from "../serving.ts";
import type { Draft, Rule, RuleResult } from "../types.ts";

function find(picture: Picture): RuleResult {
  const principles = recordsOf(picture, "principle");
  if (principles.length === 0) return { findings: [], cannotTell: noneWritten("principle") };
  const from = addMonths(picture.repository.at.time, -12);
  const recent = decisionsOf(picture).filter((record) => (decidedOn(picture, record) ?? 0) > from);
  // Where nothing was decided nothing could be cited: that is a silence, and has its own rule.
  if (recent.length === 0) return { findings: [] };
  const cited = new Set(recent.flatMap((record) => referredTo(picture, record, ["principles"]).map((one) => one.path)));
  const unused = principles.filter((record) => {
    const came = recordTimes(picture).get(record.path)?.time;
    return came !== undefined && came <= from && !cited.has(record.path) && entriesOf(record, "checks").length === 0;
  });
  return {
    findings: eachOrTogether(
      value(picture, "records")?.logs ?? [],
      unused,
      (record) => draft(picture, record, recent.length),
      (group, folder) => togetherDraft(picture, group, recent.length, folder),
    ),
  };
}

/** A year after it came or was last named, and no earlier than the first decision after a year without any. */
function unusedFrom(picture: Picture, record: DirectionRecord, came: Seconds): Seconds {
  const decisions = decisionsOf(picture).flatMap((one) => {
    const time = decidedOn(picture, one);
    return time === undefined ? [] : [{ time, names: referredTo(picture, one, ["principles"]).includes(record) }];
  });
  const times = decisions.map(({ time }) => time).sort((a, b) => a - b);
  const resumed = times.findLast((time, at) => addMonths(times[at - 1] ?? 0, 12) < time) ?? 0;
  const named = decisions.flatMap(({ time, names }) => (names ? [time] : []));
  return Math.max(resumed, ...[came, ...named].map((time) => addMonths(time, 12)));
}

const meaning = lenses({ sustainability: "Whoever joins learns a rule that nobody follows, and doubts the others." });

const definition = "Principles older than a year that no decision of the last year names under principles, and that carry no check.";

function draft(picture: Picture, record: DirectionRecord, decisions: number): Draft {
  const came = recordTimes(picture).get(record.path)?.time ?? 0;
  return {
    subject: recordSubject(picture, record),
    severity: "low",
    statement: `No decision of the last year names the principle ${recordName(record)}`,
    evidence: [
      stated(picture, `Written ${showDay(came)}; ${counted(decisions, "decision")} since last year, none names it, and no check holds it`, {
        name: "Use of a principle",
        definition,
        n: counted(decisions, "decision"),
        command: showCommand(record),
      }),
    ],
    confidence: "declared",
    lenses: meaning,
    trend: undefined,
    questions: [{ whom: "the team", ask: `What did we last decide otherwise because of ${recordName(record)}?` }],
    since: fromDay(unusedFrom(picture, record, came)),
  };
}

const togetherDraft = (picture: Picture, group: readonly DirectionRecord[], decisions: number, folder: string): Draft => ({
  subject: recordsSubject(group, folder),
  severity: "low",
  statement: `No decision of the last year names any of ${counted(group.length, "principle")}`,
  evidence: [
    stated(picture, namedFew(group), {
      name: "Use of principles",
      definition,
      n: counted(decisions, "decision"),
      command: listCommand("principle"),
    }),
  ],
  confidence: "declared",
  lenses: meaning,
  trend: undefined,
  questions: [{ whom: "the team", ask: "Which of the principles has last settled a disagreement?" }],
});

const principle: ExampleRecord = { path: "direction/principles/simple-first.md", fields: { rank: 1, concern: "architecture" } };

const seen =
  (months: number, ...records: readonly ExampleRecord[]) =>
  () =>
    examplePicture({ commits: repeated(1, months, { who: "Al", files: [principle.path] }), records, at: today });

const decided = (fields: ExampleRecord["fields"] = {}): ExampleRecord => ({
  path: "docs/adr/0001-x.md",
  status: "accepted",
  date: "2026-08-01",
  fields,
});

export const principleUnused: Rule = {
  id: "principle-unused",
  title: "A principle that no decision names",
  question: "Which principle has not weighed in any decision?",
  fires:
    "A principle is older than a year, decisions were taken in the last, none names it, and it carries no check. More than a few are one finding.",
  why: "A principle that changes no decision is decoration. Either it goes without saying, or it does not hold.",
  source: "Own design",
  against: "It may be followed without being named. Then a check in it would show that.",
  severityGiven: "Low, always.",
  triedOn: [],
  needs: ["history", "records"],
  helpedBy: [],
  looksBack: 12,
  shownBy: "",
  options: [],
  replay: false,
  find: (picture: Picture, _now: Seconds) => find(picture),
  examples: () => [
    { given: "a principle of 14 months, and a decision that names none", picture: seen(14, principle, decided()), found: [principle.path] },
    { given: "one that a decision names", picture: seen(14, principle, decided({ principles: "principle/simple-first" })), found: [] },
    {
      given: "one that carries a check",
      picture: seen(14, { ...principle, fields: { ...principle.fields, checks: ["no-cycles"] } }, decided()),
      found: [],
    },
    { given: "one of ten months", picture: seen(10, principle, decided()), found: [] },
    { given: "no decision in a year", picture: seen(14, principle), found: [] },
    { given: "no principle", picture: seen(14, decided()), found: [], cannotTell: true },
  ],
};
