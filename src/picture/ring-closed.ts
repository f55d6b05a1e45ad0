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

/**
 * When the shortest ring of a cycle closed: each of its imports stands since the first change from which on some
 * file has held, without a break, a word that leads into the other area today; the ring stands since the last of
 * these. A moved target is found under its present name only. `undefined` where history or imports are missing.
 */
export async function whenClosed(
  picture: Picture,
  cycle: ImportCycle,
  words: ImportWords,
  read: ReadBlobs,
): Promise<RingClosed | undefined> {
  const [tree, history] = [value(picture, "tree"), value(picture, "history")];
  if (tree === undefined || history === undefined) return undefined;
  const since = await Promise.all(
    cycle.ring.map((from, at) =>
      edgeSince({ picture, tree, history, words, read }, from, cycle.ring[(at + 1) % cycle.ring.length] ?? from),
    ),
  );
  const known = since.flatMap((edge) => edge ?? []);
  if (known.length < since.length) return undefined;
  return known.toSorted((a, b) => b.landed - a.landed)[0]?.closed;
}

/** Rings beyond these are not dated: each takes reading many versions of files. */
const mostRings = 8;

/** What a cycle is known by: the ids of its areas. */
export const ringKey = (picture: Picture, cycle: ImportCycle): string =>
  cycle.areas.map((area) => value(picture, "areas")?.list[area]?.id ?? "").join(" + ");

/** When the rings of a picture closed, the smallest first; those that cannot be dated are left out. */
export async function ringsClosed(picture: Picture, words: ImportWords, read: ReadBlobs): Promise<RingsClosed> {
  const found = new Map<string, RingClosed>();
  for (const cycle of importCycles(picture).slice(0, mostRings)) {
    const closed = await whenClosed(picture, cycle, words, read);
    if (closed !== undefined) found.set(ringKey(picture, cycle), closed);
  }
  return found;
}

interface Sources {
  readonly picture: Picture;
  readonly tree: Tree;
  readonly history: History;
  readonly words: ImportWords;
  readonly read: ReadBlobs;
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

async function edgeSince(sources: Sources, from: number, to: number): Promise<{ landed: number; closed: RingClosed } | undefined> {
  const all = holdersOf(sources, from, to);
  const holders = withinBound(all);
  const imports = await sources.read(holders.flatMap(({ path, revisions }) => revisions.map(({ blob }) => ({ oid: blob, path }))));
  const starts = holders.flatMap((holder) => {
    const landed = startOfSpell(holder, imports);
    return landed === undefined ? [] : [{ holder, landed }];
  });
  const first = starts.toSorted((a, b) => a.landed - b.landed)[0];
  if (first === undefined) return undefined;
  const { commits, landed, gaps } = sources.history;
  const orEarlier = holders.length < all.length || (gaps.length > 0 && first.landed === 0);
  const closed = {
    commit: commits.oid(landed.commit[first.landed] ?? 0),
    time: landed.time[first.landed] ?? 0,
    orEarlier,
    from,
    to,
    file: first.holder.path,
  };
  return { landed: first.landed, closed };
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
