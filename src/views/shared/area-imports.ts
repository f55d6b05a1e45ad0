import { areaImports, memo, memoKey, type Picture, value } from "#picture";

/** Imports between source areas, both ways round. */
export interface AreaImports {
  /** Areas that each area imports, and how many of its files import one of theirs. */
  readonly from: readonly ReadonlyMap<number, number>[];
  /** Areas that import each area. */
  readonly to: readonly ReadonlyMap<number, number>[];
  /** Whether the imports of most of an area's source files are read; where not, that it imports nothing is not known. */
  readonly read: readonly boolean[];
}

const key = memoKey<AreaImports | undefined>("views: imports between areas");

/**
 * `undefined` where the imports of most source files are not read: a few files of another language must never be
 * taken for "imports nothing".
 */
export const importsBetweenAreas = (picture: Picture): AreaImports | undefined =>
  memo(picture, key, () => {
    const graph = value(picture, "imports");
    const areas = value(picture, "areas");
    if (graph === undefined || areas === undefined || graph.covered.files === 0 || 2 * graph.covered.files < graph.covered.of)
      return undefined;
    const from = areas.list.map(() => new Map<number, number>());
    const to = areas.list.map(() => new Map<number, number>());
    for (const one of areaImports(picture)) {
      from[one.from]?.set(one.to, one.files);
      to[one.to]?.set(one.from, one.files);
    }
    return { from, to, read: readAreas(picture) };
  });

function readAreas(picture: Picture): boolean[] {
  const areas = value(picture, "areas");
  const source = (areas?.list ?? []).map(() => 0);
  const read = (areas?.list ?? []).map(() => 0);
  (value(picture, "tree")?.files ?? []).forEach((file, index) => {
    const area = areas?.ofFile[index] ?? -1;
    if (area < 0 || file.role !== "source") return;
    source[area] = (source[area] ?? 0) + 1;
    if (file.imports !== undefined) read[area] = (read[area] ?? 0) + 1;
  });
  return source.map((files, area) => files > 0 && 2 * (read[area] ?? 0) >= files);
}
