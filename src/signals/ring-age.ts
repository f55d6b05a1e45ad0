import type { Seconds } from "#base";
import { type FileImport, fileImports, memo, memoKey, type Picture, value } from "#picture";

const key = memoKey<ReadonlyMap<number, Seconds>>("signals: when files came");

/** When each file of the tree came (index into `Tree.files`): its first commit, renames followed. */
const births = (picture: Picture): ReadonlyMap<number, Seconds> =>
  memo(picture, key, () => {
    const history = value(picture, "history");
    const tree = value(picture, "tree");
    if (history === undefined || tree === undefined) return new Map<number, Seconds>();
    const first = new Uint32Array(history.paths.count);
    const { start, file } = history.rows;
    for (let commit = history.commits.count - 1; commit >= 0; commit--) {
      for (const lives of file.subarray(start[commit] ?? 0, start[commit + 1] ?? 0)) if (lives >= 0) first[lives] = history.commits.time[commit] ?? 0;
    }
    return new Map(tree.files.flatMap(({ path }, index) => {
      const time = first[history.paths.indexOf(path)] ?? 0;
      return time === 0 ? [] : [[index, time] as const];
    }));
  });

/**
 * The day before which a ring of areas cannot have closed: for each import of the ring the day both files of its
 * oldest pair were there, the latest of these. `undefined` without history.
 */
export function ringPossibleFrom(picture: Picture, ring: readonly number[]): Seconds | undefined {
  const born = births(picture);
  const days = ring.map((area, at) => oldestPair(born, fileImports(picture, area, ring[(at + 1) % ring.length] ?? area)));
  return days.includes(undefined) || days.length === 0 ? undefined : Math.max(...days.flatMap((day) => day ?? []));
}

function oldestPair(born: ReadonlyMap<number, Seconds>, pairs: readonly FileImport[]): Seconds | undefined {
  const days = pairs.flatMap(({ from, to }) => {
    const [a, b] = [born.get(from), born.get(to)];
    return a === undefined || b === undefined ? [] : [Math.max(a, b)];
  });
  return days.length === 0 ? undefined : Math.min(...days);
}
