import type { Csr } from "#base";
import { commitFlag, type Landed } from "../types.ts";

/** One in twenty: a mainline with fewer merges is one on which commits or squashed requests land. */
const mergesShown = 0.05;

/** Which commits make up the first-parent line, and with which of them each commit landed. */
export interface Landing {
  /** Commits of the line, oldest first. */
  readonly mainline: Int32Array;
  /** Place in the line by commit. */
  readonly ofCommit: Int32Array;
  /** How many of the line are merges. */
  readonly merges: number;
}

/** Follows the first-parent line of the tip, which is the last commit. */
export function landingOf(parents: Csr, marks: Uint8Array): Landing {
  const mainline = firstParentLine(parents, marks.length);
  let merges = 0;
  for (let change = 0; change < mainline.length; change++) merges += (marks[mainline[change] ?? 0] ?? 0) & commitFlag.merge;
  return { mainline, ofCommit: changeOfCommits(mainline, parents, marks.length), merges };
}

/** Changes as they landed on the first-parent line. */
export function landedOf({ mainline, ofCommit, merges }: Landing, time: Uint32Array): Landed {
  let commits: Csr | undefined;
  let times: Uint32Array | undefined;
  return {
    count: mainline.length,
    commit: mainline,
    get time() {
      return (times ??= timesOf(mainline, time));
    },
    // Many questions never ask it.
    get commits() {
      return (commits ??= commitsOfChanges(ofCommit, mainline.length));
    },
    showsMerges: merges > 0 && merges >= mainline.length * mergesShown,
  };
}

function timesOf(mainline: Int32Array, time: Uint32Array): Uint32Array {
  const times = new Uint32Array(mainline.length);
  for (let change = 0; change < mainline.length; change++) times[change] = time[mainline[change] ?? 0] ?? 0;
  return times;
}

/** A commit landed with the first change of the mainline that reaches it. */
function changeOfCommits(mainline: Int32Array, parents: Csr, count: number): Int32Array {
  const ofCommit = new Int32Array(count).fill(-1);
  const stack = new Int32Array(parents.value.length + 1);
  for (let change = 0; change < mainline.length; change++) {
    stack[0] = mainline[change] ?? 0;
    for (let depth = 1; depth > 0;) {
      const next = stack[--depth] ?? 0;
      if ((ofCommit[next] ?? 0) >= 0) continue;
      ofCommit[next] = change;
      const end = parents.start[next + 1] ?? 0;
      for (let at = parents.start[next] ?? 0; at < end; at++) {
        const parent = parents.value[at] ?? 0;
        if ((ofCommit[parent] ?? 0) < 0) stack[depth++] = parent;
      }
    }
  }
  return ofCommit;
}

/** Commits by change, ascending. Every commit has one: the tip reaches all. */
function commitsOfChanges(ofCommit: Int32Array, changes: number): Csr {
  const start = new Uint32Array(changes + 1);
  for (let commit = 0; commit < ofCommit.length; commit++) {
    const change = ofCommit[commit] ?? 0;
    start[change + 1] = (start[change + 1] ?? 0) + 1;
  }
  for (let change = 0; change < changes; change++) start[change + 1] = (start[change + 1] ?? 0) + (start[change] ?? 0);
  const next = start.slice(0, changes);
  const value = new Int32Array(ofCommit.length);
  for (let commit = 0; commit < ofCommit.length; commit++) {
    const change = ofCommit[commit] ?? 0;
    const slot = next[change] ?? 0;
    value[slot] = commit;
    next[change] = slot + 1;
  }
  return { start, value };
}

function firstParentLine(parents: Csr, count: number): Int32Array {
  const line = new Int32Array(count);
  let at = count;
  for (let commit = count - 1; commit >= 0 && at > 0;) {
    line[--at] = commit;
    const from = parents.start[commit] ?? 0;
    commit = from < (parents.start[commit + 1] ?? 0) ? (parents.value[from] ?? -1) : -1;
  }
  return line.subarray(at);
}
