/** A column that is still being written. */
export interface Growing<T> {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** What was written, as a view of no more than it. */
  readonly done: () => T;
}

const firstSize = 4096;

export function growingInts(): Growing<Int32Array> {
  let column = new Int32Array(firstSize);
  let length = 0;
  return {
    push: (value) => {
      if (length === column.length) column = grown(column, new Int32Array(length * 2));
      column[length++] = value;
    },
    length: () => length,
    done: () => column.subarray(0, length),
  };
}

export function growingWords(): Growing<Uint32Array> {
  let column = new Uint32Array(firstSize);
  let length = 0;
  return {
    push: (value) => {
      if (length === column.length) column = grown(column, new Uint32Array(length * 2));
      column[length++] = value;
    },
    length: () => length,
    done: () => column.subarray(0, length),
  };
}

export function growingBytes(): Growing<Uint8Array> {
  let column = new Uint8Array(firstSize);
  let length = 0;
  return {
    push: (value) => {
      if (length === column.length) column = grown(column, new Uint8Array(length * 2));
      column[length++] = value;
    },
    length: () => length,
    done: () => column.subarray(0, length),
  };
}

function grown<T extends { set: (from: T) => void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
