import { describe, expect, it } from "vitest";
import { coupling } from "./coupling.ts";
import { examplePicture } from "./example.ts";
import { wholeTree, yearOf } from "./window.ts";

const many = (count: number, files: readonly string[]) => Array.from({ length: count }, () => ({ day: "2026-03-01", who: "Al", files }));
const found = (example: Parameters<typeof examplePicture>[0]) => {
  const picture = examplePicture(example);
  return coupling(picture, wholeTree(yearOf(picture.repository.at.time)));
};

describe("change coupling", () => {
  it("is shared changes over the mean of both, and says how likely chance is", () => {
    const pair = found({ commits: [...many(6, ["a/x.ts", "b/y.ts"]), ...many(2, ["a/x.ts"]), ...many(20, ["c/z.ts"])] })?.pairs[0];
    expect(pair).toMatchObject({ a: "a/x.ts", b: "b/y.ts", shared: 6, revisions: [8, 6], explained: undefined });
    expect(pair?.degree).toBeCloseTo(6 / 7, 12);
    expect(Math.exp(pair?.logP ?? 0)).toBeCloseTo(28 / 376_740, 12);
  });

  it("leaves out pairs with fewer than five shared changes", () => {
    expect(found({ commits: [...many(4, ["a/x.ts", "b/y.ts"]), ...many(1, ["a/x.ts"]), ...many(1, ["b/y.ts"])] })?.pairs).toEqual([]);
  });

  it("leaves out commits over more than thirty files, and counts them", () => {
    const wide = Array.from({ length: 31 }, (_, index) => `a/${index}.ts`);
    expect(found({ commits: many(8, wide) })).toMatchObject({ pairs: [], commits: 0, capped: 8 });
  });

  it("sets apart what an import, a test's name, a generated sibling or one name in one folder explains", () => {
    const commits = [
      ...many(6, ["a/x.ts", "b/y.ts"]),
      ...many(6, ["a/user.ts", "t/user.test.ts"]),
      ...many(6, ["g/api.ts", "g/made.ts"]),
      ...many(6, ["c/io.c", "c/io.h"]),
      ...many(9, ["z.ts"]),
    ];
    const pairs = found({ commits, files: { "a/x.ts": { imports: ["b/y.ts"] }, "g/made.ts": { role: "generated" } } })?.pairs ?? [];
    expect(Object.fromEntries(pairs.map((pair) => [pair.a, pair.explained]))).toEqual({
      "a/x.ts": "import",
      "a/user.ts": "test",
      "g/api.ts": "generated",
      "c/io.c": "same name",
    });
  });

  it("takes a test for explained by the folder it mirrors, but not by lying at the root", () => {
    const commits = [
      ...many(6, ["core/src/main/java/org/Log.java", "core/src/test/java/org/CleanerTest.java"]),
      ...many(6, ["build.ts", "tests/all.ts"]),
      ...many(9, ["z.ts"]),
    ];
    const files = { "core/src/test/java/org/CleanerTest.java": { role: "test" as const } };
    const pairs = found({ commits, files })?.pairs ?? [];
    expect(Object.fromEntries(pairs.map((pair) => [pair.a, pair.explained]))).toEqual({
      "core/src/main/java/org/Log.java": "test",
      "build.ts": undefined,
    });
  });

  it("ranks the less likely first, not the higher degree", () => {
    const pairs =
      found({
        commits: [
          ...many(5, ["few/a.ts", "few/b.ts"]),
          ...many(30, ["many/a.ts", "many/b.ts"]),
          ...many(6, ["many/a.ts"]),
          ...many(60, ["z.ts"]),
        ],
      })?.pairs ?? [];
    expect(pairs.map((pair) => [pair.a, pair.degree === 1])).toEqual([
      ["many/a.ts", false],
      ["few/a.ts", true],
    ]);
  });
});
