import { rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openRepository } from "#git";
import { openStore } from "#store";
import { makeRepository } from "../../../test/support/repository.ts";
import { readHistory } from "../read-history.ts";
import type { History } from "../types.ts";

const text = (lines: number): string => Array.from({ length: lines }, (_, line) => `line ${line}`).join("\n");

/** A file that moves with a change in its content, after two commits under its old name. */
const moved = () =>
  makeRepository([
    { changes: [{ path: "lib/old.ts", content: text(30) }] },
    { changes: [{ path: "lib/old.ts", content: text(31) }] },
    {
      changes: [
        { path: "lib/old.ts", remove: true },
        { path: "src/new.ts", content: text(33) },
      ],
    },
  ]);

function livesOn(history: History): readonly string[] {
  return [...history.rows.file].map((file) => (file < 0 ? "gone" : history.paths.path(file)));
}

async function read(folder: string, at: string, off = true): Promise<History> {
  const repo = await openRepository(folder);
  const part = await readHistory(repo, await openStore(repo, { off }), { at, bots: [], people: {}, ignoredRevs: [] });
  if (part.state === "unavailable") throw new Error(part.reason);
  return part.value;
}

describe("moves that come with changes", () => {
  it("lead the old name's history to the new one", async () => {
    const repository = moved();
    expect(livesOn(await read(repository.folder, repository.commits[2] ?? ""))).toEqual([
      "src/new.ts",
      "src/new.ts",
      "src/new.ts",
      "src/new.ts",
    ]);
  });

  it("are told from content that is not alike", async () => {
    const repository = makeRepository([
      { changes: [{ path: "lib/old.ts", content: text(30) }] },
      {
        changes: [
          { path: "lib/old.ts", remove: true },
          { path: "src/new.ts", content: Array.from({ length: 30 }, (_, line) => `other ${line * 7}`).join("\n") },
        ],
      },
    ]);
    expect(livesOn(await read(repository.folder, repository.commits[1] ?? ""))).toEqual(["gone", "gone", "src/new.ts"]);
  });

  it("are passed over where a content is not here, and the rest still told", async () => {
    const repository = moved();
    const [, , lost = ""] = repository.add([
      { changes: [{ path: "a/x.ts", content: `${text(20)} a` }] },
      { changes: [{ path: "a/x.ts", content: `${text(21)} a` }] },
      {
        changes: [
          { path: "a/x.ts", remove: true },
          { path: "b/x.ts", content: `${text(22)} b` },
        ],
      },
    ]);
    const blob = repository.git("rev-parse", `${lost}~1:a/x.ts`);
    rmSync(path.join(repository.folder, ".git", "objects", blob.slice(0, 2), blob.slice(2)), { force: true });
    expect(new Set(livesOn(await read(repository.folder, lost)))).toEqual(new Set(["src/new.ts", "gone", "b/x.ts"]));
  });

  it("are the same from what was kept, at another tip", async () => {
    const repository = moved();
    await read(repository.folder, repository.commits[2] ?? "", false);
    const [next = ""] = repository.add([{ changes: [{ path: "src/new.ts", to: "src/newer.ts" }] }]);
    const kept = await read(repository.folder, next, false);
    expect(livesOn(kept)).toEqual(livesOn(await read(repository.folder, next)));
    expect(new Set(livesOn(kept))).toEqual(new Set(["src/newer.ts"]));
  });
});
