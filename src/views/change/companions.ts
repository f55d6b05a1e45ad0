import { csrRow } from "#base";
import type { Role, Tree } from "#code";
import type { History } from "#history";
import { memo, memoKey, type Picture, value } from "#picture";
import { countedCommits } from "../shared/landed.ts";

/** Files (indexes into `Paths`) that landed changes touched together: what a change usually brings along. */
export interface ChangeSets {
  /** Oldest first; each has 2 to 30 living files. */
  readonly sets: readonly Int32Array[];
  /** Landed changes by people with any living file that were looked at, the single and the wide ones among them. */
  readonly of: number;
}

/** A file that usually comes along, and because of which. */
export interface Hint {
  readonly path: number;
  readonly because: number;
  /** Changes that touched both, and that touched `because`. */
  readonly shared: number;
  readonly of: number;
}

/** Wider changes say nothing about which files belong together (as in change coupling). */
const widest = 30;
/** Changes looked at: enough to learn from, recent enough to be true. */
const looked = 3_000;
/**
 * A companion came along at least so often, and in at least this share of the changes. Tried on six public repositories
 * from 0.5 to 0.8: 0.7 hints needlessly a third less than 0.6, and loses a seventh of what was right.
 */
const sharedFloor = 5;
const shareFloor = 0.7;
/** The floors in words. */
export const floorWords = `${sharedFloor} changes, and ${100 * shareFloor} %`;
export const mostHints = 5;

const key = memoKey<ChangeSets>("views: change sets");

export function changeSetsOf(picture: Picture, history: History): ChangeSets {
  return memo(picture, key, () => {
    const human = countedCommits(picture, history);
    const wanted = wantedPaths(history, value(picture, "tree"));
    const sets: Int32Array[] = [];
    let of = 0;
    for (let landed = history.landed.count - 1; landed >= 0 && of < looked; landed--) {
      const files = filesOf(
        history,
        csrRow(history.landed.commits, landed).filter((commit) => human[commit] === 1),
        wanted,
      );
      if (files.length > 0) of += 1;
      if (files.length > 1 && files.length <= widest) sets.push(files);
    }
    return { sets: sets.reverse(), of };
  });
}

const unwanted: ReadonlySet<Role> = new Set(["generated", "vendored", "lock", "binary", "submodule", "link"]);

/** Files of the tree that somebody writes by hand. */
function wantedPaths(history: History, tree: Tree | undefined): Uint8Array {
  const wanted = new Uint8Array(history.paths.count);
  for (const file of tree?.files ?? []) {
    const path = history.paths.indexOf(file.path);
    if (path >= 0 && !unwanted.has(file.role)) wanted[path] = 1;
  }
  return wanted;
}

function filesOf(history: History, commits: Int32Array, wanted: Uint8Array): Int32Array {
  const met = new Set<number>();
  for (const commit of commits) {
    const end = history.rows.start[commit + 1] ?? 0;
    for (let row = history.rows.start[commit] ?? 0; row < end && met.size <= widest; row++) {
      const living = history.rows.file[row] ?? -1;
      if (wanted[living] === 1) met.add(living);
    }
  }
  return Int32Array.from(met).sort();
}

/** Counts that grow change by change, so that the past can be replayed without knowing its future. */
export class Companions {
  private readonly alone = new Map<number, number>();
  private readonly both = new Map<number, Map<number, number>>();

  learn(set: Int32Array): void {
    for (const path of set) {
      this.alone.set(path, (this.alone.get(path) ?? 0) + 1);
      const row = this.both.get(path) ?? new Map<number, number>();
      this.both.set(path, row);
      for (const other of set) if (other !== path) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }

  /** What usually comes along with these files and is not among them, the surest first. */
  hints(changed: readonly number[]): readonly Hint[] {
    const known = new Set(changed);
    const best = new Map<number, Hint>();
    for (const because of changed) {
      const of = this.alone.get(because) ?? 0;
      if (of < sharedFloor) continue;
      for (const [path, shared] of this.both.get(because) ?? []) {
        if (known.has(path) || shared < sharedFloor || shared < shareFloor * of) continue;
        const earlier = best.get(path);
        if (earlier === undefined || shared * earlier.of > earlier.shared * of) best.set(path, { path, because, shared, of });
      }
    }
    return [...best.values()]
      .toSorted((a, b) => b.shared / b.of - a.shared / a.of || b.shared - a.shared || a.path - b.path)
      .slice(0, mostHints);
  }
}
