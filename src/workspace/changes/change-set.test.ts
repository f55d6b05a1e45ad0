import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRepository } from "#git";
import { gitIn, makeRepository, type TestRepository } from "../../../test/support/repository.ts";
import { changesAgainst } from "./change-set.ts";

const today = Date.parse("2026-11-20") / 1000;
const files = ["a.ts", "src/b.ts", "src/deep/c.ts", "docs/d.md", "e.log"] as const;

/** Something a person does to a work tree. */
const edit = fc.oneof(
  fc.record({
    kind: fc.constant("write" as const),
    file: fc.constantFrom(...files, "new.ts", "src/new/n.ts", "x.log"),
    text: fc.constantFrom("one\n", "two\n", ""),
  }),
  fc.record({
    kind: fc.constantFrom("delete" as const, "stage" as const, "touch" as const, "link" as const),
    file: fc.constantFrom(...files),
  }),
  fc.record({ kind: fc.constantFrom("commit" as const, "ignore" as const), file: fc.constant("") }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function apply({ folder }: TestRepository, what: Edit): void {
  const full = path.join(folder, what.file);
  if (what.kind === "write") {
    mkdirSync(path.dirname(full), { recursive: true });
    rmSync(full, { force: true });
    writeFileSync(full, what.text);
  } else if (what.kind === "delete") rmSync(full, { force: true });
  else if (what.kind === "link") {
    rmSync(full, { force: true });
    mkdirSync(path.dirname(full), { recursive: true });
    symlinkSync("nowhere", full);
  } else if (what.kind === "touch") touch(full);
  else if (what.kind === "stage") gitIn(folder, ["add", "-A", "--ignore-errors", "."]);
  else if (what.kind === "ignore") writeFileSync(path.join(folder, ".gitignore"), "*.log\n!e.log\n");
  else gitIn(folder, ["commit", "-q", "--allow-empty", "-am", "work"]);
}

function touch(full: string): void {
  try {
    utimesSync(full, 1_700_000_000, 1_700_000_000);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}

/** What git itself says: tracked files that differ from the base, and files it does not know. */
function asGitSays({ folder }: TestRepository, base: string): readonly string[] {
  const differing = gitIn(folder, ["diff", "--name-only", "-z", "--no-renames", base]);
  const unknown = gitIn(folder, ["ls-files", "-o", "-z", "--exclude-standard"]);
  return [...new Set(`${differing}\0${unknown}`.split("\0").filter((each) => each !== "" && each !== "test-marks"))].sort();
}

describe("what changed", () => {
  it("is what git says, whatever was done, without letting git look at the files", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const repository = makeRepository([
          { changes: files.map((file) => ({ path: file, content: `${file}\n` })) },
          { changes: [{ path: "a.ts", content: "a\n" }] },
        ]);
        const [base = ""] = repository.commits;
        for (const each of edits) apply(repository, each);
        const git = await openRepository(repository.folder);
        const { paths } = await changesAgainst(git, git.head ?? "", base, today);
        git.close();
        expect([...paths]).toEqual(asGitSays(repository, base));
      }),
      { numRuns: 12 },
    );
  });

  it("reads both sides: as it was at the base, and as it lies there now", async () => {
    const { folder, commits } = makeRepository([
      {
        changes: [
          { path: "a.ts", content: "old\n" },
          { path: "b.ts", content: "b\n" },
        ],
      },
    ]);
    writeFileSync(path.join(folder, "a.ts"), "new\n");
    rmSync(path.join(folder, "b.ts"));
    const git = await openRepository(folder);
    const change = await changesAgainst(git, commits[0] ?? "", undefined, today);
    git.close();
    const words = (contents: ReadonlyMap<string, Buffer | undefined>) =>
      Object.fromEntries([...contents].map(([file, bytes]) => [file, bytes?.toString()]));
    expect(change.against).toBe("HEAD");
    expect(words(await change.before())).toEqual({ "a.ts": "old\n", "b.ts": "b\n" });
    expect(words(await change.after())).toEqual({ "a.ts": "new\n", "b.ts": undefined });
  });

  it("does not take a file for changed because it was checked out with CRLF, or left out of the work tree", async () => {
    const {
      folder,
      commits,
      git: run,
    } = makeRepository([
      {
        changes: [
          { path: "crlf.txt", content: "one\ntwo\n" },
          { path: "sparse/x.ts", content: "x\n" },
          { path: "top.ts", content: "t\n" },
        ],
      },
    ]);
    writeFileSync(path.join(folder, "crlf.txt"), "one\r\ntwo\r\n");
    run("sparse-checkout", "set", "--no-cone", "/*", "!/sparse/");
    const git = await openRepository(folder);
    const { paths } = await changesAgainst(git, commits[0] ?? "", undefined, today);
    git.close();
    expect(paths).toEqual([]);
  });

  it("has no base where nothing is common, and says so", async () => {
    const { folder, git: run } = makeRepository([
      { changes: [{ path: "a", content: "a" }] },
      { parents: [], branch: "other", changes: [{ path: "b", content: "b" }] },
    ]);
    run("checkout", "-q", "main");
    const git = await openRepository(folder);
    await expect(changesAgainst(git, git.head ?? "", "other", today)).rejects.toThrow("no commit is common");
    git.close();
  });
});
