import { counted, csrRow, showCount, showDay } from "#base";
import {
  activeFrom,
  type AreaActivity,
  areaActivity,
  creditOf,
  halfYearOf,
  hotspots,
  type Picture,
  technologyChoices,
  truckFactor,
  value,
  wholeTree,
  windowNamed,
  yearOf,
} from "#picture";
import type { Found } from "#signals";
import { isWhole, missingParts } from "../shared/coverage.ts";
import { howOf } from "../shared/how.ts";
import { countedCommits, yearChanges } from "../shared/landed.ts";
import type { Fact } from "../shared/model.ts";
import { oneAuthorAreas } from "../shared/one-author.ts";
import type { Overview } from "./schema.ts";

/** What is: who could carry which area on, how much changed, where it gathers. */
export function realityOf(picture: Picture, found: Found): Overview["reality"] {
  const missing = missingParts(picture, ["history"])[0];
  if (missing !== undefined) return { lines: [], empty: { what: "Not measured.", why: missing.reason, next: missing.hint } };
  const lines = [areasLine(picture, found), changesLine(picture), choicesLine(picture)].filter((line) => line.length > 0);
  return {
    lines,
    empty: lines.length > 0 ? null : { what: "Nothing to measure.", why: "No commit by a person is in reach.", next: "fairlead doctor" },
  };
}

function areasLine(picture: Picture, found: Found): Fact[] {
  const areas = value(picture, "areas");
  if (areas === undefined) return [];
  const window = halfYearOf(picture.repository.at.time);
  const source = areaActivity(picture, window).filter((one) => areas.list[one.area]?.kind === "source");
  if (source.length === 0) return [{ text: "no source area", how: null }, ...factorFact(picture, "; ")];
  const active = source.filter((one) => one.landed > 0).length;
  const fact: Fact = {
    text: `${active} of ${counted(source.length, "area")} active in 6 months`,
    how: howOf(picture, {
      name: "Active areas",
      definition: "Source areas in which a person's change landed in the last 6 months.",
      n: `${active} of ${source.length} source areas`,
      command: "fairlead areas",
    }),
  };
  return [
    fact,
    ...(active === 0 ? [lastFact(source)] : loneFact(picture, found, source.length)),
    ...factorFact(picture, "; "),
    ...areaFactorFact(picture),
  ];
}

/** Where no source area is active: since when. */
function lastFact(source: readonly AreaActivity[]): Fact {
  const last = Math.max(0, ...source.map((one) => one.lastChange));
  return { text: last === 0 ? "" : `; the last change in one landed ${showDay(last)}`, how: null };
}

/** With fewer people at work than this every area rests on one or two, and none is singled out. */
const peopleForIslands = 3;

/** Areas that the rules found to rest on one person: the same number that stands among the findings. */
function loneFact(picture: Picture, found: Found, of: number): Fact[] {
  const people = activePeople(picture);
  if (people < peopleForIslands)
    return [
      {
        text: `; ${["nobody", "one person", "two people"][people] ?? ""} with 3 or more commits in half a year, so none is singled out`,
        how: peopleHow(picture, people),
      },
    ];
  if (found.cannotTell.some((one) => one.rule === "one-person-area")) return [];
  const lone = found.findings.filter((finding) => finding.rule === "one-person-area").length;
  return [
    {
      text: lone === 0 ? ", no finding that one rests on one person" : `, ${lone} ${lone === 1 ? "rests" : "rest"} on one person`,
      how: howOf(picture, {
        name: "Areas that rest on one person",
        definition:
          "Areas that the rule one-person-area finds: enough landed changes in 6 months, most from one person and few from anybody else.",
        n: `${lone} of ${of} source areas`,
        command: "fairlead findings",
      }),
    },
  ];
}

const peopleHow = (picture: Picture, people: number): Fact["how"] =>
  howOf(picture, {
    name: "People at work",
    definition: "People with at least three commits anywhere in the repository in the last 6 months. Never who.",
    n: counted(people, "person", "people"),
    command: "fairlead areas",
  });

/** People with at least three commits anywhere in six months. */
export function activePeople(picture: Picture): number {
  const history = value(picture, "history");
  if (history === undefined) return 0;
  const human = countedCommits(picture, history);
  const { from } = halfYearOf(picture.repository.at.time);
  const commits = new Map<number, number>();
  for (let commit = 0; commit < history.commits.count; commit++) {
    if (human[commit] !== 1 || (history.commits.time[commit] ?? 0) <= from) continue;
    for (const person of csrRow(creditOf(picture, history), commit)) commits.set(person, (commits.get(person) ?? 0) + 1);
  }
  return [...commits.values()].filter((count) => count >= activeFrom).length;
}

function factorFact(picture: Picture, lead: string): Fact[] {
  const all = windowNamed("all", picture.repository.at.time);
  const truck = all === undefined ? undefined : truckFactor(picture, wholeTree(all));
  if (truck === undefined || truck.authored === 0 || !isWhole(picture)) return [];
  return [
    {
      text: `${lead}truck factor ${truck.factor} over all history`,
      how: howOf(picture, {
        name: "Truck factor",
        definition: "People away, those who know most files first, until over half the files have no author left.",
        n: `${showCount(truck.files)} source and test files`,
        command: "fairlead analyse truck-factor",
        confidence: "inferred",
        source: "Avelino and others, 2016",
      }),
    },
  ];
}

/** In how many areas the number of the whole is one: a large area that many know hides them. */
function areaFactorFact(picture: Picture): Fact[] {
  const found = oneAuthorAreas(picture);
  if (found === undefined || found.areas.length === 0) return [];
  return [
    {
      text: `, 1 in ${found.areas.length} of ${counted(found.asked, "area")} of 5 files or more`,
      how: howOf(picture, {
        name: "Areas of truck factor one",
        definition: "Source areas of five files or more in which one person away would leave over half of the files without an author.",
        n: counted(found.asked, "source area"),
        command: "fairlead analyse truck-factor-by-area",
        confidence: "inferred",
        source: "Avelino and others, 2016",
      }),
    },
  ];
}

function changesLine(picture: Picture): Fact[] {
  const history = value(picture, "history");
  if (history === undefined) return [];
  const landed = yearChanges(picture, history);
  const unit = history.landed.showsMerges
    ? "Changes that landed on the first-parent line, merges counted once"
    : "Commits on the first-parent line";
  const fact: Fact = {
    text: `${counted(landed, "change")} in a year`,
    how: howOf(picture, {
      name: "Changes in a year",
      definition: `${unit}; bots, reformats and vendoring left out.`,
      n: counted(landed, "landed change"),
      command: "fairlead analyse cadence",
    }),
  };
  return [fact, ...hotspotFact(picture)];
}

/** What was chosen to build on, and how much of it any record speaks of. */
function choicesLine(picture: Picture): Fact[] {
  const found = technologyChoices(picture);
  if (found === undefined || found.choices === 0) return [];
  const { choices, named } = found;
  return [
    {
      text: `${counted(choices, "technology choice")}${named === undefined ? "" : `, ${named === 0 ? "none" : showCount(named)} written down`}`,
      how: howOf(picture, {
        name: "Technology choices",
        definition:
          "Languages, frameworks, stores, brokers, services, base images and the like that manifests of the runtime ask for, those of one name counted once; written down are those that any record names.",
        n: counted(choices, "choice"),
        command: "fairlead undecided",
        confidence: "inferred",
        from: "technologies",
      }),
    },
  ];
}

function hotspotFact(picture: Picture): Fact[] {
  const tree = value(picture, "tree");
  if (tree === undefined) return [];
  const source = tree.files.filter((file) => file.role === "source").length;
  const hot = hotspots(picture, wholeTree(yearOf(picture.repository.at.time))).length;
  return [
    {
      text: `; ${counted(hot, "hotspot")} in ${counted(source, "source file")}`,
      how: howOf(picture, {
        name: "Hotspots",
        definition: "Source files that rank highest by revisions in a year and by lines together: the smaller of one in a hundred and 25.",
        n: counted(source, "source file"),
        command: "fairlead analyse hotspots",
        source: "Tornhill, 2015",
      }),
    },
  ];
}
