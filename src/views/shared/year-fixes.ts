import type { History } from "#history";
import { fixLanded, memoKey, type Picture, shelved, yearOf } from "#picture";
import { isNarrow } from "./landed.ts";

/** Landed changes of the year before `at`, and those of them that are fixes; bots, reformats and sweeps left out. */
export interface YearFixes {
  readonly all: number;
  readonly fixes: number;
}

const key = memoKey<YearFixes>("views: fixes in a year");

const form = {
  write: ({ all, fixes }: YearFixes) => [all, fixes],
  read: ([all = -1, fixes = -1]: Int32Array) => (fixes < 0 || all < fixes ? undefined : { all, fixes }),
};

/** Of the whole repository: what the share of a file or an area is held against. */
export const yearFixes = (picture: Picture, history: History): YearFixes =>
  shelved(picture, key, form, () => {
    const { from } = yearOf(picture.repository.at.time);
    const { time } = history.landed;
    const { landed: landedWith } = history.commits;
    const fix = fixLanded(picture, history);
    const met = new Uint8Array(time.length);
    let all = 0;
    let fixes = 0;
    for (let commit = 0; commit < landedWith.length; commit++) {
      const landed = landedWith[commit] ?? -1;
      if ((time[landed] ?? 0) <= from || met[landed] === 1 || !isNarrow(history, commit)) continue;
      met[landed] = 1;
      all += 1;
      fixes += fix[landed] ?? 0;
    }
    return { all, fixes };
  });
