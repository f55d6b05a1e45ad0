import type { Path } from "#base";
import type { DirectionRecord } from "#records";
import { coverOf } from "../covered.ts";
import { fixedFolder } from "../folder-ranges.ts";
import type { Picture } from "../types.ts";
import { value } from "../value.ts";
import { bindings, isDecided, statedGlobs } from "./bindings.ts";
import type { Binding, BoundGlob } from "./types.ts";

/** A record that governs something asked about, and by which of its globs. */
export interface Governing {
  readonly record: Binding["record"];
  readonly globs: readonly BoundGlob[];
  /** Of the files asked about, how many it governs. */
  readonly files: number;
}

/**
 * Records in force that govern some of these files (indexes into `Tree.files`): decisions first, what is declared before
 * what is concluded, then those that govern most of them, the narrower before the wider.
 */
export function governing(picture: Picture, files: readonly number[]): readonly Governing[] {
  const paths = pathsOf(picture, files);
  const hits = files.length <= fewFiles ? countsByPath(paths) : countsByFile(files);
  return bindings(picture)
    .flatMap((binding) => {
      const hit = hits(binding);
      return hit === 0 ? [] : [{ binding, files: hit }];
    })
    .toSorted((a, b) => order(a) - order(b) || b.files - a.files || a.binding.files().length - b.binding.files().length)
    .map(({ binding, files: hit }) => ({ record: binding.record, files: hit, globs: globsOver(binding, paths) }));
}

/** Of so few files it is quicker to ask each glob than to list all that a record governs. */
const fewFiles = 20;

/** Globs whose folder none of the paths lies in are not even read. */
const countsByPath =
  (paths: readonly Path[]) =>
  ({ globs }: Binding): number => {
    const near = globs
      .map(({ glob }) => glob)
      .filter((glob) => paths.some((path) => path.startsWith(fixedFolder(glob.replace(/^\.?\/+/, "")))));
    const covers = near.length === 0 ? () => false : coverOf(near);
    return paths.filter((path) => covers(path)).length;
  };

function countsByFile(files: readonly number[]): (binding: Binding) => number {
  const asked = new Set(files);
  return (binding) => binding.files().reduce((sum, file) => sum + (asked.has(file) ? 1 : 0), 0);
}

/** The same for a path that may not be in the tree: one that is gone, or that a change adds. */
export function governingPath(picture: Picture, path: Path): readonly Governing[] {
  return bindings(picture)
    .flatMap((binding) => {
      const globs = globsOver(binding, [path]);
      return globs.length === 0 ? [] : [{ record: binding.record, globs, files: 1 }];
    })
    .toSorted((a, b) => rank(a.record.kind, a.globs) - rank(b.record.kind, b.globs));
}

const order = ({ binding }: { readonly binding: Binding }): number => rank(binding.record.kind, binding.globs);
const rank = (kind: string, globs: readonly BoundGlob[]): number =>
  (kind === "decision" ? 0 : 2) + (globs[0]?.confidence === "declared" ? 0 : 1);

const pathsOf = (picture: Picture, files: readonly number[]): readonly Path[] => {
  const tree = value(picture, "tree");
  return files.map((file) => tree?.files[file]?.path ?? "");
};

const globsOver = ({ globs }: Binding, paths: readonly Path[]): readonly BoundGlob[] =>
  globs.filter(({ glob }) => {
    const covers = coverOf([glob]);
    return paths.some((path) => covers(path));
  });

/** How many records govern each file of the tree, and whether one of them says so itself. */
export interface GovernedFiles {
  readonly count: Uint16Array;
  readonly declared: Uint8Array;
}

/** Of decisions in force alone; `files` is how many the tree has. */
export function governedFiles(picture: Picture, files: number): GovernedFiles {
  const count = new Uint16Array(files);
  const declared = new Uint8Array(files);
  for (const binding of bindings(picture)) {
    if (binding.record.kind !== "decision" || !isDecided(binding.record)) continue;
    const said = binding.globs.some((glob) => glob.confidence === "declared");
    for (const file of binding.files()) {
      count[file] = (count[file] ?? 0) + 1;
      if (said) declared[file] = 1;
    }
  }
  return { count, declared };
}

/** Decisions that were turned down and name some of this: what was considered here and not done. */
export function turnedDown(picture: Picture, files: readonly number[], others: readonly Path[]): readonly DirectionRecord[] {
  const paths = [...pathsOf(picture, files), ...others];
  const rejected = (value(picture, "records")?.decisions ?? []).filter((record) => record.status.value === "rejected");
  return rejected.filter((record) => {
    const globs = statedGlobs(record).map(({ glob }) => glob);
    const covers = coverOf(globs);
    return globs.length > 0 && paths.some((path) => covers(path));
  });
}
