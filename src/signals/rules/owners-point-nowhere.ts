import { addMonths, counted, csrRow, listed, type Seconds, showDay } from "#base";
import type { Owners, OwnersLine } from "#code";
import type { History } from "#history";
import { examplePicture, type Picture, value } from "#picture";
import { evidence, lenses, quoted } from "../evidence.ts";
import { repeated, type Series, today, together } from "../example-commits.ts";
import { ownsAnything } from "../owned-paths.ts";
import type { Draft, Evidence, Rule, RuleResult } from "../types.ts";

function find(picture: Picture): RuleResult {
  const tree = value(picture, "tree");
  const owners = tree?.owners;
  if (tree === undefined || owners === undefined)
    return { findings: [], cannotTell: { reason: "no owners are declared (CODEOWNERS)", hint: "fairlead doctor", nothing: true } };
  const lines = owners.lines.filter((line) => line.owners.length > 0);
  const nowhere = lines.filter((line) => !ownsAnything(picture, line.pattern, owners.host));
  const quiet = lines.filter((line) => !nowhere.includes(line) && ownedByTheQuiet(picture, line));
  if (nowhere.length + quiet.length === 0) return { findings: [] };
  return { findings: [draft(picture, owners, lines.length, { nowhere, quiet })] };
}

interface Pointless {
  /** Lines that match no file. */
  readonly nowhere: readonly OwnersLine[];
  /** Lines of which every owner is a declared team that did nothing for a year. */
  readonly quiet: readonly OwnersLine[];
}

/** Whether every owner of a line is a declared team whose members neither committed, reviewed nor decided for a year. */
const ownedByTheQuiet = (picture: Picture, line: OwnersLine): boolean => line.owners.every((owner) => isQuiet(picture, owner));

/** A handle or a mail stands for a person, and nobody is looked up by name; a team that is not declared is not known. */
function isQuiet(picture: Picture, owner: string): boolean {
  const [teams, history] = [value(picture, "teams"), value(picture, "history")];
  const name = teamName(owner);
  const team = teams?.names.findIndex((one) => teamName(one) === name) ?? -1;
  if (teams === undefined || history === undefined || team < 0) return false;
  const from = addMonths(picture.repository.at.time, -12);
  return !actedSince(history, teams.ofPerson, team, from) && !decidedSince(picture, name, from);
}

const teamName = (owner: string): string =>
  owner
    .replace(/^@/, "")
    .replace(/^[^/]+\//, "")
    .toLowerCase();

function actedSince(history: History, teamOf: Int32Array, team: number, from: Seconds): boolean {
  const { commits } = history;
  const isOf = (person: number): boolean => teamOf[person] === team;
  for (let commit = commits.count - 1; commit >= 0; commit--) {
    if ((commits.time[commit] ?? 0) <= from) continue;
    const people = [commits.author[commit] ?? -1, ...csrRow(commits.coAuthors, commit), ...csrRow(commits.reviewers, commit)];
    if (people.some(isOf)) return true;
  }
  return false;
}

const decidedSince = (picture: Picture, team: string, from: Seconds): boolean =>
  (value(picture, "records")?.decisions ?? []).some(
    ({ date, owner, deciders }) =>
      (date?.value ?? 0) > from &&
      [...(owner === undefined ? [] : [owner.value]), ...(deciders?.value ?? [])].some((one) => teamName(one) === team),
  );

const draft = (picture: Picture, owners: Owners, of: number, { nowhere, quiet }: Pointless): Draft => ({
  subject: { kind: "path", id: owners.path, parts: [owners.path], paths: [owners.path], areas: [] },
  severity: quiet.length > 0 || (nowhere.length * 4 > of && nowhere.length > 3) ? "medium" : "low",
  statement:
    nowhere.length > 0
      ? `${lineWords(nowhere.length, of)} of ${quoted(owners.path)} match no file`
      : `${lineWords(quiet.length, of)} of ${quoted(owners.path)} name teams that were not seen for a year`,
  evidence: [
    ...(nowhere.length === 0
      ? []
      : [fact(picture, "No file", nowhere, of, "Lines of CODEOWNERS that name an owner and match no file of the tree.")]),
    ...(quiet.length === 0
      ? []
      : [
          fact(
            picture,
            "Not seen for a year",
            quiet,
            of,
            "Lines of CODEOWNERS whose owners are all declared teams, none of whose members committed, reviewed or decided in a year. Single people are not looked at.",
          ),
        ]),
  ],
  confidence: "observed",
  lenses: lenses({
    risk: "A change that was to be looked at by somebody is looked at by nobody.",
    delivery: "Reviews are asked of those who do not answer.",
  }),
  trend: undefined,
  questions: [{ whom: "the team", ask: `Who looks after what ${quoted((nowhere[0] ?? quiet[0])?.pattern ?? "")} was written for?` }],
});

const lineWords = (count: number, of: number): string => `${count} of ${counted(of, "line")}`;

const fact = (picture: Picture, what: string, lines: readonly OwnersLine[], of: number, definition: string): Evidence => {
  const named = lines.slice(0, 3).map((line) => `${quoted(line.pattern)} (line ${line.line})`);
  const words = lines.length > named.length ? `${named.join(", ")} and ${lines.length - named.length} more` : listed(named);
  return evidence(picture, `${what}: ${words}`, {
    name: "Owners declared",
    definition,
    n: `${lineWords(lines.length, of)}, at ${showDay(picture.repository.at.time)}`,
    command: "fairlead areas",
    from: "tree",
  });
};

const line = (number: number, pattern: string, ...owners: readonly string[]): OwnersLine => ({
  line: number,
  pattern,
  owners,
  section: "",
});

const seen =
  (lines: readonly OwnersLine[], ...series: readonly Series[]) =>
  () =>
    examplePicture({
      commits: together(
        repeated(2, 15, { who: "Al", files: ["shop/cart.ts"] }),
        repeated(2, 3, { who: "Bo", files: ["mail/send.ts"] }),
        ...series,
      ),
      teams: { shop: ["Al"], mail: ["Bo"] },
      owners: { path: "CODEOWNERS", host: "github", lines, of: () => [] },
      at: today,
    });

export const ownersPointNowhere: Rule = {
  id: "owners-point-nowhere",
  title: "CODEOWNERS points nowhere",
  question: "Which part has an owner on paper only?",
  fires:
    "A line of CODEOWNERS matches no file, or all its owners are teams declared in `fairlead.yaml` of which nobody committed, reviewed or decided in a year. All lines are one finding.",
  why: "A rule of review that matches nothing lets everything pass, and looks as if it did not.",
  source: "GitHub, About code owners: a pattern that matches nothing asks nobody; Bird 2011 (ownership and quality)",
  against:
    "A line may wait for a folder that is to come. Single people are not looked up: whether somebody still answers is not for a tool to say.",
  severityGiven:
    "Medium where a team was not seen for a year, or more than a quarter of the lines (and more than three) match nothing; else low.",
  triedOn: [
    {
      on: "dotcom-rendering, contributing-docs",
      found: "2 of 21 and 4 of 12 lines match no file, each checked by `git ls-files`.",
      changed: "All lines are one finding; plain paths are looked up, only globs walk the tree.",
    },
    {
      on: "dotcom-rendering",
      found: "`/*` was read as everything, so each file without a line of its own had an owner.",
      changed: "Patterns are read by GitHub's documented rules and exceptions, or GitLab's where the file is GitLab's.",
    },
  ],
  needs: ["tree"],
  helpedBy: ["history", "teams", "records"],
  looksBack: 12,
  shownBy: "",
  options: [],
  replay: false,
  find: (picture: Picture, _now: Seconds) => find(picture),
  examples: () => [
    {
      given: "a line that matches no file",
      picture: seen([line(1, "/shop/", "@acme/shop"), line(2, "/gone/", "@acme/mail")]),
      found: ["CODEOWNERS"],
    },
    {
      given: "a line whose team did nothing for a year",
      picture: seen([line(1, "/shop/", "@acme/shop")]),
      found: ["CODEOWNERS"],
    },
    { given: "lines that match, of teams at work", picture: seen([line(1, "/mail/", "@acme/mail")]), found: [] },
    { given: "a line that matches, of somebody who is no declared team", picture: seen([line(1, "/shop/", "@al")]), found: [] },
    { given: "a line that takes owners away", picture: seen([line(1, "/mail/", "@acme/mail"), line(2, "/gone/")]), found: [] },
    {
      given: "no CODEOWNERS",
      picture: () => examplePicture({ commits: repeated(2, 3, { who: "Al", files: ["a.ts"] }), at: today }),
      found: [],
      cannotTell: true,
    },
  ],
};
