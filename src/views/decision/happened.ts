import { counted, printable, type Seconds, showDay, showSpan } from "#base";
import { changeType, type History } from "#history";
import {
  commitsCovered,
  commitsWithin,
  filesCovered,
  hotspots,
  landedOf,
  measures,
  type Picture,
  readAt,
  value,
  wholeTree,
  yearOf,
} from "#picture";
import type { DecisionRecord } from "#records";
import { shellWord } from "#signals";
import { howOf } from "../shared/how.ts";
import { peopleText } from "../shared/ramp.ts";
import { globsOf, nothingNamed } from "./governs.ts";
import type { Decision } from "./schema.ts";

type Happened = Decision["happened"];
type Row = Happened["rows"][number];

const none = (what: string, why: string): Happened => ({ since: "", rows: [], hotspots: [], notes: [], empty: { what, why, next: null } });

/** What happened in what a decision governs since the day it was decided: commits, changes, who is left, hotspots. */
export function happenedSince(picture: Picture, record: DecisionRecord, decided: Seconds | undefined): Happened {
  const globs = globsOf(picture, record);
  const history = value(picture, "history");
  if (globs.length === 0) return { ...none("", ""), empty: nothingNamed(record) };
  if (history === undefined) return none("Not told.", "The history was not read.");
  if (decided === undefined) return none("It is not known since when.", "The record states no day, and its history tells none.");
  const at = picture.repository.at.time;
  const command = `fairlead revisit ${shellWord(record.reference)}`;
  return {
    since: `${showDay(decided)}, ${showSpan(decided, at)}`,
    rows: [
      ...countRows(picture, history, globs, decided, command),
      ...peopleRow(picture, globs, decided, command),
      ...fixRow(picture, globs, decided, command),
      fileRow(picture, history, globs, decided),
    ],
    hotspots: hotRows(picture, globs),
    notes: history.gaps.map(printable),
    empty: null,
  };
}

function countRows(picture: Picture, history: History, globs: readonly string[], decided: Seconds, command: string): readonly Row[] {
  const window = { from: decided, to: history.at.time };
  const commits = commitsCovered(picture, history, globs);
  const landed = landedOf(history, commits, window).length;
  const all = landedOf(history, commitsCovered(picture, history, []), window).length;
  const made = commitsWithin(history, commits, window).length;
  const how = howOf(picture, {
    name: "Landed changes since",
    definition: "Changes by people that reached the mainline after that day and touched what it governs; reformats and bots left out.",
    n: `${counted(all, "landed change")} in the repository`,
    command,
  });
  return [
    {
      label: "Landed changes",
      before: null,
      now: `${counted(landed, "change")} (${counted(made, "commit")}), of ${counted(all, "change")} in the repository`,
      how,
      link: null,
    },
  ];
}

function figureAt(
  picture: Picture,
  id: string,
  globs: readonly string[],
  day: Seconds,
): { readonly value: number; readonly n: string } | undefined {
  const measure = measures.find((one) => one.id === id);
  const found = measure === undefined ? undefined : readAt(picture, measure, { globs, window: undefined }, day);
  return found?.state === "told" ? found : undefined;
}

function peopleRow(picture: Picture, globs: readonly string[], decided: Seconds, command: string): readonly Row[] {
  const now = figureAt(picture, "active-people", globs, picture.repository.at.time);
  if (now === undefined) return [];
  const then = figureAt(picture, "active-people", globs, decided);
  const how = howOf(picture, {
    name: "Active people",
    definition: "People with 3 or more commits in it in the half-year before: 0, 1, 2, 3+.",
    n: now.n,
    command,
  });
  return [
    {
      label: "People active in half a year",
      before: then === undefined ? null : peopleText(then.value),
      now: peopleText(now.value),
      how,
      link: null,
    },
  ];
}

function fixRow(picture: Picture, globs: readonly string[], decided: Seconds, command: string): readonly Row[] {
  const now = figureAt(picture, "fix-share", globs, picture.repository.at.time);
  const then = figureAt(picture, "fix-share", globs, decided);
  if (now === undefined) return [];
  const how = howOf(picture, {
    name: "Fix share",
    definition: "Of the changes that landed in it in the year before, those that are fixes.",
    n: now.n,
    command,
    confidence: "inferred",
  });
  return [
    {
      label: "Fixes, of a year's changes",
      before: then === undefined ? null : `${then.value}\u00a0%`,
      now: `${now.value}\u00a0%`,
      how,
      link: null,
    },
  ];
}

/** Files that came and that went: renames are one of each, of different paths. */
function fileRow(picture: Picture, history: History, globs: readonly string[], decided: Seconds): Row {
  const commits = commitsWithin(history, commitsCovered(picture, history, globs), { from: decided, to: history.at.time });
  const came = new Set<number>();
  const { rows } = history;
  for (const commit of commits)
    for (let row = rows.start[commit] ?? 0; row < (rows.start[commit + 1] ?? 0); row++)
      if (rows.change[row] === changeType.added && (rows.file[row] ?? -1) >= 0) came.add(rows.file[row] ?? -1);
  const governed = [...filesCovered(picture, globs)].map((file) => history.paths.indexOf(value(picture, "tree")?.files[file]?.path ?? ""));
  const fresh = governed.filter((path) => came.has(path)).length;
  return {
    label: "Files",
    before: null,
    now: `${counted(governed.length, "file")}, ${fresh} of them new or moved since`,
    how: null,
    link: null,
  };
}

function hotRows(picture: Picture, globs: readonly string[]): Happened["hotspots"] {
  const files = new Set(filesCovered(picture, globs));
  return hotspots(picture, wholeTree(yearOf(picture.repository.at.time)))
    .filter(({ file }) => files.has(file))
    .slice(0, 5)
    .map(({ path, revisions, lines }) => ({
      name: printable(path),
      link: { kind: "file", id: path },
      text: `${counted(revisions, "commit")} in a year, ${counted(lines, "line")}`,
    }));
}
