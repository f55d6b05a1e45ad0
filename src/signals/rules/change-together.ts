import { byText, counted, listed, printable, type Seconds, showCount, showShare } from "#base";
import { type Coupling, coupling, type ExampleFile, examplePicture, type Picture, value, wholeTree, yearOf } from "#picture";
import { type Group, type Pair, unexplainedGroups } from "../coupled-groups.ts";
import { dormant } from "../dormant.ts";
import { evidence, lenses, quoted } from "../evidence.ts";
import { repeated, type Series, today, together } from "../example-commits.ts";
import { shellWord } from "../shell.ts";
import type { Draft, Evidence, Rule, RuleOptions, RuleResult, Severity, Subject } from "../types.ts";

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const quiet = dormant(picture, 12, option("shared"));
  if (quiet !== undefined) return { findings: [], cannotTell: quiet };
  const found = coupling(picture, wholeTree(yearOf(picture.repository.at.time)));
  if (found === undefined) return { findings: [] };
  return { findings: unexplainedGroups(picture, option, found).map((group) => draft(picture, group, found)) };
}

/** Languages in it whose imports are not read: then an import may well explain it. */
const unreadIn = (group: Group): readonly string[] =>
  [...new Set(group.files.flatMap(({ file }) => (file.imports === undefined ? [file.language ?? "this language"] : [])))].toSorted(byText);

function severityOf(group: Group): Severity {
  const [first] = group.pairs;
  if (new Set(group.files.map((one) => one.area.id)).size === 1 || unreadIn(group).length > 0) return "low";
  return group.files.length > 3 || (first.shared >= 12 && first.degree >= 0.75) ? "high" : "medium";
}

function subjectOf({ folders, files }: Group): Subject {
  const paths = files.map((one) => one.file.path);
  const areas = [...new Set(files.map((one) => one.area.id))];
  const shown = folders.length <= 3 ? folders : folders.slice(0, 2);
  const more = folders.length - shown.length;
  return {
    kind: "pair",
    id: [...shown, ...(more > 0 ? [`${more} more`] : [])].join(" + "),
    parts: [...shown, ...(more > 0 ? ["more"] : [])],
    paths,
    areas,
  };
}

function statementOf(group: Group): string {
  const { a, b } = group.pairs[0];
  const more = group.files.length - 2;
  const names = more === 0 ? `${quoted(a)} and ${quoted(b)}` : `${quoted(a)}, ${quoted(b)} and ${counted(more, "more file")}`;
  return unreadIn(group).length > 0 ? `${names} keep changing together` : `${names} change together, and no import says why`;
}

function draft(picture: Picture, group: Group, found: Coupling): Draft {
  const [first] = group.pairs;
  const subject = subjectOf(group);
  return {
    subject,
    severity: severityOf(group),
    statement: statementOf(group),
    evidence: [...group.pairs.slice(0, 3).map((pair) => evidenceOf(picture, pair, found)), ...notRead(picture, unreadIn(group))],
    confidence: "inferred",
    lenses: lenses({
      risk: "Whoever changes one and does not know of the other leaves half a change behind.",
      delivery: subject.areas.length > 1 ? `A change in ${subject.areas[0]} often needs one in ${subject.areas[1]}.` : "",
      sustainability: "A rule that only habit knows is lost with the habit.",
    }),
    trend: undefined,
    questions: [
      {
        whom: `whoever works in ${listed(subject.areas)}`,
        ask: `What do ${printable(first.a)} and ${printable(first.b)} both know, and could one place know it?`,
      },
    ],
  };
}

const evidenceOf = (picture: Picture, pair: Pair, found: Coupling) =>
  evidence(
    picture,
    `${quoted(pair.a)} changed in ${showCount(pair.revisions[0])} commits, ${quoted(pair.b)} in ${showCount(pair.revisions[1])}, both in ${showCount(pair.shared)}`,
    {
      name: "Change coupling",
      definition: "Commits in a year that touched both, beside those that touched each; commits of over 30 files left out.",
      n: `${showShare(2 * pair.shared, pair.revisions[0] + pair.revisions[1])} of their mean; ${showCount(found.commits)} commits`,
      command: `fairlead analyse coupling --path ${shellWord(pair.a)}`,
      source: "code-maat (degree); Fisher's exact test",
    },
  );

const notRead = (picture: Picture, languages: readonly string[]): readonly Evidence[] =>
  languages.length === 0
    ? []
    : [
        evidence(picture, `Imports of ${listed(languages)} are not read, so one of them may name the other`, {
          name: "Imports read",
          definition: "Source files whose imports were read, of all source files.",
          n: importsRead(picture),
          command: "fairlead analyse imports",
          from: "imports",
        }),
      ];

function importsRead(picture: Picture): string {
  const covered = value(picture, "imports")?.covered;
  return covered === undefined ? "not read" : `${showCount(covered.files)} of ${showCount(covered.of)} source files`;
}

const both = (count: number, ...files: readonly string[]): Series => repeated(count, 10, { who: "Al", files });

const noise = repeated(30, 10, { who: "Bo", files: ["docs/x.ts"] });

const seen =
  (files: Readonly<Record<string, ExampleFile>>, ...series: readonly Series[]) =>
  () =>
    examplePicture({ commits: together(noise, ...series), files, at: today });

export const changeTogether: Rule = {
  id: "change-together",
  title: "Files that change together, unexplained",
  question: "What has to be changed together, though nothing in the code says so?",
  fires:
    "Two production files in different folders change in the same commits most of the time, and neither an import (their own, or that of one file between), nor a name, nor a test's name, nor generation explains it; and at least half of these commits are small. Pairs of the same two folders, and pairs that share a file, are one finding.",
  why: "Two files far apart that keep changing in the same commits share something that no import and no name shows. Whoever does not know it changes one and forgets the other.",
  source: "Tornhill 2015, code-maat (degree of coupling); Gall and others 1998 (logical coupling); Fisher's exact test for the order",
  against:
    "A habit of large commits couples everything. Two lists of the same things, such as routes and permissions, may be right as they are. Changes that belong together and are split over several commits are not seen.",
  severityGiven:
    "Low within one area, and where the imports of one of them are not read. Between areas high when more than three files do, or two in 12 commits and three quarters of their changes; else medium.",
  triedOn: [
    {
      on: "kuma",
      found: "Six findings on the same five files; the commits removed old policies one by one.",
      changed: "Pairs that share a file are one finding.",
    },
    {
      on: "kuma, excalidraw",
      found: "Pairs that only commits of 15 to 30 files had in common.",
      changed: "At least half of the shared commits have to be small.",
    },
    {
      on: "rails",
      found: "`active_storage.rb` and a file in `active_storage/`.",
      changed: "A file belongs to what lies in the folder of its name.",
    },
    {
      on: "kafka, rails",
      found: "Scala and Ruby: imports are not read, so that none explains a pair is no news.",
      changed: 'Low, and said as "keep changing together", with what was not read.',
    },
    {
      on: "dotcom-rendering",
      found: "A page and a part of it, imported by one file between.",
      changed: "An import by one file between explains a pair.",
    },
    {
      on: "terraform, an application of a public authority, rails, kafka, dotcom-rendering",
      found: "Lists that have to be kept in step: a filter in the browser and its scope on the server, a metric and where it is counted.",
      changed: "Nothing: true, read commit by commit.",
    },
    {
      on: "xtdb",
      found: "The log and its form for Kafka, two modules of one Kotlin package, whose files know each other without an import.",
      changed: "One package of the JVM explains a pair.",
    },
    {
      on: "rails, dotcom-rendering",
      found:
        "Two doubtful ones are left: a setting and the file of new defaults belong together by design; an alias of SvelteKit is not resolved.",
      changed: "Nothing yet.",
    },
  ],
  needs: ["history", "tree", "areas"],
  helpedBy: ["imports"],
  looksBack: 12,
  shownBy: "coupling",
  answeredBy: ["debt"],
  options: [
    { id: "shared", default: 6, minimum: 5, maximum: 1000, meaning: "least commits that touched both in a year" },
    { id: "degree", default: 0.5, minimum: 0.3, maximum: 1, meaning: "least degree: shared commits, as a part of the mean of both" },
    {
      id: "files",
      default: 15,
      minimum: 2,
      maximum: 30,
      meaning: "files that at least half of the shared commits touch at most: larger ones couple what has nothing to do with each other",
    },
  ],
  replay: true,
  find,
  examples: () => [
    {
      given: "two files of different folders, both changed in 6 of 6 commits",
      picture: seen({}, both(6, "shop/cart.ts", "mail/letter.ts")),
      found: ["mail+shop"],
    },
    { given: "5 commits only", picture: seen({}, both(5, "shop/cart.ts", "mail/letter.ts")), found: [] },
    {
      given: "6 commits that each touch 16 files",
      picture: seen({}, both(6, ...Array.from({ length: 16 }, (_, index) => `part${index}/file${index}.ts`))),
      found: [],
    },
    {
      given: "one imports the other",
      picture: seen({ "shop/cart.ts": { imports: ["mail/letter.ts"] } }, both(6, "shop/cart.ts", "mail/letter.ts")),
      found: [],
    },
    {
      given: "one imports a file that imports the other",
      picture: seen(
        { "shop/cart.ts": { imports: ["shop/post.ts"] }, "shop/post.ts": { imports: ["mail/letter.ts"] } },
        both(6, "shop/cart.ts", "mail/letter.ts"),
      ),
      found: [],
    },
    { given: "a file and its test", picture: seen({}, both(6, "shop/cart.ts", "tests/cart.test.ts")), found: [] },
    { given: "names that say they belong together", picture: seen({}, both(6, "models/order.ts", "api/orders-controller.ts")), found: [] },
    { given: "the same folder", picture: seen({}, both(6, "shop/cart.ts", "shop/letter.ts")), found: [] },
    {
      given: "6 of 20 commits of each",
      picture: seen({}, both(6, "shop/cart.ts", "mail/letter.ts"), both(14, "shop/cart.ts"), both(14, "mail/letter.ts")),
      found: [],
    },
    {
      given: "two pairs of the same two folders",
      picture: seen({}, both(6, "shop/cart.ts", "mail/letter.ts"), both(6, "shop/price.ts", "mail/stamp.ts")),
      found: ["mail+shop"],
    },
    {
      given: "a third file in a third folder that goes with them",
      picture: seen({}, both(6, "shop/cart.ts", "mail/letter.ts", "feed/item.ts")),
      found: ["feed+mail+shop"],
    },
    {
      given: "a file and what lies in the folder of its name",
      picture: seen({}, both(6, "shop/cart.ts", "shop/cart/lines.ts")),
      found: [],
    },
  ],
};
