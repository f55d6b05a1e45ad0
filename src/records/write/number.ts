import type { Path } from "#base";
import { fileNameOf } from "../read/names.ts";

/** The number in a record's file name, or in its folder's where the file is README or index; `undefined` when it has none. */
export function numberIn(path: Path): number | undefined {
  const { digits } = fileNameOf(path);
  return digits === undefined ? undefined : Number(digits);
}

/** The number a new record takes: the highest of these names, on whatever branch, plus one. */
export const nextNumber = (names: readonly Path[]): number => names.reduce((most, path) => Math.max(most, numberIn(path) ?? 0), 0) + 1;
