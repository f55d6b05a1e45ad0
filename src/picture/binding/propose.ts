import { counted, folderOf, type Path } from "#base";
import type { CodeNames, Role, Tree } from "#code";
import type { History } from "#history";
import type { DirectionRecord } from "#records";
import { type CameWith, cameWith } from "./came-with.ts";
import { type FoundPath, type PathFinder, pathFinder } from "./find-path.ts";
import { fileGlob, folderGlob, folderSizes, wholeFolders } from "./globs.ts";
import type { Technology } from "../types.ts";
import { type Mentions, mentionsOf } from "./mentions.ts";
import { technologyClues } from "./technology-clues.ts";
import { type About, aboutTitles } from "./title-words.ts";
import type { BoundGlob, Proposal } from "./types.ts";
import { type Clue, isPastOrSample, nameClues, namedIn } from "./weigh.ts";

/** What proposals rest on. */
export interface ProposeFrom {
  readonly tree: Tree;
  readonly names: CodeNames | undefined;
  readonly history: History | undefined;
  /** What manifests ask for, and which files import it; empty where that was not read. */
  readonly technologies: readonly Technology[];
  /** Records by what the code calls them: "ADR-0042". */
  readonly find: (reference: string) => readonly DirectionRecord[];
  /** Name of the repository, to tell addresses into it. */
  readonly repository: string;
  /** Every record of the same logs: words that many of their titles share say nothing. */
  readonly titles: readonly DirectionRecord[];
  /** Folders of records: what lies there is governed by nothing. */
  readonly folders: readonly Path[];
}

/** Clues that weigh at least this together make a proposal. */
const enough = 1;
/** More than this many globs are no binding but a list. */
const mostGlobs = 10;

/** What these records seem to govern. A record of which nothing can be told has no proposal. */
export function proposeFor(records: readonly DirectionRecord[], from: ProposeFrom): readonly Proposal[] {
  const paths = records.map((record) => record.path);
  const came = from.history === undefined ? new Map<Path, CameWith>() : cameWith(from.history, paths);
  const about = aboutTitles(from.titles);
  const finder = pathFinder(from.tree, from.history, from.repository);
  const sizes = folderSizes(from.tree);
  const source = from.tree.files.filter((file) => file.role === "source").length;
  return records.flatMap((record) => {
    const ground = { from, finder, sizes, source, came: came.get(record.path), about: about(record), record };
    const globs = globsFor(ground);
    return globs.length === 0 ? [] : [{ record: record.path, globs }];
  });
}

interface Ground {
  readonly from: ProposeFrom;
  readonly finder: PathFinder;
  readonly sizes: ReadonlyMap<Path, number>;
  /** Source files of the tree. */
  readonly source: number;
  readonly came: CameWith | undefined;
  readonly about: About;
  readonly record: DirectionRecord;
}

type Named = FoundPath & { readonly because: string };

function globsFor(ground: Ground): readonly BoundGlob[] {
  const { from, record } = ground;
  const mentions = mentionsOf(ground.record);
  const named = namedPaths(ground, mentions);
  const folders = outermost(named.filter((path) => path.kind === "folder" && isNarrow(path.path, ground)));
  const files = weighed([
    ...named.flatMap((path) => (path.kind === "file" ? pathClue(ground, path) : [])),
    ...nameCluesOf(ground, mentions),
    ...naming(ground),
    ...technologyClues(from.tree, from.technologies, record).filter(({ file }) => isGovernable(from.tree.files[file]?.path ?? "", ground)),
    ...cameClues(ground),
  ]);
  const globs = [...folders.map((one) => inferred(folderGlob(one.path), [one.because])), ...fileGlobs(ground, folders, files)];
  return globs.length > 0 ? globs.slice(0, mostGlobs) : besideGlob(ground);
}

function namedPaths({ finder, record }: Ground, { paths }: Mentions): readonly Named[] {
  const byPath = new Map<Path, { found: FoundPath; lines: number[] }>();
  for (const mention of paths) {
    const found = finder.find(mention, record.path);
    if (found === undefined) continue;
    const known = byPath.get(found.path) ?? { found, lines: [] };
    known.lines.push(...mention.lines);
    byPath.set(found.path, known);
  }
  return [...byPath.values()].map(({ found, lines }) => ({
    ...found,
    because: namedIn(
      [...new Set(lines)].toSorted((a, b) => a - b),
      found.how,
    ),
  }));
}

const nameCluesOf = ({ from, about }: Ground, { names }: Mentions): readonly Clue[] => {
  const known = from.names;
  return known === undefined ? [] : names.flatMap((name) => nameClues(from.tree, known, name, about));
};

/** Whoever wrote the code says there which decision it follows. */
function naming(ground: Ground): readonly Clue[] {
  const { from, record } = ground;
  return (from.names?.mentions ?? [])
    .filter(({ text }) => namesRecord(from, record, text))
    .filter(({ file }) => isGovernable(from.tree.files[file]?.path ?? "", ground))
    .map(({ file, line, text }) => ({ file, weight: 2, because: `names ${text} in line ${line}` }));
}

/** By its path or by its number; a number that several records bear means none of them. */
function namesRecord({ find }: ProposeFrom, record: DirectionRecord, text: string): boolean {
  if (text.includes("/")) return record.path.endsWith(text.replace(/^(?:\.{0,2}\/)+/, ""));
  const [meant, ...others] = find(text);
  return others.length === 0 && meant?.path === record.path;
}

/** A folder with more of the tree's source than this is the whole project rather than a part of it. */
const widestShare = 0.25;
const fewFiles = 10;

function isNarrow(path: Path, { from, sizes, source }: Ground): boolean {
  const size = sizes.get(path) ?? 0;
  return size > 0 && size <= Math.max(fewFiles, widestShare * source) && !inRecords(path, from);
}

const outermost = (named: readonly Named[]): readonly Named[] =>
  named.filter(({ path }) => !named.some((other) => path.startsWith(`${other.path}/`)));

const inRecords = (path: Path, { folders }: ProposeFrom): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

const governable: ReadonlySet<Role> = new Set(["source", "infrastructure", "data", "other"]);

function isGovernable(path: Path, { from, record }: Ground): boolean {
  const role = from.tree.files[from.tree.indexOf(path)]?.role;
  if (role === undefined || inRecords(path, from) || isPastOrSample(path)) return false;
  return governable.has(role) || (role === "test" && /test/i.test(record.title?.value ?? record.path));
}

const pathClue = (ground: Ground, { path, because }: Named): readonly Clue[] =>
  isGovernable(path, ground) ? [{ file: ground.from.tree.indexOf(path), weight: 2, because }] : [];

/** A record that came with a handful of files is about them; with more, that only adds to other reasons. */
const handful = 4;
const mostCame = 15;

function cameClues({ from, came, about }: Ground): readonly Clue[] {
  const paths = (came?.paths ?? []).filter((path) => from.tree.files[from.tree.indexOf(path)]?.role === "source" && !isPastOrSample(path));
  if (came === undefined || paths.length === 0 || paths.length > mostCame) return [];
  const because = `came with it, in ${came.oid.slice(0, 7)}`;
  const weight = (path: Path): number => (about.path(path) ? 1 : 0.4) * (paths.length <= handful ? 1 : 0.7);
  return paths.map((path) => ({ file: from.tree.indexOf(path), weight: weight(path), because }));
}

interface Weighed {
  readonly file: number;
  readonly weight: number;
  readonly because: readonly string[];
}

function weighed(clues: readonly Clue[]): readonly Weighed[] {
  const byFile = new Map<number, Clue[]>();
  for (const clue of clues) byFile.set(clue.file, [...(byFile.get(clue.file) ?? []), clue]);
  return [...byFile]
    .map(([file, list]) => ({
      file,
      weight: weightOf(list),
      because: [...new Set(list.toSorted((a, b) => b.weight - a.weight).map((clue) => clue.because))],
    }))
    .filter((one) => one.weight >= enough)
    .toSorted((a, b) => b.weight - a.weight || a.file - b.file);
}

/** Examples alone, or beside what was only named in passing, lead nowhere. */
function weightOf(clues: readonly Clue[]): number {
  const sum = (list: readonly Clue[]): number => list.reduce((total, clue) => total + clue.weight, 0);
  const strong = sum(clues.filter((clue) => clue.example !== true));
  return strong >= enough ? strong + sum(clues.filter((clue) => clue.example === true)) : strong;
}

/** Files as globs; those that are most of a folder as the folder, where the record does not name a part of it. */
function fileGlobs({ from, sizes }: Ground, folders: readonly Named[], files: readonly Weighed[]): readonly BoundGlob[] {
  const pathOf = (one: Weighed): Path => from.tree.files[one.file]?.path ?? "";
  const inside = (path: Path, folder: Path): boolean => path.startsWith(`${folder}/`);
  const left = files.filter((one) => !folders.some((folder) => inside(pathOf(one), folder.path)));
  const whole = wholeFolders(left.map(pathOf), sizes).filter((folder) => !folders.some((named) => inside(named.path, folder)));
  const ofFolder = (folder: Path): BoundGlob => {
    const held = left.filter((one) => inside(pathOf(one), folder));
    return inferred(folderGlob(folder), [
      `${held.length} of its ${counted(sizes.get(folder) ?? 0, "source file")}`,
      ...(held[0]?.because ?? []),
    ]);
  };
  const single = left.filter((one) => !whole.some((folder) => inside(pathOf(one), folder)));
  return [...whole.map(ofFolder), ...single.map((one) => inferred(fileGlob(pathOf(one)), one.because))];
}

/** A log that lies within a part of the project is about that part: the last thing to go by. */
function besideGlob(ground: Ground): readonly BoundGlob[] {
  const log = ground.from.folders.filter((folder) => ground.record.path.startsWith(`${folder}/`)).at(-1) ?? "";
  let home = folderOf(log);
  while (/(?:^|\/)(?:docs?|documentation|architecture|adrs?|\.[^/]+)$/i.test(home)) home = folderOf(home);
  const partOfWhole = home !== "" && isNarrow(home, { ...ground, from: { ...ground.from, folders: [] } });
  return partOfWhole ? [inferred(folderGlob(home), [`its log lies in \`${home}\``])] : [];
}

const inferred = (glob: string, because: readonly string[]): BoundGlob => ({ glob, confidence: "inferred", because: because.slice(0, 3) });
