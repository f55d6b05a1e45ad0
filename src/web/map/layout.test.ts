import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Layout, layoutOf, smallest } from "./layout.ts";
import { neighbour, stripAt, tileAt } from "./tiles.ts";
import { type Plan, planOf, type TreeColumns } from "./tree.ts";

/** Any tree: each folder below an earlier one, each file anywhere, weights from nothing special to huge. */
const anyTree = fc
  .record({
    parents: fc.array(fc.nat({ max: 999 }), { maxLength: 30 }),
    files: fc.array(fc.tuple(fc.nat({ max: 999 }), fc.integer({ min: 1, max: 5000 })), { minLength: 1, maxLength: 200 }),
  })
  .map(({ parents, files }): TreeColumns => ({
    parent: Int32Array.from([-1, ...parents.map((parent, index) => parent % (index + 1))]),
    folder: Int32Array.from(files, ([folder]) => folder % (parents.length + 1)),
    weight: Float64Array.from(files, ([, weight]) => weight),
  }));

const rect = (layout: Layout, tile: number): readonly number[] => [...layout.tiles.subarray(tile * 4, tile * 4 + 4)];
const tilesOf = (layout: Layout): readonly number[] => [...layout.from.keys()];
const filesOf = (plan: Plan, layout: Layout): readonly number[] =>
  tilesOf(layout).flatMap((tile) => [...plan.sequence.subarray(layout.from[tile], layout.to[tile])]);

describe("the order of layout", () => {
  it("holds every file once, and each folder's files in one stretch", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const plan = planOf(tree);
        expect([...plan.sequence].toSorted((a, b) => a - b)).toEqual([...tree.folder.keys()]);
        for (const [file, folder] of tree.folder.entries()) {
          const place = plan.sequence.indexOf(file);
          expect(place >= (plan.first[folder] ?? 0) && place < (plan.end[folder] ?? 0)).toBe(true);
        }
      }),
    );
  });
});

describe("the treemap", () => {
  it("shows every file in exactly one tile", () => {
    fc.assert(
      fc.property(anyTree, fc.integer({ min: 40, max: 900 }), fc.integer({ min: 40, max: 700 }), (tree, width, height) => {
        const plan = planOf(tree);
        const shown = filesOf(plan, layoutOf(plan, 0, width, height));
        expect(shown.toSorted((a, b) => a - b)).toEqual([...tree.folder.keys()]);
      }),
    );
  });

  it("keeps tiles inside the picture, and none over another", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const layout = layoutOf(planOf(tree), 0, 300, 200);
        const rects = tilesOf(layout).map((tile) => rect(layout, tile));
        for (const [x = 0, y = 0, w = 0, h = 0] of rects) expect(x >= -0.01 && y >= -0.01 && x + w <= 300.01 && y + h <= 200.01).toBe(true);
        expect(rects.some((a, index) => rects.slice(index + 1).some((b) => overlap(a, b) > 0.05))).toBe(false);
      }),
    );
  });

  it("joins what would be smaller than 5 px", () => {
    const tree = flat(10_000);
    const layout = layoutOf(planOf(tree), 0, 200, 200);
    const single = tilesOf(layout).filter((tile) => (layout.to[tile] ?? 0) - (layout.from[tile] ?? 0) === 1);
    expect(layout.from.length).toBeLessThan((200 * 200) / (smallest * smallest));
    for (const tile of single)
      expect((rect(layout, tile)[2] ?? 0) * (rect(layout, tile)[3] ?? 0)).toBeGreaterThan(smallest * smallest - 0.01);
  });

  it("gives a tile the share of the picture that its file has of the lines", () => {
    const layout = layoutOf(
      planOf({ parent: Int32Array.of(-1), folder: Int32Array.of(0, 0, 0), weight: Float64Array.of(50, 30, 20) }),
      0,
      100,
      100,
    );
    const areas = tilesOf(layout).map((tile) => Math.round((rect(layout, tile)[2] ?? 0) * (rect(layout, tile)[3] ?? 0)));
    expect(areas).toEqual([5000, 3000, 2000]);
  });

  it("stands a tree that is thousands of folders deep", () => {
    const deep = Int32Array.from({ length: 5000 }, (_, index) => index - 1);
    const plan = planOf({ parent: deep, folder: Int32Array.of(4999, 0), weight: Float64Array.of(9, 1) });
    expect(filesOf(plan, layoutOf(plan, 0, 400, 300)).toSorted((a, b) => a - b)).toEqual([0, 1]);
  });

  it("lays out nothing as nothing", () => {
    const plan = planOf({ parent: Int32Array.of(-1), folder: new Int32Array(0), weight: new Float64Array(0) });
    expect(layoutOf(plan, 0, 400, 300).tiles).toHaveLength(0);
  });
});

describe("finding one's way", () => {
  const plan = planOf({ parent: Int32Array.of(-1, 0, 0), folder: Int32Array.of(1, 1, 2, 2), weight: Float64Array.of(40, 30, 20, 10) });
  const layout = layoutOf(plan, 0, 400, 300);

  it("finds the tile under each tile's middle, and a folder by its strip", () => {
    for (const tile of tilesOf(layout)) {
      const [x = 0, y = 0, w = 0, h = 0] = rect(layout, tile);
      expect(tileAt(layout, x + w / 2, y + h / 2)).toBe(tile);
    }
    const [x = 0, y = 0] = layout.frames;
    expect(stripAt(layout, x + 5, y + 5)).toBe(layout.folder[0]);
    expect(tileAt(layout, -5, -5)).toBeUndefined();
  });

  it("moves to the side asked for, and stays where there is nothing", () => {
    const right = neighbour(layout, 0, "right");
    const from = rect(layout, 0);
    expect(rect(layout, right)[0] ?? 0).toBeGreaterThanOrEqual(from[0] ?? 0);
    expect(tilesOf(layout).some((tile) => neighbour(layout, tile, "left") === tile)).toBe(true);
  });
});

const flat = (count: number): TreeColumns => ({
  parent: Int32Array.of(-1),
  folder: new Int32Array(count),
  weight: new Float64Array(count).fill(1),
});

const overlap = (a: readonly number[], b: readonly number[]): number => {
  const [ax = 0, ay = 0, aw = 0, ah = 0] = a;
  const [bx = 0, by = 0, bw = 0, bh = 0] = b;
  const w = Math.min(ax + aw, bx + bw) - Math.max(ax, bx);
  const h = Math.min(ay + ah, by + bh) - Math.max(ay, by);
  return w > 0.01 && h > 0.01 ? w * h : 0;
};
