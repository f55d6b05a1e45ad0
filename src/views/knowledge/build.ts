import { counted, isoDay, listed, printable, type Seconds, showMonth } from "#base";
import { activeSeries, halfYearOf, peopleSince, type Picture, value, windowNamed, workWords } from "#picture";
import type { Found } from "#signals";
import { missingParts } from "../shared/coverage.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import { howOf } from "../shared/how.ts";
import type { Empty } from "../shared/model.ts";
import type { ViewInput } from "../types.ts";
import { oneAuthorAreas } from "../shared/one-author.ts";
import { leftToNobody } from "./left.ts";
import { halvesShown, knowledgeRows } from "./rows.ts";
import type { Knowledge } from "./schema.ts";
import { stairsOf } from "./stairs.ts";

export const knowledgeQuestion = "Where would we get stuck if one person were away?";

export function buildKnowledge(input: ViewInput): Knowledge {
  const { picture } = input;
  const rows = knowledgeRows(picture, foundIn(input));
  const stairs = stairsOf(picture);
  const at = picture.repository.at.time;
  const windows = [halfYearOf(at), windowNamed("4 years", at)].flatMap((window) => window ?? []);
  return {
    ...headOf(picture, windows, {
      question: knowledgeQuestion,
      answer: answerOf(picture, foundIn(input), rows, stairs),
      command: "fairlead areas",
    }),
    halves: halvesOf(picture),
    rows,
    note: "The heavy edge is the safety contour: from there on fewer than two people made 3 or more commits of its code in half a year. A 0 is nobody who did, which is measured; a blank is before the area began.",
    active: howOf(picture, {
      name: "Active people",
      definition: `People with at least three commits of the area in the half-year: 0, 1, 2 or 3+; ${workWords}. Bots and reformats left out; mail addresses joined by .mailmap.`,
      n: counted(rows.length, "source area"),
      command: "fairlead areas",
    }),
    stairs,
    left: leftToNobody(picture),
    teams: teamsEmpty(picture),
    empty: nothing(picture, rows.length),
  };
}

function halvesOf(picture: Picture): Knowledge["halves"] {
  const ends = activeSeries(picture, halvesShown)?.ends ?? [];
  return ends.map((end, index) => ({
    year: isoDay(end).slice(0, 4),
    label: `to ${showMonth(end).slice(0, 3)}`,
    from: isoDay(ends[index - 1] ?? sixMonthsBefore(ends, end)),
    to: isoDay(end),
  }));
}

const sixMonthsBefore = (ends: readonly Seconds[], end: Seconds): Seconds => end - ((ends[1] ?? end) - end);

const teamsEmpty = (picture: Picture): Empty | null =>
  value(picture, "teams") === undefined
    ? {
        what: "Teams are not known.",
        why: "What an area costs in coordination needs them.",
        next: "Add `teams:` to `fairlead.yaml`, or run `fairlead doctor`",
      }
    : null;

function nothing(picture: Picture, rows: number): Empty | null {
  const missing = missingParts(picture, ["history", "tree", "areas"])[0];
  if (missing !== undefined) return { what: "Not measured.", why: missing.reason, next: missing.hint };
  return rows > 0
    ? null
    : {
        what: "No source area here.",
        why: "Tests, documents and generated files say nothing about who could carry the code on.",
        next: "fairlead doctor",
      };
}

/** With fewer active people than this, every area rests on one or two, and none of them is news. */
const peopleForIslands = 3;

function answerOf(picture: Picture, found: Found, rows: Knowledge["rows"], stairs: Knowledge["stairs"]): string {
  if (rows.length === 0) return "Cannot tell: no source area could be looked at.";
  const people = peopleSince(picture, halfYearOf(picture.repository.at.time).from);
  const factor =
    stairs.factor === null || stairs.factor === 0
      ? ""
      : ` ${counted(stairs.factor, "person", "people")} away would leave more than half of the files to nobody.`;
  if (people < peopleForIslands)
    return `${people === 0 ? "Nobody has" : people === 1 ? "One person has" : "Two people have"} committed in 6 months, so no area is singled out.${factor}`;
  return `${lonely(rows, found)}${oneAuthor(picture)}${nobody(rows)}${factor}`;
}

function lonely(rows: Knowledge["rows"], found: Found): string {
  if (rows.every((row) => (row.changes.value ?? 0) === 0)) return "No source area changed in 6 months.";
  const one = rows
    .filter((row) => row.now === 1 && (row.changes.value ?? 0) > 0)
    .toSorted((a, b) => (b.changes.value ?? 0) - (a.changes.value ?? 0));
  if (one.length === 0) return "No area that changed lately has just one person active.";
  const names = listed([...one.slice(0, 3).map((row) => `\`${row.name}\``), ...(one.length > 3 ? [`${one.length - 3} more`] : [])]);
  return `In ${counted(one.length, "area")} just one person made 3 or more commits in half a year: ${names}.${stricter(found)}`;
}

/** How many of them the rule finds, so that its smaller number does not read as another truth. */
function stricter({ findings, cannotTell }: Found): string {
  if (cannotTell.some(({ rule }) => rule === "one-person-area")) return "";
  const count = findings.filter(({ rule }) => rule === "one-person-area").length;
  const are = count === 0 ? "No area is" : count === 1 ? "One area is" : `${count} areas are`;
  return ` ${are} a finding, which asks for more: enough changes, most of them by one person and few by anybody else.`;
}

/** Areas whose own truck factor is one: what the repository's own number hides. */
function oneAuthor(picture: Picture): string {
  const found = oneAuthorAreas(picture);
  if (found === undefined || found.areas.length === 0) return "";
  const { areas, asked } = found;
  const named = areas.slice(0, 3).map((id) => `\`${printable(id)}\``);
  const names = listed([...named, ...(areas.length > 3 ? [`${areas.length - 3} more`] : [])]);
  return ` Over all history, in ${areas.length} of ${counted(asked, "source area")} of 5 files or more one person away would leave over half of the files without an author (inferred): ${names}.`;
}

/** Areas that others import and in which nobody is active. */
function nobody(rows: Knowledge["rows"]): string {
  const silent = rows
    .filter((row) => row.now === 0 && (row.importedBy ?? 0) > 0)
    .toSorted((a, b) => (b.importedBy ?? 0) - (a.importedBy ?? 0));
  const [first] = silent;
  if (first === undefined) return "";
  const others = silent.length === 1 ? "" : `, and nobody in ${counted(silent.length - 1, "other imported area")}`;
  return ` Nobody made 3 or more commits in half a year in \`${first.name}\`, which ${counted(first.importedBy ?? 0, "area imports", "areas import")}${others}.`;
}
