import type { Role } from "#code";
import type { AreaKind } from "./types.ts";

const kinds: readonly AreaKind[] = ["source", "test", "docs", "infrastructure"];

/** Roles that belong to no area: nobody works on them by hand. */
const aside: ReadonlySet<Role> = new Set<Role>(["generated", "vendored", "lock", "binary", "link", "submodule"]);
export const isInArea = (role: Role): boolean => !aside.has(role);

/** Files of each kind in an area; data and other files decide nothing. */
export type Tally = readonly [source: number, test: number, docs: number, infrastructure: number];
export const kindIndex = (role: Role): number => kinds.findIndex((kind) => kind === role);

/**
 * A package holds its tests and its manifest beside its program, often more of them: a fifth of source makes it
 * source. Else it is what most of its files are; an area of nothing but data is source too (someone maintains it).
 */
export function kindOf(tally: ArrayLike<number>): AreaKind {
  const total = kinds.reduce((count, _, kind) => count + (tally[kind] ?? 0), 0);
  if (total === 0) return "source";
  if ((tally[0] ?? 0) * 5 >= total) return "source";
  return kinds.reduce<AreaKind>((best, kind, index) => ((tally[index] ?? 0) > (tally[kinds.indexOf(best)] ?? 0) ? kind : best), "test");
}
