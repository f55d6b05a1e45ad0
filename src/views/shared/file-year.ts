import { csrRow, type Seconds } from "#base";
import type { History } from "#history";
import { fixLanded, memo, memoKey, type Picture, yearOf } from "#picture";
import { countedCommits, narrowCommits } from "./landed.ts";

/** What happened to each path of history (as it is at `at`) in the year before `at`, in landed changes; sweeps left out. */
export interface FileYear {
  readonly changes: Int32Array;
  readonly fixes: Int32Array;
  /** People with a commit in it: 0, 1, 2, or 3 for three and more. */
  readonly people: Uint8Array;
  /** When a person's change last landed in it, over all history, sweeps among them; 0 for never. */
  readonly touched: Uint32Array;
}

const key = memoKey<FileYear>("views: files in a year");

export function fileYear(picture: Picture, history: History): FileYear {
  return memo(picture, key, () => {
    const count = new YearCount(history.paths.count);
    const human = countedCommits(picture, history);
    const narrow = narrowCommits(picture, history);
    const fix = fixLanded(picture, history);
    const { from } = yearOf(picture.repository.at.time);
    const { commits: brought, time } = history.landed;
    for (let landed = 0; landed < history.landed.count; landed++) {
      const when = time[landed] ?? 0;
      for (let at = brought.start[landed] ?? 0; at < (brought.start[landed + 1] ?? 0); at++) {
        const commit = brought.value[at] ?? -1;
        if (human[commit] !== 1) continue;
        count.touch(history, commit, when);
        if (when <= from || narrow[commit] !== 1) continue;
        count.add(history, commit, landed, fix[landed] === 1);
      }
    }
    return count;
  });
}

class YearCount implements FileYear {
  readonly changes: Int32Array;
  readonly fixes: Int32Array;
  readonly people: Uint8Array;
  readonly touched: Uint32Array;
  private readonly last: Int32Array;
  /** Up to three people a path, each plus one. */
  private readonly met: Int32Array;

  constructor(paths: number) {
    this.changes = new Int32Array(paths);
    this.fixes = new Int32Array(paths);
    this.people = new Uint8Array(paths);
    this.touched = new Uint32Array(paths);
    this.last = new Int32Array(paths).fill(-1);
    this.met = new Int32Array(paths * 3);
  }

  touch(history: History, commit: number, time: Seconds): void {
    const { start, file } = history.rows;
    const end = start[commit + 1] ?? 0;
    for (let row = start[commit] ?? 0; row < end; row++) {
      const path = file[row] ?? -1;
      if (path >= 0 && (this.touched[path] ?? 0) < time) this.touched[path] = time;
    }
  }

  add(history: History, commit: number, landed: number, fix: boolean): void {
    const { start, file } = history.rows;
    const end = start[commit + 1] ?? 0;
    for (let row = start[commit] ?? 0; row < end; row++) {
      const path = file[row] ?? -1;
      if (path < 0) continue;
      this.meetAll(history, path, commit);
      if (this.last[path] === landed) continue;
      this.last[path] = landed;
      this.changes[path] = (this.changes[path] ?? 0) + 1;
      if (fix) this.fixes[path] = (this.fixes[path] ?? 0) + 1;
    }
  }

  private meetAll(history: History, path: number, commit: number): void {
    this.meet(history, path, history.commits.author[commit] ?? -1);
    for (const person of csrRow(history.commits.coAuthors, commit)) this.meet(history, path, person);
  }

  private meet(history: History, path: number, person: number): void {
    const known = this.people[path] ?? 0;
    if (person < 0 || known >= 3 || history.people.bot[person] === 1) return;
    for (let slot = 0; slot < known; slot++) if (this.met[path * 3 + slot] === person + 1) return;
    this.met[path * 3 + known] = person + 1;
    this.people[path] = known + 1;
  }
}
