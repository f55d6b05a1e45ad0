import { nameOf, type Path } from "#base";

const numbered = /^(?:[a-z]{1,8}[-_ ]?)?(\d{2,5})(?=[-_. ]|$)/i;
const dated = /^\d{4}[-_]?\d{2}[-_]?\d{2}(?=[-_. ]|$)/;

/** The number in a record's file name, or in its folder's where the file is README or index; `undefined` when it has none. */
export function numberIn(path: Path): number | undefined {
  const name = nameOf(path);
  const shown = /^(?:readme|index)\.\w+$/i.test(name) ? nameOf(path.slice(0, -name.length - 1)) : name;
  const digits = dated.test(shown) ? undefined : numbered.exec(shown)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The number a new record takes: the highest of these names, on whatever branch, plus one. */
export const nextNumber = (names: readonly Path[]): number => names.reduce((most, path) => Math.max(most, numberIn(path) ?? 0), 0) + 1;
