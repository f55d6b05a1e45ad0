import { describe, expect, it } from "vitest";
import { coupling, couplingWith } from "./coupling.ts";
import { examplePicture } from "./example.ts";
import { value } from "./value.ts";
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

  it("takes files of one package of the JVM for explained, in whichever module they lie", () => {
    const kotlin = (module: string, name: string): string => `${module}/src/main/kotlin/${name}.kt`;
    const commits = [
      ...many(6, [kotlin("core", "api/log/Log"), kotlin("kafka", "api/log/Cluster")]),
      ...many(6, [kotlin("azure", "azure/Blobs"), kotlin("cloud", "gcp/Blobs")]),
      ...many(9, ["z.ts"]),
    ];
    expect((found({ commits })?.pairs ?? []).map((pair) => [pair.a.split("/")[0], pair.explained])).toEqual(
      expect.arrayContaining([
        ["core", "same package"],
        ["azure", undefined],
      ]),
    );
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

  it("of some paths is that of all, without the pairs they are not in", () => {
    const picture = examplePicture({
      commits: [
        ...many(6, ["a.ts", "b.ts", "c.ts"]),
        ...many(7, ["c.ts", "d.ts"]),
        ...many(5, ["b.ts", "d.ts"]),
        ...many(6, ["e.ts", "f.ts"]),
        ...many(9, ["z.ts"]),
      ],
    });
    const window = yearOf(picture.repository.at.time);
    const all = coupling(picture, wholeTree(window));
    const paths = value(picture, "history")?.paths;
    for (const some of [["a.ts"], ["c.ts"], ["b.ts", "f.ts"], ["z.ts"]]) {
      const chosen = new Uint8Array(paths?.count ?? 0);
      for (const path of some) chosen[paths?.indexOf(path) ?? 0] = 1;
      const own = all?.pairs.filter(({ a, b }) => some.includes(a) || some.includes(b));
      expect(couplingWith(picture, window, chosen)).toEqual({ ...all, pairs: own });
    }
    expect(all?.pairs.length).toBeGreaterThan(3);
  });
});
