import { type Csr, csrFromPairs } from "#base";
import { landedOf, landingOf } from "./assemble/landed.ts";
import { originOf, rememberOrigin } from "./assemble/history.ts";
import type { Commits, History, Rows } from "./types.ts";

/**
 * The history as one of its commits knew it: what that commit reaches, ending at its time. For replays: paths,
 * people and files keep their numbers, and `rows.file` still says where the content lives today. Pure; columns
 * are shared where the commit reaches all before it.
 */
export function historyAsOf(history: History, commit: number): History {
  const reached = reachedBy(history.commits.parents, commit);
  const kept = Int32Array.from(reached.keys()).filter((at) => reached[at] === 1);
  const until = history.commits.time[commit] ?? 0;
  const commits = kept.length === commit + 1 ? firstCommits(history.commits, commit + 1) : pickCommits(history.commits, kept);
  const time = commits.time.every((seconds) => seconds <= until) ? commits.time : commits.time.map((seconds) => Math.min(seconds, until));
  const landing = landingOf(commits.parents, commits.flags);
  const past: History = {
    ...history,
    at: { oid: history.commits.oid(commit), time: until },
    commits: { ...commits, time, landed: landing.ofCommit },
    rows: kept.length === commit + 1 ? firstRows(history.rows, commit + 1) : pickRows(history.rows, kept),
    landed: { ...landedOf(landing, time), showsMerges: history.landed.showsMerges },
  };
  const origin = originOf(history);
  if (origin !== undefined) rememberOrigin(past, origin);
  return past;
}

/** Parents stand before their children: one pass back finds all that is reached. */
function reachedBy(parents: Csr, commit: number): Uint8Array {
  const reached = new Uint8Array(commit + 1);
  reached[commit] = 1;
  for (let at = commit; at >= 0; at--) {
    if (reached[at] === 0) continue;
    for (let i = parents.start[at] ?? 0; i < (parents.start[at + 1] ?? 0); i++) reached[parents.value[i] ?? 0] = 1;
  }
  return reached;
}

const firstLists = (csr: Csr, count: number): Csr => ({
  start: csr.start.subarray(0, count + 1),
  value: csr.value.subarray(0, csr.start[count] ?? 0),
});

const firstCommits = (commits: Commits, count: number): Commits => ({
  ...commits,
  count,
  time: commits.time.subarray(0, count),
  flags: commits.flags.subarray(0, count),
  kind: commits.kind.subarray(0, count),
  author: commits.author.subarray(0, count),
  coAuthors: firstLists(commits.coAuthors, count),
  reviewers: firstLists(commits.reviewers, count),
  parents: firstLists(commits.parents, count),
});

function pickCommits(commits: Commits, kept: Int32Array): Commits {
  const place = new Int32Array(commits.count).fill(-1);
  kept.forEach((from, to) => (place[from] = to));
  const parents = pickLists(commits.parents, kept);
  return {
    count: kept.length,
    oid: (commit) => commits.oid(kept[commit] ?? 0),
    time: Uint32Array.from(kept, (from) => commits.time[from] ?? 0),
    flags: Uint8Array.from(kept, (from) => commits.flags[from] ?? 0),
    kind: Uint8Array.from(kept, (from) => commits.kind[from] ?? 0),
    author: kept.map((from) => commits.author[from] ?? 0),
    coAuthors: pickLists(commits.coAuthors, kept),
    reviewers: pickLists(commits.reviewers, kept),
    parents: { start: parents.start, value: parents.value.map((parent) => place[parent] ?? 0) },
    landed: new Int32Array(0),
  };
}

function pickLists(csr: Csr, kept: Int32Array): Csr {
  const row: number[] = [];
  const value: number[] = [];
  kept.forEach((from, to) => {
    for (let at = csr.start[from] ?? 0; at < (csr.start[from + 1] ?? 0); at++) {
      row.push(to);
      value.push(csr.value[at] ?? 0);
    }
  });
  return csrFromPairs(kept.length, row, value);
}

function firstRows(rows: Rows, commits: number): Rows {
  const count = rows.start[commits] ?? 0;
  return {
    count,
    start: rows.start.subarray(0, commits + 1),
    path: rows.path.subarray(0, count),
    file: rows.file.subarray(0, count),
    change: rows.change.subarray(0, count),
    blobs: () => {
      const { before, after, oid } = rows.blobs();
      return { before: before.subarray(0, count), after: after.subarray(0, count), oid };
    },
  };
}

function pickRows(rows: Rows, kept: Int32Array): Rows {
  const start = new Uint32Array(kept.length + 1);
  kept.forEach((from, to) => (start[to + 1] = (start[to] ?? 0) + (rows.start[from + 1] ?? 0) - (rows.start[from] ?? 0)));
  const row = new Int32Array(start.at(-1) ?? 0);
  kept.forEach((from, to) => {
    for (let at = start[to] ?? 0, own = rows.start[from] ?? 0; at < (start[to + 1] ?? 0); at++, own++) row[at] = own;
  });
  return {
    count: row.length,
    start,
    path: row.map((from) => rows.path[from] ?? 0),
    file: row.map((from) => rows.file[from] ?? -1),
    change: Uint8Array.from(row, (from) => rows.change[from] ?? 0),
    blobs: () => {
      const { before, after, oid } = rows.blobs();
      return { before: row.map((from) => before[from] ?? -1), after: row.map((from) => after[from] ?? -1), oid };
    },
  };
}
