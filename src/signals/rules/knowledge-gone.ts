import { counted, type Seconds, showCount, showDay, showSpan } from "#base";
import { activeFrom, type Area, areaActivity, examplePicture, type KnowledgeGone, knowledgeGone, type Picture, yearOf } from "#picture";
import { activePeople, activeWords } from "../active-people.ts";
import { byMonth } from "../changes.ts";
import { dependants } from "../dependants.ts";
import { changes, evidence, lenses, quoted } from "../evidence.ts";
import { aTeam, repeated, type Series, today, together } from "../example-commits.ts";
import { commitsByArea } from "../production.ts";
import { shellWord } from "../shell.ts";
import { sourceAreas } from "../source-areas.ts";
import { areaSubject } from "../subjects.ts";
import type { Draft, Rule, RuleOptions, RuleResult, Severity } from "../types.ts";

interface Facts {
  readonly area: Area;
  readonly gone: KnowledgeGone;
  /** Landed changes of its code in the year before `at`. */
  readonly landed: number;
  /** People active there in six months: 3 standing for more. */
  readonly active: number;
  readonly dependants: ReturnType<typeof dependants>;
}

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const at = picture.repository.at.time;
  const people = activePeople(picture, 6);
  if (people < option("people")) return { findings: [], cannotTell: quiet(people, option("people")) };
  const [year, half] = [areaActivity(picture, yearOf(at)), areaActivity(picture)];
  const all = knowledgeGone(picture);
  const facts = sourceAreas(picture).flatMap(({ area, index }): readonly Facts[] => {
    const gone = all[index];
    if (gone === undefined || !isGone(gone, option)) return [];
    return [{ area, gone, landed: year[index]?.landed ?? 0, active: half[index]?.depth ?? 0, dependants: dependants(picture, index) }];
  });
  return { findings: facts.filter((one) => isNeeded(one, option)).map((one) => draft(picture, one)) };
}

const quiet = (people: number, least: number): { readonly reason: string; readonly hint: string } => ({
  reason: `${people === 0 ? "nobody" : people === 1 ? "one person" : `${people} people`} made ${activeFrom} or more commits in six months, and this asks for ${least}: where hardly anybody works, every area is without its authors`,
  hint: "fairlead analyse cadence",
});

const isGone = (gone: KnowledgeGone, option: RuleOptions): boolean =>
  gone.files >= option("files") && gone.gone >= option("part") * gone.files;

/** Still changed or relied on, and nobody has taken it over: with every author silent one active person is not enough yet. */
const isNeeded = ({ landed, active, gone, dependants: on }: Facts, option: RuleOptions): boolean =>
  active <= (gone.gone === gone.files ? 1 : 0) && (landed >= option("changes") || on.areas >= option("dependants"));

function severityOf({ landed, gone, active }: Facts): Severity {
  if (gone.gone === gone.files && active === 0 && landed >= 12) return "high";
  return landed >= 6 ? "medium" : "low";
}

function draft(picture: Picture, facts: Facts): Draft {
  const { area, gone, landed, active, dependants: on } = facts;
  const at = picture.repository.at.time;
  const whole = gone.gone === gone.files;
  const trend = byMonth(commitsByArea(picture).get(gone.area) ?? [], at, 24);
  const command = `fairlead analyse commits --area ${shellWord(area.id)}`;
  return {
    subject: areaSubject(area),
    severity: severityOf(facts),
    statement: whole
      ? `No author of ${quoted(area.id)} has made a commit for ${showSpan(gone.lastSeen, at)}`
      : `Most of ${quoted(area.id)} was written by people who have made no commit for six months`,
    evidence: [
      evidence(
        picture,
        `${showCount(gone.gone)} of ${counted(gone.files, "file")} have no author with a commit in six months${whole ? `; the last was on ${showDay(gone.lastSeen)}` : ""}`,
        {
          name: "Knowledge gone",
          definition:
            "Source and test files of the area whose every author, by degree of authorship, has made no commit anywhere in the repository for six months.",
          n: counted(gone.files, "file"),
          command: `fairlead analyse knowledge-gone`,
          confidence: "inferred",
          source: "Avelino and others 2016 (degree of authorship)",
        },
      ),
      evidence(picture, `${changes(landed)} of its code landed in a year; ${activeWords(active)}`, {
        name: "Changes of an area",
        definition: `Landed changes that touch source or test files of ${area.id}; bots, reformats and vendoring left out.`,
        n: changes(landed),
        command,
      }),
      ...(on.areas === 0 ? [] : [dependence(picture, on)]),
    ],
    confidence: "inferred",
    lenses: lenses({
      risk: `Nobody who is here now wrote ${area.id}; what it must never do is known from its code alone.`,
      delivery: "A change there begins with finding out how it works.",
      sustainability: "It keeps being relied on while nobody has made it theirs.",
    }),
    trend: { values: trend, label: `changes a month, 24 months; now ${trend.at(-1) ?? 0}`, step: false },
    questions: [
      { whom: "the team", ask: `Who would be asked if ${area.id} failed tonight?` },
      { whom: "whoever plans the work", ask: `Is ${area.id} still wanted? If so, who would like to know it?` },
    ],
  };
}

const dependence = (picture: Picture, on: Facts["dependants"]) =>
  evidence(picture, `${counted(on.areas, "other area")} ${on.areas === 1 ? "imports" : "import"} it, in ${counted(on.files, "file")}`, {
    name: "Areas that depend on it",
    definition: "Other source areas with a file that imports a file of this area.",
    n: counted(on.files, "file"),
    command: "fairlead analyse imports",
    from: "imports",
  });

const old = (count: number, from: number, who: string): Series =>
  repeated(count, from, { who, files: ["a", "b", "c", "d", "e"].map((name) => `billing/${name}.ts`) });

const seen =
  (...series: readonly Series[]) =>
  () =>
    examplePicture({ commits: together(aTeam, ...series), at: today });

export const knowledgeGoneRule: Rule = {
  id: "knowledge-gone",
  title: "An area without its authors",
  question: "Which parts that are still needed were written by people who are no longer seen here?",
  fires:
    "For most files of the area no author (degree of authorship) has made a commit anywhere in the repository for six months; the area is still changed, or other areas import it; and nobody is active in it (one person may be, where it holds for every file).",
  why: "An area that is still changed or relied on, and whose authors make no commits any more, is kept by people who did not write it. The next change there costs more than it seems, and nobody may have noticed.",
  source: "Avelino and others 2016 (degree of authorship, files left without an author)",
  against:
    "No commit is not absence: people move to other repositories, reviews and talks. Code that is done needs no author every day. Somebody who only ever changed a little may know it well by now.",
  severityGiven:
    "High when it holds for every file, nobody is active there and 12 changes landed in a year; medium when 6 landed; low when it is only imported.",
  triedOn: [
    {
      on: "rails",
      found: "`activerecord/*`: three left-over files by people long silent, 159 changes a year, all to the change log.",
      changed: "Only code counts, and an area needs five files with an author.",
    },
    {
      on: "kafka, terraform, github-linguist, saleor",
      found:
        "With every author of every file silent nothing was found, although kafka's connect modules, terraform's states and linguist's `lib` are just that.",
      changed:
        "Two thirds of the files are enough where nobody is active in the area; eight areas are found, and each agrees with `git log`.",
    },
    {
      on: "thumbor",
      found: "`handlers`: all authors silent for 3 years, but two people have taken it over.",
      changed: "Not found where two people are active.",
    },
    {
      on: "terraform",
      found: "Storage back ends with three changes a year, each part of a sweep.",
      changed: "Six changes a year make an area still changed.",
    },
    {
      on: "excalidraw",
      found: "`fonts`: done code that five areas import. True, and hardly worth a talk.",
      changed: "Low when an area is only imported.",
    },
  ],
  needs: ["history", "tree", "areas"],
  helpedBy: ["imports"],
  looksBack: Number.POSITIVE_INFINITY,
  shownBy: "knowledge-gone",
  answeredBy: ["risk"],
  options: [
    { id: "part", default: 0.67, minimum: 0.5, maximum: 1, meaning: "least part of the area's files whose every author is silent" },
    { id: "files", default: 5, minimum: 1, maximum: 1000, meaning: "least files of the area that have an author" },
    { id: "changes", default: 6, minimum: 0, maximum: 1000, meaning: "landed changes in a year that make the area still changed" },
    { id: "dependants", default: 2, minimum: 1, maximum: 100, meaning: "other areas importing it that make it still depended on" },
    {
      id: "people",
      default: 3,
      minimum: 1,
      maximum: 100,
      meaning: "active people the repository must have; below it the repository is quiet, not the area",
    },
  ],
  replay: true,
  find,
  examples: () => [
    {
      given: "five files by one author who made no commit for 19 months, changed six times since by somebody who works elsewhere now",
      picture: seen(old(6, 20, "Al"), repeated(6, 11, { who: "Bo", files: ["billing/a.ts"] })),
      found: ["billing"],
    },
    {
      given: "the same, and two people work there now",
      picture: seen(old(6, 20, "Al"), ...["Bo", "Cy"].map((who) => repeated(3, 4, { who, files: ["billing/a.ts"] }))),
      found: [],
    },
    {
      given: "the author still commits elsewhere",
      picture: seen(
        old(6, 20, "Al"),
        repeated(6, 11, { who: "Bo", files: ["billing/a.ts"] }),
        repeated(1, 2, { who: "Al", files: ["shop/cart.ts"] }),
      ),
      found: [],
    },
    { given: "nobody changes it, nothing imports it", picture: seen(old(6, 20, "Al")), found: [] },
    {
      given: "nobody changes it, two other areas import it",
      picture: () =>
        examplePicture({
          commits: together(aTeam, old(6, 20, "Al"), repeated(1, 4, { who: "Bo", files: ["mail/a.ts"] })),
          files: { "shop/cart.ts": { imports: ["billing/a.ts"] }, "mail/a.ts": { imports: ["billing/b.ts"] } },
          at: today,
        }),
      found: ["billing"],
    },
    {
      given: "a repository in which hardly anybody works",
      picture: () =>
        examplePicture({ commits: together(old(6, 20, "Al"), repeated(3, 4, { who: "Bo", files: ["billing/a.ts"] })), at: today }),
      found: [],
      cannotTell: true,
    },
  ],
};
