import { type Csr, csrFromPairs } from "#base";
import { commitFlag, type Landed } from "../types.ts";

/** One in twenty: a mainline with fewer merges is one on which commits or squashed requests land. */
const mergesShown = 0.05;

/** Changes as they landed on the first-parent line of the tip, which is the last commit. */
export function landedOf(parents: Csr, time: Uint32Array, marks: Uint8Array): { readonly landed: Landed; readonly ofCommit: Int32Array } {
  const mainline = firstParentLine(parents, time.length);
  const ofCommit = new Int32Array(time.length).fill(-1);
  const stack: number[] = [];
  mainline.forEach((commit, change) => {
    stack.push(commit);
    while (stack.length > 0) {
      const next = stack.pop() ?? 0;
      if ((ofCommit[next] ?? 0) >= 0) continue;
      ofCommit[next] = change;
      for (let at = parents.start[next] ?? 0; at < (parents.start[next + 1] ?? 0); at++) stack.push(parents.value[at] ?? 0);
    }
  });
  const reached = Int32Array.from(ofCommit.keys()).filter((commit) => (ofCommit[commit] ?? -1) >= 0);
  const commits = csrFromPairs(mainline.length, reached.map((commit) => ofCommit[commit] ?? 0), reached);
  const merges = mainline.filter((commit) => ((marks[commit] ?? 0) & commitFlag.merge) !== 0).length;
  const landed: Landed = {
    count: mainline.length,
    commit: mainline,
    time: Uint32Array.from(mainline, (commit) => time[commit] ?? 0),
    commits,
    showsMerges: merges > 0 && merges >= mainline.length * mergesShown,
  };
  return { landed, ofCommit };
}

function firstParentLine(parents: Csr, count: number): Int32Array {
  const line = new Int32Array(count);
  let at = count;
  for (let commit = count - 1; commit >= 0 && at > 0; ) {
    line[--at] = commit;
    const from = parents.start[commit] ?? 0;
    commit = from < (parents.start[commit + 1] ?? 0) ? (parents.value[from] ?? -1) : -1;
  }
  return line.subarray(at);
}
