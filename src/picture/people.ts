import { type Csr, csrRow } from "#base";
import { commitFlag, type History } from "#history";
import { memo, memoKey } from "./memo.ts";
import type { Picture } from "./types.ts";
import { value } from "./value.ts";

const creditKey = memoKey<Csr>("credit");
const lastSeenKey = memoKey<Uint32Array>("last seen");

/**
 * People credited with each commit: its author and those its `Co-authored-by` names, without bots and agents. A
 * merge credits nobody: the people of what landed are the authors of the commits it brought in.
 */
export function creditOf(picture: Picture, history: History): Csr {
  return memo(picture, creditKey, () => credit(history));
}

function credit(history: History): Csr {
  const { commits, people } = history;
  const start = new Uint32Array(commits.count + 1);
  const person = new Int32Array(commits.count + commits.coAuthors.value.length);
  let next = 0;
  for (let commit = 0; commit < commits.count; commit++) {
    const from = next;
    if (((commits.flags[commit] ?? 0) & commitFlag.merge) === 0) {
      const author = commits.author[commit] ?? -1;
      if (author >= 0 && people.bot[author] !== 1) person[next++] = author;
      const end = commits.coAuthors.start[commit + 1] ?? 0;
      for (let at = commits.coAuthors.start[commit] ?? 0; at < end; at++) {
        const other = commits.coAuthors.value[at] ?? 0;
        if (people.bot[other] !== 1 && !person.subarray(from, next).includes(other)) person[next++] = other;
      }
    }
    start[commit + 1] = next;
  }
  return { start, value: person.subarray(0, next) };
}

/** Whether a commit credits anybody: what `creditOf` would list, without listing it. */
export function creditsSomebody({ commits, people }: History, commit: number): boolean {
  if (((commits.flags[commit] ?? 0) & commitFlag.merge) !== 0) return false;
  const author = commits.author[commit] ?? -1;
  if (author >= 0 && people.bot[author] !== 1) return true;
  const end = commits.coAuthors.start[commit + 1] ?? 0;
  for (let at = commits.coAuthors.start[commit] ?? 0; at < end; at++) if (people.bot[commits.coAuthors.value[at] ?? 0] !== 1) return true;
  return false;
}

/** The people whom one commit credits, as `creditOf` lists them. */
export function creditedWith({ commits, people }: History, commit: number): ReadonlySet<number> {
  if (((commits.flags[commit] ?? 0) & commitFlag.merge) !== 0) return new Set();
  const all = [commits.author[commit] ?? -1, ...csrRow(commits.coAuthors, commit)];
  return new Set(all.filter((person) => person >= 0 && people.bot[person] !== 1));
}

/** When each person last committed or was credited with a commit (seconds); 0 for never. */
export function lastSeen(picture: Picture, history: History): Uint32Array {
  return memo(picture, lastSeenKey, () => {
    const seen = new Uint32Array(history.people.count);
    const people = creditOf(picture, history);
    for (let commit = 0; commit < history.commits.count; commit++) {
      const time = history.commits.time[commit] ?? 0;
      for (const person of csrRow(people, commit)) if ((seen[person] ?? 0) < time) seen[person] = time;
    }
    return seen;
  });
}

/** People who committed, or were credited with a commit, after `from`. */
export function peopleSince(picture: Picture, from: number): number {
  const history = value(picture, "history");
  if (history === undefined) return 0;
  return lastSeen(picture, history).reduce((count, seen) => (seen > from ? count + 1 : count), 0);
}
