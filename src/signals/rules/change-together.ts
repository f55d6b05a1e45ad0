import { folderOf, listed, type Path, printable, type Seconds, showCount, showShare } from "#base";
import { type CoupledPair, type Coupling, coupling, type ExampleFile, examplePicture, type Picture, value, wholeTree, yearOf } from "#picture";
import { evidence, lenses, quoted } from "../evidence.ts";
import { repeated, type Series, today, together } from "../example-commits.ts";
import { namedAlike } from "../named-alike.ts";
import { type ProductionFile, productionFiles } from "../production.ts";
import { shellWord } from "../shell.ts";
import { pairSubject } from "../subjects.ts";
import type { Draft, Rule, RuleOptions, RuleResult, Severity } from "../types.ts";

interface Pair extends CoupledPair {
  readonly files: readonly [ProductionFile, ProductionFile];
}

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const found = coupling(picture, wholeTree(yearOf(picture.repository.at.time)));
  if (found === undefined) return { findings: [] };
  const pairs = found.pairs.flatMap((pair) => unexplained(picture, option, pair));
  return { findings: byFolders(pairs).map((group) => draft(picture, group, found)) };
}

function unexplained(picture: Picture, option: RuleOptions, pair: CoupledPair): readonly Pair[] {
  const files = productionFiles(picture);
  const [a, b] = [files.get(pair.historyPaths[0]), files.get(pair.historyPaths[1])];
  if (a === undefined || b === undefined || pair.explained !== undefined) return [];
  if (pair.shared < option("shared") || pair.degree < option("degree")) return [];
  return folderOf(pair.a) === folderOf(pair.b) || namedAlike(pair.a, pair.b) ? [] : [{ ...pair, files: [a, b] }];
}

/** Pairs of the same two folders belong together; the most significant stands first in each group. */
function byFolders(pairs: readonly Pair[]): readonly (readonly [Pair, ...Pair[]])[] {
  const groups = new Map<string, [Pair, ...Pair[]]>();
  for (const pair of pairs) {
    const key = [folderOf(pair.a), folderOf(pair.b)].toSorted().join("\u0000");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  return [...groups.values()];
}

function severityOf([first, ...more]: readonly [Pair, ...Pair[]]): Severity {
  if (first.files[0].area === first.files[1].area) return "low";
  return more.length > 0 || (first.shared >= 12 && first.degree >= 0.75) ? "high" : "medium";
}

const folder = (path: Path): string => (folderOf(path) === "" ? "." : folderOf(path));

function draft(picture: Picture, group: readonly [Pair, ...Pair[]], found: Coupling): Draft {
  const [first] = group;
  const paths = [...new Set(group.flatMap((pair) => [pair.a, pair.b]))];
  const areas = [...new Set(group.flatMap((pair) => pair.files.map((file) => file.area.id)))];
  return {
    subject: pairSubject([folder(first.a), folder(first.b)], paths, areas),
    severity: severityOf(group),
    statement: `${quoted(first.a)} and ${quoted(first.b)} change together, and nothing in the code says why`,
    evidence: [...group.slice(0, 3).map((pair) => evidenceOf(picture, pair, found)), ...notRead(picture)],
    confidence: "inferred",
    lenses: lenses({
      risk: "Whoever changes one and does not know of the other leaves half a change behind.",
      delivery: areas.length > 1 ? `A change in ${areas[0]} often needs one in ${areas[1]}.` : "",
      sustainability: "A rule that only habit knows is lost with the habit.",
    }),
    trend: undefined,
    questions: [
      { whom: `whoever works in ${listed(areas)}`, ask: `What do ${nameAlone(first.a)} and ${nameAlone(first.b)} both know, and could one place know it?` },
    ],
  };
}

const nameAlone = (path: Path): string => printable(path);

const evidenceOf = (picture: Picture, pair: Pair, found: Coupling) =>
  evidence(picture, `${quoted(pair.a)} changed in ${showCount(pair.revisions[0])} commits, ${quoted(pair.b)} in ${showCount(pair.revisions[1])}, both in ${showCount(pair.shared)}`, {
    name: "Change coupling", definition: "Commits in a year that touched both, beside those that touched each; commits of over 30 files left out.",
    n: `${showShare(2 * pair.shared, pair.revisions[0] + pair.revisions[1])} of their mean; ${showCount(found.commits)} commits`,
    command: `fairlead analyse coupling --path ${shellWord(pair.a)}`, source: "code-maat (degree); Fisher's exact test",
  });

/** Said when the language of either file is one whose imports are not read: then an import may well explain it. */
function notRead(picture: Picture): readonly ReturnType<typeof evidence>[] {
  const imports = value(picture, "imports");
  if (imports === undefined || imports.notRead.length === 0) return [];
  return [
    evidence(picture, `Imports of ${listed(imports.notRead)} are not read, so one of them may name the other`, {
      name: "Imports read", definition: "Source files whose imports were read, of all source files.",
      n: `${showCount(imports.covered.files)} of ${showCount(imports.covered.of)} source files`, command: "fairlead analyse imports", from: "imports",
    }),
  ];
}

const both = (count: number, ...files: readonly string[]): Series => repeated(count, 10, { who: "Al", files });

const noise = repeated(30, 10, { who: "Bo", files: ["docs/x.ts"] });

const seen = (files: Readonly<Record<string, ExampleFile>>, ...series: readonly Series[]) => () => examplePicture({ commits: together(noise, ...series), files, at: today });

export const changeTogether: Rule = {
  id: "change-together",
  title: "Files that change together, unexplained",
  question: "What has to be changed together, though nothing in the code says so?",
  fires: "Two production files in different folders change in the same commits most of the time, and neither an import, nor a name, nor a test's name, nor generation explains it. Pairs of the same two folders are one finding.",
  why: "Two files far apart that keep changing in the same commits share something that no import and no name shows. Whoever does not know it changes one and forgets the other.",
  source: "Tornhill 2015, code-maat (degree of coupling); Gall and others 1998 (logical coupling); Fisher's exact test for the order",
  against: "A habit of large commits couples everything. Two lists of the same things, such as routes and permissions, may be right as they are. Changes that belong together and are split over several commits are not seen.",
  severityGiven: "Low within one area. Between areas high when several pairs of the same folders do, or one in 12 commits and three quarters of their changes; else medium.",
  triedOn: [],
  needs: ["history", "tree", "areas"],
  helpedBy: ["imports"],
  looksBack: 12,
  shownBy: "coupling",
  options: [
    { id: "shared", default: 6, minimum: 5, maximum: 1000, meaning: "least commits that touched both in a year" },
    { id: "degree", default: 0.5, minimum: 0.3, maximum: 1, meaning: "least degree: shared commits, as a part of the mean of both" },
  ],
  replay: true,
  find,
  examples: [
    { given: "two files of different folders, both changed in 6 of 6 commits", picture: seen({}, both(6, "shop/cart.ts", "mail/letter.ts")), found: ["mail+shop"] },
    { given: "5 commits only", picture: seen({}, both(5, "shop/cart.ts", "mail/letter.ts")), found: [] },
    { given: "one imports the other", picture: seen({ "shop/cart.ts": { imports: ["mail/letter.ts"] } }, both(6, "shop/cart.ts", "mail/letter.ts")), found: [] },
    { given: "a file and its test", picture: seen({}, both(6, "shop/cart.ts", "tests/cart.test.ts")), found: [] },
    { given: "names that say they belong together", picture: seen({}, both(6, "models/order.ts", "api/orders-controller.ts")), found: [] },
    { given: "the same folder", picture: seen({}, both(6, "shop/cart.ts", "shop/letter.ts")), found: [] },
    { given: "6 of 20 commits of each", picture: seen({}, both(6, "shop/cart.ts", "mail/letter.ts"), both(14, "shop/cart.ts"), both(14, "mail/letter.ts")), found: [] },
    { given: "two pairs of the same two folders", picture: seen({}, both(6, "shop/cart.ts", "mail/letter.ts"), both(6, "shop/price.ts", "mail/stamp.ts")), found: ["mail+shop"] },
  ],
};
