import { csrRow } from "#base";
import { memo, memoKey, type Picture, value } from "#picture";

/** What imports an area from outside: other source areas, and the files in them. */
export interface Dependants {
  readonly areas: number;
  readonly files: number;
}

const key = memoKey<readonly Dependants[]>("signals: dependants");

/** Other source areas that import a file of this one (index into `Areas.list`). None where imports were not read. */
export const dependants = (picture: Picture, area: number): Dependants => memo(picture, key, () => count(picture))[area] ?? { areas: 0, files: 0 };

function count(picture: Picture): readonly Dependants[] {
  const { imports, areas, tree } = { imports: value(picture, "imports"), areas: value(picture, "areas"), tree: value(picture, "tree") };
  if (imports === undefined || areas === undefined || tree === undefined) return [];
  const from = areas.list.map(() => ({ areas: new Set<number>(), files: new Set<number>() }));
  for (const [file, { role }] of tree.files.entries()) {
    const own = areas.ofFile[file] ?? -1;
    if (role !== "source" || areas.list[own]?.kind !== "source") continue;
    for (const target of csrRow(imports.edges, file)) {
      const other = areas.ofFile[target] ?? -1;
      if (other === own) continue;
      from[other]?.areas.add(own);
      from[other]?.files.add(file);
    }
  }
  return from.map((one) => ({ areas: one.areas.size, files: one.files.size }));
}
