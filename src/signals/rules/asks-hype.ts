import { addMonths, byText, counted, csrRow, groupedBy, type Seconds, showDay } from "#base";
import {
  changesByFile,
  creditOf,
  type ExampleCommit,
  examplePicture,
  type ExampleTechnology,
  type Picture,
  type Technology,
  useOf,
  value,
} from "#picture";
import { type Birth, birthsOf } from "../births.ts";
import { evidence, lenses, quoted } from "../evidence.ts";
import { monthsAgo, today } from "../example-commits.ts";
import { areasOf } from "../governs.ts";
import { recordsOf } from "../open-records.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

/** What a team takes on with more than a line of code. */
const weighty = new Set(["framework", "store", "broker", "telemetry", "vendor SDK", "language"]);

/** A technology in one place: the files that use it, and when the first of them came. */
interface Use {
  readonly technology: Technology;
  readonly files: readonly string[];
  readonly first: Birth;
}

function find(picture: Picture, option: RuleOptions): RuleResult {
  const all = value(picture, "technologies")?.list ?? [];
  const known = new Set(recordsOf(picture, "technology").flatMap((record) => useOf(picture, record).technologies.map(({ id }) => id)));
  // Packages of one name are one choice: what counts is where any of them is used.
  const choices = [...groupedBy(all, (one) => one.name).values()].filter((same) => !same.some(({ id }) => known.has(id)));
  const uses = choices.flatMap((same) => useIn(picture, option, same) ?? []).toSorted((a, b) => b.first.time - a.first.time);
  return { findings: uses.slice(0, option("asked")).map((use) => draft(picture, use)) };
}

/** Its use, where that is in few files of one area, came lately, and is one person's work alone. */
function useIn(picture: Picture, option: RuleOptions, same: readonly Technology[]): Use | undefined {
  const tree = value(picture, "tree");
  const technology = same.find((one) => one.scope === "runtime" && weighty.has(one.class));
  if (technology === undefined) return undefined;
  const all = same.flatMap((one) => one.files.flatMap((file) => tree?.files[file] ?? []));
  const files = [...new Set(all.filter(({ role }) => role === "source").map(({ path }) => path))].sort(byText);
  if (files.length === 0 || files.length > option("files") || areasOf(picture, files).length > 1) return undefined;
  const births = [...birthsOf(picture, files).values()].sort((a, b) => a.time - b.time);
  const [first] = births;
  const from = addMonths(picture.repository.at.time, -option("months"));
  if (first === undefined || births.length < files.length || first.time <= from) return undefined;
  return isOfOne(picture, files) ? { technology, files, first } : undefined;
}

/** Whether only one person ever changed these files, in a repository where at least three work. */
function isOfOne(picture: Picture, files: readonly string[]): boolean {
  const history = value(picture, "history");
  if (history === undefined) return false;
  const [byFile, credit] = [changesByFile(picture, history), creditOf(picture, history)];
  const commits = files.flatMap((path) => [...csrRow(byFile, history.paths.indexOf(path))]);
  const authors = new Set(history.commits.author.filter((person) => history.people.bot[person] !== 1));
  return authors.size >= 3 && new Set(commits.flatMap((commit) => [...csrRow(credit, commit)])).size === 1;
}

const draft = (picture: Picture, { technology, files, first }: Use): Draft => ({
  subject: { kind: "technology", id: technology.name, parts: [technology.id], paths: files, areas: areasOf(picture, files) },
  severity: "low",
  statement: `Is ${technology.name} here to stay?`,
  evidence: [
    evidence(
      picture,
      `${counted(files.length, "file")} ${files.length === 1 ? "uses" : "use"} it (${quoted(files[0] ?? "")}), since ${showDay(first.time)}, worked on by one person so far; no record names it`,
      {
        name: "Here to stay?",
        definition:
          "A framework, store, broker, language or service of the runtime that few files of one area import, all of them new and so far worked on by one person. Not who.",
        n: counted(files.length, "file"),
        command: "fairlead undecided",
        from: "technologies",
        confidence: "cannot tell",
      },
    ),
  ],
  confidence: "cannot tell",
  lenses: lenses({ sustainability: "If it stays, somebody has to keep it up; if not, it is cheapest to take out now." }),
  trend: undefined,
  questions: [{ whom: "the team", ask: `What does ${technology.name} do for us that nothing we have can, and who else could work on it?` }],
  since: { time: first.time, commit: first.oid, orEarlier: false },
});

const team = (day: string): readonly ExampleCommit[] => ["Al", "Bo", "Cy"].map((who) => ({ day, who, files: [`shop/${who}.ts`] }));

const seen =
  (technology: Partial<ExampleTechnology>, ...commits: readonly ExampleCommit[]) =>
  () =>
    examplePicture({
      commits: [...team(monthsAgo(30)), ...commits],
      technologies: [{ id: "pkg:npm/neo4j-driver", name: "Neo4j", class: "store", files: ["shop/graph.ts"], ...technology }],
      at: today,
    });

const came = (months: number, who = "Al"): ExampleCommit => ({ day: monthsAgo(months), who, files: ["shop/graph.ts"] });

export const asksHype: Rule = {
  id: "asks-hype",
  title: "Is it here to stay?",
  question: "What did one person bring in, and nobody else has touched yet?",
  fires:
    "A framework, store, broker, language or service came lately, is used in few files of one area, only one person has worked on these, and no record of a technology names it.",
  why: "Each technology is kept up by somebody for years. The time to ask is while it is still in one place.",
  source: "McKinley 2015 (choose boring technology: a team can afford few new things at a time)",
  against: "Every good idea begins in one place with one person. So it is asked, and never asserted, and nobody is named.",
  severityGiven: "Low, always: it is a question.",
  triedOn: [
    {
      on: "excalidraw, dotcom-rendering",
      found: "Five packages of one editor, four of one vendor: a question for each.",
      changed: "Packages of one name are one choice; at most two questions, the newest first.",
    },
  ],
  needs: ["history", "tree", "technologies"],
  helpedBy: ["areas", "records"],
  looksBack: Number.POSITIVE_INFINITY,
  shownBy: "",
  drafts: ["technology"],
  asks: true,
  options: [
    { id: "files", default: 2, minimum: 1, maximum: 100, meaning: "most files that use it" },
    { id: "asked", default: 2, minimum: 1, maximum: 20, meaning: "most such questions, the newest first" },
    { id: "months", default: 18, minimum: 1, maximum: 120, meaning: "months within which all of these came" },
  ],
  replay: false,
  find: (picture: Picture, _now: Seconds, option: RuleOptions) => find(picture, option),
  examples: () => [
    { given: "a store in one file of three months, one person's", picture: seen({}, came(3)), found: ["pkg:npm/neo4j-driver"] },
    { given: "another person has worked on it", picture: seen({}, came(3), came(2, "Bo")), found: [] },
    { given: "a file of two years", picture: seen({}, came(24)), found: [] },
    { given: "a library that is no more than that", picture: seen({ class: "library" }, came(3)), found: [] },
    { given: "used only in development", picture: seen({ scope: "development" }, came(3)), found: [] },
  ],
};
