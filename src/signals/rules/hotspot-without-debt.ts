import { addMonths, counted, type Seconds, showCount, showShare } from "#base";
import { examplePicture, type Picture } from "#picture";
import { byMonth, changesIn, type Commit, landedBetween, landedOf, recentCommits } from "../changes.ts";
import { changes, evidence, lenses, quoted } from "../evidence.ts";
import { repeated, type Series, today, together } from "../example-commits.ts";
import { type Fixes, fixesOf } from "../fixes.ts";
import { commitsByFile, type ProductionFile, productionFiles } from "../production.ts";
import { shellWord } from "../shell.ts";
import type { Draft, Evidence, Rule, RuleOptions, RuleResult, Severity } from "../types.ts";

/** A file, or the whole repository, in the year before `at` and in the year before that, in landed changes. */
interface TwoYears {
  readonly revisions: number;
  readonly before: number;
  readonly fixes: number;
}

interface Facts extends TwoYears {
  readonly one: ProductionFile;
  readonly grows: boolean;
  readonly breaks: boolean;
  readonly trend: readonly number[];
}

function twoYears(commits: readonly Commit[], at: Seconds, isFix: Fixes["isFix"]): TwoYears {
  const year = landedOf(landedBetween(commits, addMonths(at, -12), at));
  const before = changesIn(landedBetween(commits, addMonths(at, -24), addMonths(at, -12)));
  return { revisions: year.length, before, fixes: year.filter(isFix).length };
}

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const at = picture.repository.at.time;
  const fixes = fixesOf(picture);
  const all = twoYears(recentCommits(picture), at, fixes.isFix);
  const byFile = commitsByFile(picture);
  const hot = hottest(picture, option, (one) => twoYears(byFile.get(one.path) ?? [], at, fixes.isFix));
  const facts = hot.map(({ one, ...counts }): Facts => ({
    one, ...counts,
    grows: counts.before > 0 && counts.revisions * all.before >= option("growth") * counts.before * all.revisions,
    breaks: fixes.cannotTell === undefined && counts.fixes >= option("fixes") && counts.fixes * all.revisions >= option("fix-share") * all.fixes * counts.revisions,
    trend: byMonth(byFile.get(one.path) ?? [], at, 24),
  }));
  const findings = facts.filter((one) => one.grows || one.breaks).map((one) => draft(picture, one, all, fixes));
  return fixes.cannotTell === undefined ? { findings } : { findings, cannotTell: { ...fixes.cannotTell, reason: `whether hotspots are mended more than the rest: ${fixes.cannotTell.reason}` } };
}

/** The files that rank first by revisions × lines, both normalised by rank: the smaller of a hundredth and 25 (Tornhill). */
function hottest(picture: Picture, option: RuleOptions, count: (one: ProductionFile) => TwoYears): readonly (TwoYears & { readonly one: ProductionFile })[] {
  const files = [...productionFiles(picture).values()].map((one) => ({ one, ...count(one) })).filter((one) => one.revisions > 0);
  const byRevisions = ranks(files.map((one) => one.revisions));
  const byLines = ranks(files.map((one) => one.one.file.lines));
  const score = (index: number): number => (byRevisions[index] ?? 0) * (byLines[index] ?? 0);
  const order = [...files.keys()].toSorted((a, b) => score(b) - score(a) || a - b).slice(0, Math.min(25, Math.ceil(files.length / 100)));
  return order.flatMap((index) => files[index] ?? []).filter((one) => one.one.file.lines >= option("lines") && one.revisions >= option("revisions"));
}

/** Each value's place among all, from 0 to 1; equal values share theirs. */
function ranks(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const place = new Map(sorted.map((one, index) => [one, (index + 1) / sorted.length]));
  return values.map((one) => place.get(one) ?? 0);
}

const severityOf = (facts: Facts): Severity => (facts.grows && facts.breaks ? "high" : facts.revisions >= 30 || facts.breaks ? "medium" : "low");

function draft(picture: Picture, facts: Facts, all: TwoYears, fixes: Fixes): Draft {
  const { file, area } = facts.one;
  const name = quoted(file.path);
  return {
    subject: { kind: "path", id: file.path, parts: [file.path], paths: [file.path], areas: [area.id] },
    severity: severityOf(facts),
    statement: `${name} is a hotspot that no debt covers`,
    evidence: evidenceOf(picture, facts, all, fixes),
    confidence: facts.grows ? "observed" : "inferred",
    lenses: lenses({
      risk: facts.breaks ? "More of the work here mends what was there than elsewhere." : "",
      delivery: `Work on ${area.id} keeps coming back to one long file, where changes meet.`,
      sustainability: facts.grows ? "It takes a growing part of the team's changes." : "",
    }),
    trend: { values: facts.trend, label: `changes a month, 24 months; now ${facts.trend.at(-1) ?? 0}`, step: false },
    questions: [
      { whom: `whoever works in ${area.id}`, ask: `What makes so many changes end in ${file.path}, and which part of it changes most?` },
      { whom: "whoever plans the work", ask: "Is there a plan for it, or was it decided to live with it? Where is that written?" },
    ],
  };
}

function evidenceOf(picture: Picture, facts: Facts, all: TwoYears, fixes: Fixes): readonly Evidence[] {
  const { file } = facts.one;
  const command = `fairlead why ${shellWord(file.path)}`;
  const parts = [
    evidence(picture, `${changes(facts.revisions)} in a year, ${counted(file.lines, "line")}`, {
      name: "Changes in a year", definition: "Landed changes that touch the file; bots, reformats and vendoring left out.",
      n: `${showCount(facts.revisions)} of ${changes(all.revisions)}`, command, source: "Tornhill 2015 (hotspots)",
    }),
  ];
  if (facts.grows) parts.push(growth(picture, facts, all, command));
  if (facts.breaks) parts.push(mending(picture, facts, all, fixes, command));
  return parts;
}

const growth = (picture: Picture, facts: Facts, all: TwoYears, command: string): Evidence =>
  evidence(picture, `${showCount(facts.revisions)} of ${showCount(all.revisions)} changes of the repository touch it, against ${showCount(facts.before)} of ${showCount(all.before)} the year before`, {
    name: "Share of the repository's changes", definition: "Landed changes that touch the file, of all landed changes, in the last year and in the year before.",
    n: `${showCount(all.revisions)} and ${changes(all.before)}`, command,
  });

const mending = (picture: Picture, facts: Facts, all: TwoYears, fixes: Fixes, command: string): Evidence =>
  evidence(picture, `${showCount(facts.fixes)} of ${showCount(facts.revisions)} are fixes, against ${showCount(all.fixes)} of ${showCount(all.revisions)} in the repository`, {
    name: "Fixes", definition: `Landed changes of which at least half are ${fixes.toldBy}.`,
    n: `${showShare(facts.fixes, facts.revisions)} against ${showShare(all.fixes, all.revisions)}`, command, confidence: "inferred",
  });

const long = { "src/ledger.ts": { lines: 800 } };

const seen = (...series: readonly Series[]) => () => examplePicture({ commits: together(...series), files: long, at: today });

const on = (count: number, from: number, file: string, message = "feat: more") => repeated(count, from, { who: "Al", files: [file], message });

const rest = together(on(40, 20, "src/other.ts"), on(40, 8, "src/other.ts"), on(4, 8, "src/other.ts", "fix: it"));

export const hotspotWithoutDebt: Rule = {
  id: "hotspot-without-debt",
  title: "A hotspot that no debt covers",
  question: "Which long files take more and more of the work, or keep having to be mended?",
  why: "A long file that changes often is where understanding costs most and where changes meet. One that takes a growing share of the work, or is mended more than the rest, is a cost somebody should have chosen.",
  source: "Tornhill 2015 (hotspots); Hindle, Godfrey, Holt 2008 (indentation as complexity)",
  against: "Lines of code alone predict defects about as well as any composite score. A central file may change often because it is a list that things are added to, and be none the worse for it.",
  severityGiven: "High when it both grows in share and is mended more than the rest; medium when it is mended more, or has 30 changes in a year; else low.",
  triedOn: [],
  needs: ["history", "tree", "areas"],
  helpedBy: [],
  looksBack: 12,
  shownBy: "hotspots",
  options: [
    { id: "lines", default: 300, minimum: 1, maximum: 100_000, meaning: "least lines of the file" },
    { id: "revisions", default: 10, minimum: 2, maximum: 10_000, meaning: "least landed changes of the file in a year" },
    { id: "growth", default: 1.25, minimum: 1, maximum: 100, meaning: "its share of all changes, as a multiple of the year before" },
    { id: "fixes", default: 5, minimum: 1, maximum: 1000, meaning: "least fixes in a year" },
    { id: "fix-share", default: 1.5, minimum: 1, maximum: 100, meaning: "its share of fixes, as a multiple of the repository's" },
  ],
  replay: true,
  find,
  examples: [
    { given: "800 lines, 20 of 64 changes in a year, against 10 of 50 the year before", picture: seen(rest, on(10, 20, "src/ledger.ts"), on(20, 8, "src/ledger.ts")), found: ["src/ledger.ts"] },
    { given: "the same share as the year before", picture: seen(rest, on(20, 20, "src/ledger.ts"), on(20, 8, "src/ledger.ts")), found: [] },
    { given: "a steady share, and 6 of 20 are fixes where 10 of 64 are in the repository", picture: seen(rest, on(20, 20, "src/ledger.ts"), on(14, 8, "src/ledger.ts"), on(6, 8, "src/ledger.ts", "fix: it")), found: ["src/ledger.ts"] },
    { given: "a growing share, but only 9 changes", picture: seen(on(10, 20, "src/other.ts"), on(9, 8, "src/other.ts"), on(2, 20, "src/ledger.ts"), on(9, 8, "src/ledger.ts")), found: [] },
    { given: "a growing share, in a test", picture: seen(rest, on(10, 20, "tests/ledger.test.ts"), on(20, 8, "tests/ledger.test.ts")), found: [] },
    { given: "commits that say nothing of what they are", picture: seen(on(40, 20, "src/other.ts", "more"), on(40, 8, "src/other.ts", "more")), found: [], cannotTell: true },
  ],
};
