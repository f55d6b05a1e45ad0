import { DamagedSegment, type Kind, type Segment, type Store } from "#store";
import type { Measure } from "../measure.ts";
import { type BlobKind, blobKind, type Kept, type MeasuredBlob } from "./measure-blob.ts";

/** Form of the segments. The versions of measures are apart: each column is named for its measure and version. */
const kind: Kind = { name: "measures", version: 1 };
/** More segments than this are written together into one. */
const mostSegments = 8;

/** What blobs were found to be, in this run or an earlier one. */
export interface MeasureCache {
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => MeasuredBlob | undefined;
  readonly put: (key: string, blob: MeasuredBlob) => void;
  readonly save: () => Promise<void>;
}

/** Rows of one segment. */
interface Piece {
  readonly keys: readonly string[];
  readonly row: (row: number) => MeasuredBlob;
}

/** Opens what is known under these measures at their present versions. What is damaged is measured again. */
export async function openMeasureCache(store: Store, measures: readonly Measure[]): Promise<MeasureCache> {
  const segments = await store.segments(kind);
  const pieces = segments.flatMap((segment) => readPiece(segment, measures) ?? []);
  const where = new Map<string, readonly [Piece, number]>();
  for (const piece of pieces) piece.keys.forEach((key, row) => where.set(key, [piece, row]));
  const added = new Map<string, MeasuredBlob>();
  const stored = (key: string): MeasuredBlob | undefined => {
    const [piece, row] = where.get(key) ?? [];
    return piece?.row(row ?? 0);
  };
  return {
    has: (key) => added.has(key) || where.has(key),
    get: (key) => added.get(key) ?? stored(key),
    put: (key, blob) => void added.set(key, blob),
    save: async () => {
      if (added.size === 0) return;
      const whole = segments.length < mostSegments;
      if (!whole)
        for (const key of where.keys())
          if (!added.has(key)) added.set(key, stored(key) ?? { kind: blobKind.absent, bytes: -1, findings: [], passing: true });
      await store.add(
        kind,
        encode(
          [...added].filter(([, blob]) => !blob.passing),
          measures,
        ),
        whole ? [] : segments,
      );
    },
  };
}

const column = (measure: Measure, what: string): string => `${measure.id}@${measure.version}/${what}`;

function encode(rows: readonly (readonly [string, MeasuredBlob])[], measures: readonly Measure[]): Parameters<Store["add"]>[1] {
  const columns: Record<string, Uint8Array | Int32Array | Uint32Array> = {
    keys: Buffer.from(rows.map(([key]) => key).join("\n"), "latin1"),
    kind: Uint8Array.from(rows, ([, blob]) => blob.kind),
    bytes: Int32Array.from(rows, ([, blob]) => Math.min(blob.bytes, 0x7fffffff)),
  };
  measures.forEach((measure, at) => {
    const found = rows.map(([, blob]) => blob.findings[at]);
    const start = new Uint32Array(rows.length + 1);
    found.forEach((kept, row) => (start[row + 1] = (start[row] ?? 0) + (kept?.words.length ?? 0)));
    columns[column(measure, "found")] = Uint8Array.from(found, (kept) => (kept === undefined ? 0 : 1));
    columns[column(measure, "figures")] = figuresOf(found, measure.figures.length);
    columns[column(measure, "start")] = start;
    const words = new Uint8Array(start.at(-1) ?? 0);
    found.forEach((kept, row) => kept !== undefined && words.set(kept.words, start[row] ?? 0));
    columns[column(measure, "words")] = words;
  });
  return { meta: { count: rows.length }, columns };
}

function figuresOf(found: readonly (Kept | undefined)[], width: number): Int32Array {
  const figures = new Int32Array(found.length * width);
  found.forEach((kept, row) => {
    for (let place = 0; place < width; place++) figures[row * width + place] = kept?.figures[place] ?? 0;
  });
  return figures;
}

interface Found {
  readonly found: Uint8Array;
  readonly figures: Int32Array;
  readonly start: Uint32Array;
  readonly words: Uint8Array;
  readonly width: number;
}

/** `undefined` when the segment is damaged or lacks a measure at its present version: its blobs are measured again. */
function readPiece(segment: Segment, measures: readonly Measure[]): Piece | undefined {
  try {
    const keys = Buffer.from(segment.bytes("keys")).toString("latin1").split("\n");
    const kinds = segment.bytes("kind");
    const bytes = segment.ints("bytes");
    const found = measures.map((measure) => readFound(segment, measure, keys.length));
    if (kinds.length !== keys.length || bytes.length !== keys.length) return undefined;
    return {
      keys,
      row: (row) => ({
        kind: kindAt(kinds, row),
        bytes: bytes[row] ?? -1,
        findings: found.map((columns) => keptAt(columns, row)),
        passing: false,
      }),
    };
  } catch (error) {
    if (error instanceof DamagedSegment) return undefined;
    throw error;
  }
}

function readFound(segment: Segment, measure: Measure, rows: number): Found {
  const columns = {
    found: segment.bytes(column(measure, "found")),
    figures: segment.ints(column(measure, "figures")),
    start: segment.words(column(measure, "start")),
    words: segment.bytes(column(measure, "words")),
    width: measure.figures.length,
  };
  const fits =
    columns.found.length === rows &&
    columns.start.length === rows + 1 &&
    columns.figures.length === rows * columns.width &&
    columns.start.at(-1) === columns.words.length;
  if (!fits) throw new DamagedSegment(segment.name, `columns of ${measure.id} do not fit`);
  return columns;
}

const kindAt = (kinds: Uint8Array, row: number): BlobKind =>
  Object.values(blobKind).find((known) => known === kinds[row]) ?? blobKind.absent;

function keptAt({ found, figures, start, words, width }: Found, row: number): Kept | undefined {
  if (found[row] !== 1) return undefined;
  return { figures: figures.subarray(row * width, (row + 1) * width), words: words.subarray(start[row] ?? 0, start[row + 1] ?? 0) };
}
