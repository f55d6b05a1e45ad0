import { counted, listed, printable, showShare } from "#base";
import {
  type BoundGlob,
  commitsCovered,
  coverOf,
  filesCovered,
  landedOf,
  type Picture,
  proposals,
  statedGlobs,
  value,
  yearOf,
} from "#picture";
import type { DecisionRecord } from "#records";
import { shellWord } from "#signals";
import { countRamp } from "../shared/ramp.ts";
import { findDecision } from "./find.ts";
import type { Decision } from "./schema.ts";

type Governs = Decision["governs"];

/** What a decision governs: as it states, else as it is concluded from its text, its names and its commit; empty for neither. */
export function boundGlobs(picture: Picture, record: DecisionRecord): readonly BoundGlob[] {
  const stated = statedGlobs(record);
  return stated.length > 0 ? stated : (proposals(picture).find((one) => one.record === record.path)?.globs ?? []);
}

/** The globs alone. */
export const globsOf = (picture: Picture, record: DecisionRecord): readonly string[] => boundGlobs(picture, record).map(({ glob }) => glob);

/** Paths of the tree that the decision of this reference governs; `undefined` where the reference means none. */
export function governedPaths(picture: Picture, reference: string | undefined): readonly string[] | undefined {
  const found = findDecision(picture, reference);
  if (found.state !== "found") return undefined;
  const globs = globsOf(picture, found.record);
  const files = globs.length === 0 ? [] : [...filesCovered(picture, globs)];
  return files.map((file) => value(picture, "tree")?.files[file]?.path ?? "");
}

/** What it governs: each glob with its files and a year's landed changes. */
export function governsOf(picture: Picture, record: DecisionRecord): Governs {
  const bound = boundGlobs(picture, record);
  if (bound.length === 0) return { note: "", rows: [], notes: [], empty: nothingNamed(record) };
  const rows = bound.map(({ glob, confidence }) => rowOf(picture, glob, confidence === "inferred" ? "inferred, unconfirmed" : "declared"));
  const globs = bound.map(({ glob }) => glob);
  return { note: noteOf(picture, globs), rows, notes: [...concluded(record, bound), ...notesOf(picture, rows)], empty: null };
}

/** Why it is thought so, and how it is confirmed. */
function concluded(record: DecisionRecord, bound: readonly BoundGlob[]): readonly string[] {
  const because = [...new Set(bound.flatMap((one) => one.because))].slice(0, 3);
  if (bound.every(({ confidence }) => confidence === "declared")) return [];
  const why = because.length === 0 ? "" : `: ${because.map(printable).join("; ")}`;
  return [`Concluded, not stated${why}. \`fairlead bind ${shellWord(record.reference)} --accept\` writes it down.`];
}

export const nothingNamed = (record: DecisionRecord): NonNullable<Governs["empty"]> => ({
  what: "It names no paths.",
  why: `It states no applies-to, and neither its words nor its commit lead to code: nothing connects \`${printable(record.path)}\` with the code.`,
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
