import { counted } from "#base";
import type { History } from "#history";
import { fixBasis, type Picture } from "#picture";
import { fileYear } from "../shared/file-year.ts";
import { leftOutOfFiles } from "../shared/landed.ts";
import { complexityRamp, countRamp, monthsRamp, peopleRamp, shareRamp } from "../shared/ramp.ts";
import { yearFixes } from "../shared/year-fixes.ts";
import { governedTint } from "./governed-tint.ts";
import { column, type MapFile, type Tint } from "./tint-column.ts";

const month = 30.44 * 86_400;
/** Fewer changes than this say nothing about a share of fixes. */
const shareFloor = 5;

/** Every question the map can be tinted by; those of history are empty where it was not read. */
export function tintsOf(picture: Picture, history: History | undefined, files: readonly MapFile[]): Tint[] {
  const past = history === undefined ? [] : [changesTint, fixesTint, peopleTint, touchedTint].map((tint) => tint(picture, history, files));
  const [changes, fixes, people, touched] = past;
  return [changes, fixes, people, complexityTint(picture, files), touched, governedTint(picture, files)].flatMap((tint) => tint ?? []);
}

function changesTint(picture: Picture, history: History, files: readonly MapFile[]): Tint {
  const year = fileYear(picture, history);
  const base = yearFixes(picture, history);
  return column(
    picture,
    {
      id: "changes",
      label: "changes in a year",
      unit: "changes",
      one: "change",
      how: {
        name: "Changes in a year",
        definition: `Landed changes (first-parent commits or merges) by people that touch the file, renames followed; ${leftOutOfFiles}.`,
        n: counted(base.all, "landed change"),
        command: "fairlead analyse commits",
      },
    },
    files.map(({ path }) => (path < 0 ? -1 : (year.changes[path] ?? 0))),
    countRamp,
  );
}

function fixesTint(picture: Picture, history: History, files: readonly MapFile[]): Tint {
  const year = fileYear(picture, history);
  const base = yearFixes(picture, history);
  const basis = fixBasis(picture);
  const blind = basis.by === "cannot tell";
  const values = files.map(({ path }) => (path < 0 || blind ? -1 : (year.fixes[path] ?? 0)));
  const depth = files.map(({ path }, index) => {
    const changes = year.changes[path] ?? 0;
    return (values[index] ?? -1) < 0 || changes < shareFloor ? 0 : shareRamp.depthOf((100 * (values[index] ?? 0)) / changes);
  });
  return column(
    picture,
    {
      id: "fixes",
      label: "share of fixes",
      unit: "fixes",
      one: "fix",
      how: {
        name: "Share of fixes",
        definition: `Of a file's landed changes in a year, those that are fixes: ${basis.words}. Not tinted below ${shareFloor} changes.`,
        n: `${counted(base.fixes, "fix", "fixes")} of ${counted(base.all, "landed change")}`,
        command: "fairlead analyse commits",
        confidence: "inferred",
      },
    },
    values,
    shareRamp,
    { of: "changes", depth: depth.join(""), empty: blind ? { what: "Cannot tell.", why: `Only ${basis.words}.`, next: null } : null },
  );
}

function peopleTint(picture: Picture, history: History, files: readonly MapFile[]): Tint {
  const year = fileYear(picture, history);
  const base = yearFixes(picture, history);
  return column(
    picture,
    {
      id: "people",
      label: "people with a commit",
      unit: "people",
      one: "person",
      how: {
        name: "People with a commit",
        definition: "People with at least one commit in the file in a year: 0, 1, 2 or 3+. Never who.",
        n: counted(base.all, "landed change"),
        command: "fairlead analyse ownership",
      },
    },
    files.map(({ path }) => (path < 0 ? -1 : (year.people[path] ?? 0))),
    peopleRamp,
    { capped: 3 },
  );
}

function touchedTint(picture: Picture, history: History, files: readonly MapFile[]): Tint {
  const year = fileYear(picture, history);
  const at = picture.repository.at.time;
  const values = files.map(({ path }) =>
    (year.touched[path] ?? 0) === 0 ? -1 : Math.max(0, Math.floor((at - (year.touched[path] ?? 0)) / month)),
  );
  return column(
    picture,
    {
      id: "touched",
      label: "last touched",
      unit: "months ago",
      one: "month ago",
      how: {
        name: "Last touched",
        definition: "Whole months since a person's change last landed in the file, reformats left out.",
        n: counted(values.filter((value) => value >= 0).length, "file"),
        command: "fairlead analyse code-age",
      },
    },
    values,
    monthsRamp,
  );
}

function complexityTint(picture: Picture, files: readonly MapFile[]): Tint {
  const values = files.map(({ file }) => file.indentSum);
  const measured = values.filter((value) => value >= 0).length;
  return column(
    picture,
    {
      id: "complexity",
      label: "complexity",
      unit: "levels",
      one: "level",
      how: {
        name: "Complexity",
        definition: "Sum of leading indentation levels over non-blank lines.",
        n: `${measured} of ${counted(files.length, "source file")}`,
        command: "fairlead analyse complexity",
        source: "Hindle, Godfrey, Holt, 2008",
        from: "tree",
      },
    },
    values,
    complexityRamp,
    {
      empty:
        measured > 0 || files.length === 0
          ? null
          : { what: "Not measured.", why: "No source file could be read.", next: "fairlead doctor" },
    },
  );
}
