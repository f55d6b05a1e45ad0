import { describe, expect, it } from "vitest";
import { openRepository } from "#git";
import { openStore } from "#store";
import { makeRepository } from "../../../test/support/repository.ts";
import { changeType } from "../types.ts";
import { readHistory } from "../read-history.ts";
import { readMainline } from "./read-mainline.ts";

describe("readMainline", () => {
  it("tells of a merge what it brought to the mainline, of a commit what it did, from git and from what was kept", async () => {
    const { folder, git } = makeRepository([
      { changes: [{ path: "a", content: "1" }] },
      { branch: "side", parents: [0], changes: [{ path: "b", content: "1" }] },
      {
        branch: "side",
        parents: [1],
        changes: [
          { path: "b", content: "2" },
          { path: "a", content: "2" },
        ],
      },
      { parents: [0], changes: [{ path: "c", content: "1" }] },
      // The merge also makes a file of its own.
      {
        parents: [3, 2],
        changes: [
          { path: "a", content: "2" },
          { path: "b", content: "2" },
          { path: "only-here", content: "x" },
        ],
      },
    ]);
    const repo = await openRepository(folder);
    const store = await openStore(repo);
    const history = await readHistory(repo, store, { at: repo.head ?? "", bots: [], people: {}, ignoredRevs: [] });
    if (history.state === "unavailable") throw new Error(history.reason);
    for (let time = 0; time < 2; time++) {
      const mainline = await readMainline(repo, store, history.value);
      if (mainline.state === "unavailable") throw new Error(mainline.reason);
      const { start, path, paths, change, after } = mainline.value;
      const said = Array.from({ length: start.length - 1 }, (_, at) =>
        Array.from({ length: (start[at + 1] ?? 0) - (start[at] ?? 0) }, (__, row) => [
          paths.path(path[(start[at] ?? 0) + row] ?? 0),
          change[(start[at] ?? 0) + row],
          after((start[at] ?? 0) + row),
        ]),
      );
      const blob = (rev: string): string => git("rev-parse", rev);
      expect(said).toEqual([
        [["a", changeType.added, blob("HEAD~2:a")]],
        [["c", changeType.added, blob("HEAD:c")]],
        [
          ["a", changeType.modified, blob("HEAD:a")],
          ["b", changeType.added, blob("HEAD:b")],
          ["only-here", changeType.added, blob("HEAD:only-here")],
        ],
      ]);
    }
  });
});
