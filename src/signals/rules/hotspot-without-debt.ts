import { addMonths, counted, type Seconds, showCount, showDay, showShare, showSpan } from "#base";
import { examplePicture, type ExampleRecord, type Picture, value } from "#picture";
import { coveringRecords } from "../answered.ts";
import { dormant } from "../dormant.ts";
import { changes, evidence, lenses, quoted } from "../evidence.ts";
import { repeated, type Series, today, together } from "../example-commits.ts";
import { type Fixes, fixesOf } from "../fixes.ts";
import { type HotspotFacts as Facts, hotspotFacts } from "../hotspot-facts.ts";
import { recordName } from "../record-words.ts";
import { shellWord } from "../shell.ts";
import { pathSubject } from "../subjects.ts";
import type { TwoYears } from "../two-years.ts";
import type { Draft, Evidence, Rule, RuleOptions, RuleResult, Severity } from "../types.ts";

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const quiet = dormant(picture, 12, option("revisions"));
  if (quiet !== undefined) return { findings: [], cannotTell: quiet };
  const fixes = fixesOf(picture);
  const { all, facts } = hotspotFacts(picture, option, fixes);
  const findings = facts.filter((one) => isWorthIt(one, option)).map((one) => draft(picture, one, all, fixes));
  return fixes.cannotTell === undefined
    ? { findings }
    : {
        findings,
        cannotTell: { ...fixes.cannotTell, reason: `whether hotspots are mended more than the rest: ${fixes.cannotTell.reason}` },
      };
}

const isWorthIt = (facts: Facts, option: RuleOptions): boolean =>
  facts.one.file.lines >= option("lines") && facts.revisions >= option("revisions") && (facts.grows || facts.breaks);

const severityOf = (facts: Facts): Severity =>
  facts.grows && facts.breaks ? "high" : facts.revisions >= 30 || facts.breaks ? "medium" : "low";

function draft(picture: Picture, facts: Facts, all: TwoYears, fixes: Fixes): Draft {
  const { file, area } = facts.one;
  const subject = pathSubject(file.path, [area.id]);
  return {
    subject,
    severity: severityOf(facts),
    statement: `${quoted(file.path)} is a hotspot${debtWords(picture, subject)}`,
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

/** Kinds of records by which a team says that it knows, and what it means to do. */
const answeredBy = ["debt", "migration"] as const;

/** Whether a debt covers it, where records were read. */
function debtWords(picture: Picture, subject: Draft["subject"]): string {
  if (value(picture, "records") === undefined) return "";
  const [debt] = coveringRecords(picture, answeredBy, subject);
  return debt === undefined ? " that no debt covers" : `, and ${recordName(debt)} covers it`;
}

/** Why it was found, for where only the first fact is shown: "(5 fixes)", "against 9 the year before". */
const inShort = (facts: Facts, at: Seconds): string =>
  `${facts.breaks ? ` (${showCount(facts.fixes)} fixes)` : ""}${facts.grows ? ` against ${showCount(facts.before)} ${beforeWords(facts, at)}` : ""}`;

/** A young file is held against what of the year before it was there for. */
const beforeWords = ({ born }: Facts, at: Seconds): string =>
  born === undefined ? "the year before" : `in the ${showSpan(born, addMonths(at, -12))} before that, its first`;

function evidenceOf(picture: Picture, facts: Facts, all: TwoYears, fixes: Fixes): readonly Evidence[] {
  const { file } = facts.one;
  const command = `fairlead analyse commits --path ${shellWord(file.path)}`;
  const parts = [
    evidence(
      picture,
      `${changes(facts.revisions)} in a year${inShort(facts, picture.repository.at.time)}, ${counted(file.lines, "line")}`,
      {
        name: "Changes in a year",
        definition: "Landed changes of at most 30 files that touch the file; what bots did is left out.",
        n: `${showCount(facts.revisions)} of ${changes(all.whole)}`,
        command,
        source: "Tornhill 2015 (hotspots)",
      },
    ),
  ];
  if (facts.grows) parts.push(growth(picture, facts, all, command));
  if (facts.breaks) parts.push(mending(picture, facts, all, fixes, command));
  return parts;
}

const growth = (picture: Picture, facts: Facts, all: TwoYears, command: string): Evidence =>
  evidence(
    picture,
    `${showCount(facts.revisions)} of ${showCount(all.whole)} changes of the repository touch it, against ${showCount(facts.before)} of ${showCount(facts.allBefore)} ${beforeWords(facts, picture.repository.at.time)}${facts.born === undefined ? "" : `; it came on ${showDay(facts.born)}`}`,
    {
      name: "Share of the repository's changes",
      definition:
        "Landed changes of at most 30 files that touch the file, of all such changes, in the last year and in the year before; for a file that came within the year before, since it came.",
      n: `${showCount(all.whole)} and ${changes(facts.allBefore)}`,
      command,
    },
  );

const mending = (picture: Picture, facts: Facts, all: TwoYears, fixes: Fixes, command: string): Evidence =>
  evidence(
    picture,
    `${showCount(facts.fixes)} of ${showCount(facts.revisions)} are fixes, against ${showCount(all.part)} of ${showCount(all.whole)} in the repository`,
    {
      name: "Fixes",
      definition: `Landed changes of which at least half are ${fixes.toldBy}.`,
      n: `${showShare(facts.fixes, facts.revisions)} against ${showShare(all.part, all.whole)}`,
      command,
      confidence: "inferred",
    },
  );

const long = { "src/ledger.ts": { lines: 800 } };

const seen =
  (...series: readonly Series[]) =>
  () =>
    examplePicture({ commits: together(...series), files: long, at: today });

const owed =
  (...records: readonly ExampleRecord[]) =>
  () =>
    examplePicture({ commits: together(rest, on(10, 20, "src/ledger.ts"), on(26, 8, "src/ledger.ts")), files: long, records, at: today });

const debt = (fields: ExampleRecord["fields"], status = "open"): ExampleRecord => ({
  path: "direction/debts/ledger-split.md",
  status,
  fields: { paths: ["src/ledger.ts"], ...fields },
});

const on = (count: number, from: number, file: string, message = "feat: more") =>
  repeated(count, from, { who: "Al", files: [file], message });

const rest = together(on(40, 20, "src/other.ts"), on(40, 8, "src/other.ts"), on(4, 8, "src/other.ts", "fix: it"));

export const hotspotWithoutDebt: Rule = {
  id: "hotspot-without-debt",
  title: "A hotspot that no debt covers",
  question: "Which long files take more and more of the work, or keep having to be mended?",
  fires:
    "A production file is among the hotspots (rank by revisions × lines), long enough and changed often enough, and either takes a growing share of the repository's changes or is mended clearly more than the rest. An open debt or migration on its paths answers it.",
  why: "A long file that changes often is where understanding costs most and where changes meet. One that takes a growing share of the work, or is mended more than the rest, is a cost somebody should have chosen.",
  source: "Tornhill 2015 (hotspots); Hindle, Godfrey, Holt 2008 (indentation as complexity)",
  against:
    "Lines of code alone predict defects about as well as any composite score. A central file may change often because it is a list that things are added to, and be none the worse for it.",
  severityGiven:
    "High when it both grows in share and is mended more than the rest; medium when it is mended more, or has 30 changes in a year; else low.",
  triedOn: [
    {
      on: "git, rails, kafka, terraform, vite, saleor, kuma, curl",
      found: "53 found, most of them rises of a handful of changes: 25 of 996 against 15 of 844 is within chance.",
      changed: "A rise has to be beyond chance and ten changes more than the old share would give; 24 are left.",
    },
    {
      on: "kuma",
      found: "12 files that only sweeps made busy: the module path was renamed twice, and removals touched 40 to 150 files each.",
      changed: "Changes of more than 30 files are left out; 3 are left.",
    },
    {
      on: "kafka",
      found: "The client's new consumer: 70 changes against 17, true, but it came within the year before.",
      changed: "The fact says when a young file came.",
    },
    {
      on: "dotcom-rendering",
      found: "A layout and a component that came three and four months before the year began: 32 changes against 18, 92 against 27.",
      changed: "A file that came within the year before is held against the changes since it came; neither share grew.",
    },
    { on: "vite", found: "`css.ts` (30 of 50 changes are fixes), `config.ts` and `build.ts`: true, read one by one.", changed: "Nothing." },
    {
      on: "github-linguist, and a repository whose commits say little",
      found: "3 % of the commits say what they are.",
      changed: "The part about fixes says that it cannot tell; growth is still looked at.",
    },
    {
      on: "All of the above, read by hand",
      found:
        "Two doubtful ones are left: a class of settings that everybody adds to (kafka's `StreamsConfig`), and 5 fixes of 10 changes (kuma).",
      changed: "Nothing: both are low in number, and both are true.",
    },
  ],
  needs: ["history", "tree", "areas"],
  helpedBy: ["records"],
  looksBack: 12,
  shownBy: "hotspots",
  answeredBy,
  options: [
    { id: "lines", default: 300, minimum: 1, maximum: 100_000, meaning: "least lines of the file" },
    { id: "revisions", default: 10, minimum: 2, maximum: 10_000, meaning: "least landed changes of the file in a year" },
    { id: "growth", default: 1.25, minimum: 1, maximum: 100, meaning: "its share of all changes, as a multiple of the year before" },
    { id: "more", default: 10, minimum: 0, maximum: 1000, meaning: "least changes beyond what its share of the year before would give" },
    { id: "fixes", default: 5, minimum: 1, maximum: 1000, meaning: "least fixes in a year" },
    { id: "fix-share", default: 1.5, minimum: 1, maximum: 100, meaning: "its share of fixes, as a multiple of the repository's" },
    {
      id: "z",
      default: 1.5,
      minimum: 0,
      maximum: 10,
      meaning: "least distance of either share from what it is held against, in standard errors: below it chance would do",
    },
  ],
  replay: true,
  find,
  examples: () => [
    {
      given: "800 lines, 26 of 70 changes in a year, against 10 of 50 the year before",
      picture: seen(rest, on(10, 20, "src/ledger.ts"), on(26, 8, "src/ledger.ts")),
      found: ["src/ledger.ts"],
    },
    { given: "the same, and an open debt on it", picture: owed(debt({})), found: [], answered: ["src/ledger.ts"] },
    {
      given: "the same, and a debt accepted until 2027",
      picture: owed(debt({ accepted: { until: "2027-06-30", because: "it is replaced then" } }, "accepted")),
      found: [],
      answered: ["src/ledger.ts"],
    },
    { given: "the same, and a debt that was repaid", picture: owed(debt({}, "repaid")), found: ["src/ledger.ts"] },
    {
      given: "20 of 64 against 10 of 50: within chance",
      picture: seen(rest, on(10, 20, "src/ledger.ts"), on(20, 8, "src/ledger.ts")),
      found: [],
    },
    {
      given: "26 of 70 changes in a year, and 10 of 20 in the four months that it was there before that",
      picture: seen(rest, on(10, 15, "src/ledger.ts"), on(26, 8, "src/ledger.ts")),
      found: [],
    },
    {
      given: "26 of 70 changes in a year, and 1 of 40 in the four months that it was there before that",
      picture: seen(rest, on(30, 15, "src/other.ts"), on(1, 16, "src/ledger.ts"), on(26, 8, "src/ledger.ts")),
      found: ["src/ledger.ts"],
    },
    { given: "the same share as the year before", picture: seen(rest, on(20, 20, "src/ledger.ts"), on(20, 8, "src/ledger.ts")), found: [] },
    {
      given: "a steady share, and 6 of 20 are fixes where 10 of 64 are in the repository",
      picture: seen(rest, on(20, 20, "src/ledger.ts"), on(14, 8, "src/ledger.ts"), on(6, 8, "src/ledger.ts", "fix: it")),
      found: ["src/ledger.ts"],
    },
    {
      given: "a growing share, but only 9 changes",
      picture: seen(on(10, 20, "src/other.ts"), on(9, 8, "src/other.ts"), on(2, 20, "src/ledger.ts"), on(9, 8, "src/ledger.ts")),
      found: [],
    },
    {
      given: "a growing share, in a test",
      picture: seen(rest, on(10, 20, "tests/ledger.test.ts"), on(20, 8, "tests/ledger.test.ts")),
      found: [],
    },
    {
      given: "commits that say nothing of what they are",
      picture: seen(on(40, 20, "src/other.ts", "more"), on(40, 8, "src/other.ts", "more")),
      found: [],
      cannotTell: true,
    },
  ],
};
