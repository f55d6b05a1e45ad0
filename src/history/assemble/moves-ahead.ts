import { hexOf } from "../columns/oid-table.ts";
import type { Batch } from "../mine/batch.ts";
import type { MoveSearch } from "./likely-moves.ts";
import type { MovedBlobs, MoveColumns } from "./moved-rows.ts";

/** So many commits are asked about at once. A shorter history is asked about as a whole when it has been read. */
const share = 8192;

/** Asks for likely moves while a long log is still being read. */
export interface MovesAhead {
  readonly onCommit: (batch: Batch, index: number) => void;
  /** Resolves when what was asked is answered. */
  readonly settled: () => Promise<void>;
}

/**
 * Git compares contents on a processor that would else stand idle; the search knows what it said when the history is
 * put together. What goes wrong is met again there.
 */
export function movesAhead(search: MoveSearch, signal: AbortSignal | undefined): MovesAhead {
  let from = 0;
  let asked = Promise.resolve();
  return {
    onCommit: (batch, index) => {
      if (index - from < share) return;
      const { columns, blobs } = newest(batch, from, index);
      from = index;
      const ask = (): Promise<unknown> => search.likely(columns, blobs, { signal });
      asked = asked.then(ask).then(
        () => undefined,
        () => undefined,
      );
    },
    settled: () => asked,
  };
}

/** Rows of the commits `[from, to)` of a batch that goes on growing. */
function newest(batch: Batch, from: number, to: number): { readonly columns: MoveColumns; readonly blobs: MovedBlobs } {
  const { width } = batch;
  const ids = batch.oids.words();
  const oids = new Uint32Array((to - from) * width);
  batch.commit
    .done()
    .subarray(from, to)
    .forEach((oid, at) => oids.set(ids.subarray(oid * width, (oid + 1) * width), at * width));
  const words = batch.blobs.words();
  return {
    columns: {
      count: to - from,
      width,
      oids,
      rowStart: batch.rowStart.done().subarray(from, to + 1),
      rowPath: batch.rowPath.done(),
      rowChange: batch.rowChange.done(),
      pathStart: batch.paths.start(),
      pathBytes: batch.paths.bytes(),
    },
    blobs: { before: batch.rowBefore.done(), after: batch.rowAfter.done(), oid: (blob) => hexOf(words, width, blob) },
  };
}
