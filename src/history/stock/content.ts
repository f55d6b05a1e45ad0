import type { Csr } from "#base";
import type { SegmentContent } from "#store";
import { orderOf } from "../assemble/order.ts";
import type { Batch } from "../mine/batch.ts";
import { firstSeen, type Renumbered } from "./renumber.ts";

/** A batch as it is kept, and which of the batch's aliases each alias of it is. */
export interface Content {
  readonly segment: SegmentContent;
  readonly aliases: Int32Array;
}

/**
 * Puts a batch in the order of history and numbers paths, blobs and aliases by first appearance in it, so that
 * a repository read in one go needs no further sorting when it is loaded. `count` takes only the first, newest
 * commits of the batch; their parents then lead outside.
 */
export function contentOf(batch: Batch, tip: { readonly oid: string; readonly time: number }, count = batch.commit.length()): Content {
  const order = batchOrder(batch, count, tip.time);
  const place = new Int32Array(batch.commit.length()).fill(-1);
  order.forEach((from, to) => (place[from] = to));
  const rows = rowColumns(batch, order);
  const credits = gatheredLists(batch.creditStart.done(), batch.credit.done(), order);
  const aliases = firstSeen(batch.aliases.count(), aliasesInOrder(batch, order, credits));
  const parents = parentColumns(batch, order, place);
  const segment: SegmentContent = {
    meta: { tips: tip.oid, whole: 1, commits: order.length, aliases: aliases.from.length, width: batch.width },
    columns: {
      oids: pickIds(batch.oids.words(), batch.width, pickInts(batch.commit.done(), order)),
      time: pickWords(batch.time.done(), order),
      kind: pickBytes(batch.kind.done(), order),
      marks: pickBytes(batch.marks.done(), order),
      author: renumber(pickInts(batch.author.done(), order), aliases.to),
      ...parents,
      creditStart: credits.start,
      credit: credits.value.map((credit) => (aliases.to[credit >> 1] ?? 0) * 2 + (credit & 1)),
      ...rows,
    },
  };
  return { segment, aliases: aliases.from };
}

/** Which commit of the batch stands at each place. Times after the tip's count as the tip's. */
function batchOrder(batch: Batch, count: number, latest: number): Int32Array {
  const commit = batch.commit.done().subarray(0, count);
  const words = batch.oids.words();
  const nodeOf = new Int32Array(batch.oids.count()).fill(-1);
  commit.forEach((oid, node) => (nodeOf[oid] = node));
  const parentStart = batch.parentStart.done();
  const parent = batch.parent.done();
  const start = new Uint32Array(commit.length + 1);
  const value = new Int32Array(parent.length);
  let length = 0;
  for (let node = 0; node < commit.length; node++) {
    const to = parentStart[node + 1] ?? parent.length;
    for (let at = parentStart[node] ?? 0; at < to; at++) {
      const known = nodeOf[parent[at] ?? 0] ?? -1;
      if (known >= 0) value[length++] = known;
    }
    start[node + 1] = length;
  }
  const time = new Uint32Array(count);
  const firstWord = new Uint32Array(count);
  const own = batch.time.done();
  for (let node = 0; node < count; node++) {
    time[node] = Math.min(own[node] ?? 0, latest);
    firstWord[node] = words[(commit[node] ?? 0) * batch.width] ?? 0;
  }
  return orderOf({ start, value: value.subarray(0, length) }, time, firstWord);
}

/** Parents as places in the segment; those outside of it as −1 − (entry of `outside`). */
function parentColumns(
  batch: Batch,
  order: Int32Array,
  place: Int32Array,
): Record<"parentStart", Uint32Array> & Record<"parent", Int32Array> & Record<"outside", Uint32Array> {
  const commit = batch.commit.done();
  const placeOf = new Int32Array(batch.oids.count()).fill(-1);
  commit.forEach((oid, node) => (placeOf[oid] = place[node] ?? -1));
  const lists = gatheredLists(batch.parentStart.done(), batch.parent.done(), order);
  const outside: number[] = [];
  const entry = new Map<number, number>();
  const parent = lists.value.map((oid) => {
    const known = placeOf[oid] ?? -1;
    if (known >= 0) return known;
    if (!entry.has(oid)) entry.set(oid, outside.push(oid) - 1);
    return -1 - (entry.get(oid) ?? 0);
  });
  return { parentStart: lists.start, parent, outside: pickIds(batch.oids.words(), batch.width, Int32Array.from(outside)) };
}

type RowColumns = Readonly<Record<"rowStart" | "pathStart", Uint32Array>> &
  Readonly<Record<"rowPath" | "rowBefore" | "rowAfter", Int32Array>> &
  Readonly<Record<"rowChange" | "pathBytes", Uint8Array>> &
  Readonly<Record<"blobs", Uint32Array>>;

function rowColumns(batch: Batch, order: Int32Array): RowColumns {
  const starts = batch.rowStart.done();
  const path = gatheredLists(starts, batch.rowPath.done(), order);
  const change = gatheredLists(starts, Int32Array.from(batch.rowChange.done()), order).value;
  const before = gatheredLists(starts, batch.rowBefore.done(), order).value;
  const after = gatheredLists(starts, batch.rowAfter.done(), order).value;
  const paths = firstSeen(batch.paths.count(), path.value);
  const blobs = firstSeen(batch.blobs.count(), interleaved(before, after));
  const names = pickStrings(batch.paths.start(), batch.paths.bytes(), paths);
  return {
    rowStart: path.start,
    rowPath: renumber(path.value, paths.to),
    rowChange: Uint8Array.from(change),
    rowBefore: renumber(before, blobs.to),
    rowAfter: renumber(after, blobs.to),
    pathStart: names.start,
    pathBytes: names.bytes,
    blobs: pickIds(batch.blobs.words(), batch.width, blobs.from),
  };
}

/** Aliases in the order in which history names them. */
function aliasesInOrder(batch: Batch, order: Int32Array, credits: Csr): Int32Array {
  const author = batch.author.done();
  const seen = new Int32Array(order.length + credits.value.length);
  let length = 0;
  for (let at = 0; at < order.length; at++) {
    seen[length++] = author[order[at] ?? 0] ?? 0;
    for (let i = credits.start[at] ?? 0; i < (credits.start[at + 1] ?? 0); i++) seen[length++] = (credits.value[i] ?? 0) >> 1;
  }
  return seen;
}

function renumber(column: Int32Array, to: Int32Array): Int32Array {
  const out = new Int32Array(column.length);
  for (let at = 0; at < column.length; at++) out[at] = to[column[at] ?? -1] ?? -1;
  return out;
}

// Plain loops: `from` with a function takes ten times as long, and each of these runs over every commit.
function pickWords(column: Uint32Array, order: Int32Array): Uint32Array {
  const out = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) out[at] = column[order[at] ?? 0] ?? 0;
  return out;
}

function pickBytes(column: Uint8Array, order: Int32Array): Uint8Array {
  const out = new Uint8Array(order.length);
  for (let at = 0; at < order.length; at++) out[at] = column[order[at] ?? 0] ?? 0;
  return out;
}

function pickInts(column: Int32Array, order: Int32Array): Int32Array {
  const out = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) out[at] = column[order[at] ?? 0] ?? 0;
  return out;
}

function interleaved(a: Int32Array, b: Int32Array): Int32Array {
  const out = new Int32Array(a.length * 2);
  for (let i = 0; i < a.length; i++) {
    out[2 * i] = a[i] ?? -1;
    out[2 * i + 1] = b[i] ?? -1;
  }
  return out;
}

/** Lists by commit, brought into order. `start` has one entry a commit; the last list ends with the column. */
function gatheredLists(starts: Uint32Array, values: Int32Array, order: Int32Array): Csr {
  const start = new Uint32Array(order.length + 1);
  const value = new Int32Array(values.length);
  let length = 0;
  for (let at = 0; at < order.length; at++) {
    const from = order[at] ?? 0;
    const end = starts[from + 1] ?? values.length;
    for (let i = starts[from] ?? 0; i < end; i++) value[length++] = values[i] ?? 0;
    start[at + 1] = length;
  }
  return { start, value: value.subarray(0, length) };
}

function pickIds(words: Uint32Array, width: number, entries: Int32Array): Uint32Array {
  const out = new Uint32Array(entries.length * width);
  for (let i = 0; i < entries.length; i++) {
    const from = (entries[i] ?? 0) * width;
    for (let w = 0; w < width; w++) out[i * width + w] = words[from + w] ?? 0;
  }
  return out;
}

function pickStrings(
  start: Uint32Array,
  bytes: Uint8Array,
  chosen: Renumbered,
): { readonly start: Uint32Array; readonly bytes: Uint8Array } {
  const starts = new Uint32Array(chosen.from.length + 1);
  const out = new Uint8Array(bytes.length);
  chosen.from.forEach((entry, at) => {
    const piece = bytes.subarray(start[entry] ?? 0, start[entry + 1] ?? 0);
    out.set(piece, starts[at] ?? 0);
    starts[at + 1] = (starts[at] ?? 0) + piece.length;
  });
  return { start: starts, bytes: out.subarray(0, starts.at(-1) ?? 0) };
}
