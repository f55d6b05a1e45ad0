import { daySeconds, listed, printable, type Seconds, showCount, showDay, showSpan } from "#base";
import {
  type DecisionLog,
  decisionHistory,
  exampleLog,
  examplePicture,
  type LogHistory,
  type Picture,
  type RecordEvent,
  value,
} from "#picture";
import { changesIn, commitsSince, landedBetween, recentCommits } from "../changes.ts";
import { changes, evidence, lenses, quoted } from "../evidence.ts";
import { repeated, type Series, today, together } from "../example-commits.ts";
import { fromDay } from "../record-times.ts";
import { silentSince } from "../silent-since.ts";
import { inQuarters } from "../spans.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  if (!(value(picture, "decisions") ?? []).some((log) => log.records.length > 0)) return { findings: [], cannotTell: noLog };
  const at = picture.repository.at.time;
  const from = at - option("days") * daySeconds;
  const commits = landedBetween(recentCommits(picture), from, at).length;
  if (commits < option("commits")) return { findings: [], cannotTell: dormant(commits, option("days")) };
  const logs = (decisionHistory(picture) ?? []).filter((one) => one.log.records.length > 0);
  const events = logs.flatMap((one) => one.events).toSorted((a, b) => a.time - b.time);
  const last = events.at(-1);
  if (last?.kind === "edited" && last.time > from && !events.some(({ kind, time }) => kind === "new" && time > from))
    return { findings: [], cannotTell: onlyEdited };
  return { findings: last === undefined || last.time > from ? [] : [draft(picture, option, { logs, events, last, commits })] };
}

const noLog = {
  reason: "no decision log was found",
  hint: "Decision records are looked for by folder and file name, such as docs/adr/0001-title.md.",
};

const onlyEdited = {
  reason: "records were edited of late; whether a status moved is told by their earlier versions, which are not read here",
  hint: "fairlead findings",
  later: true,
} as const;

interface Facts {
  readonly logs: readonly LogHistory[];
  /** Of all logs, oldest first. */
  readonly events: readonly RecordEvent[];
  readonly last: RecordEvent;
  /** Commits of people in the window. */
  readonly commits: number;
}

const dormant = (commits: number, days: number): { readonly reason: string; readonly hint: string } => ({
  reason: `with ${commits} commits of people in ${days} days the repository is dormant, not silent`,
  hint: "fairlead analyse cadence",
});

/** Where earlier versions were not read, an edit may have moved a status: since then at least nothing did. */
const lastWords = { new: "The newest record came", moved: "A record's status last moved", edited: "A record was last changed" } as const;

function draft(picture: Picture, option: RuleOptions, { logs, events, last, commits }: Facts): Draft {
  const at = picture.repository.at.time;
  const folders = logs.map((one) => one.log.folder);
  const records = logs.reduce((sum, one) => sum + one.log.records.length, 0);
  const since = showSpan(last.time, at);
  const landedSince = changesIn(commitsSince(picture, last.time));
  return {
    subject: { kind: "repository", id: "", parts: folders.slice(0, 1), paths: folders, areas: [] },
    severity: at - last.time > 2 * 365 * daySeconds ? "high" : at - last.time > 365 * daySeconds ? "medium" : "low",
    statement: `No decision was written down for ${last.kind === "edited" ? "at least " : ""}${since}, while code kept landing`,
    evidence: [
      evidence(picture, `${lastWords[last.kind]} on ${showDay(last.time)}: ${quoted(last.path)}`, {
        name: "Decision silence",
        definition:
          "Time since a commit last added a decision record, or moved the status of one. An edit that moves nothing ends no silence.",
        n: `${showCount(records)} records in ${listed(folders.map(printable))}`,
        command: "fairlead analyse decisions",
      }),
      evidence(
        picture,
        `${showCount(commits)} commits of people in the last ${option("days")} days, ${changes(landedSince)} since that record`,
        {
          name: "Work while no decision was written",
          definition: "Commits of people in the window; landed changes after the newest record or change of a status.",
          n: `${option("days")} days`,
          command: "fairlead analyse cadence",
        },
      ),
    ],
    confidence: "inferred",
    lenses: lenses({
      risk: "What was decided since lives in heads and chats, and cannot be challenged.",
      delivery: "Questions that were settled once come back.",
      sustainability: "Whoever joins finds reasons only for how the system was.",
    }),
    trend: {
      values: inQuarters(picture, 16).map(({ from, to }) => events.filter((one) => one.time > from && one.time <= to).length),
      label: "new records and changes of status by quarter, 4 years; now 0",
      step: true,
    },
    questions: [
      { whom: "the team", ask: "What was decided since then that somebody will ask about in a year?" },
      { whom: "the team", ask: "Was writing decisions down stopped on purpose, or did it move somewhere else?" },
    ],
    since: fromDay(silentSince(picture, last.time, { days: option("days"), commits: option("commits") })),
  };
}

const log = exampleLog(["docs/adr/0001-use-postgres.md", "docs/adr/0002-one-queue.md"]);

const work = (count: number, from: number): Series => repeated(count, from, { who: "Al", files: ["src/a.ts"] });

const unmoved = [
  { path: "docs/adr/0001-use-postgres.md", from: undefined, to: "accepted", day: "2022-01-01" },
  { path: "docs/adr/0002-one-queue.md", from: undefined, to: "accepted", day: "2022-01-01" },
] as const;

const record = (from: number): Series => repeated(1, from, { who: "Bo", files: ["docs/adr/0002-one-queue.md"] });

const first: Series = repeated(1, 30, { who: "Bo", files: ["docs/adr/0001-use-postgres.md"] });

const seen =
  (decisions: readonly DecisionLog[], ...series: readonly Series[]) =>
  () =>
    examplePicture({ commits: together(first, ...series), decisions, at: today });

/** The same with earlier versions read: no status moved. */
const unmovedBy =
  (...series: readonly Series[]) =>
  () =>
    examplePicture({ commits: together(first, ...series), decisions: [log], statuses: unmoved, at: today });

const busy = together(work(50, 5), work(50, 5));

export const decisionSilence: Rule = {
  id: "decision-silence",
  title: "Code lands, no decision is written down",
  question: "Has writing decisions down stopped while the work went on?",
  fires: "There is a decision log, people keep committing, and in the window no record was added and no status moved.",
  why: "A team that once wrote its decisions down, and stopped, has not stopped deciding. In 19 public repositories with records 13 had a silence of a year or more while code kept landing.",
  source: "Nygard 2011 (decision records); own survey of 789 records in 19 public repositories",
  against: "A settled system may need no decision for a year. Decisions may have moved to another repository or a wiki.",
  severityGiven: "High after two years, medium after one, else low.",
  triedOn: [
    {
      on: "register-trainee-teachers",
      found:
        "No record for 318 days while 270 changes landed. True by `git log` of the folder; a sweep over the spelling of all records did not end the silence.",
      changed: "Nothing.",
    },
    {
      on: "an application of a public authority, kuma, saleor",
      found: "Records were added within the window.",
      changed: "Nothing found, rightly.",
    },
    {
      on: "TANF-app",
      found: "Silent since February 2024 by the records; but until 2025 fewer than 100 commits in 180 days.",
      changed: "It is dated to when commits enough met the silence.",
    },
    {
      on: "openedx credentials, content-publisher",
      found: "7 and 22 commits of people in 180 days.",
      changed: "The rule says dormant, not silent.",
    },
  ],
  needs: ["history", "decisions"],
  helpedBy: ["areas", "statuses"],
  looksBack: Number.POSITIVE_INFINITY,
  shownBy: "decisions",
  drafts: ["decision"],
  options: [
    { id: "days", default: 180, minimum: 30, maximum: 900, meaning: "least days without a change of any record" },
    {
      id: "commits",
      default: 100,
      minimum: 10,
      maximum: 100_000,
      meaning: "least commits of people in these days; below it the repository is dormant, not silent",
    },
  ],
  replay: true,
  find,
  examples: () => [
    { given: "100 commits in 180 days and the newest record 8 months old", picture: seen([log], record(8), busy), found: ["docs/adr"] },
    { given: "a record that came 3 months ago", picture: seen([log], record(3), busy), found: [] },
    {
      given: "a record edited 3 months ago, which moved no status",
      picture: unmovedBy(record(8), record(3), busy),
      found: ["docs/adr"],
    },
    {
      given: "the same, its earlier versions not read",
      picture: seen([log], record(8), record(3), busy),
      found: [],
      cannotTell: true,
    },
    { given: "99 commits", picture: seen([log], record(8), work(50, 5), work(49, 5)), found: [], cannotTell: true },
    { given: "no decision log", picture: seen([], busy), found: [], cannotTell: true },
  ],
};
