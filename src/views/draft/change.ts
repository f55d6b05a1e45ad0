import { counted, folderOf, listed, printable } from "#base";
import { type Picture, value } from "#picture";
import { manifestName, type Role, roleOf } from "#code";
import type { Change } from "../change/schema.ts";
import { type Sketch, titleOf } from "./sketch.ts";

/** What a change is, beyond its paths. */
export interface ChangeSketch {
  /** The view `change` of it. */
  readonly change: Change;
  readonly paths: readonly string[];
  /** First lines of its commits, newest first. */
  readonly subjects: readonly string[];
  /** Technologies that entered with it, by name, and those that left. */
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

/** A decision about a change that was made already: what it touches, what entered with it, what it does to the architecture. */
export function sketchOfChange(picture: Picture, of: ChangeSketch): Sketch {
  const { change, subjects, entered } = of;
  const named = subjects.map(plainSubject).filter((one) => one !== "");
  const title =
    named.length === 1 && named[0] !== undefined
      ? named[0]
      : entered.length > 0
        ? `Use ${listed(entered.slice(0, 3))}`
        : (named.at(-1) ?? titleFromAreas(change));
  return {
    title: titleOf(title),
    values: { "applies-to": globsOfChange(picture, of.paths) },
    context: contextOf({ ...of, paths: besideRecords(picture, of.paths) }, named),
    options: [],
  };
}

const titleFromAreas = ({ areas }: Change): string => `Change ${listed(areas.touched.slice(0, 3).map(({ id }) => id))}`;

/** A subject without its conventional type and its number of a request. */
const plainSubject = (subject: string): string => {
  const plain = subject
    .replace(/^[a-z]+(?:\([^)]*\))?!?:\s*/i, "")
    .replace(/\s*\(#\d+\)$/, "")
    .trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

function contextOf({ change, entered, left, paths }: ChangeSketch, subjects: readonly string[]): string {
  const areas = change.areas.touched.map(({ id }) => `\`${printable(id)}\``);
  const lines = [
    `Against \`${change.against}\`, ${counted(paths.length, "file")} changed${areas.length === 0 ? "" : ` in ${listed(areas.slice(0, 6))}${areas.length > 6 ? ` and ${areas.length - 6} more areas` : ""}`}.`,
    ...part("What was done", subjects.slice(0, 8)),
    ...part("Technologies", [...entered.map((name) => `${name} entered`), ...left.map((name) => `${name} left`)]),
    ...part(
      "Imports between areas that are new",
      change.areas.newly.map(({ from, to }) => `\`${printable(from.id)}\` imports \`${printable(to.id)}\``),
    ),
    ...part("Rings of imports", change.areas.rings),
  ];
  return lines.join("\n");
}

const part = (label: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : ["", `${label}:`, "", ...items.map((item) => `* ${item}`)];

/** Most globs that say what a change is about; more are said by the folders above them. */
const most = 6;

/** Globs over the changed code: its files while they are few, else their folders, joined upwards until those are; tests, docs and lock files say nothing of it. */
export function globsOfChange(picture: Picture, paths: readonly string[]): readonly string[] {
  const chosen = codeOf(picture, paths);
  if (chosen.length <= most) return chosen;
  const atTop = chosen.filter((path) => folderOf(path) === "");
  let folders = [...new Set(chosen.map(folderOf))].filter((folder) => folder !== "");
  while (withoutInner(folders).length > most && folders.some((folder) => folder.includes("/"))) {
    const deepest = Math.max(...folders.map(depth));
    folders = [...new Set(folders.map((folder) => (depth(folder) === deepest ? folderOf(folder) : folder)))];
  }
  return [...atTop.slice(0, 3), ...withoutInner(folders).map((folder) => `${folder}/**`)].slice(0, 2 * most);
}

/**
 * What runs or configures the product, while those are few; else source files alone, or where there are none
 * infrastructure, or whatever there is.
 */
function codeOf(picture: Picture, paths: readonly string[]): readonly string[] {
  const tree = value(picture, "tree");
  const others = besideRecords(picture, paths);
  // A file that is not committed yet is in no tree: its path says what it is.
  const roleAt = (path: string): Role => tree?.files[tree.indexOf(path)]?.role ?? roleOf(path);
  const of = (...roles: readonly Role[]): readonly string[] => others.filter((path) => roles.includes(roleAt(path)));
  // A manifest changes with every update of anything: what it brought in is said as a technology.
  const running = of("source", "infrastructure", "other").filter((path) => manifestName(path) === undefined);
  const [chosen] = [running.length <= most ? running : [], of("source"), of("infrastructure")].filter((found) => found.length > 0);
  return chosen ?? others;
}

/** A record is not what a record is about, wherever it lies. */
function besideRecords(picture: Picture, paths: readonly string[]): readonly string[] {
  const records = value(picture, "records");
  const folders = [records?.folder ?? "direction", ...(records?.logs ?? []).map((log) => log.folder)].filter((folder) => folder !== "");
  const written = new Set((records?.all ?? []).map(({ path }) => path));
  return paths.filter((path) => !written.has(path) && !folders.some((folder) => path.startsWith(`${folder}/`)));
}

const depth = (folder: string): number => folder.split("/").length;

/** Folders that lie in another of them say nothing more. */
const withoutInner = (folders: readonly string[]): readonly string[] =>
  folders.filter((folder) => !folders.some((other) => other !== folder && other !== "" && folder.startsWith(`${other}/`))).toSorted();
