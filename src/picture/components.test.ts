import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components, type Edge } from "./components.ts";

const edgesOf = (next: readonly (readonly number[])[]): readonly Edge[] => next.flatMap((targets, from) => targets.map((to) => ({ from, to })));
const ringsOf = (next: readonly (readonly number[])[]) => components(edgesOf(next));

const reaches = (next: readonly (readonly number[])[], from: number, to: number): boolean => {
  const met = new Set<number>();
  const waiting = [...(next[from] ?? [])];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (met.has(node)) continue;
    met.add(node);
    waiting.push(...(next[node] ?? []));
  }
  return met.has(to);
};

describe("rings", () => {
  it("are found where areas import each other, directly or round a corner", () => {
    expect(ringsOf([[1], [2], [0], [0], [4]])).toEqual([[0, 1, 2]]);
    expect(ringsOf([[1], [0], [3], [2]])).toEqual([[0, 1], [2, 3]]);
    expect(ringsOf([[1], [2], []])).toEqual([]);
  });

  it("hold exactly the nodes that reach each other", () => {
    const graph = fc.array(fc.array(fc.nat(7), { maxLength: 4 }), { minLength: 8, maxLength: 8 });
    fc.assert(fc.property(graph, (next) => {
      const ringOf = new Map(ringsOf(next).flatMap((ring, index) => ring.map((node) => [node, index] as const)));
      for (let a = 0; a < 8; a++) {
        for (let b = a + 1; b < 8; b++) {
          const same = ringOf.has(a) && ringOf.get(a) === ringOf.get(b);
          expect(same).toBe(reaches(next, a, b) && reaches(next, b, a));
        }
      }
    }));
  });
});
