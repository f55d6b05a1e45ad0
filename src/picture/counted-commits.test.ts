import { describe, expect, it } from "vitest";
import { commitsAnalysis } from "./analyses/commits.ts";
import { examplePicture, type Picture, type Scope, wholeTree, yearOf } from "./index.ts";

const many = Array.from({ length: 31 }, (_, index) => `src/file${index}.ts`);
const picture = examplePicture({
  commits: [
    { day: "2024-01-01", who: "Ada", message: "feat: too old", files: ["src/a.ts"] },
    { day: "2026-01-01", who: "Ada", message: "feat: more", files: ["src/a.ts"] },
    { day: "2026-01-02", who: "Ben", message: "fix: it", files: ["src/a.ts", "src/b.ts"] },
    { day: "2026-01-03", who: "Ada", message: "chore: sweep", files: ["src/a.ts", ...many] },
    { day: "2026-01-04", who: "Ada", message: "docs: elsewhere", files: ["notes.md"] },
    { day: "2026-01-05", who: "robot[bot]", message: "chore: bump", files: ["src/a.ts"] },
  ],
});
const year = wholeTree(yearOf(picture.repository.at.time));
const run = (scope: Partial<Scope>, of: Picture = picture) => commitsAnalysis.run(of, { ...year, ...scope });

describe("commits", () => {
  it("lists every commit of a file in the window, newest first, and why one does not count", () => {
    const { rows, notes } = run({ path: "src/a.ts" });
    expect(rows.map((row) => [row[0], row[3], row[6]])).toEqual([
      ["2026-01-05", "chore", "no: by bots"],
      ["2026-01-03", "chore", "no: over 30 files"],
      ["2026-01-02", "fix", "yes"],
      ["2026-01-01", "feature", "yes"],
    ]);
    expect(notes[0]).toBe("2 changes (1 fix), in 2 commits; 2 commits left out: 1 by bots, 1 over 30 files.");
  });

  it("counts a wide commit for a folder, and says the sum without it too", () => {
    const { notes } = run({ path: "src" });
    expect(notes.slice(0, 2)).toEqual([
      "3 changes (1 fix), in 3 commits; 1 commit left out: 1 by bots.",
      "Without commits of over 30 files: 2 changes (1 fix).",
    ]);
  });

  it("gives ids that are the beginning of a commit's own", () => {
    const oid = picture.parts.history?.state === "ready" ? picture.parts.history.value.commits.oid(2) : "";
    expect(run({ path: "src/b.ts" }).rows.map((row) => row[1])).toEqual([oid.slice(0, 12)]);
  });
});
