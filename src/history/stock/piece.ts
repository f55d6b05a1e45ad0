import type { Csr } from "#base";
import { DamagedSegment, type Segment } from "#store";
import { isStarts, isWithin } from "../columns/checks.ts";

/** A stored segment of commits, its columns checked: every number that leads somewhere leads inside. */
export interface Piece {
  readonly segment: Segment;
  readonly count: number;
  readonly oids: Uint32Array;
  readonly time: Uint32Array;
  readonly kind: Uint8Array;
  readonly marks: Uint8Array;
  readonly author: Int32Array;
  /** Parents inside as commits of the piece, outside as −1 − (entry of `outside`). */
  readonly parents: Csr;
  readonly outside: Uint32Array;
  /** alias × 2 + role */
  readonly credits: Csr;
  readonly rowStart: Uint32Array;
  readonly rowPath: Int32Array;
  readonly rowChange: Uint8Array;
  readonly pathStart: Uint32Array;
  readonly pathBytes: Uint8Array;
  /** How many aliases it tells apart. */
  readonly aliases: number;
}

/** Blob columns are larger than all others together and needed by few: they are read when asked for. */
export interface PieceBlobs {
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly ids: Uint32Array;
}

/** Reads and checks a segment. Throws `DamagedSegment`; what comes back from a disk is not trusted. */
export function readPiece(segment: Segment, width: number): Piece {
  const oids = segment.words("oids");
  const count = oids.length / width;
  const rowStart = segment.words("rowStart");
  const rowPath = segment.ints("rowPath");
  const pathStart = segment.words("pathStart");
  const aliases = Number(segment.meta["aliases"]);
  const outside = segment.words("outside");
  const piece: Piece = {
    segment,
    count,
    oids,
    time: segment.words("time"),
    kind: segment.bytes("kind"),
    marks: segment.bytes("marks"),
    author: segment.ints("author"),
    parents: { start: segment.words("parentStart"), value: segment.ints("parent") },
    outside,
    credits: { start: segment.words("creditStart"), value: segment.ints("credit") },
    rowStart,
    rowPath,
    rowChange: segment.bytes("rowChange"),
    pathStart,
    pathBytes: segment.bytes("pathBytes"),
    aliases,
  };
  const fits =
    Number.isInteger(count) &&
    segment.meta["width"] === width &&
    [piece.time, piece.kind, piece.marks, piece.author].every((column) => column.length === count) &&
    isStarts(piece.parents.start, count, piece.parents.value.length) &&
    isStarts(piece.credits.start, count, piece.credits.value.length) &&
    isStarts(rowStart, count, rowPath.length) &&
    piece.rowChange.length === rowPath.length &&
    isStarts(pathStart, pathStart.length - 1, piece.pathBytes.length) &&
    isWithin(piece.author, 0, aliases) &&
    isWithin(piece.parents.value, -outside.length / width, count) &&
    isWithin(piece.credits.value, 0, aliases * 2) &&
    isWithin(rowPath, 0, pathStart.length - 1);
  if (!fits) throw new DamagedSegment(segment.name, "its columns do not fit together");
  return piece;
}

export function readBlobs(piece: Piece, width: number): PieceBlobs {
  const before = piece.segment.ints("rowBefore");
  const after = piece.segment.ints("rowAfter");
  const ids = piece.segment.words("blobs");
  const rows = piece.rowPath.length;
  const fits =
    before.length === rows && after.length === rows && isWithin(before, -1, ids.length / width) && isWithin(after, -1, ids.length / width);
  if (!fits) throw new DamagedSegment(piece.segment.name, "its columns of blobs do not fit together");
  return { before, after, ids };
}
