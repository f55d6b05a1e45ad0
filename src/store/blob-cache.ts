import type { Shelf } from "./folder-store.ts";
import { type BlobCache, DamagedSegment, type Kind, type Segment } from "./types.ts";

/** More segments than this are written together into one. */
const mostSegments = 8;

interface Piece {
  readonly segment: Segment;
  readonly count: number;
  readonly idLength: number;
  readonly ids: Uint8Array;
  readonly numbers: Int32Array;
  readonly start: Uint32Array;
}

interface Entry {
  readonly numbers: Int32Array;
  readonly bytes: Uint8Array;
}

/** Opens what is known under one measure and version. Damaged pieces are left out and measured again. */
export async function openBlobCache(shelf: Shelf, measure: Kind, width: number): Promise<BlobCache> {
  const kind: Kind = { name: `measure-${measure.name}`, version: measure.version };
  const pieces = (await shelf.segments(kind)).flatMap((segment) => readPiece(segment, width) ?? []);
  const where = new Map<string, readonly [Piece, number]>();
  for (const piece of pieces) index(piece, where);
  const added = new Map<string, Entry>();
  return {
    get: (blob) => added.get(blob) ?? found(where.get(blob), width),
    put: (blob, numbers, bytes) =>
      void added.set(blob, { numbers: Int32Array.from({ length: width }, (_, at) => numbers[at] ?? 0), bytes }),
    save: async () => {
      if (added.size === 0) return;
      const all = pieces.length < mostSegments ? added : new Map([...known(where, width), ...added]);
      await shelf.add(kind, contentOf(all, width), pieces.length < mostSegments ? [] : pieces.map(({ segment }) => segment));
      added.clear();
    },
  };
}

function readPiece(segment: Segment, width: number): Piece | undefined {
  try {
    const ids = segment.bytes("ids");
    const numbers = segment.ints("numbers");
    const start = segment.words("start");
    const { count, idLength } = { count: Number(segment.meta["count"]), idLength: Number(segment.meta["idLength"]) };
    const fits = ids.length === count * idLength && numbers.length === count * width && start.length === count + 1;
    return fits ? { segment, count, idLength, ids, numbers, start } : undefined;
  } catch (error) {
    if (error instanceof DamagedSegment) return undefined;
    throw error;
  }
}

function index(piece: Piece, where: Map<string, readonly [Piece, number]>): void {
  const text = Buffer.from(piece.ids.buffer, piece.ids.byteOffset, piece.ids.length).toString("hex");
  const length = piece.idLength * 2;
  for (let at = 0; at < piece.count; at++) where.set(text.slice(at * length, (at + 1) * length), [piece, at]);
}

function found(at: readonly [Piece, number] | undefined, width: number): Entry | undefined {
  if (at === undefined) return undefined;
  const [{ numbers, start, segment }, row] = at;
  const from = start[row] ?? 0;
  const to = start[row + 1] ?? 0;
  return {
    numbers: numbers.subarray(row * width, (row + 1) * width),
    bytes: to > from ? segment.bytes("bytes").subarray(from, to) : new Uint8Array(),
  };
}

function* known(where: ReadonlyMap<string, readonly [Piece, number]>, width: number): Iterable<readonly [string, Entry]> {
  for (const [blob, at] of where) {
    const record = found(at, width);
    if (record !== undefined) yield [blob, record];
  }
}

function contentOf(records: ReadonlyMap<string, Entry>, width: number): Parameters<Shelf["add"]>[1] {
  const list = [...records];
  const idLength = (list[0]?.[0].length ?? 0) / 2;
  const numbers = new Int32Array(list.length * width);
  const start = new Uint32Array(list.length + 1);
  list.forEach(([, record], at) => {
    numbers.set(record.numbers, at * width);
    start[at + 1] = (start[at] ?? 0) + record.bytes.length;
  });
  const ids = new Uint8Array(Buffer.from(list.map(([blob]) => blob).join(""), "hex"));
  const bytes = new Uint8Array(start.at(-1) ?? 0);
  list.forEach(([, record], at) => bytes.set(record.bytes, start[at] ?? 0));
  return { meta: { count: list.length, idLength }, columns: { ids, numbers, start, bytes } };
}
