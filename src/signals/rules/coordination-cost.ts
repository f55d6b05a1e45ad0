import { counted, daySeconds, type Seconds, showCount } from "#base";
import { type Area, examplePicture, type Picture, type Teams, value } from "#picture";
import { changesIn, type Commit, landedBetween } from "../changes.ts";
import { evidence, lenses, quoted } from "../evidence.ts";
import { aTeam, repeated, type Series, today, together } from "../example-commits.ts";
import { commitsByArea } from "../production.ts";
import { shellWord } from "../shell.ts";
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
  const teams = value(picture, "teams");
  const list = value(picture, "areas")?.list ?? [];
  if (teams === undefined) return { findings: [] };
  const byArea = commitsByArea(picture);
  const facts = list.flatMap((area, index) => (area.kind === "source" ? [factsOf(picture, option, teams, area, byArea.get(index) ?? [])] : []));
  return { findings: facts.filter((one) => one.teams >= option("teams")).map((one) => draft(picture, option, one)) };
}

function factsOf(picture: Picture, option: RuleOptions, teams: Teams, area: Area, commits: readonly Commit[]): Facts {
  const at = picture.repository.at.time;
  const span = option("days") * daySeconds;
  const window = landedBetween(commits, at - span, at);
  const count = (steps: number): number => teamsIn(landedBetween(commits, at - (steps + 1) * span, at - steps * span), teams, option("changes"));
  return { area, teams: teamsIn(window, teams, option("changes")), landed: changesIn(window), trend: [3, 2, 1, 0].map(count) };
}

/** Teams with at least so many landed changes among these commits. */
function teamsIn(commits: readonly Commit[], teams: Teams, least: number): number {
  const landed = new Map<number, Set<number>>();
  for (const commit of commits) {
    for (const person of commit.people) {
      const team = teams.ofPerson[person] ?? -1;
      if (team >= 0) landed.set(team, (landed.get(team) ?? new Set<number>()).add(commit.landed));
    }
  }
  return [...landed.values()].filter((one) => one.size >= least).length;
}

function draft(picture: Picture, option: RuleOptions, facts: Facts): Draft {
  const { area, teams, landed, trend } = facts;
  const days = `${option("days")} days`;
  return {
    subject: areaSubject(area),
    severity: teams >= option("teams") + 2 ? "high" : teams > option("teams") ? "medium" : "low",
    statement: `${quoted(area.id)} is changed by ${counted(teams, "team")}`,
    evidence: [
      evidence(picture, `${counted(teams, "team")} landed at least ${option("changes")} changes each there in ${days}, ${showCount(landed)} changes in all`, {
        name: "Teams that change an area",
        definition: `Teams of fairlead.yaml or CODEOWNERS whose people landed at least ${option("changes")} changes in ${area.id} in ${days}.`,
        n: counted(landed, "change"), command: `fairlead analyse coordination --area ${shellWord(area.id)}`,
      }),
    ],
    confidence: "declared",
    lenses: lenses({
      delivery: `A change in ${area.id} has to be agreed between ${counted(teams, "team")}.`,
      sustainability: "Where everybody works, nobody may feel that it is theirs to keep.",
    }),
    trend: { values: trend, label: `teams in ${days}; now ${teams}`, step: true },
    questions: [
      { whom: "the teams that work there", ask: `What do you need from ${area.id} that you could have as a service or a contract instead?` },
      { whom: "whoever plans the work", ask: `Who decides about ${area.id} when two teams want different things?` },
    ],
  };
}

const teams = { payments: ["Al"], search: ["Bo"], mobile: ["Cy"], platform: ["Di"] };

const work = (who: string, count: number, from = 2): Series => repeated(count, from, { who, files: ["core/model.ts"] });

const seen = (...series: readonly Series[]) => () => examplePicture({ commits: together(aTeam, ...series), teams, at: today });

export const coordinationCost: Rule = {
  id: "coordination-cost",
  title: "An area that several teams change",
  question: "Where do teams have to wait for each other?",
  fires: "People of several teams land changes in one area within the window. It needs teams: in `fairlead.yaml`, or as owners in CODEOWNERS whose people are known.",
  why: "Every change in a place that several teams work in has to be agreed on. It is a cost, sometimes well spent; nobody chose it who does not know of it.",
  source: "Conway 1968; Cataldo and others 2006 (coordination requirements)",
  against: "Shared code may be meant to be shared: a design system, a schema. It says nothing about quality. Teams are only those declared.",
  severityGiven: "Low at the least number of teams, medium at one more, high at two more.",
  triedOn: [],
  needs: ["history", "areas", "teams"],
  helpedBy: [],
  looksBack: 3,
  shownBy: "coordination",
  options: [
    { id: "teams", default: 3, minimum: 2, maximum: 50, meaning: "least teams that change the area in the window" },
    { id: "changes", default: 2, minimum: 1, maximum: 100, meaning: "least landed changes of a team for it to count" },
    { id: "days", default: 90, minimum: 7, maximum: 180, meaning: "length of the window in days" },
  ],
  replay: true,
  find,
  examples: [
    { given: "three teams with two changes each in 90 days", picture: seen(work("Al", 2), work("Bo", 2), work("Cy", 2)), found: ["core"] },
    { given: "two teams", picture: seen(work("Al", 8), work("Bo", 8)), found: [] },
    { given: "a third team with one change only", picture: seen(work("Al", 2), work("Bo", 2), work("Cy", 1)), found: [] },
    { given: "three teams, a year ago", picture: seen(work("Al", 2, 12), work("Bo", 2, 12), work("Cy", 2, 12)), found: [] },
    { given: "no teams declared", picture: () => examplePicture({ commits: together(aTeam, work("Al", 4)), at: today }), found: [], cannotTell: true },
  ],
};
