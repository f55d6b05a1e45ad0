import { describe, expect, it } from "vitest";
import { areaCoupling } from "./area-coupling.ts";
import { changeSets } from "./change-sets.ts";
import { examplePicture } from "./example.ts";
import { fixBasis, fixLanded } from "./fixes.ts";
import { hotFiles } from "./hotspots.ts";
import type { Picture } from "./types.ts";
import { value } from "./value.ts";
import { windowNamed, yearOf } from "./window.ts";

const files = ["shop/cart.ts", "shop/price.ts", "mail/send.ts", "mail/spool.ts"];
const busy = examplePicture({
  commits: Array.from({ length: 90 }, (_, index) => ({
    day: new Date(Date.UTC(2026, 0, 1 + 3 * index)).toISOString().slice(0, 10),
    who: ["Al", "Bo", "Cy"][index % 3] ?? "Di",
    files: files.filter((_, file) => (index + file) % 3 !== 0),
    message: index % 4 === 0 ? "fix: sums" : "feat: more",
  })),
  files: Object.fromEntries(files.map((file, index) => [file, { lines: 100 * (index + 1) }])),
  areas: { shop: "shop", mail: "mail" },
  at: "2026-10-01",
});

/** All that is put on a shelf, asked of one picture. */
function askAll(picture: Picture) {
  const history = value(picture, "history");
  if (history === undefined) throw new Error("the example has a history");
  const year = yearOf(history.at.time);
  return {
    basis: fixBasis(picture),
    fixes: fixLanded(picture, history),
    hot: hotFiles(picture, year),
    sets: changeSets(picture, history, year),
    areas: areaCoupling(picture, year),
  };
}

const onShelf = (numbers: Map<string, Int32Array>): Picture => ({
  ...busy,
  shelf: { find: (name) => numbers.get(name), put: (name, worked) => numbers.set(name, worked) },
});

describe("what was worked out before", () => {
  const numbers = new Map<string, Int32Array>();
  const first = askAll(onShelf(numbers));

  it("is the same as worked out anew, and as without a shelf", () => {
    expect(first).toEqual(askAll(busy));
    expect([...numbers.keys()].length).toBe(5);
    expect(first.hot.length).toBeGreaterThan(0);
    expect(first.areas?.pairs.length).toBeGreaterThan(0);
    const read = new Set<string>();
    const picture: Picture = {
      ...busy,
      shelf: { find: (name) => (read.add(name), numbers.get(name)), put: () => expect.unreachable("nothing is worked out again") },
    };
    expect(askAll(picture)).toEqual(first);
    expect(read.size).toBe(5);
  });

  it.each([
    ["nothing", () => new Int32Array(0)],
    ["numbers of nothing that is there", (kept: Int32Array) => kept.map(() => 1_000_000)],
    ["numbers below zero", (kept: Int32Array) => kept.map((one) => -1 - one)],
    ["half of it", (kept: Int32Array) => kept.slice(0, Math.floor(kept.length / 2))],
  ])("does not break what is asked when it is %s", (_, spoil) => {
    const spoilt = new Map([...numbers].map(([name, kept]) => [name, spoil(kept)]));
    const { basis, fixes, sets } = askAll(onShelf(spoilt));
    expect(fixes.length).toBe(first.fixes.length);
    expect(basis.of).toBeGreaterThanOrEqual(basis.classed);
    expect(sets.sets.start.length).toBe(sets.commit.length + 1);
  });

  it("is kept of the year that ends at the commit, and of no other window", () => {
    const few = new Map<string, Int32Array>();
    const picture = onShelf(few);
    const all = windowNamed("all", busy.repository.at.time);
    if (all !== undefined) areaCoupling(picture, all);
    expect(few.size).toBe(0);
  });
});
