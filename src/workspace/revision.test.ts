import { describe, expect, it } from "vitest";
import { openRepository } from "#git";
import { makeRepository } from "../../test/support/repository.ts";
import { revisionNamed } from "./revision.ts";

const time = (day: string): number => Date.parse(`${day}T23:30:00Z`) / 1000;
const made = makeRepository([
  { time: time("2025-03-01") },
  { time: time("2025-03-05"), parents: [0], branch: "side" },
  { time: time("2025-03-04"), parents: [0] },
  { time: time("2025-03-08"), parents: [2, 1] },
]);
const git = await openRepository(made.folder);
const named = async (rev: string): Promise<number> => made.commits.indexOf(await revisionNamed(git, rev, time("2026-01-01")));

describe("a revision", () => {
  it.each([
    ["HEAD", 3],
    ["side", 1],
    ["HEAD~1", 2],
    ["2025-03-01", 0],
    ["2025-03-06", 2],
    ["2025-03-08", 3],
    ["2025-12-31", 3],
  ])("%s is commit %i: a day is its last commit on the main line, or the last before", async (rev, commit) => {
    expect(await named(rev)).toBe(commit);
  });

  it("of a name that looks like a day is the name's", async () => {
    made.git("tag", "2025-03-02", made.commits[1] ?? "");
    expect(await named("2025-03-02")).toBe(1);
  });

  it.each(["HEAD@{1 year ago}", "@{1}", "main@{2025-03-01}"])("%s is refused: no two clones agree on it", async (rev) => {
    await expect(named(rev)).rejects.toThrow("reflog");
  });

  it.each(["2024-12-31", "2025-02-30", "nowhere"])("%s names no commit", async (rev) => {
    await expect(named(rev)).rejects.toThrow("there is no commit");
  });

  it("is no day that is still to come: what will be there then nobody knows", async () => {
    expect(await named("2026-01-01")).toBe(3);
    await expect(named("2026-01-02")).rejects.toThrow("2026-01-02 is still to come");
  });
});
