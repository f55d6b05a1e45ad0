import { describe, expect, it } from "vitest";
import { type Example, examplePicture } from "./example.ts";
import { referenceTruckFactor } from "./reference-truck-factor.ts";
import { value } from "./value.ts";

const by = (who: string, ...files: readonly string[]) => ({ day: "2026-03-01", who, files });
function factorOf(commits: Example["commits"]) {
  const picture = examplePicture({ commits });
  const history = value(picture, "history");
  const moves = value(picture, "moves");
  if (history === undefined || moves === undefined) throw new Error("an example has a history");
  return referenceTruckFactor(history, moves, value(picture, "tree")?.files.map((file) => file.path) ?? []);
}

describe("the authors' tool", () => {
  it("takes people away until under half the files have an author", () => {
    expect(factorOf([by("Al", "1", "2", "3"), by("Bo", "4", "5"), by("Cy", "6")])).toMatchObject({
      factor: 2,
      files: 6,
      steps: [
        { step: 1, filesLeft: 3, coverage: 0.5 },
        { step: 2, filesLeft: 1, coverage: 1 / 6 },
      ],
      held: [3, 2],
    });
  });

  it("asks no floor of who added the file", () => {
    const others = Array.from({ length: 40 }, (_, index) => by(`P${index}`, "1"));
    expect(factorOf([by("Al", "1"), ...others])).toMatchObject({ factor: 1, authored: 1 });
  });

  it("takes who adds a path again for another first author", () => {
    const found = factorOf([by("Al", "1"), by("Al", "-1"), by("Bo", "1"), by("Al", "2")]);
    expect(found.authored).toBe(2);
    expect(found.steps.at(-1)?.filesLeft).toBeLessThan(2);
  });

  it("brings all of the old path along with a rename, and counts the rename as a delivery", () => {
    const found = factorOf([by("Al", "old"), ...Array.from({ length: 30 }, () => by("Al", "old")), by("Bo", "old > new")]);
    expect(found).toMatchObject({ factor: 1, files: 1, authors: 1 });
  });

  it("prunes people with under a tenth of the first one's files, and prints the coverage after them", () => {
    const files = (from: number, count: number): readonly string[] => Array.from({ length: count }, (_, index) => String(from + index));
    const solos = Array.from({ length: 20 }, (_, index) => by(`P${index}`, String(100 + index)));
    const found = factorOf([by("Al", ...files(0, 12)), by("Bo", ...files(50, 11)), ...solos]);
    expect(found).toMatchObject({ factor: 2, pruned: 0, files: 43 });
    const many = factorOf([by("Al", ...files(0, 20)), ...Array.from({ length: 30 }, (_, index) => by(`P${index}`, String(100 + index)))]);
    expect(many).toMatchObject({ factor: 1, pruned: 6, files: 50, steps: [{ step: 1, filesLeft: 24, coverage: 0.48 }] });
  });
});
