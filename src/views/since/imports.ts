import { counted, csrRow, printable } from "#base";
import { type Areas, areaImports, isApart, type Picture, value } from "#picture";
import { shellWord } from "#signals";
import type { Compared } from "./pictures.ts";
import type { SinceItem } from "./schema.ts";

/**
 * Areas that import each other newly, or no more. Both commits are divided into the areas of the later one, so that a
 * moved border is no new import.
 */
export function importChanges({ earlier: then, now }: Compared): readonly SinceItem[] {
  const areas = value(now, "areas");
  if (areas === undefined) return [];
  const before = pairsThen(then, now, areas);
  const after = new Map(areaImports(now).map((one) => [pairKey(one.from, one.to), one]));
  const apart = (from: number, to: number): boolean => {
    const [a, b] = [areas.list[from], areas.list[to]];
    return a !== undefined && b !== undefined && isApart(a, b);
  };
  const came = [...after.values()].filter(({ from, to }) => !before.has(pairKey(from, to)) && apart(from, to));
  const went = [...before.values()].filter(({ from, to }) => !after.has(pairKey(from, to)) && apart(from, to));
  return [
    ...came.map((one) => item(areas, one, "open", "new", `: ${counted(one.files, "file")}, \`${printable(one.example.file)}\` among them`)),
    ...went.map((one) => item(areas, one, "gone", "gone", "")),
  ];
}

interface Pair {
  readonly from: number;
  readonly to: number;
}
const pairKey = (from: number, to: number): string => `${from} ${to}`;

/** Imports between areas of the later commit, as the files of the earlier one had them. */
function pairsThen(then: Picture, now: Picture, areas: Areas): ReadonlyMap<string, Pair> {
  const [tree, imports, history] = [value(then, "tree"), value(then, "imports"), value(now, "history")];
  const found = new Map<string, Pair>();
  if (tree === undefined || imports === undefined || history === undefined) return found;
  const areaOf = Int32Array.from(tree.files, ({ path, role }) =>
    role === "source" ? (areas.ofPath[history.paths.indexOf(path)] ?? -1) : -1,
  );
  const source = (area: number): boolean => areas.list[area]?.kind === "source";
  for (let file = 0; file < areaOf.length; file++) {
    const from = areaOf[file] ?? -1;
    if (!source(from)) continue;
    for (const target of csrRow(imports.edges, file)) {
      const to = areaOf[target] ?? -1;
      if (to !== from && source(to)) found.set(pairKey(from, to), { from, to });
    }
  }
  return found;
}

const item = (areas: Areas, { from, to }: Pair, mark: SinceItem["mark"], word: string, more: string): SinceItem => {
  const id = areas.list[from]?.id ?? "";
  return {
    mark,
    word,
    text: `\`${printable(id)}\` ${word === "gone" ? "no longer imports" : "imports"} \`${printable(areas.list[to]?.id ?? "")}\`${more}`,
    link: { kind: "area", id },
    command: word === "gone" ? null : `fairlead why ${shellWord(id)}`,
  };
};
