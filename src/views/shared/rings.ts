/**
 * Rings of a graph: groups of nodes each of which can be reached from every other (strongly connected components of
 * two or more; Tarjan 1972), each in order of its nodes.
 */
export function ringsOf(next: readonly Iterable<number>[]): number[][] {
  const order = new Int32Array(next.length).fill(-1);
  const low = new Int32Array(next.length);
  const open = new Uint8Array(next.length);
  const stack: number[] = [];
  const rings: number[][] = [];
  let count = 0;

  const visit = (node: number): void => {
    order[node] = count;
    low[node] = count;
    count += 1;
    stack.push(node);
    open[node] = 1;
    for (const target of next[node] ?? []) {
      if (order[target] === -1) {
        visit(target);
        low[node] = Math.min(low[node] ?? 0, low[target] ?? 0);
      } else if (open[target] === 1) {
        low[node] = Math.min(low[node] ?? 0, order[target] ?? 0);
      }
    }
    if (low[node] === order[node]) close(node);
  };

  const close = (root: number): void => {
    const ring: number[] = [];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      open[node] = 0;
      ring.push(node);
      if (node === root) break;
    }
    if (ring.length > 1) rings.push(ring.toSorted((a, b) => a - b));
  };

  next.forEach((_, node) => {
    if (order[node] === -1) visit(node);
  });
  return rings.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
