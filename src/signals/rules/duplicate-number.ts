import { counted, listed, type Seconds } from "#base";
import { examplePicture, type ExampleRecord, type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { lenses, quoted } from "../evidence.ts";
import { repeated, today, together } from "../example-commits.ts";
import { listCommand, stated } from "../record-facts.ts";
import { byLog, recordsSubject } from "../record-subjects.ts";
import { arrival, recordTimes } from "../record-times.ts";
import { noneWritten } from "../record-words.ts";
import type { Draft, Rule, RuleResult, Since } from "../types.ts";

function find(picture: Picture): RuleResult {
  const records = value(picture, "records");
  if (records === undefined || records.decisions.length === 0) return { findings: [], cannotTell: noneWritten("decision") };
  const findings = [...byLog(records.logs, records.decisions)].flatMap(([folder, group]) => {
    const shared = [...byNumber(group)].filter(([, same]) => same.length > 1);
    return shared.length === 0 ? [] : [draft(picture, folder, shared)];
  });
  return { findings };
}

type Shared = readonly (readonly [number, readonly DecisionRecord[]])[];

function byNumber(records: readonly DecisionRecord[]): ReadonlyMap<number, readonly DecisionRecord[]> {
  const groups = new Map<number, DecisionRecord[]>();
  for (const record of records) {
    const number = record.number?.value;
    if (number !== undefined) groups.set(number, [...(groups.get(number) ?? []), record]);
  }
  return groups;
}

function draft(picture: Picture, folder: string, shared: Shared): Draft {
  const all = shared.flatMap(([, same]) => same);
  const since = lastToCome(picture, shared);
  const numbers = shared.map(([number]) => String(number));
  return {
    subject: recordsSubject(all, folder),
    severity: "low",
    statement:
      shared.length === 1
        ? `${counted(all.length, "decision")} in ${quoted(folder)} bear the number ${listed(numbers)}`
        : `In ${quoted(folder)} ${counted(shared.length, "number")} are borne by more than one decision`,
    evidence: shared.slice(0, 3).map(([number, same]) =>
      stated(picture, `${number}: ${listed(same.slice(0, 3).map((one) => quoted(nameIn(folder, one.path))))}`, {
        name: "Shared numbers",
        definition: "Decisions of one log that bear the same number, by file name or by what they say.",
        n: counted(all.length, "decision"),
        command: listCommand("decision"),
      }),
    ),
    confidence: "declared",
    lenses: lenses({ risk: "Whoever quotes the number may mean either; links by number lead to both or to none." }),
    trend: undefined,
    questions: [{ whom: "the team", ask: `Which of them is meant where number ${numbers[0] ?? ""} is quoted?` }],
    ...(since === undefined ? {} : { since }),
  };
}

const nameIn = (folder: string, path: string): string => (folder === "" ? path : path.slice(folder.length + 1));

/** The first arrival that made a number shared: the second bearer of the number that was shared first. */
function lastToCome(picture: Picture, shared: Shared): Since | undefined {
  const times = recordTimes(picture);
  const seconds = shared.flatMap(([, same]) => {
    const ordered = same
      .flatMap((one) => (times.has(one.path) ? [one] : []))
      .sort((a, b) => (times.get(a.path)?.commit ?? 0) - (times.get(b.path)?.commit ?? 0));
    return ordered.length < same.length ? [] : ordered.slice(1, 2);
  });
  const [first] = seconds.sort((a, b) => (times.get(a.path)?.commit ?? 0) - (times.get(b.path)?.commit ?? 0));
  return first === undefined || seconds.length < shared.length ? undefined : arrival(picture, first);
}

const commits = together(
  repeated(1, 9, { who: "Al", files: ["docs/adr/0001-x.md"] }),
  repeated(1, 5, { who: "Bo", files: ["docs/adr/0001-y.md"] }),
);

const seen =
  (...records: readonly ExampleRecord[]) =>
  () =>
    examplePicture({ commits, records, at: today });

const numbered = (path: string, number: number): ExampleRecord => ({ path, number, status: "accepted" });

export const duplicateNumber: Rule = {
  id: "duplicate-number",
  title: "Two decisions bear one number",
  question: "Which number means more than one decision?",
  fires:
    "Two or more decisions of one log bear the same number. All of a log are one finding. Nothing is renumbered: the path is the identity.",
  why: "People quote numbers, in commits, reviews and code. A number that means two decisions means neither.",
  source: "Own survey of 20 public decision logs: two branches that each took the next number, merged in turn",
  against: "Where nobody quotes numbers nothing is lost. Renumbering breaks the links there are.",
  severityGiven: "Low, always.",
  triedOn: [],
  needs: ["records"],
  helpedBy: ["history"],
  looksBack: 0,
  shownBy: "",
  options: [],
  replay: false,
  find: (picture: Picture, _now: Seconds) => find(picture),
  examples: [
    {
      given: "two decisions of one log with the number 1",
      picture: seen(numbered("docs/adr/0001-x.md", 1), numbered("docs/adr/0001-y.md", 1)),
      found: ["docs/adr"],
    },
    { given: "the same number in two logs", picture: seen(numbered("docs/adr/0001-x.md", 1), numbered("api/adr/0001-y.md", 1)), found: [] },
    { given: "two numbers", picture: seen(numbered("docs/adr/0001-x.md", 1), numbered("docs/adr/0002-y.md", 2)), found: [] },
    { given: "no decision", picture: seen(), found: [], cannotTell: true },
  ],
};
