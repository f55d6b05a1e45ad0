import { byText, folderOf, type Path, type Seconds } from "#base";
import { changeType, type History } from "#history";
import { coverOf } from "../covered.ts";
import type { Picture } from "../types.ts";
import { value } from "../value.ts";

/** What became of the paths that a glob once matched, when it matches nothing any more. */
export interface Went {
  /** `never`: no path of history was ever matched. */
  readonly kind: "moved" | "gone" | "never";
  /** Where most of it lives now: one file, or folders; the largest part first. */
  readonly to: readonly Path[];
  /** The commit after which nothing was left (index into `Commits`), and when. */
  readonly last: { readonly commit: number; readonly time: Seconds } | undefined;
}

const mostPlaces = 3;

/** Follows what a glob matched in the past to where it lives now. `undefined` without history. */
export function wentTo(picture: Picture, glob: string): Went | undefined {
  const history = value(picture, "history");
  if (history === undefined) return undefined;
  const covers = coverOf([glob]);
  const matched = new Set<number>();
  for (let path = 0; path < history.paths.count; path++) if (covers(history.paths.path(path))) matched.add(path);
  if (matched.size === 0) return { kind: "never", to: [], last: undefined };
  const { living, last } = leavings(history, matched);
  const to = placesOf(history, living);
  return { kind: to.length > 0 ? "moved" : "gone", to, last };
}

interface Leavings {
  /** Paths of today, once for each path of the past whose content lives there. */
  readonly living: readonly number[];
  readonly last: Went["last"];
}

function leavings({ rows, commits }: History, matched: ReadonlySet<number>): Leavings {
  const living = new Map<number, number>();
  let last: Went["last"];
  for (let commit = 0; commit < commits.count; commit++) {
    for (let row = rows.start[commit] ?? 0; row < (rows.start[commit + 1] ?? 0); row++) {
      const path = rows.path[row] ?? -1;
      if (rows.change[row] !== changeType.deleted || !matched.has(path)) continue;
      living.set(path, rows.file[row] ?? -1);
      last = { commit, time: commits.time[commit] ?? 0 };
    }
  }
  return { living: [...living].flatMap(([path, file]) => (file < 0 || file === path ? [] : [file])), last };
}

/** One file is named as it is; of more, the folders that hold them. */
function placesOf({ paths }: History, living: readonly number[]): readonly Path[] {
  const [only] = living;
  if (living.length === 1 && only !== undefined) return [paths.path(only)];
  const counts = new Map<Path, number>();
  for (const file of living) {
    const folder = folderOf(paths.path(file));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || byText(a[0], b[0]))
    .slice(0, mostPlaces)
    .map(([folder]) => folder);
}
