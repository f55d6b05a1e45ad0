import { counted, daySeconds, type Seconds, showCount } from "#base";
import { type Area, coordination, examplePicture, type Picture, type Window } from "#picture";
import { evidence, lenses, quoted } from "../evidence.ts";
import { aTeam, repeated, type Series, today, together } from "../example-commits.ts";
import { shellWord } from "../shell.ts";
import { sourceAreas } from "../source-areas.ts";
import { areaSubject } from "../subjects.ts";
import type { Draft, Rule, RuleOptions, RuleResult } from "../types.ts";

interface Facts {
  readonly area: Area;
  readonly teams: number;
  readonly landed: number;
  /** Teams in each of the last four quarters, the newest last. */
  readonly trend: readonly number[];
}

function find(picture: Picture, _now: Seconds, option: RuleOptions): RuleResult {
  const [now = [], ...earlier] = [0, 1, 2, 3].map((back) => coordination(picture, spanBack(picture, option("days"), back)) ?? []);
  const facts = sourceAreas(picture).flatMap(({ area, index }): readonly Facts[] => {
    const one = now[index];
    if (one === undefined || one.teams.length < option("teams") || one.landed < option("changes")) return [];
    const trend = [one, ...earlier.flatMap((then) => then[one.area] ?? [])].map((then) => then.teams.length);
    return [{ area, teams: one.teams.length, landed: one.landed, trend: trend.toReversed() }];
  });
  return { findings: facts.map((one) => draft(picture, option, one)) };
}

function spanBack(picture: Picture, days: number, back: number): Window {
  const at = picture.repository.at.time - back * days * daySeconds;
  return { from: at - days * daySeconds, to: at, name: `${days} days` };
}

function draft(picture: Picture, option: RuleOptions, facts: Facts): Draft {
  const { area, teams, landed, trend } = facts;
  const days = `${option("days")} days`;
  return {
    subject: areaSubject(area),
    severity: teams >= option("teams") + 2 ? "high" : teams > option("teams") ? "medium" : "low",
    statement: `${quoted(area.id)} is changed by ${counted(teams, "team")}`,
    evidence: [
      evidence(picture, `${counted(teams, "team")} landed changes there in ${days}, ${showCount(landed)} in all`, {
        name: "Teams that change an area",
        definition: `Teams of fairlead.yaml or CODEOWNERS whose people landed changes in the code of ${area.id} in ${days}.`,
        n: counted(landed, "change"),
        command: `fairlead analyse coordination --area ${shellWord(area.id)}`,
      }),
    ],
    confidence: "declared",
    lenses: lenses({
      delivery: `A change in ${area.id} has to be agreed between ${counted(teams, "team")}.`,
      sustainability: "Where everybody works, nobody may feel that it is theirs to keep.",
    }),
    trend: { values: trend, label: `teams in ${days}; now ${teams}`, step: true },
    questions: [
      {
        whom: "the teams that work there",
        ask: `What do you need from ${area.id} that you could have as a service or a contract instead?`,
      },
      { whom: "whoever plans the work", ask: `Who decides about ${area.id} when two teams want different things?` },
    ],
  };
}

const teams = { payments: ["Al"], search: ["Bo"], mobile: ["Cy"], platform: ["Di"] };

const work = (who: string, count: number, from = 2): Series => repeated(count, from, { who, files: ["core/model.ts"] });

const seen =
  (...series: readonly Series[]) =>
  () =>
    examplePicture({ commits: together(aTeam, ...series), teams, at: today });

export const coordinationCost: Rule = {
  id: "coordination-cost",
  title: "An area that several teams change",
  question: "Where do teams have to wait for each other?",
  fires:
    "People of several teams land changes in one area within the window. It needs teams: in `fairlead.yaml`, or as owners in CODEOWNERS whose people are known.",
  why: "Every change in a place that several teams work in has to be agreed on. It is a cost, sometimes well spent; nobody chose it who does not know of it.",
  source: "Conway 1968; Cataldo and others 2006 (coordination requirements)",
  against:
    "Shared code may be meant to be shared: a design system, a schema. It says nothing about quality. Teams are only those declared.",
  severityGiven: "Low at the least number of teams, medium at one more, high at two more.",
  triedOn: [
    {
      on: "No public repository tried names teams whose people are known",
      found: "Nothing to read.",
      changed: "Tried on the examples only; its thresholds are the design's.",
    },
  ],
  needs: ["history", "areas", "teams"],
  helpedBy: [],
  looksBack: 3,
  shownBy: "coordination",
  answeredBy: ["debt", "risk"],
  options: [
    { id: "teams", default: 3, minimum: 2, maximum: 50, meaning: "least teams that change the area in the window" },
    { id: "changes", default: 6, minimum: 1, maximum: 1000, meaning: "least landed changes of the area in the window" },
    { id: "days", default: 90, minimum: 7, maximum: 180, meaning: "length of the window in days" },
  ],
  replay: true,
  find,
  examples: () => [
    { given: "three teams with two changes each in 90 days", picture: seen(work("Al", 2), work("Bo", 2), work("Cy", 2)), found: ["core"] },
    { given: "two teams", picture: seen(work("Al", 8), work("Bo", 8)), found: [] },
    { given: "three teams, and 5 changes in all", picture: seen(work("Al", 2), work("Bo", 2), work("Cy", 1)), found: [] },
    { given: "three teams, a year ago", picture: seen(work("Al", 2, 12), work("Bo", 2, 12), work("Cy", 2, 12)), found: [] },
    {
      given: "no teams declared",
      picture: () => examplePicture({ commits: together(aTeam, work("Al", 4)), at: today }),
      found: [],
      cannotTell: true,
    },
  ],
};
