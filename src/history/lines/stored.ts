import { DamagedSegment, type Kind, type Segment, type Store } from "#store";
import { type OidTable, oidTable } from "../columns/oid-table.ts";

const kind: Kind = { name: "lines", version: 1 };
/** More segments than this are written together into one. */
const mostSegments = 8;

/** Line counts of commits, row after row in the order git prints a commit's files. */
export interface StoredLines {
  readonly table: OidTable;
  readonly start: Uint32Array;
  readonly added: Int32Array;
  readonly deleted: Int32Array;
  readonly segments: readonly Segment[];
}

/** What is known. A commit kept twice counts once; what is damaged was never read. */
export async function loadLines(store: Store, width: number): Promise<StoredLines> {
  const segments = await store.segments(kind);
  const parts = segments.flatMap((segment) => readPart(segment, width) ?? []);
  const table = oidTable(width);
  const start = [0];
  const pieces: { readonly added: Int32Array; readonly deleted: Int32Array }[] = [];
  for (const part of parts) {
    for (let commit = 0; commit + 1 < part.start.length; commit++) {
      if (table.findWords(part.oids, commit) >= 0) continue;
      table.internWords(part.oids, commit);
      const from = part.start[commit] ?? 0;
      const to = part.start[commit + 1] ?? 0;
      pieces.push({ added: part.added.subarray(from, to), deleted: part.deleted.subarray(from, to) });
      start.push((start.at(-1) ?? 0) + to - from);
    }
  }
  return {
    table,
    start: Uint32Array.from(start),
    added: joined(pieces.map(({ added }) => added)),
    deleted: joined(pieces.map(({ deleted }) => deleted)),
    segments,
  };
}

/** Keeps counts of further commits beside those known. */
export async function keepLines(store: Store, known: StoredLines, fresh: Omit<StoredLines, "segments">): Promise<void> {
  if (fresh.table.count() === 0) return;
  const together = known.segments.length >= mostSegments;
  const content = together ? appended(known, fresh) : fresh;
  const columns = { oids: content.table.words(), start: content.start, added: content.added, deleted: content.deleted };
  await store.add(kind, { meta: {}, columns }, together ? known.segments : []);
}

function appended(known: StoredLines, fresh: Omit<StoredLines, "segments">): Omit<StoredLines, "segments"> {
  const ids = fresh.table.words();
  for (let entry = 0; entry < fresh.table.count(); entry++) known.table.internWords(ids, entry);
  const base = known.start.at(-1) ?? 0;
  return {
    table: known.table,
    start: Uint32Array.from([...known.start, ...fresh.start.subarray(1).map((at) => at + base)]),
    added: joined([known.added, fresh.added]),
    deleted: joined([known.deleted, fresh.deleted]),
  };
}

function readPart(
  segment: Segment,
  width: number,
): { readonly oids: Uint32Array; readonly start: Uint32Array; readonly added: Int32Array; readonly deleted: Int32Array } | undefined {
  try {
    const part = {
      oids: segment.words("oids"),
      start: segment.words("start"),
      added: segment.ints("added"),
      deleted: segment.ints("deleted"),
    };
    const rows = part.start.at(-1) ?? -1;
    const ascending = part.start.every((at, index) => at >= (part.start[index - 1] ?? 0));
    const fits =
      part.oids.length === (part.start.length - 1) * width && part.added.length === rows && part.deleted.length === rows && ascending;
    return fits ? part : undefined;
  } catch (error) {
    if (error instanceof DamagedSegment) return undefined;
    throw error;
  }
}

function joined(columns: readonly Int32Array[]): Int32Array {
  const out = new Int32Array(columns.reduce((sum, column) => sum + column.length, 0));
  let at = 0;
  for (const column of columns) {
    out.set(column, at);
    at += column.length;
  }
  return out;
}
