import { addMonths, type Seconds } from "#base";
import { activeFrom, type Area, type AreaActivity, areaActivity, type Depth, examplePicture, type Picture, type Window } from "#picture";
import { activeIn, activePeople, depth } from "../active-people.ts";
import { dormant } from "../dormant.ts";
import { changes, evidence, lenses, quoted } from "../evidence.ts";
import { aTeam, repeated, type Series, today, together } from "../example-commits.ts";
import { commitsByArea } from "../production.ts";
import { shellWord } from "../shell.ts";
import { sourceAreas } from "../source-areas.ts";
import { areaSubject } from "../subjects.ts";
import type { Draft, Rule, RuleOptions, RuleResult, Severity } from "../types.ts";

/** What was counted in one area. */
interface Facts {
  readonly area: Area;
  readonly landed: number;
  /** 0 to 3, 3 standing for more. */
  readonly depth: Depth;
  /** The same over the two years before the window. */
  readonly before: number;
  readonly trend: readonly number[];
}

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const at = picture.repository.at.time;
  const window = { from: addMonths(at, -option("months")), to: at, name: `${option("months")} months` };
  const people = activePeople(picture, option("months"));
  if (people < option("people")) return fewPeople(people, option);
  const quiet = dormant(picture, option("months"), option("changes"));
  if (quiet !== undefined) return { findings: [], cannotTell: quiet };
  const activity = areaActivity(picture, window);
  const facts = sourceAreas(picture).flatMap(({ area, index }): readonly Facts[] => {
    const one = activity[index];
    return one !== undefined && restsOnOne(one, option)
      ? [{ area, landed: one.landed, depth: one.depth, ...past(picture, index, window) }]
      : [];
  });
  return { findings: facts.map((one) => draft(picture, option, one)) };
}

function fewPeople(people: number, option: RuleOptions): RuleResult {
  const who = people === 0 ? "nobody" : people === 1 ? "one person" : `${people} people`;
  const reason = `${who} landed three commits in ${option("months")} months; with fewer than ${option("people")} every area would rest on one person`;
  return { findings: [], cannotTell: { reason, hint: "fairlead analyse active-people" } };
}

const restsOnOne = (one: AreaActivity, option: RuleOptions): boolean =>
  one.landed >= option("changes") && one.firstShare >= option("first") && one.secondShare <= option("second");

/** How many knew it in the two years before, and half-year by half-year. */
function past(picture: Picture, area: number, { from, to }: Window): Pick<Facts, "before" | "trend"> {
  const commits = commitsByArea(picture).get(area) ?? [];
  const [before = 0] = activeIn(commits, [addMonths(from, -24), from]);
  return {
    before,
    trend: activeIn(
      commits,
      [-30, -24, -18, -12, -6, 0].map((months) => addMonths(to, months)),
    ),
  };
}

function severityOf(option: RuleOptions, facts: Facts): Severity {
  if (facts.before <= 1 && facts.landed >= 2 * option("changes")) return "high";
  return facts.before >= 3 ? "low" : "medium";
}

function draft(picture: Picture, option: RuleOptions, facts: Facts): Draft {
  const { area, landed, depth: active, before, trend } = facts;
  const name = quoted(area.id);
  const months = `${option("months")} months`;
  const command = `fairlead analyse commits --area ${shellWord(area.id)} --window ${shellWord(months)}`;
  return {
    subject: areaSubject(area),
    severity: severityOf(option, facts),
    statement: active <= 1 ? `${name} rests on one person` : `${name} leans on one person`,
    evidence: [
      evidence(picture, `${changes(landed)} landed there in ${months}, most from one person and few from anybody else`, {
        name: "Changes of an area",
        definition: `Landed changes that touch source or test files of ${area.id}; bots, reformats and vendoring left out.`,
        n: changes(landed),
        command,
      }),
      evidence(picture, `People with ${activeFrom} or more commits there in ${months}: ${depth(active)}`, {
        name: "Active people of an area",
        definition: `People with at least ${activeFrom} commits there in ${months}: 0, 1, 2 or 3+, without names.`,
        n: changes(landed),
        command: "fairlead analyse active-people",
        source: "Bird and others 2011 (ownership)",
      }),
      evidence(picture, `With ${activeFrom} or more in the two years before: ${depth(before)}`, {
        name: "Active people before",
        definition: `People with at least ${activeFrom} commits there in the 24 months before the last ${months}: 0, 1, 2 or 3+.`,
        n: "24 months",
        command: "fairlead analyse active-people",
      }),
    ],
    confidence: "observed",
    lenses: lenses({
      risk: `If one person is away, nobody who works in ${area.id} now can take over at once.`,
      delivery: `Changes to ${area.id} wait for one person.`,
      sustainability: `What is known about ${area.id} is with one person.`,
    }),
    trend: {
      values: trend,
      label: `people with ${activeFrom} or more commits there, by half-year; now ${depth(trend.at(-1) ?? 0)}`,
      step: true,
    },
    questions: [
      { whom: "the team", ask: `Who else could land a change in ${area.id} next week, and what would they need?` },
      { whom: "whoever plans the work", ask: `Is there a change in ${area.id} soon that two people could do together?` },
    ],
  };
}

const ledger = (count: number, who: string, withOthers: readonly string[] = []) =>
  repeated(count, 5, { who, files: ["billing/ledger.ts"], with: withOthers });

const seen =
  (...series: readonly Series[]) =>
  () =>
    examplePicture({ commits: together(aTeam, ...series), at: today });

export const onePersonArea: Rule = {
  id: "one-person-area",
  title: "An area rests on one person",
  question: "Where would we get stuck if one person were away?",
  fires:
    "Enough changes landed in an area of source files in the window, one person had a hand in most of them, and the next in hardly any. Co-authors count as authors; of a landed merge the authors of what it brought in, never who merged.",
  why: "An area that changes often and in which nobody else works stops when that person is ill, on leave or busy elsewhere; whoever reviews there learns from the same person. Truck factor research finds that most projects rest on one or two people, and that people agree with where it points.",
  source: "Avelino and others 2016 (truck factor); Bird and others 2011 (ownership)",
  against:
    "Who wrote a change is not all who understand it: reviewers and pairs without a trailer are not seen. A new area is often begun by one person, and that is no harm for a while. Concentrated ownership also goes with fewer defects at one company.",
  severityGiven:
    "High when at least twice the least number of changes landed and at most one person was active there in the two years before; low when three or more were; else medium.",
  triedOn: [
    {
      on: "terraform, vite",
      found:
        "`version` (22 changes) and a plug-in (26 changes) rested on whoever made the releases: the changes were version numbers, manifests and change logs.",
      changed: "In a source area only its code and tests count.",
    },
    {
      on: "git, an application of a public authority, excalidraw, dotcom-rendering",
      found: "Five areas; each agrees with `git log` of the area.",
      changed: "Nothing.",
    },
    {
      on: "ripgrep, thor, twitter-ruby, fog, system-design-primer",
      found: "One or two active people, or none.",
      changed: "Nothing: the rule says that it cannot tell, and why.",
    },
  ],
  needs: ["history", "areas"],
  helpedBy: [],
  looksBack: 6,
  shownBy: "active-people",
  answeredBy: ["risk"],
  options: [
    { id: "changes", default: 12, minimum: 3, maximum: 1000, meaning: "least landed changes of the area in the window" },
    { id: "months", default: 6, minimum: 1, maximum: 24, meaning: "length of the window" },
    { id: "first", default: 0.7, minimum: 0.5, maximum: 1, meaning: "least part of the changes that one person took part in" },
    { id: "second", default: 0.15, minimum: 0, maximum: 0.5, meaning: "largest part that the next person took part in" },
    {
      id: "people",
      default: 3,
      minimum: 2,
      maximum: 100,
      meaning: "active people the repository must have before an area can be said to rest on one",
    },
  ],
  replay: true,
  find,
  examples: () => [
    {
      given: "12 changes of an area in 6 months, all from one person, in a repository of four",
      picture: seen(ledger(12, "Al")),
      found: ["billing"],
    },
    { given: "11 changes only", picture: seen(ledger(11, "Al")), found: [] },
    { given: "a second person who made 4 of 16", picture: seen(ledger(12, "Al"), ledger(4, "Bo")), found: [] },
    { given: "a bot beside the one person", picture: seen(ledger(12, "Al"), ledger(9, "renovate[bot]")), found: ["billing"] },
    { given: "tests that one person writes", picture: seen(repeated(12, 5, { who: "Al", files: ["tests/ledger.test.ts"] })), found: [] },
    { given: "a co-author on half of the changes", picture: seen(ledger(6, "Al"), ledger(6, "Al", ["Bo"])), found: [] },
    {
      given: "changes that are older than the window",
      picture: seen(repeated(12, 12, { who: "Al", files: ["billing/ledger.ts"] })),
      found: [],
    },
    {
      given: "a repository with two active people",
      picture: () =>
        examplePicture({ commits: together(ledger(12, "Al"), repeated(4, 5, { who: "Bo", files: ["shop/cart.ts"] })), at: today }),
      found: [],
      cannotTell: true,
    },
  ],
};
