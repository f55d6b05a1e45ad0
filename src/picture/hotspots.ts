import type { Path } from "#base";
import type { Tree } from "#code";
import type { History } from "#history";
import { isProduction } from "./files.ts";
import { memo, memoKey } from "./memo.ts";
import { revisions } from "./revisions.ts";
import { pathsInScope } from "./selection.ts";
import { areBelow, shelved } from "./shelf.ts";
import type { Picture, Scope, Window } from "./types.ts";
import { value } from "./value.ts";
import { scopeKey, wholeTree } from "./window.ts";

/** A production file that changed in the window, with both parts of its rank (Tornhill: never a lone score). */
export interface RankedFile {
  readonly path: Path;
  /** Index into `Tree.files`. */
  readonly file: number;
  /** Index into `Paths` of history. */
  readonly historyPath: number;
  /** Index into `Areas.list`; -1 for none. */
  readonly area: number;
  /** Commits of people in the window. */
  readonly revisions: number;
  readonly lines: number;
  /** Sum of leading indentation units; -1 when not measured. */
  readonly indentSum: number;
  /** 1 for the highest rank. */
  readonly rank: number;
  /** Whether it is among the hotspots: the smaller of the top 1 % (at least one) and 25. */
  readonly hotspot: boolean;
}

const key = memoKey<readonly RankedFile[]>("hotspots");

/** Fewer commits than this in the window make no hotspot: an absolute floor beside the relative rank. */
export const hotspotFloor = 5;

/**
 * Production files that changed in the window, ranked by revisions × lines, both normalised by rank (Tornhill, Your
 * Code as a Crime Scene, 2015). Empty without history or tree.
 */
export function rankedFiles(picture: Picture, scope: Scope): readonly RankedFile[] {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  if (history === undefined || tree === undefined) return [];
  return memo(picture, key, () => rank(picture, history, tree, scope), scopeKey(scope));
}

/** The hotspots alone: the smaller of the top 1 % and 25 of the scope's production files, each with ≥ 5 revisions. */
export const hotspots = (picture: Picture, scope: Scope): readonly RankedFile[] =>
  rankedFiles(picture, scope).filter((file) => file.hotspot);

const hotKey = memoKey<Int32Array>("hot files");

/** The hotspots of the whole tree over a window, as indexes into `Tree.files`, in order of rank. */
export function hotFiles(picture: Picture, window: Window): Int32Array {
  const files = value(picture, "tree")?.files.length ?? 0;
  const form = { write: (hot: Int32Array) => hot, read: (hot: Int32Array) => (areBelow(hot, files) ? hot : undefined) };
  const find = (): Int32Array => Int32Array.from(hotspots(picture, wholeTree(window)), ({ file }) => file);
  return shelved(picture, hotKey, form, find, `${window.from} ${window.to}`);
}

function rank(picture: Picture, history: History, tree: Tree, scope: Scope): readonly RankedFile[] {
  const changed = candidates(picture, history, tree, scope);
  const byRevisions = rankOf(changed.map((file) => file.revisions));
  const byLines = rankOf(changed.map((file) => file.lines));
  const order = changed.map((_, index) => index);
  const score = (index: number): number => (byRevisions[index] ?? 0) * (byLines[index] ?? 0);
  order.sort((a, b) => score(b) - score(a) || (changed[a]?.file ?? 0) - (changed[b]?.file ?? 0));
  const limit = Math.min(25, Math.max(1, Math.ceil(productionFiles(picture, history, tree, scope) / 100)));
  return order.flatMap((index, place) => {
    const file = changed[index];
    return file === undefined ? [] : [{ ...file, rank: place + 1, hotspot: place < limit && file.revisions >= hotspotFloor }];
  });
}

type Candidate = Omit<RankedFile, "rank" | "hotspot">;

function candidates(picture: Picture, history: History, tree: Tree, scope: Scope): readonly Candidate[] {
  const counts = revisions(picture, scope.window) ?? new Int32Array(0);
  const inScope = pathsInScope(picture, history, scope);
  const areas = value(picture, "areas");
  const found: Candidate[] = [];
  for (let historyPath = 0; historyPath < counts.length; historyPath++) {
    const count = counts[historyPath] ?? 0;
    if (count === 0 || inScope?.[historyPath] === 0) continue;
    const index = tree.indexOf(history.paths.path(historyPath));
    const file = tree.files[index];
    if (file === undefined || !isProduction(file) || file.lines < 0) continue;
    found.push({
      path: file.path,
      file: index,
      historyPath,
      area: areas?.ofFile[index] ?? -1,
      revisions: count,
      lines: file.lines,
      indentSum: file.indentSum,
    });
  }
  return found;
}

function productionFiles(picture: Picture, history: History, tree: Tree, scope: Scope): number {
  const inScope = pathsInScope(picture, history, scope);
  return tree.files.filter((file) => isProduction(file) && (inScope === undefined || inScope[history.paths.indexOf(file.path)] === 1))
    .length;
}

/** Share of the values that are no greater, in (0, 1]: equal values have equal rank. */
function rankOf(values: readonly number[]): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return Float64Array.from(values, (one) => upperBound(sorted, one) / sorted.length);
}

function upperBound(sorted: Float64Array, one: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= one) low = middle + 1;
    else high = middle;
  }
  return low;
}
