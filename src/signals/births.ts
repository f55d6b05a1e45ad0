import type { Seconds } from "#base";
import { memo, memoKey, type Picture, value } from "#picture";

const key = memoKey<Uint32Array>("signals: when files came");

/** When each path (index into `Paths`) first had the content that lives on there, renames followed; 0 for never. */
export const births = (picture: Picture): Uint32Array =>
  memo(picture, key, () => {
    const history = value(picture, "history");
    const first = new Uint32Array(history?.paths.count ?? 0);
    if (history === undefined) return first;
    const { start, file } = history.rows;
    for (let commit = history.commits.count - 1; commit >= 0; commit--) {
      const time: Seconds = history.commits.time[commit] ?? 0;
      for (let row = start[commit] ?? 0; row < (start[commit + 1] ?? 0); row++) {
        const lives = file[row] ?? -1;
        if (lives >= 0) first[lives] = time;
      }
    }
    return first;
  });
