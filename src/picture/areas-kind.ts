import type { Role } from "#code";
import type { AreaKind } from "./types.ts";

const kinds: readonly AreaKind[] = ["source", "test", "docs", "infrastructure"];

/** Roles that belong to no area: nobody works on them by hand. */
const aside: ReadonlySet<Role> = new Set<Role>(["generated", "vendored", "lock", "binary", "link", "submodule"]);
export const isInArea = (role: Role): boolean => !aside.has(role);

/** How much of each kind an area holds, in the order of `kinds`; data and other files decide nothing. */
export interface Tally {
  readonly files: Float64Array;
  readonly lines: Float64Array;
}

export const newTally = (): Tally => ({ files: new Float64Array(kinds.length), lines: new Float64Array(kinds.length) });

export function count(tally: Tally, role: Role, lines: number): void {
  const kind = kindIndex(role);
  if (kind < 0) return;
  tally.files[kind] = (tally.files[kind] ?? 0) + 1;
  tally.lines[kind] = (tally.lines[kind] ?? 0) + Math.max(0, lines);
}

const kindIndex = (role: Role): number => kinds.findIndex((kind) => kind === role);

/**
 * A package holds its tests and its manifest beside its program, often more of them: a fifth of source, by files or
 * by lines, makes it source. Else it is what most of its files are; one of nothing but data is source too.
 */
export function kindOf({ files, lines }: Tally): AreaKind {
  const total = sum(files);
  if (total === 0 || isFifth(files) || isFifth(lines)) return "source";
  return kinds.reduce<AreaKind>((best, kind, index) => ((files[index] ?? 0) > (files[kinds.indexOf(best)] ?? 0) ? kind : best), "test");
}

const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0);
const isFifth = (column: Float64Array): boolean => (column[0] ?? 0) > 0 && (column[0] ?? 0) * 5 >= sum(column);
