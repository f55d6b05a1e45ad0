import { describe, expect, it } from "vitest";
import { examplePicture } from "./example.ts";
import { hotspots, rankedFiles } from "./hotspots.ts";
import { wholeTree, yearOf } from "./window.ts";

const commits = (count: number, files: readonly string[], day = "2026-03-01", who = "Al") =>
  Array.from({ length: count }, () => ({ day, who, files }));

describe("hotspots", () => {
  const picture = examplePicture({
    commits: [
      ...commits(9, ["src/long.ts"]),
      ...commits(9, ["src/short.ts"]),
      ...commits(12, ["test/long.test.ts"]),
      ...commits(20, ["src/long.ts"], "2024-03-01"),
    ].sort((a, b) => a.day.localeCompare(b.day)),
    files: { "src/long.ts": { lines: 900 }, "src/short.ts": { lines: 30 }, "test/long.test.ts": { lines: 2000 } },
  });
  const scope = wholeTree(yearOf(picture.repository.at.time));

  it("ranks production files of the window by commits × lines, and shows both parts", () => {
    expect(rankedFiles(picture, scope).map(({ path, revisions, lines, rank }) => [path, revisions, lines, rank])).toEqual([
      ["src/long.ts", 9, 900, 1],
      ["src/short.ts", 9, 30, 2],
    ]);
  });

  it("names the top 1 %, at least one", () => {
    expect(hotspots(picture, scope).map((file) => file.path)).toEqual(["src/long.ts"]);
  });

  it("names none below five commits", () => {
    const quiet = examplePicture({ commits: commits(4, ["src/long.ts"]) });
    expect(hotspots(quiet, wholeTree(yearOf(quiet.repository.at.time)))).toEqual([]);
  });

  it("counts neither bots nor merges", () => {
    const mixed = examplePicture({
      commits: [
        { day: "2026-03-01", who: "Al", files: ["src/a.ts"] },
        { day: "2026-03-02", who: "renovate[bot]", files: ["src/a.ts"], parents: [0] },
        { day: "2026-03-03", who: "Bo", files: ["src/a.ts"], parents: [0] },
        { day: "2026-03-04", who: "Al", parents: [1, 2] },
      ],
    });
    expect(rankedFiles(mixed, wholeTree(yearOf(mixed.repository.at.time))).map((file) => file.revisions)).toEqual([2]);
  });

  it("follows a rename", () => {
    const moved = examplePicture({
      commits: [
        ...commits(3, ["src/old.ts"]),
        { day: "2026-03-02", who: "Al", files: ["src/old.ts > src/new.ts"] },
        ...commits(2, ["src/new.ts"], "2026-03-03"),
      ],
    });
    expect(rankedFiles(moved, wholeTree(yearOf(moved.repository.at.time))).map(({ path, revisions }) => [path, revisions])).toEqual([
      ["src/new.ts", 6],
    ]);
  });

  it("reads one area or folder when asked", () => {
    expect(rankedFiles(picture, { ...scope, path: "src/short.ts" }).map((file) => file.path)).toEqual(["src/short.ts"]);
    expect(rankedFiles(picture, { ...scope, area: "test" })).toEqual([]);
  });
});
