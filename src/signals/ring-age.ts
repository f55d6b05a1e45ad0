import type { Seconds } from "#base";
import { type FileImport, fileImports, type Picture, value } from "#picture";
import { births } from "./births.ts";

/** When each of these files of the tree came; 0 where history does not know. */
function bornOf(picture: Picture): (file: number) => Seconds {
  const [history, tree, born] = [value(picture, "history"), value(picture, "tree"), births(picture)];
  return (file) => born[history?.paths.indexOf(tree?.files[file]?.path ?? "") ?? -1] ?? 0;
}

/**
 * The day before which a ring of areas cannot have closed: for each import of the ring the day both files of its
 * oldest pair were there, the latest of these. `undefined` without history.
 */
export function ringPossibleFrom(picture: Picture, ring: readonly number[]): Seconds | undefined {
  const born = bornOf(picture);
  const days = ring.map((area, at) => oldestPair(born, fileImports(picture, area, ring[(at + 1) % ring.length] ?? area)));
  return days.includes(undefined) || days.length === 0 ? undefined : Math.max(...days.flatMap((day) => day ?? []));
}

function oldestPair(born: (file: number) => Seconds, pairs: readonly FileImport[]): Seconds | undefined {
  const days = pairs.flatMap(({ from, to }) => {
    const [a, b] = [born(from), born(to)];
    return a === 0 || b === 0 ? [] : [Math.max(a, b)];
  });
  return days.length === 0 ? undefined : Math.min(...days);
}
