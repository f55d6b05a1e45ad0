import { counted, daySeconds, type Seconds, showDay, showSpan } from "#base";
import { type ExampleCommit, examplePicture, type ExampleRecord, type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { changesIn, commitsSince } from "../changes.ts";
import { decisionsOf } from "../open-records.ts";
import { evidence, lenses } from "../evidence.ts";
import { monthsAgo, today } from "../example-commits.ts";
import { filesOf } from "../governs.ts";
import { eachOrTogether } from "../grouped.ts";
import { listCommand, showCommand } from "../record-facts.ts";
import { textOf } from "../record-fields.ts";
import { recordsSubject, recordSubject } from "../record-subjects.ts";
import { decidedOn, dueFrom } from "../record-times.ts";
import { namedFew, noneWritten, recordName } from "../record-words.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

function find(picture: Picture, option: RuleOptions): RuleResult {
  const decisions = decisionsOf(picture);
  const logs = value(picture, "records")?.logs ?? [];
  if (decisions.length === 0) return { findings: [], cannotTell: noneWritten("decision") };
  return {
    findings: eachOrTogether(
      logs,
      decisions.filter((record) => isUntouched(picture, option, record)),
      (record) => draft(picture, option, record),
      (group, folder) => togetherDraft(picture, group, folder),
    ),
  };
}

/** Accepted long enough ago, says nothing of its delivery, and nothing landed in what it governs since. */
function isUntouched(picture: Picture, option: RuleOptions, record: DecisionRecord): boolean {
  const decided = decidedOn(picture, record);
  const at = picture.repository.at.time;
  if (record.status.value !== "accepted" || decided === undefined || textOf(record, "delivery") !== "") return false;
  if (at - decided < option("days") * daySeconds) return false;
  const files = filesOf(picture, record);
  return files.length > 0 && changesSince(picture, files, decided) === 0;
}

/** Landed changes of people through any of these files after a day. */
function changesSince(picture: Picture, files: readonly string[], day: Seconds): number {
  const history = value(picture, "history");
  const wanted = new Set(files.map((path) => history?.paths.indexOf(path) ?? -1));
  return changesIn(commitsSince(picture, day + daySeconds).filter((commit) => commit.files.some((file) => wanted.has(file))));
}

const meaning = lenses({
  delivery: "Decided is not delivered, and others may count on it.",
  value: "What was promised with it may not be there.",
});

const definition =
  "Accepted decisions older than the option's days that say nothing of delivery, and in whose governed files nothing landed since. Delivery is never concluded.";

function draft(picture: Picture, option: RuleOptions, record: DecisionRecord): Draft {
  const decided = decidedOn(picture, record) ?? 0;
  const at = picture.repository.at.time;
  const files = filesOf(picture, record);
  return {
    subject: recordSubject(picture, record),
    severity: "low",
    statement: `Was ${recordName(record)} carried out?`,
    evidence: [
      evidence(
        picture,
        `Accepted ${showDay(decided)}, ${showSpan(decided, at)} ago; it says nothing of delivery, and nothing landed since in ${counted(files.length, "file")} that it governs`,
        {
          name: "Carried out?",
          definition,
          n: counted(files.length, "file"),
          command: showCommand(record),
          confidence: "cannot tell",
        },
      ),
    ],
    confidence: "cannot tell",
    lenses: meaning,
    trend: undefined,
    questions: [{ whom: "the owner of the decision", ask: `Was ${recordName(record)} carried out, and how would one see it?` }],
    since: dueFrom(picture, record, decided + option("days") * daySeconds),
  };
}

const togetherDraft = (picture: Picture, group: readonly DecisionRecord[], folder: string): Draft => ({
  subject: recordsSubject(group, folder),
  severity: "low",
  statement: `Were ${counted(group.length, "accepted decision")} carried out?`,
  evidence: [
    evidence(picture, `${namedFew(group)}: nothing is said of delivery, and nothing landed since in what they govern`, {
      name: "Carried out?",
      definition,
      n: counted(group.length, "decision"),
      command: listCommand("decision"),
      confidence: "cannot tell",
    }),
  ],
  confidence: "cannot tell",
  lenses: meaning,
  trend: undefined,
  questions: [{ whom: "the team", ask: "Which of them were carried out, and which were quietly dropped?" }],
});

const commits = (...days: readonly string[]): readonly ExampleCommit[] => days.map((day) => ({ day, who: "Al", files: ["shop/cart.ts"] }));

const decided = (fields: ExampleRecord["fields"] = {}): ExampleRecord => ({
  path: "docs/adr/0001-one-cart.md",
  number: 1,
  status: "accepted",
  date: monthsAgo(6),
  fields: { "applies-to": ["shop/**"], ...fields },
});

const seen =
  (record: ExampleRecord, ...days: readonly string[]) =>
  () =>
    examplePicture({ commits: commits(monthsAgo(9), ...days), records: [record], at: today });

export const asksUndelivered: Rule = {
  id: "asks-undelivered",
  title: "Was it carried out?",
  question: "Which decision was taken, and perhaps never carried out?",
  fires:
    "A decision was accepted longer ago than the option's days, says nothing of its delivery, and nothing landed since in what it governs.",
  why: "A decision that was taken and not carried out is believed by everybody who was in the room.",
  source: "Own design: decided is not delivered",
  against:
    "A decision to leave something as it is is carried out by leaving it. It may have been carried out before it was written down. So it is asked, and never asserted.",
  severityGiven: "Low, always: it is a question.",
  triedOn: [
    {
      on: "13 public decision logs",
      found: "Hardly any states what it governs, so nothing is asked.",
      changed: "Nothing: delivery is never concluded.",
    },
  ],
  needs: ["history", "tree", "records"],
  helpedBy: ["areas"],
  looksBack: Number.POSITIVE_INFINITY,
  shownBy: "",
  asks: true,
  options: [{ id: "days", default: 90, minimum: 1, maximum: 3650, meaning: "days since it was accepted" }],
  replay: false,
  find: (picture: Picture, _now: Seconds, option: RuleOptions) => find(picture, option),
  examples: () => [
    {
      given: "accepted six months ago, and nothing landed in what it governs",
      picture: seen(decided()),
      found: ["docs/adr/0001-one-cart.md"],
    },
    { given: "a change landed there since", picture: seen(decided(), monthsAgo(2)), found: [] },
    { given: "its delivery is stated", picture: seen(decided({ delivery: "in-progress" })), found: [] },
    { given: "it governs nothing", picture: seen(decided({ "applies-to": [] })), found: [] },
    { given: "accepted two months ago", picture: seen({ ...decided(), date: monthsAgo(2) }), found: [] },
    { given: "no decision", picture: () => examplePicture({ commits: commits(monthsAgo(9)), at: today }), found: [], cannotTell: true },
  ],
};
