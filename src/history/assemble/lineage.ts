import { changeType } from "../types.ts";
import type { Gathered } from "./gather.ts";

/** Blobs of rows, as far as lineage needs them. */
export interface RowBlobs {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/**
 * For each row the path at the tip on which its content lives on; -1 when it is gone. Read newest first: a path
 * of the tip is itself; where a commit moves a path, the old one leads to where the new one leads. A path that is
 * not at the tip and was touched on another branch after it had been moved here follows its newest move.
 * `alive` has 1 for each path of the tip; `likely` the moves that came with changes.
 */
export function lineageOf(
  columns: Gathered,
  blobs: RowBlobs,
  alive: Uint8Array,
  likely: ReadonlyMap<number, readonly Move[]> = new Map(),
): Int32Array {
  const { count, rowStart, rowPath } = columns;
  const leads = new Int32Array(alive.length);
  for (let path = 0; path < alive.length; path++) leads[path] = alive[path] === 1 ? path : -1;
  const newest = leads.slice();
  const file = new Int32Array(rowPath.length).fill(-1);
  for (let commit = count - 1; commit >= 0; commit--) {
    const from = rowStart[commit] ?? 0;
    const to = rowStart[commit + 1] ?? 0;
    const exact = to - from < 2 ? none : movesOf(columns, blobs, from, to);
    const moves = likely.has(commit) ? united(exact, likely.get(commit) ?? none) : exact;
    for (let row = from; row < to; row++) file[row] = leads[rowPath[row] ?? 0] ?? -1;
    const targets = moves.map(([, added]) => file[added] ?? -1);
    moves.forEach(([deleted], at) => {
      const target = targets[at] ?? -1;
      const path = rowPath[deleted] ?? 0;
      file[deleted] = target;
      leads[path] = target;
      if ((newest[path] ?? -1) < 0) newest[path] = target;
    });
  }
  for (let row = 0; row < file.length; row++) {
    const path = rowPath[row] ?? 0;
    if ((file[row] ?? -1) < 0 && alive[path] === 0) file[row] = newest[path] ?? -1;
  }
  return file;
}

type MovePaths = Pick<Gathered, "rowPath" | "rowChange" | "pathStart" | "pathBytes">;

/** Two rows of one commit: a path that went, and where its content came again. */
export type Move = readonly [deleted: number, added: number];
const none: readonly Move[] = [];

/** Exact moves, and of the likely ones those whose rows are not taken. */
function united(exact: readonly Move[], likely: readonly Move[]): readonly Move[] {
  const taken = new Set(exact.flat());
  return [...exact, ...likely.filter(([deleted, added]) => !taken.has(deleted) && !taken.has(added))];
}

/**
 * Exact renames of one commit: a deletion and an addition of the same blob. Of several candidates one with the
 * same name is taken, else the first, as git does.
 */
export function movesOf(columns: MovePaths, blobs: RowBlobs, from: number, to: number): readonly Move[] {
  let added: Map<number, number[]> | undefined;
  for (let row = from; row < to; row++) {
    if (columns.rowChange[row] !== changeType.added) continue;
    const blob = blobs.after[row] ?? -1;
    const list = (added ??= new Map<number, number[]>()).get(blob);
    if (list === undefined) added.set(blob, [row]);
    else list.push(row);
  }
  if (added === undefined) return none;
  const moves: Move[] = [];
  for (let row = from; row < to; row++) {
    if (columns.rowChange[row] !== changeType.deleted) continue;
    const candidates = added.get(blobs.before[row] ?? -1);
    if (candidates === undefined || candidates.length === 0) continue;
    const same = candidates.length === 1 ? 0 : candidates.findIndex((candidate) => sameName(columns, row, candidate));
    const [chosen] = candidates.splice(Math.max(0, same), 1);
    if (chosen !== undefined) moves.push([row, chosen]);
  }
  return moves;
}

const slash = 47;

/** Whether two rows' paths end in the same file name. */
function sameName(columns: MovePaths, a: number, b: number): boolean {
  const { pathStart, pathBytes, rowPath } = columns;
  const aFrom = pathStart[rowPath[a] ?? 0] ?? 0;
  const bFrom = pathStart[rowPath[b] ?? 0] ?? 0;
  let i = (pathStart[(rowPath[a] ?? 0) + 1] ?? 0) - 1;
  let j = (pathStart[(rowPath[b] ?? 0) + 1] ?? 0) - 1;
  for (; i >= aFrom && j >= bFrom && pathBytes[i] === pathBytes[j]; i--, j--) if (pathBytes[i] === slash) return true;
  return (i < aFrom || pathBytes[i] === slash) && (j < bFrom || pathBytes[j] === slash);
}
