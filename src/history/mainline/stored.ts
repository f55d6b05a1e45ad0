import { DamagedSegment, type Kind, type Segment, type Store } from "#store";
import { hexOf, oidTable, type OidTable } from "../columns/oid-table.ts";
import type { Batch } from "../mine/batch.ts";

const kind: Kind = { name: "mainline", version: 1 };

/** Rows of merges against their first parents. */
export interface Merges {
  readonly table: OidTable;
  readonly start: Uint32Array;
  readonly path: Int32Array;
  readonly change: Uint8Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly pathStart: Uint32Array;
  readonly pathBytes: Uint8Array;
  readonly blobs: Uint32Array;
}

/** What is known of merges, by id. Damaged pieces were never read. */
export async function loadMerges(
  store: Store,
  width: number,
): Promise<{ readonly pieces: readonly Merges[]; readonly has: (oid: string) => boolean }> {
  const pieces = (await store.segments(kind)).flatMap((segment) => read(segment, width) ?? []);
  const known = new Set<string>();
  for (const { table } of pieces) for (let entry = 0; entry < table.count(); entry++) known.add(hexOf(table.words(), width, entry));
  return { pieces, has: (oid) => known.has(oid) };
}

export async function keepMerges(store: Store, merges: Merges): Promise<Merges> {
  const { table, start, path, change, before, after, pathStart, pathBytes, blobs } = merges;
  await store.add(kind, { meta: {}, columns: { oids: table.words(), start, path, change, before, after, pathStart, pathBytes, blobs } });
  return merges;
}

export function contentOfMerges(batch: Batch): Merges {
  const ids = batch.oids.words();
  const table = oidTable(batch.width);
  for (const commit of batch.commit.done()) table.internWords(ids, commit);
  return {
    table,
    start: Uint32Array.from([...batch.rowStart.done(), batch.rowPath.length()]),
    path: batch.rowPath.done(),
    change: batch.rowChange.done(),
    before: batch.rowBefore.done(),
    after: batch.rowAfter.done(),
    pathStart: batch.paths.start(),
    pathBytes: batch.paths.bytes(),
    blobs: batch.blobs.words(),
  };
}

function read(segment: Segment, width: number): Merges | undefined {
  try {
    const oids = segment.words("oids");
    const merges: Merges = {
      table: oidTable(width, oids),
      start: segment.words("start"),
      path: segment.ints("path"),
      change: segment.bytes("change"),
      before: segment.ints("before"),
      after: segment.ints("after"),
      pathStart: segment.words("pathStart"),
      pathBytes: segment.bytes("pathBytes"),
      blobs: segment.words("blobs"),
    };
    return fits(merges, oids.length / width, width) ? merges : undefined;
  } catch (error) {
    if (error instanceof DamagedSegment) return undefined;
    throw error;
  }
}

function fits({ start, path, change, before, after, pathStart, pathBytes, blobs }: Merges, count: number, width: number): boolean {
  const rows = path.length;
  const ascending = (column: Uint32Array): boolean => column.every((value, at) => value >= (column[at - 1] ?? 0));
  return (
    start.length === count + 1 &&
    start.at(-1) === rows &&
    ascending(start) &&
    change.length === rows &&
    before.length === rows &&
    after.length === rows &&
    pathStart.at(-1) === pathBytes.length &&
    ascending(pathStart) &&
    path.every((value) => value >= 0 && value < pathStart.length - 1) &&
    [before, after].every((column) => column.every((value) => value >= -1 && value < blobs.length / width))
  );
}
