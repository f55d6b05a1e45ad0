import { describe, expect, it } from "vitest";
import { type Example, examplePicture } from "./example.ts";
import { fractalValue, referenceCouplingRows, referenceFragmentationRows, referenceRevisionRows, referenceSocRows } from "./reference.ts";
import type { Scope } from "./types.ts";
import { value } from "./value.ts";
import { wholeTree, windowNamed } from "./window.ts";

const many = (count: number, files: readonly string[], who = "Al") =>
  Array.from({ length: count }, () => ({ day: "2026-03-01", who, files }));

function reading(commits: Example["commits"]) {
  const picture = examplePicture({ commits });
  const history = value(picture, "history");
  const window = windowNamed("all", picture.repository.at.time);
  if (history === undefined || window === undefined) throw new Error("an example has a history");
  const scope: Scope = wholeTree(window, true);
  const authors = { count: history.people.count, ofCommit: history.commits.author };
  return { picture, history, scope, authors };
}

describe("code-maat's numbers", () => {
  it("counts every path as it was named then, bots included, and leaves merges out", () => {
    const { picture, history, scope } = reading([
      ...many(3, ["old.ts"]),
      { day: "2026-03-02", who: "x[bot]", files: ["old.ts > new.ts"] },
      { day: "2026-03-03", who: "Al", files: ["gone.ts"] },
      { day: "2026-03-04", who: "Al", files: ["-gone.ts"] },
    ]);
    expect(referenceRevisionRows(picture, history, scope)).toEqual([
      ["old.ts", 4],
      ["gone.ts", 2],
      ["new.ts", 1],
    ]);
  });

  it("cuts the degree off and rounds the average up", () => {
    const { picture, history, scope } = reading([...many(5, ["a", "b"]), ...many(2, ["a"]), ...many(1, ["b"])]);
    expect(referenceCouplingRows(picture, history, scope)).toEqual([["a", "b", 76, 7]]);
  });

  it("does not count change sets of more than thirty paths in coupling, but does in revisions and soc", () => {
    const wide = Array.from({ length: 31 }, (_, index) => `f${String(index).padStart(2, "0")}`);
    const { picture, history, scope } = reading([...many(6, wide), ...many(5, ["f00", "f01"])]);
    expect(referenceCouplingRows(picture, history, scope)).toEqual([["f00", "f01", 100, 5]]);
    expect(referenceRevisionRows(picture, history, scope)[0]).toEqual(["f00", 11]);
    expect(referenceSocRows(picture, history, scope)[0]).toEqual(["f01", 185]);
  });

  it("keeps sums of coupling above five, of equal ones the later name first", () => {
    const { picture, history, scope } = reading([...many(6, ["a", "b"]), ...many(5, ["c", "d"])]);
    expect(referenceSocRows(picture, history, scope)).toEqual([
      ["b", 6],
      ["a", 6],
    ]);
  });

  it("gives fragmentation to two significant digits", () => {
    const { picture, history, scope, authors } = reading([...many(1, ["a"], "Al"), ...many(2, ["a"], "Bo"), ...many(4, ["b"], "Al")]);
    expect(referenceFragmentationRows(picture, history, authors, scope)).toEqual([
      ["a", 0.44, 3],
      ["b", 0, 4],
    ]);
  });
});

describe("a fractal value", () => {
  it("has two significant digits, not two decimals", () => {
    expect(fractalValue([49, 1], 50)).toBe(0.039);
    expect(fractalValue([2999, 1], 3000)).toBe(0.00067);
    expect(fractalValue([1], 1)).toBe(0);
    expect(
      fractalValue(
        Array.from({ length: 400 }, () => 1),
        400,
      ),
    ).toBe(1);
  });

  it("rounds halves up", () => {
    expect(fractalValue([3, 1], 4)).toBe(0.38);
    expect(fractalValue([5, 2, 1], 8)).toBe(0.53);
  });
});
