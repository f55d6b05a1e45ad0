import { csrRow, folderOf, listed, type Path, printable } from "#base";
import { components, isApart, type Picture, value } from "#picture";
import type { ChangeFacts, ImportEdge } from "../types.ts";
import type { Change } from "./schema.ts";

type AreasChanged = Change["areas"];

/** What a change does to who imports whom. */
export function architectureOf(picture: Picture, changed: readonly Path[], facts: ChangeFacts | undefined): AreasChanged {
  const areas = value(picture, "areas");
  const areaOf = areaFinder(picture);
  const touched = [...new Set(changed.map(areaOf))].filter((area) => area >= 0).toSorted((a, b) => a - b);
  const links = touched.map((area) => ({ kind: "area", id: areas?.list[area]?.id ?? "" }) as const);
  const part = facts?.imports;
  if (part === undefined || part.state === "unavailable" || value(picture, "imports") === undefined) {
    const why =
      part === undefined
        ? "The imports of what was changed were not read."
        : part.state === "unavailable"
          ? part.reason
          : "Imports are not read here.";
    return {
      touched: links,
      newly: [],
      gone: [],
      rings: [],
      empty: { what: "Cannot tell.", why, next: part?.state === "unavailable" ? part.hint : "fairlead doctor" },
    };
  }
  const crosses = crossing(picture);
  const kept = unchangedPairs(picture, changed, areaOf, crosses);
  const before = merged(kept, pairsOf(part.value.before, areaOf, crosses));
  const after = merged(kept, pairsOf(part.value.after, areaOf, crosses));
  const name = (area: number): string => areas?.list[area]?.id ?? "";
  const newly = differing(after, before, name, "imports");
  const gone = differing(before, after, name, "no longer imports");
  const rings = ringWords(apart(before, picture), apart(after, picture), name);
  const none = newly.length + gone.length + rings.length === 0;
  return {
    touched: links,
    newly,
    gone,
    rings,
    empty: none ? { what: "No two areas import each other newly.", why: "As far as imports are read.", next: null } : null,
  };
}

/** Area of a path: its own, that of history, or, of a new file, that of its folder's files. */
function areaFinder(picture: Picture): (path: Path) => number {
  const tree = value(picture, "tree");
  const areas = value(picture, "areas");
  const paths = value(picture, "history")?.paths;
  const byFolder = new Map<Path, number>();
  tree?.files.forEach((file, index) => {
    const area = areas?.ofFile[index] ?? -1;
    if (area >= 0 && !byFolder.has(folderOf(file.path))) byFolder.set(folderOf(file.path), area);
  });
  return (path) => {
    const known = areas?.ofFile[tree?.indexOf(path) ?? -1] ?? areas?.ofPath[paths?.indexOf(path) ?? -1];
    if (known !== undefined) return known;
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const area = byFolder.get(folder);
      if (area !== undefined || folder === "") return area ?? -1;
    }
  };
}

type Pairs = ReadonlyMap<string, readonly [number, number]>;

const pairKey = (from: number, to: number): string => `${from} ${to}`;

/** Whether an import leads from one source area to another, as `fairlead analyse imports` counts it. */
function crossing(picture: Picture): (from: number, to: number) => boolean {
  const list = value(picture, "areas")?.list ?? [];
  return (from, to) => from !== to && list[from]?.kind === "source" && list[to]?.kind === "source";
}

/** Those a ring is told from: a folder and what lies in it are not held against each other. */
function apart(pairs: Pairs, picture: Picture): Pairs {
  const list = value(picture, "areas")?.list ?? [];
  return new Map(
    [...pairs].filter(([, [from, to]]) => {
      const [a, b] = [list[from], list[to]];
      return a !== undefined && b !== undefined && isApart(a, b);
    }),
  );
}

function pairsOf(edges: readonly ImportEdge[], areaOf: (path: Path) => number, crosses: (from: number, to: number) => boolean): Pairs {
  const pairs = new Map<string, readonly [number, number]>();
  for (const edge of edges) {
    const from = areaOf(edge.from);
    const to = areaOf(edge.to);
    if (crosses(from, to)) pairs.set(pairKey(from, to), [from, to]);
  }
  return pairs;
}

/** Imports between areas that rest on files the change leaves alone. */
function unchangedPairs(
  picture: Picture,
  changed: readonly Path[],
  areaOf: (path: Path) => number,
  crosses: (from: number, to: number) => boolean,
): Pairs {
  const graph = value(picture, "imports");
  const files = value(picture, "tree")?.files ?? [];
  const touched = new Set(changed);
  const edges = files.flatMap((file, index) =>
    graph === undefined || touched.has(file.path)
      ? []
      : [...csrRow(graph.edges, index)].map((target) => ({ from: file.path, to: files[target]?.path ?? "" })),
  );
  return pairsOf(edges, areaOf, crosses);
}

const merged = (a: Pairs, b: Pairs): Pairs => new Map([...a, ...b]);

function differing(all: Pairs, without: Pairs, name: (area: number) => string, verb: string): AreasChanged["newly"] {
  return [...all]
    .filter(([pair]) => !without.has(pair))
    .map(([, [from, to]]) => ({
      from: { kind: "area", id: name(from) },
      to: { kind: "area", id: name(to) },
      text: `\`${printable(name(from))}\` ${verb} \`${printable(name(to))}\``,
    }));
}

function ringWords(before: Pairs, after: Pairs, name: (area: number) => string): string[] {
  const words = (ring: string, verb: string): string =>
    `${verb} a ring of ${listed(ring.split(" ").map((area) => `\`${printable(name(Number(area)))}\``))}`;
  const earlier = rings(before);
  const later = rings(after);
  return [
    ...[...later].filter((ring) => !earlier.has(ring)).map((ring) => words(ring, "closes")),
    ...[...earlier].filter((ring) => !later.has(ring)).map((ring) => words(ring, "opens")),
  ];
}

const rings = (pairs: Pairs): ReadonlySet<string> =>
  new Set(components([...pairs.values()].map(([from, to]) => ({ from, to }))).map((ring) => ring.join(" ")));
