import { crc32 } from "node:zlib";
import type { Column, SegmentContent } from "./types.ts";

/**
 * A segment file: 8 bytes "fairlead", four words (byte order mark, form, length of the head, checksum of the
 * head), the head as JSON, then each column, starting at a multiple of 8.
 */
const magic = Buffer.from("fairlead");
const byteOrder = 0x01020304;
const form = 1;
export const fixedLength = 24;
/** No head that we write comes near: a damaged length must not make us read gigabytes. */
const largestHead = 1 << 20;

export type ColumnType = "bytes" | "ints" | "words";

/** Where a column lies in the file. */
export interface Placed {
  readonly type: ColumnType;
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
}

export interface Head {
  readonly meta: Readonly<Record<string, string | number>>;
  readonly columns: ReadonlyMap<string, Placed>;
}

const typeOf = (column: Column): ColumnType => (column instanceof Int32Array ? "ints" : column instanceof Uint32Array ? "words" : "bytes");
export const bytesOf = (column: Column): Uint8Array => new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
const padded = (length: number): number => Math.ceil(length / 8) * 8;

/** The pieces of a segment file, to be written one after the other. Offsets count from the end of the head. */
export function encodeSegment(content: SegmentContent): readonly Uint8Array[] {
  let offset = 0;
  const pieces: Uint8Array[] = [];
  const columns: Record<string, readonly [ColumnType, number, number, number]> = {};
  for (const [name, column] of Object.entries(content.columns)) {
    const bytes = bytesOf(column);
    columns[name] = [typeOf(column), offset, bytes.length, crc32(bytes)];
    pieces.push(bytes, new Uint8Array(padded(bytes.length) - bytes.length));
    offset += padded(bytes.length);
  }
  const text = Buffer.from(JSON.stringify({ meta: content.meta, columns }));
  const head = Buffer.concat([text, Buffer.alloc(padded(text.length) - text.length, " ")]);
  const fixed = Buffer.alloc(fixedLength);
  magic.copy(fixed);
  new Uint32Array(fixed.buffer, fixed.byteOffset + 8, 4).set([byteOrder, form, head.length, crc32(head)]);
  return [fixed, head, ...pieces];
}

/** Length of the head that follows the fixed part; `undefined` when this is no segment of ours, of this machine and form. */
export function headLength(fixed: Buffer): { readonly length: number; readonly crc: number } | undefined {
  if (fixed.length < fixedLength || !fixed.subarray(0, 8).equals(magic)) return undefined;
  const [order, version, length = 0, crc = 0] = new Uint32Array(fixed.buffer.slice(fixed.byteOffset + 8, fixed.byteOffset + fixedLength));
  return order === byteOrder && version === form && length <= largestHead ? { length, crc } : undefined;
}

/** The head, every field checked; `undefined` when it is damaged or speaks of bytes beyond the file. */
export function readHead(head: Buffer, crc: number, columnBytes: number): Head | undefined {
  if (crc32(head) !== crc) return undefined;
  const parsed = parseJson(head.toString("utf8"));
  if (!isRecord(parsed) || !isRecord(parsed["meta"]) || !isRecord(parsed["columns"])) return undefined;
  const meta: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(parsed["meta"])) {
    if (typeof value === "string" || typeof value === "number") meta[name] = value;
  }
  const columns = new Map<string, Placed>();
  for (const [name, value] of Object.entries(parsed["columns"])) {
    const placed = readPlaced(value, columnBytes);
    if (placed === undefined) return undefined;
    columns.set(name, placed);
  }
  return { meta, columns };
}

function readPlaced(value: unknown, columnBytes: number): Placed | undefined {
  if (!Array.isArray(value)) return undefined;
  const placed: readonly unknown[] = value;
  const [type, offset, length, crc] = placed;
  if (type !== "bytes" && type !== "ints" && type !== "words") return undefined;
  if (!isCount(offset) || !isCount(length) || !isCount(crc) || offset + length > columnBytes) return undefined;
  return type !== "bytes" && length % 4 !== 0 ? undefined : { type, offset, length, crc };
}

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
