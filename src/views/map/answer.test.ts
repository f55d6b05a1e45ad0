import { describe, expect, it } from "vitest";
import { examplePicture, wholeTree, yearOf } from "#picture";
import { buildMap } from "./build.ts";

const changes = (file: string, count: number) =>
  Array.from({ length: count }, (_, day) => ({ day: `2026-02-${String(day + 1).padStart(2, "0")}`, who: "Al", files: [file] }));

describe("the answer of the map", () => {
  it("names first the area whose hotspots changed most, not the first of the alphabet", () => {
    const idle = Array.from({ length: 200 }, (_, index) => `idle/${index}.ts`);
    const picture = examplePicture({
      commits: [
        ...changes("apple/a.ts", 6),
        ...changes("zebra/z.ts", 24),
        ...idle.map((file) => ({ day: "2026-02-25", who: "Bo", files: [file] })),
      ].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
      at: "2026-03-01",
    });
    const scope = wholeTree(yearOf(picture.repository.at.time));
    const question = { subject: undefined, scope, limit: undefined, people: false, changed: [] };
    const { answer } = buildMap({ picture, question, now: 0, rules: [], analyses: [] });
    expect(answer).toMatch(/^Mostly in `zebra` and `apple`: /);
  });
});
