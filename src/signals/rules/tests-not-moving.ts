import { type Seconds, showCount, showShare } from "#base";
import { type Area, changesWithTests, examplePicture, type Picture, value, type WithTests } from "#picture";
import { dormant } from "../dormant.ts";
import { evidence, lenses, quoted } from "../evidence.ts";
import { repeated, type Series, today, together } from "../example-commits.ts";
import { shellWord } from "../shell.ts";
import { areaSubject } from "../subjects.ts";
import { testsInside } from "../tests-inside.ts";
import { type TwoYears, zAbove, zOf } from "../two-years.ts";
import type { Draft, Rule, RuleOptions, RuleResult, Severity } from "../types.ts";
import { isAside, isLoose, sourceAreas } from "../source-areas.ts";
import { inQuarters, inYears } from "../spans.ts";

interface Facts {
  readonly area: Area;
  readonly years: TwoYears;
}

/** What an area is compared with. */
interface Against {
  readonly median: number;
  readonly areas: number;
}

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  if (!(value(picture, "tree")?.files ?? []).some((file) => file.role === "test")) return { findings: [], cannotTell: noTests };
  const quiet = dormant(picture, 12, option("changes"));
  if (quiet !== undefined) return { findings: [], cannotTell: quiet };
  const inside = testsInside(picture);
  const [now, before] = inYears(picture, 2).map((year) => changesWithTests(picture, year));
  const facts = sourceAreas(picture).flatMap(({ area, index }): readonly Facts[] => {
    const [one, then] = [now?.[index], before?.[index]];
    if (one === undefined || isAside(area) || inside.has(index) || one.landed < option("changes")) return [];
    return [{ area, years: { part: one.withTests, whole: one.landed, partBefore: then?.withTests ?? 0, wholeBefore: then?.landed ?? 0 } }];
  });
  if (facts.length === 0 && inside.size > 0) return { findings: [], cannotTell: withinSource };
  const against = { median: medianOf(facts.map((one) => one.years.part / one.years.whole)), areas: facts.length };
  return { findings: facts.flatMap((one) => judge(picture, option, one, against)) };
}

const noTests = {
  reason: "no file of the tree is known as a test",
  hint: "Tests are told by folder and file name; tests in another repository are not seen.",
};
const withinSource = {
  reason: "in this language tests stand within the source files, and a path does not tell them apart",
  hint: "Tests in files of their own are seen.",
};

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** In which ways tests stay behind. */
interface Ways {
  /** Below half of its own year before. */
  readonly fell: boolean;
  /** Not so far, yet the part without a test grew by half, far beyond chance. */
  readonly slips: boolean;
  /** Below half of the repository's median. */
  readonly low: boolean;
}

function judge(picture: Picture, option: RuleOptions, facts: Facts, against: Against): readonly Draft[] {
  const { part, whole, partBefore, wholeBefore } = facts.years;
  const compared = wholeBefore >= option("changes");
  const z = zOf(facts.years);
  const fell = compared && part * wholeBefore < option("fall") * partBefore * whole && z <= -option("z");
  const without = (whole - part) * wholeBefore >= option("without") * (wholeBefore - partBefore) * whole;
  const low =
    !isLoose(facts.area) &&
    against.median >= option("median") &&
    part < option("fall") * against.median * whole &&
    zAbove(part, whole, against.median) <= -option("z");
  const ways = { fell, slips: compared && without && z <= -option("z") - 1, low };
  return ways.fell || ways.slips || ways.low ? [draft(picture, facts, ways, against)] : [];
}

const severityOf = ({ fell, low }: Ways): Severity => (fell && low ? "high" : fell ? "medium" : "low");

function draft(picture: Picture, facts: Facts, ways: Ways, against: Against): Draft {
  const less = ways.fell || ways.slips;
  const { area, years } = facts;
  const trend = inQuarters(picture, 8).map((quarter) =>
    share(changesWithTests(picture, quarter).find((one) => one.area === value(picture, "areas")?.indexOf(area.id))),
  );
  return {
    subject: areaSubject(area),
    severity: severityOf(ways),
    statement: less
      ? `Fewer of the changes in ${quoted(area.id)} move a test than a year ago`
      : `Changes in ${quoted(area.id)} move a test less often than elsewhere here`,
    evidence: [withATest(picture, area, years, less), ...(ways.low ? [beside(picture, years, against)] : [])],
    confidence: "observed",
    lenses: lenses({
      risk: `More of what changes in ${area.id} is not held by a test that changed with it.`,
      sustainability: "Code that outgrows its tests becomes code that nobody dares to change.",
    }),
    trend: {
      values: trend,
      label: `share of changes with a test, by quarter; now ${showShare(years.part, years.whole)} of a year`,
      step: false,
    },
    questions: [
      { whom: `whoever works in ${area.id}`, ask: "What tells you that a change there works, and is it written down as a test?" },
    ],
  };
}

const share = (one: WithTests | undefined): number => (one === undefined || one.landed === 0 ? 0 : one.withTests / one.landed);

const withATest = (picture: Picture, area: Area, { part, whole, partBefore, wholeBefore }: TwoYears, less: boolean) =>
  evidence(
    picture,
    `${showCount(part)} of ${showCount(whole)} changes moved a test${less ? `, against ${showCount(partBefore)} of ${showCount(wholeBefore)} the year before` : " in a year"}`,
    {
      name: "Changes with tests",
      definition: `Landed changes of production files in ${area.id} in which a test file changed too, anywhere in the repository.`,
      n: less ? `${showShare(part, whole)} against ${showShare(partBefore, wholeBefore)}` : showShare(part, whole),
      command: `fairlead analyse area-coupling --area ${shellWord(area.id)}`,
    },
  );

const beside = (picture: Picture, { part, whole }: TwoYears, { median, areas }: Against) =>
  evidence(picture, `The middle of ${showCount(areas)} areas is ${Math.round(100 * median)}\u00a0%`, {
    name: "The repository's median",
    definition: "Median share of changes with tests over the source areas with enough changes.",
    n: `${showCount(areas)} areas; here ${showShare(part, whole)}`,
    command: "fairlead analyse area-coupling",
  });

const code = (count: number, from: number, ...files: readonly string[]): Series => repeated(count, from, { who: "Al", files });

const seen =
  (...series: readonly Series[]) =>
  () =>
    examplePicture({ commits: together(...series), at: today });

const tested = together(code(15, 20, "billing/a.ts", "tests/a.test.ts"), code(10, 20, "billing/a.ts"));

const elsewhere = together(...["shop", "mail", "feed"].map((area) => code(20, 10, `${area}/a.ts`, `tests/${area}.test.ts`)));

export const testsNotMoving: Rule = {
  id: "tests-not-moving",
  title: "Code changes, its tests do not",
  question: "Where does code change without its tests?",
  fires:
    "Enough changes of an area's production files landed in a year, and the share of them in which a test moved too fell well below its own year before, or the part without a test grew by half, or the share lies well below the middle of the repository; each beyond chance.",
  why: "Tests that stop moving with the code stop saying anything about it. The fall comes long before the first problem that a test would have caught.",
  source: "Co-evolution of production and test code: Zaidman and others 2011",
  against:
    "A refactoring needs no new test, and good tests of behaviour move less than the code. Tests may live in another repository. Any test that moves in the same landed change counts, so in large merges the share is too kind.",
  severityGiven:
    "High when it fell below half of its own year before and is below half of the repository's median; medium when it fell; low when it fell less far, or is only low beside the others.",
  triedOn: [
    {
      on: "git",
      found: "`contrib`: scripts on the side, 4 of 21 changes with a test.",
      changed: "What stands aside (contrib, examples, benchmarks, tools) and configuration is not held beside the rest.",
    },
    {
      on: "dotcom-rendering",
      found: "What is left over in a divided folder: 2 of 21 against 5 of 22.",
      changed: "A fall has to be beyond chance, and left-overs are not held beside areas.",
    },
    { on: "ripgrep", found: "Every area: tests in Rust stand within the source.", changed: "The rule says that it cannot tell." },
    {
      on: "kafka",
      found:
        "`streams` fell from 129 of 172 to 139 of 230, far beyond chance, and was not found: half is a long way down from three quarters.",
      changed: "The part without a test growing by half is enough when it is far beyond chance.",
    },
    {
      on: "vite, saleor, kuma, terraform, an application of a public authority",
      found: "Nothing found; read area by area, the shares are as high as before or higher.",
      changed: "Nothing.",
    },
  ],
  needs: ["history", "tree", "areas"],
  helpedBy: [],
  looksBack: 24,
  shownBy: "area-coupling",
  answeredBy: ["debt", "risk"],
  options: [
    { id: "changes", default: 20, minimum: 5, maximum: 10_000, meaning: "least landed changes of the area in a year" },
    {
      id: "fall",
      default: 0.5,
      minimum: 0.1,
      maximum: 1,
      meaning: "its share of changes with tests, as a part of its own year before or of the median",
    },
    {
      id: "median",
      default: 0.4,
      minimum: 0,
      maximum: 1,
      meaning: "least median share in the repository for an area to be held beside it",
    },
    {
      id: "without",
      default: 1.5,
      minimum: 1,
      maximum: 100,
      meaning: "growth of the part without a test, as a multiple of the year before, when that lies one standard error further out than z",
    },
    {
      id: "z",
      default: 1.5,
      minimum: 0,
      maximum: 10,
      meaning: "least distance of its share from what it is held against, in standard errors: below it chance would do",
    },
  ],
  replay: true,
  find,
  examples: () => [
    {
      given: "5 of 25 changes with a test, against 15 of 25 the year before",
      picture: seen(tested, code(5, 10, "billing/a.ts", "tests/a.test.ts"), code(20, 10, "billing/a.ts")),
      found: ["billing"],
    },
    {
      given: "10 of 25 against 15 of 25",
      picture: seen(tested, code(10, 10, "billing/a.ts", "tests/a.test.ts"), code(15, 10, "billing/a.ts")),
      found: [],
    },
    {
      given: "none of 20, in a repository where the median area has all",
      picture: seen(elsewhere, code(20, 10, "billing/a.ts")),
      found: ["billing"],
    },
    {
      given: "3 of 20 changes with a test, against 7 of 20 the year before: within chance",
      picture: seen(
        code(7, 20, "billing/a.ts", "tests/a.test.ts"),
        code(13, 20, "billing/a.ts"),
        code(3, 10, "billing/a.ts", "tests/a.test.ts"),
        code(17, 10, "billing/a.ts"),
      ),
      found: [],
    },
    {
      given: "55 of 100 changes with a test, against 75 of 100: not half, yet far beyond chance",
      picture: seen(
        code(75, 23, "billing/a.ts", "tests/a.test.ts"),
        code(25, 23, "billing/a.ts"),
        code(55, 11, "billing/a.ts", "tests/a.test.ts"),
        code(45, 11, "billing/a.ts"),
      ),
      found: ["billing"],
    },
    { given: "19 changes only", picture: seen(elsewhere, code(19, 10, "billing/a.ts")), found: [] },
    {
      given: "19 changes of people in the whole repository in a year: dormant",
      picture: seen(tested, code(19, 10, "billing/a.ts")),
      found: [],
      cannotTell: true,
    },
    { given: "no test in the tree", picture: seen(code(30, 10, "billing/a.ts")), found: [], cannotTell: true },
    {
      given: "an area in Rust, whose tests stand in the source",
      picture: () =>
        examplePicture({
          commits: together(code(30, 10, "core/a.rs"), code(1, 10, "tests/all.test.rs")),
          files: { "core/a.rs": { language: "Rust" } },
          at: today,
        }),
      found: [],
      cannotTell: true,
    },
  ],
};
