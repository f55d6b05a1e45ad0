import { csrRow } from "#base";
import { memo, memoKey, type Picture, value } from "#picture";

/** Imports between areas. */
export interface AreaImports {
  /** Areas that each area imports, and how many of its files import one of theirs. */
  readonly from: readonly ReadonlyMap<number, number>[];
  /** Areas that import each area. */
  readonly to: readonly ReadonlyMap<number, number>[];
}

const key = memoKey<AreaImports | undefined>("views: imports between areas");

/** Source areas only; `undefined` where imports are not read. */
export const areaImports = (picture: Picture): AreaImports | undefined => memo(picture, key, () => read(picture));

function read(picture: Picture): AreaImports | undefined {
  const graph = value(picture, "imports");
  const areas = value(picture, "areas");
  if (graph === undefined || areas === undefined || graph.covered.files === 0) return undefined;
  const from = areas.list.map(() => new Map<number, number>());
  const to = areas.list.map(() => new Map<number, number>());
  const isSource = (area: number): boolean => areas.list[area]?.kind === "source";
  for (let file = 0; file < graph.edges.start.length - 1; file++) {
    const here = areas.ofFile[file] ?? -1;
    if (!isSource(here)) continue;
    const met = new Set(csrRow(graph.edges, file).map((target) => areas.ofFile[target] ?? -1));
    for (const there of met) {
      if (there === here || !isSource(there)) continue;
      add(from[here], there);
      add(to[there], here);
    }
  }
  return { from, to };
}

function add(counts: Map<number, number> | undefined, key: number): void {
  counts?.set(key, (counts.get(key) ?? 0) + 1);
}
