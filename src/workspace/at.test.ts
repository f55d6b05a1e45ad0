import { describe, expect, it } from "vitest";
import { value } from "#picture";
import { makeRepository } from "../../test/support/repository.ts";
import { openWorkspace } from "./open.ts";

const repository = makeRepository([{ changes: [{ path: "a.ts", content: "a\n" }] }, { changes: [{ path: "b.ts", content: "b\n" }] }]);

describe("a workspace at another commit", () => {
  it("answers as one that was opened there, and reads no commit again, though nothing is kept on disk", async () => {
    const said: string[] = [];
    const now = await openWorkspace(repository.folder, { store: false });
    await now.gather(["history"], { onProgress: ({ stage }) => said.push(stage) });
    const first = [...said];
    const then = await now.at(repository.commits[0] ?? "");
    const shared = await then.gather(["history", "tree"], { onProgress: ({ stage }) => said.push(stage) });
    const apart = await (
      await openWorkspace(repository.folder, { store: false, at: repository.commits[0] ?? "" })
    ).gather(["history", "tree"]);
    expect(first).toContain("reading history");
    expect(said.slice(first.length)).not.toContain("reading history");
    expect(value(shared, "history")?.commits.count).toBe(1);
    expect(value(shared, "tree")?.files.map(({ path }) => path)).toEqual(value(apart, "tree")?.files.map(({ path }) => path));
  });
});
