/** A file of a commit as `--numstat` prints it: lines added and deleted, -1 both for a binary file. */
export type OnFile = (path: Uint8Array, added: number, deleted: number) => void;

const tab = 9;
const newline = 10;

/**
 * Reads `git log -z --numstat --format=%H` in pieces of any size: ids and "added TAB deleted TAB path" entries,
 * each ended by NUL. The first entry of a commit is set off by a newline.
 */
export function numstatParser(hexLength: number, onCommit: (oid: string) => void, onFile: OnFile): (bytes: Uint8Array) => void {
  let rest = Buffer.alloc(0);
  const entry = (bytes: Buffer, start: number, end: number): void => {
    const from = bytes[start] === newline ? start + 1 : start;
    const first = bytes.indexOf(tab, from);
    if (first < 0 || first >= end) {
      if (end - from === hexLength) onCommit(bytes.toString("latin1", from, end));
      return;
    }
    const second = bytes.indexOf(tab, first + 1);
    onFile(bytes.subarray(second + 1, end), countAt(bytes, from, first), countAt(bytes, first + 1, second));
  };
  return (piece) => {
    const bytes = rest.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.length) : Buffer.concat([rest, piece]);
    let from = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
      entry(bytes, from, end);
      from = end + 1;
    }
    // Copied: the bytes are only lent.
    rest = Buffer.from(bytes.subarray(from));
  };
}

/** A count, or -1 for the "-" of a binary file. */
function countAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
