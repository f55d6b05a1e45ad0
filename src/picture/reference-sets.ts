import type { Csr } from "#base";
import { commitFlag, type History } from "#history";
import { pathsInScope } from "./selection.ts";
import { collect } from "./touches.ts";
import type { Picture, Scope } from "./types.ts";

/** A log as code-maat reads it: change sets of paths as they were then, bots included, merges (which list none) left out. */
export interface ReferenceLog {
  /** Paths of each change set (indexes into `Paths`), each once. */
  readonly sets: Csr;
  /** Commit of each change set. */
  readonly commit: Int32Array;
}

/** The change sets of the scope's window, narrowed to the scope's paths. */
export function referenceLog(picture: Picture, history: History, scope: Scope): ReferenceLog {
  const { start, path } = history.rows;
  const { time, flags, count } = history.commits;
  const inScope = pathsInScope(picture, history, scope);
  const last = new Int32Array(history.paths.count).fill(-1);
  const commits = new Int32Array(count);
  let chosen = 0;
  for (let commit = 0; commit < count; commit++) {
    const when = time[commit] ?? 0;
    const merge = ((flags[commit] ?? 0) & commitFlag.merge) !== 0;
    if (!merge && when > scope.window.from && when <= scope.window.to) commits[chosen++] = commit;
  }
  const sets = collect(chosen, history.rows.count, (set, add) => {
    const commit = commits[set] ?? 0;
    const end = start[commit + 1] ?? 0;
    for (let row = start[commit] ?? 0; row < end; row++) {
      const touched = path[row] ?? 0;
      if (last[touched] === set || inScope?.[touched] === 0) continue;
      last[touched] = set;
      add(touched);
    }
  });
  return { sets, commit: commits.subarray(0, chosen) };
}

/** How many change sets hold each path. */
export function referenceRevisions(log: ReferenceLog, paths: number): Uint32Array {
  const counts = new Uint32Array(paths);
  for (const path of log.sets.value) counts[path] = (counts[path] ?? 0) + 1;
  return counts;
}

/** The log without change sets of more than `limit` paths. */
export function capped(log: ReferenceLog, limit: number): ReferenceLog {
  const { start, value } = log.sets;
  const small = log.commit.map((_, set) => ((start[set + 1] ?? 0) - (start[set] ?? 0) <= limit ? set : -1)).filter((set) => set >= 0);
  const sets = collect(small.length, value.length, (row, add) => {
    const end = start[(small[row] ?? 0) + 1] ?? 0;
    for (let at = start[small[row] ?? 0] ?? 0; at < end; at++) add(value[at] ?? 0);
  });
  return { sets, commit: small.map((set) => log.commit[set] ?? 0) };
}
