import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components, type Edge, shortestRing } from "./components.ts";

const edges = fc.array(fc.record({ from: fc.nat(9), to: fc.nat(9) }), { maxLength: 30 });

/** Nodes that can be reached, by walking until nothing is new. */
function reach(start: number, list: readonly Edge[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { from, to } of list) {
      if (from !== node || seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

describe("strongly connected components", () => {
  it("are the groups that reach each other, and no others", () => {
    fc.assert(
      fc.property(edges, (list) => {
        const found = components(list);
        const together = (a: number, b: number): boolean => found.some((group) => group.includes(a) && group.includes(b));
        for (let a = 0; a < 10; a++)
          for (let b = 0; b < a; b++) expect(together(a, b)).toBe(reach(a, list).has(b) && reach(b, list).has(a));
        expect(found.flat()).toHaveLength(new Set(found.flat()).size);
        expect(found.map((group) => group.length)).toEqual(found.map((group) => group.length).toSorted((a, b) => a - b));
      }),
    );
  });

  it("have a shortest ring that can be walked", () => {
    fc.assert(
      fc.property(edges, (list) => {
        for (const group of components(list)) {
          const ring = shortestRing(group, list);
          expect(ring.length).toBeGreaterThan(1);
          expect(new Set(ring).size).toBe(ring.length);
          ring.forEach((from, at) =>
            expect(list.some((edge) => edge.from === from && edge.to === ring[(at + 1) % ring.length])).toBe(true),
          );
        }
      }),
    );
  });

  it("of a chain as long as a repository are found without running out of stack", () => {
    const chain = Array.from({ length: 200_000 }, (_, from) => ({ from, to: from + 1 }));
    expect(components([...chain, { from: 200_000, to: 0 }])[0]).toHaveLength(200_001);
  });
});
