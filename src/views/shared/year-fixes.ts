import type { History } from "#history";
import { fixLanded, memo, memoKey, type Picture, yearOf } from "#picture";
import { narrowCommits } from "./landed.ts";

/** Landed changes of the year before `at`, and those of them that are fixes; bots, reformats and sweeps left out. */
export interface YearFixes {
  readonly all: number;
  readonly fixes: number;
}

const key = memoKey<YearFixes>("views: fixes in a year");

/** Of the whole repository: what the share of a file or an area is held against. */
export const yearFixes = (picture: Picture, history: History): YearFixes =>
  memo(picture, key, () => {
    const { from } = yearOf(picture.repository.at.time);
    const { commits, count, time } = history.landed;
    const narrow = narrowCommits(picture, history);
    const fix = fixLanded(picture, history);
    let all = 0;
    let fixes = 0;
    for (let landed = 0; landed < count; landed++) {
      if ((time[landed] ?? 0) <= from || !anyOf(commits.value, commits.start[landed] ?? 0, commits.start[landed + 1] ?? 0, narrow))
        continue;
      all += 1;
      fixes += fix[landed] ?? 0;
    }
    return { all, fixes };
  });

function anyOf(commits: Int32Array, from: number, to: number, chosen: Uint8Array): boolean {
  for (let at = from; at < to; at++) if (chosen[commits[at] ?? -1] === 1) return true;
  return false;
}
