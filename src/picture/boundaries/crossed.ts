import { folderOf, type Seconds } from "#base";
import type { History } from "#history";
import { type AreaImport, areaImports, isApart } from "../area-imports.ts";
import type { Areas, BoundaryCrossed, Picture } from "../types.ts";
import { recordingSince } from "../undecided/start.ts";
import { value } from "../value.ts";
import { type AreaGraph, edgeKey } from "./area-graph.ts";

/** Gives the imports between areas as they were after a landed change (its index); -1 is before the first. */
export type GraphAt = (landed: number) => Promise<AreaGraph>;

/** More imports than this are not dated; those between the oldest areas are. */
const mostDated = 30;

/**
 * First imports between two areas that had none when the team began to record, of those that run against `back` files or
 * more the other way today, each with the change that brought it: before it no production file of the one imported the
 * other. Found by halving, so that few trees are read.
 */
export async function boundariesCrossed(picture: Picture, back: number, graphAt: GraphAt): Promise<readonly BoundaryCrossed[]> {
  const [history, areas, since] = [value(picture, "history"), value(picture, "areas"), recordingSince(picture)];
  const candidates = againstTheGrain(picture, back);
  if (history === undefined || areas === undefined || since === undefined || candidates.length === 0) return [];
  const first = lastLandedBefore(history, since);
  const before = await graphAt(first);
  const born = birthOfAreas(picture, history);
  const fresh = candidates
    .filter(({ from, to }) => !before.edges.has(edgeKey(areas, from, to)))
    .toSorted((a, b) => Math.max(born[a.from] ?? 0, born[a.to] ?? 0) - Math.max(born[b.from] ?? 0, born[b.to] ?? 0));
  const crossed: BoundaryCrossed[] = [];
  const now = fresh.length === 0 ? before : await graphAt(history.landed.count - 1);
  for (const { from, to } of fresh.filter(({ from, to }) => now.edges.has(edgeKey(areas, from, to))).slice(0, mostDated)) {
    const landed = await firstWith(edgeKey(areas, from, to), first, history.landed.count - 1, graphAt);
    crossed.push(describe(history, born, await graphAt(landed), { from, to, landed, areas }));
  }
  return crossed.toSorted((a, b) => a.time - b.time || a.from - b.from || a.to - b.to);
}

/** Imports of areas that lie apart, where the other side imports back in many files. Go's compiler watches its packages itself. */
function againstTheGrain(picture: Picture, back: number): readonly AreaImport[] {
  const list = value(picture, "areas")?.list ?? [];
  const imports = areaImports(picture);
  const files = new Map(imports.map((one) => [`${one.from} ${one.to}`, one.files]));
  return imports.filter(({ from, to, example }) => {
    const [a, b] = [list[from], list[to]];
    return (
      a !== undefined && b !== undefined && isApart(a, b) && !example.file.endsWith(".go") && (files.get(`${to} ${from}`) ?? 0) >= back
    );
  });
}

/** The first change of the stretch after which the import is there, by halving: absent at `low`, present at `high`. */
async function firstWith(key: number, low: number, high: number, graphAt: GraphAt): Promise<number> {
  let [absent, present] = [low, high];
  while (present - absent > 1) {
    const middle = (absent + present) >> 1;
    if ((await graphAt(middle)).edges.has(key)) present = middle;
    else absent = middle;
  }
  return present;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly landed: number;
  readonly areas: Areas;
}

function describe(history: History, born: readonly Seconds[], graph: AreaGraph, { from, to, landed, areas }: Place): BoundaryCrossed {
  const width = areas.list.length;
  const pairs = [...graph.edges.keys()].map((key) => ({ from: Math.floor(key / width), to: key % width }));
  const edge = graph.edges.get(edgeKey(areas, from, to));
  const time = history.landed.time[landed] ?? 0;
  return {
    from,
    to,
    commit: history.landed.commit[landed] ?? 0,
    time,
    file: edge?.file ?? "",
    imports: edge?.imports ?? "",
    back: graph.edges.get(edgeKey(areas, to, from))?.files ?? 0,
    another: pairs.some((pair) => isAlike(areas, pair, { from, to })),
    age: time - Math.max(born[from] ?? 0, born[to] ?? 0),
  };
}

/** Whether another import leads from the same area to a sibling of the other, or the other way about: then the line was crossed before. */
function isAlike({ list }: Areas, pair: Pick<Place, "from" | "to">, one: Pick<Place, "from" | "to">): boolean {
  const folder = (area: number): string => folderOf(list[area]?.id ?? "");
  const siblings = (a: number, b: number, other: number): boolean =>
    a !== b && folder(a) === folder(b) && folder(a) !== "" && !`${list[other]?.id}/`.startsWith(`${folder(a)}/`);
  return (pair.from === one.from && siblings(pair.to, one.to, one.from)) || (pair.to === one.to && siblings(pair.from, one.from, one.to));
}

function lastLandedBefore({ landed }: History, time: Seconds): number {
  let last = -1;
  for (let change = 0; change < landed.count; change++) if ((landed.time[change] ?? 0) <= time) last = change;
  return last;
}

/** When the first file of each area was committed. */
function birthOfAreas(picture: Picture, history: History): readonly Seconds[] {
  const areas = value(picture, "areas");
  const born = (areas?.list ?? []).map(() => Infinity);
  for (let commit = 0; commit < history.commits.count; commit++) {
    const time = history.commits.time[commit] ?? 0;
    for (let row = history.rows.start[commit] ?? 0; row < (history.rows.start[commit + 1] ?? 0); row++) {
      const area = areas?.ofPath[history.rows.path[row] ?? -1] ?? -1;
      if (area >= 0 && time < (born[area] ?? 0)) born[area] = time;
    }
  }
  return born;
}
