/** A directed edge between numbered nodes. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}

const neighbours = (edges: readonly Edge[]): ReadonlyMap<number, readonly number[]> => {
  const next = new Map<number, number[]>();
  for (const { from, to } of edges) {
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  }
  return next;
};

/**
 * Groups of two or more nodes that reach each other: strongly connected components (Tarjan 1972), without recursion.
 * Each in order of number, the smallest groups first.
 */
export function components(edges: readonly Edge[]): readonly (readonly number[])[] {
  const next = neighbours(edges);
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const found: number[][] = [];
  for (const root of [...next.keys()].toSorted((a, b) => a - b)) {
    const path: { node: number; at: number }[] = order.has(root) ? [] : [{ node: root, at: 0 }];
    while (path.length > 0) {
      const step = path.at(-1);
      if (step === undefined) break;
      if (step.at === 0) enter(step.node, order, lowest, open, isOpen);
      const other = next.get(step.node)?.[step.at++];
      if (other === undefined) {
        path.pop();
        const parent = path.at(-1)?.node;
        if (parent !== undefined) lower(lowest, parent, lowest.get(step.node) ?? 0);
        if (lowest.get(step.node) === order.get(step.node)) found.push(close(step.node, open, isOpen));
      } else if (!order.has(other)) path.push({ node: other, at: 0 });
      else if (isOpen.has(other)) lower(lowest, step.node, order.get(other) ?? 0);
    }
  }
  return found.filter((group) => group.length > 1).toSorted((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function enter(node: number, order: Map<number, number>, lowest: Map<number, number>, open: number[], isOpen: Set<number>): void {
  if (order.has(node)) return;
  order.set(node, order.size);
  lowest.set(node, order.get(node) ?? 0);
  open.push(node);
  isOpen.add(node);
}

const lower = (lowest: Map<number, number>, node: number, to: number): void => void lowest.set(node, Math.min(lowest.get(node) ?? to, to));

function close(node: number, open: number[], isOpen: Set<number>): number[] {
  const group = open.splice(open.lastIndexOf(node));
  for (const member of group) isOpen.delete(member);
  return group.toSorted((a, b) => a - b);
}

/** The shortest way round among these nodes, from its lowest on; the first found of equal ones. */
export function shortestRing(nodes: readonly number[], edges: readonly Edge[]): readonly number[] {
  const inside = new Set(nodes);
  const next = neighbours(edges.filter(({ from, to }) => from !== to && inside.has(from) && inside.has(to)));
  let best: readonly number[] = [];
  for (const node of nodes) {
    const ring = wayBack(node, next);
    if (ring.length > 0 && (best.length === 0 || ring.length < best.length)) best = ring;
  }
  return best;
}

function wayBack(start: number, next: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] ?? start;
    for (const other of next.get(node) ?? []) {
      if (other === start) return pathTo(node, start, cameFrom);
      if (cameFrom.has(other)) continue;
      cameFrom.set(other, node);
      queue.push(other);
    }
  }
  return [];
}

function pathTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const path = [end];
  for (let node = end; node !== start;) {
    node = cameFrom.get(node) ?? start;
    path.push(node);
  }
  return path.toReversed();
}
