import { counted, listed, printable, showShare } from "#base";
import { commitsCovered, coverOf, filesCovered, landedOf, type Picture, value, yearOf } from "#picture";
import type { DecisionRecord } from "#records";
import { shellWord } from "#signals";
import { countRamp } from "../shared/ramp.ts";
import type { Decision } from "./schema.ts";

type Governs = Decision["governs"];

/** Globs of what a decision governs; empty where it names none. */
export const globsOf = (record: DecisionRecord): readonly string[] => record.appliesTo?.value ?? [];

/** What it governs: each glob with its files and a year's landed changes. */
export function governsOf(picture: Picture, record: DecisionRecord): Governs {
  const globs = globsOf(record);
  if (globs.length === 0) return { note: "", rows: [], notes: [], empty: nothingNamed(record) };
  const stated = record.appliesTo?.confidence === "inferred" ? "inferred, unconfirmed" : "declared";
  const rows = globs.map((glob) => rowOf(picture, glob, stated));
  return { note: noteOf(picture, globs), rows, notes: notesOf(picture, rows), empty: null };
}

export const nothingNamed = (record: DecisionRecord): NonNullable<Governs["empty"]> => ({
  what: "It names no paths.",
  why: `Without applies-to nothing connects \`${printable(record.path)}\` with the code.`,
  next: `fairlead bind ${shellWord(record.reference)}`,
});

function rowOf(picture: Picture, glob: string, stated: string): Governs["rows"][number] {
  const files = filesCovered(picture, [glob]).length;
  const changes = landedIn(picture, [glob]);
  const gone = files === 0 && value(picture, "tree") !== undefined;
  return { glob, files, changes, depth: countRamp.depthOf(changes ?? 0), stated, gone };
}

/** Landed changes of a year in what globs cover; null where the history was not read. */
function landedIn(picture: Picture, globs: readonly string[]): number | null {
  const history = value(picture, "history");
  return history === undefined ? null : landedOf(history, commitsCovered(picture, history, globs), yearOf(history.at.time)).length;
}

function noteOf(picture: Picture, globs: readonly string[]): string {
  const files = filesCovered(picture, globs).length;
  const changes = landedIn(picture, globs);
  const all = landedIn(picture, []);
  const share = changes === null || all === null || all === 0 ? "" : `, ${showShare(changes, all)} of a year's changes`;
  return `${counted(files, "file")}${share}`;
}

function notesOf(picture: Picture, rows: Governs["rows"]): string[] {
  const gone = rows.filter((row) => row.gone).map(({ glob }) => glob);
  if (gone.length === 0) return [];
  const words = gone.map((glob) => `\`${printable(glob)}\`${remembered(picture, glob) ? " (history remembers it)" : ""}`);
  return [`Nothing of this commit lies in ${listed(words)}.`];
}

function remembered(picture: Picture, glob: string): boolean {
  const paths = value(picture, "history")?.paths;
  const covers = coverOf([glob]);
  for (let path = 0; path < (paths?.count ?? 0); path++) if (covers(paths?.path(path) ?? "")) return true;
  return false;
}
