import { csrRow, type Path, type Seconds } from "#base";
import { changesByFile, memo, memoKey, type Picture, value } from "#picture";

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

/** The commit with which the content of a file came. */
export interface Birth {
  readonly time: Seconds;
  /** Index into `Commits`. */
  readonly commit: number;
  readonly oid: string;
}

/** When files came, renames followed; those that history does not know are left out. */
export function birthsOf(picture: Picture, files: readonly Path[]): ReadonlyMap<Path, Birth> {
  const history = value(picture, "history");
  if (history === undefined) return new Map();
  const byFile = changesByFile(picture, history);
  return new Map(
    files.flatMap((path) => {
      const index = history.paths.indexOf(path);
      const commit = index < 0 ? undefined : csrRow(byFile, index)[0];
      return commit === undefined
        ? []
        : [[path, { time: history.commits.time[commit] ?? 0, commit, oid: history.commits.oid(commit) }] as const];
    }),
  );
}
