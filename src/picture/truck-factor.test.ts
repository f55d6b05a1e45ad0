import { describe, expect, it } from "vitest";
import { examplePicture } from "./example.ts";
import { truckFactor } from "./truck-factor.ts";
import { wholeTree, windowNamed } from "./window.ts";

const by = (who: string, files: readonly string[]) => ({ day: "2026-03-01", who, files });
const factorOf = (commits: Parameters<typeof examplePicture>[0]["commits"], area?: string) => {
  const picture = examplePicture({ commits });
  const window = windowNamed("all", picture.repository.at.time);
  return window === undefined ? undefined : truckFactor(picture, { ...wholeTree(window), area });
};

describe("truck factor", () => {
  it("is the number of people away before over half the files have no author left", () => {
    expect(factorOf([by("Al", ["a/1.ts", "a/2.ts", "a/3.ts"]), by("Bo", ["b/1.ts", "b/2.ts"]), by("Cy", ["c/1.ts"])])).toEqual({
      factor: 2,
      files: 6,
      authored: 6,
      authors: 3,
      steps: [
        { step: 1, filesLeft: 3, coverage: 0.5 },
        { step: 2, filesLeft: 1, coverage: 1 / 6 },
      ],
    });
  });

  it("does not lose a file that has another author", () => {
    const shared = [by("Al", ["a/1.ts", "a/2.ts"]), ...Array.from({ length: 8 }, () => by("Bo", ["a/1.ts", "a/2.ts"]))];
    expect(factorOf(shared)?.steps.map((step) => step.filesLeft)).toEqual([2, 0]);
  });

  it("takes who changes much for an author, and forgets who only began", () => {
    const handedOver = [by("Al", ["a/1.ts"]), ...Array.from({ length: 40 }, () => by("Bo", ["a/1.ts"]))];
    expect(factorOf(handedOver)).toMatchObject({ factor: 1, authors: 1 });
  });

  it("credits co-authors as it credits authors", () => {
    expect(factorOf([{ day: "2026-03-01", who: "Al", with: ["Bo"], files: ["a/1.ts"] }])).toMatchObject({ factor: 2, authors: 2 });
  });

  it("leaves bots out", () => {
    expect(factorOf([by("renovate[bot]", ["a/1.ts"])])).toMatchObject({ factor: 0, files: 1, authored: 0, steps: [] });
  });

  it("asks one area when told to", () => {
    expect(factorOf([by("Al", ["a/1.ts"]), by("Bo", ["b/1.ts"])], "b")).toMatchObject({ factor: 1, files: 1 });
  });
});
