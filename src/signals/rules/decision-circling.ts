import { addMonths, byText, counted, daysBetween, listed, type Seconds, showDay } from "#base";
import { type ExampleCommit, examplePicture, type ExampleRecord, type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { type BackAndForth, backAndForth } from "../back-and-forth.ts";
import { decisionsOf } from "../open-records.ts";
import { evidence, lenses, quoted } from "../evidence.ts";
import { monthsAgo, today } from "../example-commits.ts";
import { areasOf } from "../governs.ts";
import { eachOrTogether } from "../grouped.ts";
import { showCommand, stated } from "../record-facts.ts";
import { recordsSubject, recordSubject } from "../record-subjects.ts";
import { decidedOn, recordTimes } from "../record-times.ts";
import { namedFew, recordName } from "../record-words.ts";
import type { Draft, Evidence, Rule, RuleOptions, RuleResult } from "../types.ts";

function find(picture: Picture, option: RuleOptions): RuleResult {
  const decisions = decisionsOf(picture);
  return {
    findings: [
      ...supersededTwice(picture, decisions),
      ...editedRoundAndRound(picture, option, decisions),
      ...backAndForth(picture, { reverts: option("reverts"), files: option("files") }).map((one) => backAndForthDraft(picture, one)),
    ],
  };
}

const offer = [
  { whom: "the team", ask: "Which criteria would settle it, and who has written down how each option meets them?" },
  { whom: "the team", ask: "Who owns this decision, and by which day will it be taken?" },
];

const shared: Pick<Draft, "confidence" | "lenses" | "trend" | "questions"> = {
  confidence: "observed",
  lenses: lenses({
    risk: "What is built on it is built on what may be taken back.",
    delivery: "The same question is paid for again and again.",
  }),
  trend: undefined,
  questions: offer,
};

/** A decision that replaced one which had itself replaced another, all within a year of the commit. */
function supersededTwice(picture: Picture, decisions: readonly DecisionRecord[]): readonly Draft[] {
  const byPath = new Map(decisions.map((one) => [one.path, one]));
  const from = addMonths(picture.repository.at.time, -12);
  return decisions.flatMap((record) => {
    const middle = replaced(record, byPath).find((one) => replaced(one, byPath).length > 0);
    const [first, last] = middle === undefined ? [] : [decidedOn(picture, middle), decidedOn(picture, record)];
    if (middle === undefined || first === undefined || last === undefined || last <= from || daysBetween(first, last) > 365) return [];
    const chain = [...replaced(middle, byPath).slice(0, 1), middle, record];
    return [
      {
        ...shared,
        subject: recordSubject(picture, record),
        severity: "medium" as const,
        statement: `What ${recordName(record)} decides was decided three times, twice within a year`,
        evidence: [
          stated(picture, chain.map((one) => `${recordName(one)}${dayWords(picture, one)}`).join(", then "), {
            name: "Superseded twice in a year",
            definition:
              "A decision of the last year that supersedes one which superseded another, the two dated within 365 days of each other.",
            n: counted(chain.length, "decision"),
            command: showCommand(record),
          }),
        ],
      },
    ];
  });
}

/** What a decision says it supersedes, and what names it as its successor. */
const replaced = (record: DecisionRecord, byPath: ReadonlyMap<string, DecisionRecord>): readonly DecisionRecord[] =>
  [...byPath.values()].filter(
    (one) =>
      one !== record &&
      (record.links.some(({ verb, target }) => verb === "supersedes" && target === one.path) ||
        one.links.some(({ verb, target }) => verb === "superseded by" && target === record.path)),
  );

function dayWords(picture: Picture, record: DecisionRecord): string {
  const day = decidedOn(picture, record);
  return day === undefined ? "" : ` (${showDay(day)})`;
}

/** Open decisions that were worked over again and again, lately too, without a word of what would settle them. */
function editedRoundAndRound(picture: Picture, option: RuleOptions, decisions: readonly DecisionRecord[]): readonly Draft[] {
  const circling = decisions.filter(
    (record) =>
      record.status.value === "proposed" &&
      !namesCriteria(record) &&
      roundsOf(picture, record) > option("rounds") &&
      isRecent(picture, record),
  );
  return eachOrTogether(
    value(picture, "records")?.logs ?? [],
    circling,
    (record) => roundsDraft(picture, record),
    (group, folder) => roundsTogether(picture, group, folder),
  );
}

const roundsOf = (picture: Picture, record: DecisionRecord): number => recordTimes(picture).get(record.path)?.edits.length ?? 0;

/** Whether the last round landed within the year: what nobody works on any more waits, and does not go round. */
function isRecent(picture: Picture, record: DecisionRecord): boolean {
  const last = recordTimes(picture).get(record.path)?.edits.at(-1) ?? -1;
  return (value(picture, "history")?.landed.time[last] ?? 0) > addMonths(picture.repository.at.time, -12);
}

function roundsDraft(picture: Picture, record: DecisionRecord): Draft {
  const rounds = roundsOf(picture, record);
  return {
    ...shared,
    subject: recordSubject(picture, record),
    severity: "medium",
    statement: `${recordName(record)} was reworked ${rounds} times, is still open, and names no criterion`,
    evidence: [roundsFact(picture, record, rounds)],
  };
}

const roundsTogether = (picture: Picture, group: readonly DecisionRecord[], folder: string): Draft => ({
  ...shared,
  subject: recordsSubject(group, folder),
  severity: "medium",
  statement: `${counted(group.length, "open decision")} were reworked again and again, and name no criterion`,
  evidence: group.slice(0, 1).map((record) => ({ ...roundsFact(picture, record, roundsOf(picture, record)), text: namedFew(group) })),
});

const roundsFact = (picture: Picture, record: DecisionRecord, rounds: number): Evidence =>
  stated(
    picture,
    `${counted(rounds, "change")} landed in it since it came; it has neither decision drivers nor a table that compares the options`,
    {
      name: "Rounds of a decision",
      definition:
        "Landed changes that touched a proposed decision after it came, where it holds no section of drivers or criteria and no table of its options.",
      n: counted(rounds, "landed change"),
      command: showCommand(record),
      confidence: "observed",
    },
  );

/** Whether anything in it says by what the options are weighed. */
const namesCriteria = (record: DecisionRecord): boolean =>
  record.sections.some(
    ({ title, text }) =>
      (/\b(driver|criteri|comparison|requirement|trade-?off)/i.test(title) && text.trim() !== "") || /^\s*\|.+\|.+\|/m.test(text),
  );

function backAndForthDraft(picture: Picture, { reverts, start }: BackAndForth): Draft {
  const history = value(picture, "history");
  const paths = [...new Set(reverts.flatMap(({ files }) => files.map((file) => history?.paths.path(file) ?? "")))].sort(byText);
  const days = reverts.map(({ time }) => showDay(time));
  const what = paths.length === 1 ? quoted(paths[0] ?? "") : `${quoted(paths[0] ?? "")} and ${counted(paths.length - 1, "other file")}`;
  return {
    ...shared,
    subject: { kind: "path", id: paths[0] ?? "", parts: [paths[0] ?? ""], paths, areas: areasOf(picture, paths) },
    severity: "medium",
    statement: `The same change to ${what} was taken back and forth ${reverts.length} times in a year`,
    evidence: [
      evidence(
        picture,
        `Taken back or applied again on ${listed(days.slice(0, 4))}${days.length > 4 ? ` and ${days.length - 4} more` : ""}`,
        {
          name: "Changes taken back and forth",
          definition:
            "Commits of the last year whose subject says that they revert or reapply another, by the files they touch: the same files, at least as often as the option says.",
          n: counted(reverts.length, "commit"),
          command: "fairlead analyse commits",
        },
      ),
    ],
    ...(start === undefined || history === undefined
      ? {}
      : { since: { time: start.time, commit: history.commits.oid(start.commit), orEarlier: false } }),
  };
}

const adr = (number: number, more: Partial<ExampleRecord> = {}): ExampleRecord => ({
  path: `docs/adr/000${number}-x.md`,
  number,
  status: "accepted",
  ...more,
});

const chain = (first: string, second: string, third: string): readonly ExampleRecord[] => [
  adr(1, { date: first, status: "superseded" }),
  adr(2, { date: second, status: "superseded", links: { supersedes: ["D-1"] } }),
  adr(3, { date: third, links: { supersedes: ["D-2"] } }),
];

const seen =
  (records: readonly ExampleRecord[], commits: readonly ExampleCommit[] = [{ day: monthsAgo(1), who: "Al", files: ["a.ts"] }]) =>
  () =>
    examplePicture({ commits, records, at: today });

const edits = (count: number): readonly ExampleCommit[] =>
  Array.from({ length: count + 1 }, (_, index) => ({
    day: `2026-07-${String(index + 1).padStart(2, "0")}`,
    who: "Al",
    files: ["docs/adr/0001-x.md"],
  }));

const revert = (month: number, message: string, files: readonly string[] = ["shop/cart.ts", "shop/tax.ts"]): ExampleCommit => ({
  day: monthsAgo(month),
  who: "Al",
  files,
  message,
});

const there = revert(6, "feat: new cart");

export const decisionCircling: Rule = {
  id: "decision-circling",
  title: "The same is decided again and again",
  question: "Which question is settled, and then is not?",
  fires:
    "A decision supersedes one that superseded another, all within a year; or an open decision is reworked round after round and names no criterion; or commits that revert and reapply touch the same files again and again.",
  why: "Going round is a sign that something is missing: a criterion, an owner, or a day. More talk adds none of them.",
  source: "Own design; Tyree and Akerman 2005 (a decision states its drivers and its owner)",
  against:
    "A change that broke the build is rightly taken back and applied again. Learning may replace a decision twice in a year, and be cheap.",
  severityGiven: "Medium, always.",
  triedOn: [
    {
      on: "kuma",
      found: "One busy workflow file that four different changes had reverted.",
      changed: "Only production files, and one change: several files, or a content that came back.",
    },
    {
      on: "aries-rfcs",
      found: "13 proposals reworked 4 to 14 times, the last years ago.",
      changed: "A round within the year is asked for; more than three are one finding.",
    },
    {
      on: "rails, vite, curl",
      found: "Reverts of single changes that broke the build.",
      changed: "Three reverts of the same files are asked for; nothing is left.",
    },
  ],
  needs: ["history"],
  helpedBy: ["records", "tree", "areas"],
  looksBack: 12,
  shownBy: "commits",
  options: [
    { id: "rounds", default: 3, minimum: 1, maximum: 100, meaning: "landed changes of an open decision; more of them are too many" },
    { id: "reverts", default: 3, minimum: 2, maximum: 100, meaning: "least commits in a year that revert or reapply the same files" },
    { id: "files", default: 30, minimum: 1, maximum: 1000, meaning: "most files of such a commit" },
  ],
  replay: false,
  find: (picture: Picture, _now: Seconds, option: RuleOptions) => find(picture, option),
  examples: () => [
    {
      given: "superseded in March and again in August",
      picture: seen(chain("2024-05-01", "2026-03-01", "2026-08-01")),
      found: ["docs/adr/0003-x.md"],
    },
    { given: "superseded in 2024 and in August", picture: seen(chain("2023-05-01", "2024-03-01", "2026-08-01")), found: [] },
    {
      given: "an open decision with four rounds and no criterion",
      picture: seen([adr(1, { status: "proposed" })], edits(4)),
      found: ["docs/adr/0001-x.md"],
    },
    {
      given: "the same with decision drivers",
      picture: seen([adr(1, { status: "proposed", sections: { "Decision Drivers": "* cost" } })], edits(4)),
      found: [],
    },
    { given: "an open decision with three rounds", picture: seen([adr(1, { status: "proposed" })], edits(3)), found: [] },
    {
      given: "one change reverted, reapplied and reverted",
      picture: seen([], [there, revert(5, "revert: new cart"), revert(4, "revert: back"), revert(3, "revert: new cart")]),
      found: ["shop/cart.ts"],
    },
    {
      given: "three reverts of one busy file",
      picture: seen([], [there, ...[5, 4, 3].map((month) => revert(month, "revert: it", ["shop/cart.ts"]))]),
      found: [],
    },
    {
      given: "one change reverted and reapplied",
      picture: seen([], [there, revert(5, "revert: new cart"), revert(4, "revert: back")]),
      found: [],
    },
    {
      given: "three reverts of different files",
      picture: seen(
        [],
        ["a.ts", "b.ts", "c.ts"].flatMap((file, index) => [revert(9 - index, "feat: it", [file]), revert(4 - index, "revert: it", [file])]),
      ),
      found: [],
    },
  ],
};
