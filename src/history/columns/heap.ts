/** The smallest of a changing set of numbers: a binary heap with room for `capacity`. */
export interface Heap {
  readonly push: (value: number) => void;
  /** Takes the smallest out; -1 when there is none. */
  readonly pop: () => number;
}

export function heap(capacity: number): Heap {
  const tree = new Int32Array(capacity + 1);
  let size = 0;
  const sink = (value: number): void => {
    let at = 1;
    for (let child = 2; child <= size; child = at * 2) {
      if (child < size && (tree[child + 1] ?? 0) < (tree[child] ?? 0)) child += 1;
      if ((tree[child] ?? 0) >= value) break;
      tree[at] = tree[child] ?? 0;
      at = child;
    }
    tree[at] = value;
  };
  return {
    push: (value) => {
      let at = ++size;
      while (at > 1 && (tree[at >> 1] ?? 0) > value) {
        tree[at] = tree[at >> 1] ?? 0;
        at >>= 1;
      }
      tree[at] = value;
    },
    pop: () => {
      if (size === 0) return -1;
      const least = tree[1] ?? 0;
      const last = tree[size--] ?? 0;
      if (size > 0) sink(last);
      return least;
    },
  };
}
