import { counted, listed, printable, type Problem, type Seconds } from "#base";
import { type ExampleRecord, type Picture, value } from "#picture";
import type { DirectionRecord } from "#records";
import { lenses, quoted } from "../evidence.ts";
import { seen } from "../example-records.ts";
import { isOfTheTeam } from "../open-records.ts";
import { showCommand, stated } from "../record-facts.ts";
import { logsFolder, recordsSubject, recordSubject } from "../record-subjects.ts";
import { namedFew, noneWritten, recordName } from "../record-words.ts";
import type { Draft, Rule, RuleResult } from "../types.ts";

function find(picture: Picture): RuleResult {
  const records = value(picture, "records");
  if (records === undefined || records.all.length === 0) return { findings: [], cannotTell: noneWritten("record") };
  const unread = records.all.filter((record) => isOfTheTeam(record) && ownProblems(record).length > 0);
  const [first, ...more] = unread;
  if (first === undefined) return { findings: [] };
  return { findings: [more.length === 0 ? draft(picture, first) : togetherDraft(picture, unread, logsFolder(records.logs, unread))] };
}

/** What could not be read in the record itself; what lies between two records has rules of its own. */
const ownProblems = (record: DirectionRecord): readonly Problem[] =>
  record.problems.filter(({ path, between }) => path === record.path && between !== true);

const meaning = lenses({
  risk: "What it says is not counted, not found and not held against anything.",
  sustainability: "Whoever reads it by machine, or in a hurry, reads something else.",
});

const definition =
  "Records in which a field was not read as it is meant: a status that is no known word, a day that is none, front matter that is broken. What could be read is used.";

const problemWords = ({ message, line }: Problem): string => `${printable(message)}${line === undefined ? "" : `, line ${line}`}`;

const draft = (picture: Picture, record: DirectionRecord): Draft => ({
  subject: recordSubject(picture, record),
  severity: "low",
  statement: `${recordName(record)} cannot be read as it is meant`,
  evidence: [
    stated(picture, listed(ownProblems(record).slice(0, 2).map(problemWords)), {
      name: "Records that cannot be read",
      definition,
      n: counted(ownProblems(record).length, "problem"),
      command: showCommand(record),
    }),
  ],
  confidence: "observed",
  lenses: meaning,
  trend: undefined,
  questions: [{ whom: "the team", ask: `What is ${recordName(record)} meant to say there?` }],
});

const togetherDraft = (picture: Picture, unread: readonly DirectionRecord[], folder: string): Draft => ({
  subject: recordsSubject(unread, folder),
  severity: "low",
  statement: `${counted(unread.length, "record")} cannot be read as they are meant`,
  evidence: [
    stated(picture, namedFew(unread), {
      name: "Records that cannot be read",
      definition,
      n: counted(unread.length, "record"),
      command: showCommand(unread[0] ?? { path: folder }),
    }),
    ...unread.slice(0, 2).map((record) =>
      stated(picture, `${quoted(record.path)}: ${listed(ownProblems(record).slice(0, 1).map(problemWords))}`, {
        name: "What could not be read",
        definition,
        n: counted(ownProblems(record).length, "problem"),
        command: showCommand(record),
      }),
    ),
  ],
  confidence: "observed",
  lenses: meaning,
  trend: undefined,
  questions: [{ whom: "the team", ask: "Which words do we use for where a decision stands, and does everybody know them?" }],
});

const broken = (number: number): ExampleRecord => ({
  path: `docs/adr/000${number}-x.md`,
  number,
  problems: ['its status "in flux" is none that is known'],
});

export const unreadableRecord: Rule = {
  id: "unreadable-record",
  title: "A record cannot be read as it is meant",
  question: "Which record says something that no reader understands?",
  fires:
    "A record holds a status that is no known word, a day that is none, or front matter that is broken. More than one are one finding. A status that is not stated is not a problem.",
  why: "A record that a machine cannot read is one that people read in different ways too.",
  source: "Own survey of 1,199 records in 20 public repositories; one public log whose reader stopped at one of its records",
  against: "A team may have words of its own for where a decision stands, and know them well.",
  severityGiven: "Low, always.",
  triedOn: [
    {
      on: "kuma, aries-rfcs",
      found: "Numbers borne twice and links that one side knows were told again.",
      changed: "What lies between two records is left to their own rules.",
    },
    {
      on: "managed-care-review, Head-Start-TTADP, openedx-proposals",
      found: "Days that can be read in two ways, the year 20201, a status that is no known word: true.",
      changed: "Nothing.",
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
    { given: "a record whose status is no known word", picture: seen(broken(1)), found: ["docs/adr/0001-x.md"] },
    { given: "three such", picture: seen(broken(1), broken(2), broken(3)), found: ["docs/adr"] },
    { given: "a record that states no status", picture: seen({ path: "docs/adr/0001-x.md" }), found: [] },
    { given: "no record", picture: seen(), found: [], cannotTell: true },
  ],
};
