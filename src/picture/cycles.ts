import { type AreaImport, areaImports, isApart } from "./area-imports.ts";
import { components, shortestRing } from "./components.ts";
import { memo, memoKey } from "./memo.ts";
import type { Picture } from "./types.ts";
import { value } from "./value.ts";

/** Source areas that reach each other over imports. */
export interface ImportCycle {
  /** Indexes into `Areas.list`, in order. */
  readonly areas: readonly number[];
  /** The shortest ring among them, in the order of imports: each imports the next, the last the first. */
  readonly ring: readonly number[];
  /** Imports among all of them, fewest files first: where the ring can be opened. */
  readonly imports: readonly AreaImport[];
}

const key = memoKey<readonly ImportCycle[]>("import cycles");

/**
 * Rings of source areas over imports of production files, the smallest first: strongly connected components
 * (Tarjan 1972). Areas of which one lies in the other, or that share a flat folder, are not held against each other.
 */
export const importCycles = (picture: Picture): readonly ImportCycle[] => memo(picture, key, () => find(picture));

function find(picture: Picture): readonly ImportCycle[] {
  const list = value(picture, "areas")?.list ?? [];
  const edges = areaImports(picture).filter(({ from, to }) => {
    const [a, b] = [list[from], list[to]];
    return a !== undefined && b !== undefined && isApart(a, b);
  });
  return components(edges).map((areas) => {
    const members = new Set(areas);
    const imports = edges.filter(({ from, to }) => members.has(from) && members.has(to));
    return {
      areas,
      ring: shortestRing(areas, edges),
      imports: imports.toSorted((a, b) => a.files - b.files || a.from - b.from || a.to - b.to),
    };
  });
}
