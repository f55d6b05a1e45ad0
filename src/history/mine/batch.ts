import { byteTable, type ByteTable } from "../columns/byte-table.ts";
import { type Growing, growingBytes, growingInts, growingWords } from "../columns/growing.ts";
import { type OidTable, oidTable } from "../columns/oid-table.ts";

/** Commits as they come out of git, newest first, before they are put in order. Numbers are the batch's own. */
export interface Batch {
  readonly width: number;
  /** Every commit id that is spoken of, as a commit or as a parent. */
  readonly oids: OidTable;
  readonly commit: Growing<Int32Array>;
  readonly time: Growing<Uint32Array>;
  readonly kind: Growing<Uint8Array>;
  /** Flags that the commit alone decides: merge, revert, unclassed, and `boundaryMark`. */
  readonly marks: Growing<Uint8Array>;
  /** Alias of the author. */
  readonly author: Growing<Int32Array>;
  /** One entry a commit: where its parents, credits and rows begin. */
  readonly parentStart: Growing<Uint32Array>;
  readonly parent: Growing<Int32Array>;
  readonly creditStart: Growing<Uint32Array>;
  /** alias × 2 + role. */
  readonly credit: Growing<Int32Array>;
  readonly rowStart: Growing<Uint32Array>;
  readonly rowPath: Growing<Int32Array>;
  readonly rowChange: Growing<Uint8Array>;
  readonly rowBefore: Growing<Int32Array>;
  readonly rowAfter: Growing<Int32Array>;
  readonly paths: ByteTable;
  readonly blobs: OidTable;
  /** "name NUL mail": in memory only, and gone with the batch. */
  readonly aliases: ByteTable;
}

/** Shallow boundary: git shows it as if it had no parents and had made every file; neither is so. */
export const boundaryMark = 64;

export function newBatch(width: number): Batch {
  return {
    width,
    oids: oidTable(width),
    commit: growingInts(),
    time: growingWords(),
    kind: growingBytes(),
    marks: growingBytes(),
    author: growingInts(),
    parentStart: growingWords(),
    parent: growingInts(),
    creditStart: growingWords(),
    credit: growingInts(),
    rowStart: growingWords(),
    rowPath: growingInts(),
    rowChange: growingBytes(),
    rowBefore: growingInts(),
    rowAfter: growingInts(),
    paths: byteTable(),
    blobs: oidTable(width),
    aliases: byteTable(),
  };
}
