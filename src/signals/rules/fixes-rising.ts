import { type Seconds, showCount, showShare } from "#base";
import { type Area, examplePicture, type FixCount, fixesByArea, type Picture } from "#picture";
import { dormant } from "../dormant.ts";
import { evidence, lenses, quoted } from "../evidence.ts";
import { repeated, type Series, today, together } from "../example-commits.ts";
import { type Fixes, fixesOf } from "../fixes.ts";
import { shellWord } from "../shell.ts";
import { areaSubject } from "../subjects.ts";
import { sourceAreas } from "../source-areas.ts";
import { inQuarters, inYears } from "../spans.ts";
import { type TwoYears, zOf } from "../two-years.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const quiet = dormant(picture, 12, option("changes"));
  if (quiet !== undefined) return { findings: [], cannotTell: quiet };
  const fixes = fixesOf(picture);
  if (fixes.cannotTell !== undefined) return { findings: [], cannotTell: fixes.cannotTell };
  const [now, before] = inYears(picture, 2).map((year) => fixesByArea(picture, year)?.areas);
  const findings = sourceAreas(picture).flatMap(({ area, index }) => {
    const [one, then] = [now?.[index], before?.[index]];
    if (one === undefined || then === undefined) return [];
    const years = { part: one.fixes, whole: one.landed, partBefore: then.fixes, wholeBefore: then.landed };
    return rises(years, option) ? [draft(picture, area, index, years, fixes)] : [];
  });
  return { findings };
}

const rises = (years: TwoYears, option: RuleOptions): boolean =>
  years.whole >= option("changes") && years.wholeBefore >= option("changes") && years.part >= option("fixes") && zOf(years) > option("z");

const share = (one: FixCount | undefined): number => (one === undefined || one.landed === 0 ? 0 : one.fixes / one.landed);

function draft(picture: Picture, area: Area, index: number, years: TwoYears, fixes: Fixes): Draft {
  const trend = inQuarters(picture, 8).map((quarter) => share(fixesByArea(picture, quarter)?.areas[index]));
  const { part, whole, partBefore, wholeBefore } = years;
  return {
    subject: areaSubject(area),
    severity: part * 2 >= whole ? "high" : zOf(years) > 4 ? "medium" : "low",
    statement: `More of the work in ${quoted(area.id)} is fixes than a year ago`,
    evidence: [
      evidence(
        picture,
        `${showCount(part)} of ${showCount(whole)} changes are fixes, against ${showCount(partBefore)} of ${showCount(wholeBefore)} the year before`,
        {
          name: "Share of fixes",
          definition: `Landed changes of the area of which at least half are ${fixes.toldBy}.`,
          n: `${showShare(part, whole)} against ${showShare(partBefore, wholeBefore)}`,
          command: `fairlead analyse commits --area ${shellWord(area.id)}`,
          confidence: "inferred",
        },
      ),
    ],
    confidence: "inferred",
    lenses: lenses({
      risk: `What is built in ${area.id} needs mending more often.`,
      delivery: `Less of the work in ${area.id} brings something new.`,
      value: "More of what users meet there had something wrong with it.",
    }),
    trend: { values: trend, label: `share of fixes, by quarter; now ${showShare(part, whole)} of a year`, step: false },
    questions: [
      { whom: `whoever works in ${area.id}`, ask: "What do the last fixes there have in common?" },
      { whom: "whoever hears from users", ask: `Did more problems reach people, or were more found before they did?` },
    ],
  };
}

const work = (count: number, from: number, message: string): Series =>
  repeated(count, from, { who: "Al", files: ["billing/ledger.ts"], message });

const seen =
  (...series: readonly Series[]) =>
  () =>
    examplePicture({ commits: together(...series), at: today });

export const fixesRising: Rule = {
  id: "fixes-rising",
  title: "More and more fixes",
  question: "Where does more of the work mend what was there than it used to?",
  fires:
    "Enough changes landed in an area in both of the last two years, and the share of fixes among them rose further than chance would have it.",
  why: "A rising share of fixes says that something in the area, or in how it is worked on, has changed for the worse, long before anybody would call it a problem.",
  source: "Two-proportion z-test; fixes as predictor: Ostrand, Weyuker, Bell 2005",
  against:
    "More fixes may mean more users, a release being hardened, or better words in commits. What calls itself a fix is not always one.",
  severityGiven: "High when at least half of the changes are fixes; medium when the rise is far beyond chance (z over 4); else low.",
  triedOn: [
    {
      on: "terraform",
      found: "What lies loose in the root: 34 of 149 against 24 of 217. True, and about nothing in particular.",
      changed: "What lies loose in the root is no area unless a quarter of all code is there.",
    },
    {
      on: "git, rails, kafka, terraform, vite, saleor, kuma, curl",
      found:
        "Nothing found; the two largest rises seen were 2.5 standard errors (11 of 56 against 2 of 50) and 2.6 (12 of 45 against none of 21, too few).",
      changed: "Nothing.",
    },
    {
      on: "github-linguist, register-trainee-teachers",
      found: "3 % and 10 % of the commits say what they are.",
      changed: "The rule says that it cannot tell.",
    },
  ],
  needs: ["history", "areas"],
  helpedBy: [],
  looksBack: 24,
  shownBy: "fix-share",
  answeredBy: ["debt", "risk"],
  options: [
    { id: "changes", default: 40, minimum: 10, maximum: 10_000, meaning: "least landed changes of the area in each of the two years" },
    { id: "fixes", default: 8, minimum: 1, maximum: 1000, meaning: "least fixes in the last year" },
    { id: "z", default: 2.5, minimum: 1, maximum: 10, meaning: "least distance between the two shares, in standard errors" },
  ],
  replay: true,
  find,
  examples: () => [
    {
      given: "20 fixes of 45 changes, against 5 of 45",
      picture: seen(work(40, 20, "feat: more"), work(5, 20, "fix: it"), work(25, 10, "feat: more"), work(20, 10, "fix: it")),
      found: ["billing"],
    },
    {
      given: "9 of 45 against 5 of 45: within chance",
      picture: seen(work(40, 20, "feat: more"), work(5, 20, "fix: it"), work(36, 10, "feat: more"), work(9, 10, "fix: it")),
      found: [],
    },
    {
      given: "39 changes in the year before",
      picture: seen(work(39, 20, "feat: more"), work(25, 10, "feat: more"), work(20, 10, "fix: it")),
      found: [],
    },
    {
      given: "39 changes of people in the whole repository in a year: dormant",
      picture: seen(work(60, 20, "feat: more"), work(39, 10, "fix: it")),
      found: [],
      cannotTell: true,
    },
    {
      given: "commits that say nothing of what they are",
      picture: seen(work(45, 20, "more"), work(45, 10, "more")),
      found: [],
      cannotTell: true,
    },
  ],
};
