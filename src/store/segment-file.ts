import { closeSync, constants, fstatSync, openSync, readSync, writevSync } from "node:fs";
import { crc32 } from "node:zlib";
import { encodeSegment, fixedLength, type Head, headLength, readHead } from "./format.ts";
import { type Column, DamagedSegment, type Segment, type SegmentContent } from "./types.ts";

const noLink = constants.O_NOFOLLOW ?? 0;

/** Files of segments that nobody holds any more are closed: one process may open a repository a thousand times. */
const abandoned = new FinalizationRegistry<number>(closeSync);

/**
 * Opens a segment file; `undefined` when it is not one that this version wrote whole, or not one that is wanted. The
 * file stays open as long as the segment is held, so that a column can still be read after another process has
 * replaced the segment.
 */
export function openSegmentFile(path: string, name: string, wanted: (meta: Segment["meta"]) => boolean = () => true): Segment | undefined {
  const file = openSync(path, constants.O_RDONLY | noLink | (constants.O_NONBLOCK ?? 0));
  const opened = orClose(file, () => headOf(file));
  if (opened === undefined || !wanted(opened.head.meta)) {
    closeSync(file);
    return undefined;
  }
  // What reads holds this, so the file is open for as long as anything of the segment can still be asked.
  const held = { file, start: opened.start };
  abandoned.register(held, file);
  return readableSegment(name, opened.head, (offset, length) => readAt(held.file, held.start + offset, length));
}

/** Whether a file is a segment that this version wrote whole. */
export function isSegmentFile(path: string): boolean {
  let whole = false;
  openSegmentFile(path, path, () => {
    whole = true;
    return false;
  });
  return whole;
}

function orClose<T>(file: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function headOf(file: number): { head: Head; start: number } | undefined {
  const entry = fstatSync(file);
  if (!entry.isFile() || entry.size < fixedLength) return undefined;
  const fixed = headLength(readAt(file, 0, fixedLength));
  if (fixed === undefined || fixedLength + fixed.length > entry.size) return undefined;
  const start = fixedLength + fixed.length;
  const head = readHead(readAt(file, fixedLength, fixed.length), fixed.crc, entry.size - start);
  return head === undefined ? undefined : { head, start };
}

function readAt(file: number, offset: number, length: number): Buffer {
  // Not from the shared pool: a column needs memory of its own that starts at a multiple of 8.
  const bytes = Buffer.from(new ArrayBuffer(length));
  for (let done = 0; done < length;) {
    const size = readSync(file, bytes, done, length - done, offset + done);
    if (size === 0) break;
    done += size;
  }
  return bytes;
}

function readableSegment(name: string, head: Head, read: (offset: number, length: number) => Buffer): Segment {
  const seen = new Map<string, Buffer>();
  const column = (id: string, type: "bytes" | "ints" | "words"): Buffer => {
    const placed = head.columns.get(id);
    if (placed === undefined || placed.type !== type) throw new DamagedSegment(name, `has no column ${id}`);
    const known = seen.get(id);
    if (known !== undefined) return known;
    const bytes = read(placed.offset, placed.length);
    if (crc32(bytes) !== placed.crc) throw new DamagedSegment(name, `column ${id} is damaged`);
    seen.set(id, bytes);
    return bytes;
  };
  return {
    name,
    meta: head.meta,
    bytes: (id) => new Uint8Array(column(id, "bytes").buffer),
    ints: (id) => new Int32Array(column(id, "ints").buffer),
    words: (id) => new Uint32Array(column(id, "words").buffer),
  };
}

/** The same out of memory, for `--no-store` and for what was just written. */
export function memorySegment(name: string, content: SegmentContent): Segment {
  const column = (id: string): Column | undefined => content.columns[id];
  const missing = (id: string): DamagedSegment => new DamagedSegment(name, `has no column ${id}`);
  return {
    name,
    meta: content.meta,
    bytes: (id) => {
      const found = column(id);
      if (found instanceof Uint8Array) return found;
      throw missing(id);
    },
    ints: (id) => {
      const found = column(id);
      if (found instanceof Int32Array) return found;
      throw missing(id);
    },
    words: (id) => {
      const found = column(id);
      if (found instanceof Uint32Array) return found;
      throw missing(id);
    },
  };
}

/** Writes a new file; fails when there is one of that name. */
export function writeSegmentFile(path: string, content: SegmentContent): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noLink, 0o600);
  try {
    for (const piece of encodeSegment(content)) writeAll(file, piece);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, piece: Uint8Array): void {
  for (let done = 0; done < piece.length;) done += writevSync(file, [piece.subarray(done)]);
}
