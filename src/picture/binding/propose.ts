import { counted, type Path } from "#base";
import type { CodeNames, Role, Tree } from "#code";
import type { History } from "#history";
import type { DirectionRecord } from "#records";
import { type CameWith, cameWith } from "./came-with.ts";
import { type FoundPath, type PathFinder, pathFinder } from "./find-path.ts";
import { fileGlob, folderGlob, folderSizes, wholeFolders } from "./globs.ts";
import { mentionsOf } from "./mentions.ts";
import type { BoundGlob, Proposal } from "./types.ts";
import { type Clue, nameClues } from "./weigh.ts";

/** What proposals rest on. */
export interface ProposeFrom {
  readonly tree: Tree;
  readonly names: CodeNames | undefined;
  readonly history: History | undefined;
  /** Name of the repository, to tell addresses into it. */
  readonly repository: string;
  /** Folders of records: what lies there is governed by nothing. */
  readonly folders: readonly Path[];
}

/** Clues that weigh at least this together make a proposal. */
const enough = 1;
/** More than this many globs are no binding but a list. */
const mostGlobs = 10;

/** What these records seem to govern. A record of which nothing can be told has no proposal. */
export function proposeFor(records: readonly DirectionRecord[], from: ProposeFrom): readonly Proposal[] {
  const came =
    from.history === undefined
      ? new Map<Path, CameWith>()
      : cameWith(
          from.history,
          records.map((record) => record.path),
        );
  const finder = pathFinder(from.tree, from.history, from.repository);
  const sizes = folderSizes(from.tree);
  return records.flatMap((record) => {
    const globs = globsFor(record, { from, finder, sizes, came: came.get(record.path) });
    return globs.length === 0 ? [] : [{ record: record.path, globs }];
  });
}

interface Ground {
  readonly from: ProposeFrom;
  readonly finder: PathFinder;
  readonly sizes: ReadonlyMap<Path, number>;
  readonly came: CameWith | undefined;
}

function globsFor(record: DirectionRecord, ground: Ground): readonly BoundGlob[] {
  const { tree } = ground.from;
  const mentions = mentionsOf(record);
  const found = mentions.paths.flatMap((mention) => {
    const path = ground.finder.find(mention, record.path);
    return path === undefined
      ? []
      : [{ ...path, because: `named in line ${mention.line}${path.how === "as it stands" ? "" : `, ${path.how}`}` }];
  });
  const folders = found.filter((path) => path.kind === "folder" && isNarrow(path, ground));
  const clues = [
    ...found.flatMap((path) => (path.kind === "file" ? pathClue(ground, path) : [])),
    ...(ground.from.names === undefined ? [] : mentions.names.flatMap((name) => nameClues(tree, ground.from.names ?? none, name))),
    ...cameClues(ground),
  ];
  return toGlobs(ground, folders, weighed(clues));
}

const none: CodeNames = { of: () => ({ used: [], declared: [] }), mentions: [] };

/** A folder with more of the tree's source than this is the whole project rather than a part of it. */
const widestShare = 0.25;

function isNarrow({ path }: FoundPath, { from, sizes }: Ground): boolean {
  const size = sizes.get(path) ?? 0;
  const all = from.tree.files.filter((file) => file.role === "source").length;
  return size > 0 && size <= Math.max(10, widestShare * all) && !inRecords(path, from);
}

const inRecords = (path: Path, { folders }: ProposeFrom): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

const governable: ReadonlySet<Role> = new Set(["source", "infrastructure", "test", "data", "other"]);
const isGovernable = (path: Path, from: ProposeFrom): boolean => {
  const file = from.tree.files[from.tree.indexOf(path)];
  return file !== undefined && governable.has(file.role) && !inRecords(path, from);
};

const pathClue = ({ from }: Ground, { path, because }: FoundPath & { readonly because: string }): readonly Clue[] =>
  isGovernable(path, from) ? [{ file: from.tree.indexOf(path), weight: 2, because }] : [];

/** A record that came with a handful of files is about them; with more, that only adds to other reasons. */
const handful = 4;
const mostCame = 15;

function cameClues({ from, came }: Ground): readonly Clue[] {
  const files = (came?.paths ?? []).map((path) => from.tree.indexOf(path)).filter((file) => from.tree.files[file]?.role === "source");
  if (came === undefined || files.length === 0 || files.length > mostCame) return [];
  const because = `came with it, in ${came.oid.slice(0, 7)}`;
  return files.map((file) => ({ file, weight: files.length <= handful ? 1 : 0.6, because }));
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
      weight: list.reduce((sum, clue) => sum + clue.weight, 0),
      because: [...new Set(list.toSorted((a, b) => b.weight - a.weight).map((clue) => clue.because))],
    }))
    .filter((one) => one.weight >= enough)
    .toSorted((a, b) => b.weight - a.weight || a.file - b.file);
}

function toGlobs(
  { from, sizes }: Ground,
  named: readonly (FoundPath & { readonly because: string })[],
  files: readonly Weighed[],
): readonly BoundGlob[] {
  const pathOf = (one: Weighed): Path => from.tree.files[one.file]?.path ?? "";
  const whole = wholeFolders(files.map(pathOf), sizes).filter((folder) =>
    named.every((other) => !`${folder}/`.startsWith(`${other.path}/`)),
  );
  const inside = (path: Path, folder: Path): boolean => path.startsWith(`${folder}/`);
  const globs = [
    ...uniqueBy(named, (one) => one.path).map((one) => inferred(folderGlob(one.path), [one.because])),
    ...whole.map((folder) => {
      const held = files.filter((one) => inside(pathOf(one), folder));
      return inferred(folderGlob(folder), [
        `${held.length} of its ${counted(sizes.get(folder) ?? 0, "source file")}`,
        ...(held[0]?.because ?? []),
      ]);
    }),
    ...files
      .filter((one) => ![...named.map(({ path }) => path), ...whole].some((folder) => inside(pathOf(one), folder)))
      .map((one) => inferred(fileGlob(pathOf(one)), one.because)),
  ];
  return globs.slice(0, mostGlobs);
}

const inferred = (glob: string, because: readonly string[]): BoundGlob => ({ glob, confidence: "inferred", because: because.slice(0, 3) });

const uniqueBy = <T>(list: readonly T[], key: (one: T) => string): readonly T[] => [
  ...new Map(list.map((one) => [key(one), one])).values(),
];
