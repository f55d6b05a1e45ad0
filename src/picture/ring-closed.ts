import type { Path } from "#base";
import type { BlobMeasures, Tree } from "#code";
import type { History } from "#history";
import { fileImports } from "./area-imports.ts";
import { type ImportCycle, importCycles } from "./cycles.ts";
import type { Picture, RingClosed, RingsClosed } from "./types.ts";
import { value } from "./value.ts";

/** Measures of blobs of the past by id, one that is not here left out: `measureBlobs` of `#code`, given by `workspace`. */
export type ReadBlobs = (
  blobs: readonly { readonly oid: string; readonly path: Path }[],
) => Promise<ReadonlyMap<string, Pick<BlobMeasures, "imports">>>;

/** Words of a file that lead to another (see `importWords` of `#code`). */
export type ImportWords = (from: number, to: number) => readonly string[];

/** More versions of files than this are not read for one import of areas. */
const mostRevisions = 2_000;

/** Names of the rings (`ringName`) in the tree that a landed change left, today's division into areas applied. */
export type RingsAt = (landed: number) => Promise<ReadonlySet<string>>;

/** Where the past is read from. */
export interface PastReaders {
  readonly words: ImportWords;
  readonly read: ReadBlobs;
  readonly ringsAt: RingsAt;
}

/** Rings beyond these are not dated: each takes reading many versions of files. */
const mostRings = 8;

/** A ring of more areas than this is named by its first two. */
const mostNamed = 4;

/** Whether a ring is named by its first areas alone, so that it keeps its name while others come and go. */
export const isLargeRing = ({ areas }: ImportCycle): boolean => areas.length > mostNamed;

/** What a ring is known by: the ids of its areas, or of the first two of many. */
export function ringName(picture: Picture, cycle: ImportCycle): string {
  const ids = cycle.areas.map((area) => value(picture, "areas")?.list[area]?.id ?? "");
  return isLargeRing(cycle) ? `${ids.slice(0, 2).join(" + ")} + more` : ids.join(" + ");
}

/** When the rings of a picture closed, the smallest first; those that cannot be dated are left out. */
export async function ringsClosed(picture: Picture, readers: PastReaders): Promise<RingsClosed> {
  const found = new Map<string, RingClosed>();
  for (const cycle of importCycles(picture).slice(0, mostRings)) {
    const closed = await whenClosed(picture, cycle, readers);
    if (closed !== undefined) found.set(ringName(picture, cycle), closed);
  }
  return found;
}

/**
 * When a ring closed: the change after which a ring of this name was there, and before which none was. It is looked for
 * from where the imports of today's shortest ring stand without a break: a large ring may have stood before, over other
 * imports, and a file that moved was imported by another word then.
 */
async function whenClosed(picture: Picture, cycle: ImportCycle, readers: PastReaders): Promise<RingClosed | undefined> {
  const [tree, history] = [value(picture, "tree"), value(picture, "history")];
  if (tree === undefined || history === undefined) return undefined;
  const stands = await Promise.all(
    cycle.ring.map((from, at) => edgeSince({ picture, tree, history, ...readers }, from, cycle.ring[(at + 1) % cycle.ring.length] ?? from)),
  );
  const last = history.landed.count - 1;
  const likely = Math.max(...stands.map((landed) => landed ?? last));
  const name = ringName(picture, cycle);
  const landed = await firstStanding(async (change) => (await readers.ringsAt(change)).has(name), likely, last);
  if (landed === undefined) return undefined;
  return {
    commit: history.commits.oid(history.landed.commit[landed] ?? 0),
    time: history.landed.time[landed] ?? 0,
    orEarlier: history.gaps.length > 0 && landed === 0,
  };
}

/** A landed change at which something stands, and before which it did not: back from where it likely began in growing steps, then by halving. */
async function firstStanding(stands: (landed: number) => Promise<boolean>, likely: number, last: number): Promise<number | undefined> {
  if (!(await stands(likely))) return (await stands(last)) ? between(stands, likely, last) : undefined;
  let present = likely;
  for (let step = 1; present > 0; step *= 2) {
    const before = Math.max(0, present - step);
    if (!(await stands(before))) return between(stands, before, present);
    present = before;
  }
  return present;
}

async function between(stands: (landed: number) => Promise<boolean>, low: number, high: number): Promise<number> {
  let [absent, present] = [low, high];
  while (present - absent > 1) {
    const middle = (absent + present) >> 1;
    if (await stands(middle)) present = middle;
    else absent = middle;
  }
  return present;
}

interface Sources extends PastReaders {
  readonly picture: Picture;
  readonly tree: Tree;
  readonly history: History;
}

/** A version of a file: what a landed change left it as. */
interface Revision {
  readonly landed: number;
  readonly blob: string;
}

interface Holder {
  readonly path: Path;
  /** Any of these leads into the other area. */
  readonly words: ReadonlySet<string>;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
}

/** The landed change from which on some file has held, without a break, a word that leads into the other area today. */
async function edgeSince(sources: Sources, from: number, to: number): Promise<number | undefined> {
  const holders = withinBound(holdersOf(sources, from, to));
  const imports = await sources.read(holders.flatMap(({ path, revisions }) => revisions.map(({ blob }) => ({ oid: blob, path }))));
  const starts = holders.flatMap((holder) => startOfSpell(holder, imports) ?? []);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** The files that hold an import of areas today, with their versions, those that are oldest first. */
function holdersOf({ picture, tree, history, words }: Sources, from: number, to: number): readonly Holder[] {
  const byFile = new Map<number, Set<string>>();
  for (const edge of fileImports(picture, from, to)) {
    const known = byFile.get(edge.from) ?? new Set<string>();
    for (const word of words(edge.from, edge.to)) known.add(word);
    byFile.set(edge.from, known);
  }
  const revisions = revisionsOf(
    history,
    [...byFile.keys()].map((file) => tree.files[file]?.path ?? ""),
  );
  const holders = [...byFile].map(([file, found]): Holder => {
    const path = tree.files[file]?.path ?? "";
    return { path, words: found, revisions: revisions.get(path) ?? [] };
  });
  return holders
    .filter((holder) => holder.revisions.length > 0)
    .toSorted((a, b) => (a.revisions[0]?.landed ?? 0) - (b.revisions[0]?.landed ?? 0));
}

const newList = (): Revision[] => [];

function revisionsOf(history: History, paths: readonly Path[]): ReadonlyMap<Path, readonly Revision[]> {
  const wanted = new Map(paths.map((path) => [history.paths.indexOf(path), { path, revisions: newList() }]));
  const { start, file } = history.rows;
  const { after, oid } = history.rows.blobs();
  for (let commit = 0; commit < history.commits.count; commit++) {
    const end = start[commit + 1] ?? 0;
    for (let row = start[commit] ?? 0; row < end; row++) {
      const found = wanted.get(file[row] ?? -1);
      const blob = after[row] ?? -1;
      if (found !== undefined && blob >= 0) found.revisions.push({ landed: history.commits.landed[commit] ?? 0, blob: oid(blob) });
    }
  }
  return new Map([...wanted.values()].map(({ path, revisions }) => [path, revisions.toSorted((a, b) => a.landed - b.landed)]));
}

function withinBound(holders: readonly Holder[]): readonly Holder[] {
  let left = mostRevisions;
  return holders.filter(({ revisions }, at) => {
    left -= revisions.length;
    return at === 0 || left >= 0;
  });
}

/** The landed change from which on every version that could be read held one of the words; `undefined` when the newest does not. */
function startOfSpell({ words, revisions }: Holder, imports: Awaited<ReturnType<ReadBlobs>>): number | undefined {
  let since: number | undefined;
  for (const { landed, blob } of revisions.toReversed()) {
    const found = imports.get(blob)?.imports;
    if (found === undefined || !found.some((word) => words.has(word))) return since;
    since = landed;
  }
  return since;
}
