import { counted, csrRow, folderOf, groupedBy, listed, nameOf, type Path, type Seconds } from "#base";
import type { History } from "#history";
import { changesByFile, examplePicture, type ExampleRecord, type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { decisionsOf } from "../open-records.ts";
import { lenses, quoted } from "../evidence.ts";
import { repeated, today, together } from "../example-commits.ts";
import { listCommand, stated } from "../record-facts.ts";
import { logFolder, recordsSubject } from "../record-subjects.ts";
import { noneWritten } from "../record-words.ts";
import type { Draft, Rule, RuleResult, Since } from "../types.ts";

function find(picture: Picture): RuleResult {
  const decisions = decisionsOf(picture);
  const logs = value(picture, "records")?.logs ?? [];
  if (decisions.length === 0) return { findings: [], cannotTell: noneWritten("decision") };
  const findings = [...groupedBy(decisions, ({ path }) => seriesOf(logs, path))].flatMap(([folder, group]) => {
    const shared = [...byNumber(group)].filter(([, same]) => same.length > 1);
    return shared.length === 0 ? [] : [draft(picture, folder, shared)];
  });
  return { findings };
}

/** Folders within a log that say where a decision stands: its numbers run through all of them. Any other folder has numbers of its own. */
const standing =
  /^(accepted|approved|adopted|implemented|done|active|final|proposed|drafts?|pending|rejected|declined|superseded|deprecated|obsolete|archived?|historic([-_]?adrs?)?|old)$/i;

/** The folder in which a decision's number has to be its own. */
function seriesOf(logs: readonly { readonly folder: string }[], path: string): string {
  const log = logFolder(logs, path);
  let folder = folderOf(path);
  // A record may have a folder of its own, and the number may stand in that folder's name.
  if (/^(readme|index)\./i.test(nameOf(path))) folder = folderOf(folder);
  while (folder !== log && folder !== "" && standing.test(nameOf(folder))) folder = folderOf(folder);
  return folder;
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
  const since = sharedSince(picture, shared);
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

/** The change of the mainline that made a number shared: with which a second bearer of it landed, or was given it; of several numbers the first. */
function sharedSince(picture: Picture, shared: Shared): Since | undefined {
  const history = value(picture, "history");
  if (history === undefined) return undefined;
  const seconds = shared.flatMap(([number, same]) => {
    const borne = same.flatMap(({ path }) => bearsSince(picture, history, path, number) ?? []);
    return borne.length < same.length ? [] : borne.sort((a, b) => a - b).slice(1, 2);
  });
  if (seconds.length < shared.length) return undefined;
  const { commit, time } = history.landed;
  const landed = Math.min(...seconds);
  return { time: time[landed] ?? 0, commit: history.commits.oid(commit[landed] ?? 0), orEarlier: false };
}

/** The landed change (index into `Landed`) from which on each name of a record bore its number, renames followed. */
function bearsSince(picture: Picture, history: History, path: Path, number: number): number | undefined {
  const { rows } = history;
  const index = history.paths.indexOf(path);
  let since: number | undefined;
  for (const commit of index < 0 ? [] : csrRow(changesByFile(picture, history), index)) {
    for (let row = rows.start[commit] ?? 0; row < (rows.start[commit + 1] ?? 0); row++) {
      if (rows.file[row] !== index) continue;
      if (!mayBear(history.paths.path(rows.path[row] ?? 0), number)) since = undefined;
      else since ??= history.commits.landed[commit];
    }
  }
  return since;
}

/** Whether a name holds no other number. What bears its number in its text alone has borne it since it came. */
function mayBear(path: Path, number: number): boolean {
  const name = /^(readme|index)\./i.test(nameOf(path)) ? nameOf(folderOf(path)) : nameOf(path);
  const first = /\d+/.exec(name)?.[0];
  return first === undefined || Number(first) === number;
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
  triedOn: [
    {
      on: "kuma, Head-Start-TTADP, beneficiary-fhir-data",
      found: "4, 1 and 2 numbers borne twice, each true; each named commit brought the second.",
      changed: "Nothing.",
    },
    {
      on: "openedx-proposals",
      found: "Two folders of one log, each with a series of its own.",
      changed: "A folder has numbers of its own, unless its name says where a decision stands.",
    },
  ],
  needs: ["records"],
  helpedBy: ["history"],
  looksBack: 0,
  shownBy: "",
  options: [],
  replay: false,
  find: (picture: Picture, _now: Seconds) => find(picture),
  examples: () => [
    {
      given: "two decisions of one log with the number 1",
      picture: seen(numbered("docs/adr/0001-x.md", 1), numbered("docs/adr/0001-y.md", 1)),
      found: ["docs/adr"],
    },
    {
      given: "the same number in two folders of a log, each with a series of its own",
      picture: seen(numbered("docs/adr/web/0001-x.md", 1), numbered("docs/adr/app/0001-y.md", 1)),
      found: [],
    },
    { given: "the same number in two logs", picture: seen(numbered("docs/adr/0001-x.md", 1), numbered("api/adr/0001-y.md", 1)), found: [] },
    { given: "two numbers", picture: seen(numbered("docs/adr/0001-x.md", 1), numbered("docs/adr/0002-y.md", 2)), found: [] },
    { given: "no decision", picture: seen(), found: [], cannotTell: true },
  ],
};
