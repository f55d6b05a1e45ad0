import { execFileSync } from "node:child_process";
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { gitIn, makeRepository, temporaryFolder } from "../../test/support/repository.ts";
import { gitEnvironment } from "./environment.ts";
import { openRepository } from "./open.ts";

const one = [{ changes: [{ path: "dir/a.txt", content: "one\n" }] }] as const;

describe("openRepository", () => {
  it("finds the repository from below its work tree, and through a link", async () => {
    const { folder, commits } = makeRepository(one);
    const real = realpathSync(folder);
    const link = path.join(temporaryFolder(), "link");
    symlinkSync(path.join(folder, "dir"), link);
    for (const from of [folder, path.join(folder, "dir"), link]) {
      const repo = await openRepository(from);
      expect(repo).toMatchObject({
        gitDir: path.join(real, ".git"),
        workTree: real,
        bare: false,
        shallow: false,
        partial: false,
        objectFormat: "sha1",
        head: commits[0],
        branch: "main",
      });
    }
    expect(await openRepository(path.join(folder, ".git"))).toMatchObject({ workTree: undefined, bare: false });
  });

  it("knows bare, SHA-256, unborn, detached, and a folder with a newline in its name", async () => {
    expect(await openRepository(makeRepository(one, { bare: true }).folder)).toMatchObject({ bare: true, workTree: undefined });
    expect(await openRepository(makeRepository(one, { format: "sha256" }).folder)).toMatchObject({ objectFormat: "sha256" });
    const unborn = await openRepository(makeRepository([]).folder);
    expect([unborn.head, unborn.branch]).toEqual([undefined, undefined]);
    const { folder, git } = makeRepository(one);
    git("checkout", "-q", "--detach");
    expect((await openRepository(folder)).branch).toBeUndefined();
    const odd = path.join(temporaryFolder(), "two\nlines");
    mkdirSync(odd);
    gitIn(odd, ["init", "-q", "."]);
    expect((await openRepository(odd)).gitDir).toBe(path.join(realpathSync(odd), ".git"));
  });

  it("keeps the folders of a linked worktree apart", async () => {
    const { folder, git } = makeRepository(one);
    const tree = path.join(temporaryFolder(), "tree");
    git("worktree", "add", "-q", "-b", "other", tree);
    const repo = await openRepository(tree);
    expect(repo.commonDir).toBe(path.join(realpathSync(folder), ".git"));
    expect(repo.gitDir).toBe(path.join(repo.commonDir, "worktrees", "tree"));
    expect(repo.branch).toBe("other");
  });

  it("says what is wrong and what to do", async () => {
    await expect(openRepository(temporaryFolder())).rejects.toMatchObject({ name: "UserError", message: "this is not a git repository" });
    await expect(openRepository("/no/such/folder")).rejects.toMatchObject({ name: "UserError" });
    const repo = await openRepository(makeRepository(one).folder);
    await expect(repo.resolve("nowhere")).rejects.toMatchObject({ message: "there is no commit nowhere" });
    await expect(repo.resolve("--all")).rejects.toMatchObject({ message: "there is no commit --all" });
    await expect(repo.run(["cat-file", "-e", "0".repeat(40)])).rejects.toThrow(/ended with status/);
  });
});

describe("a git that was started", () => {
  it("sees no GIT_* of the caller, and no way to the network", () => {
    const env = gitEnvironment({ PATH: "/bin", GIT_DIR: "/elsewhere", git_ssh: "evil", GIT_ALLOW_PROTOCOL: "ext" });
    expect(env["GIT_DIR"]).toBeUndefined();
    expect(env["git_ssh"]).toBeUndefined();
    expect(env["GIT_ALLOW_PROTOCOL"]).toBe("");
    expect(gitEnvironment({ GIT_AUTHOR_NAME: "Ada" })["GIT_AUTHOR_NAME"]).toBe("Ada");
    expect(gitEnvironment({}, "/x/index")["GIT_INDEX_FILE"]).toBe("/x/index");
  });

  it("is stopped when it is silent for too long, and when nobody waits any more", async () => {
    const { folder } = makeRepository(one);
    const repo = await openRepository(folder);
    execFileSync("mkfifo", [path.join(folder, "fifo")]);
    writeFileSync(path.join(folder, ".git", "config"), `[include]\n\tpath = ${path.join(folder, "fifo")}\n`);
    await expect(repo.run(["rev-parse", "HEAD"], { timeout: 200 })).rejects.toMatchObject({ name: "UserError" });
    const stop = new AbortController();
    const running = repo.run(["rev-parse", "HEAD"], { signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
  });

  it("gives what was printed the same through a pipe and through a file without a name", async () => {
    const { folder } = makeRepository(
      Array.from({ length: 40 }, (_, at) => ({ message: "x".repeat(at * 200), changes: [{ path: `f${at}`, content: String(at) }] })),
    );
    const repo = await openRepository(folder);
    const outputs = await Promise.all(
      [false, true].map(async (spool) => {
        const parts: Buffer[] = [];
        await repo.stream(["log", "--raw", "HEAD"], (bytes) => parts.push(Buffer.from(bytes)), { spool });
        return Buffer.concat(parts).toString("latin1");
      }),
    );
    expect(outputs[0]).toBe(outputs[1]);
    expect(outputs[0]?.length).toBeGreaterThan(100_000);
    await expect(
      repo.stream(
        ["log", "HEAD"],
        () => {
          throw new Error("the reader's own");
        },
        { spool: true },
      ),
    ).rejects.toThrow("the reader's own");
    await expect(repo.stream(["log", "nowhere", "--"], () => undefined, { spool: true })).rejects.toThrow(/bad revision/);
  });
});

describe("objects", () => {
  it("come in the order asked; what is not here is left out, what is too large comes without its bytes", async () => {
    const { folder, git } = makeRepository([
      {
        changes: [
          { path: "a", content: "small\n" },
          { path: "b", content: "y".repeat(200_000) },
          { path: "empty", content: "" },
        ],
      },
    ]);
    const repo = await openRepository(folder);
    const oids = ["HEAD:b", "HEAD:a", "HEAD:empty"].map((name) => git("rev-parse", name));
    const [large = "", small = "", empty = ""] = oids;
    const seen: unknown[] = [];
    await repo.readObjects([large, "f".repeat(40), small, empty], ({ size, bytes }, index) => seen.push([index, size, bytes?.toString()]), {
      maxBytes: 1000,
    });
    expect(seen).toEqual([
      [0, 200_000, undefined],
      [2, 6, "small\n"],
      [3, 0, ""],
    ]);
    expect((await repo.object("HEAD:a"))?.bytes?.toString()).toBe("small\n");
    expect(await repo.object("HEAD:nowhere")).toBeUndefined();
    expect((await repo.object(large))?.size).toBe(200_000);
    expect(await repo.present([small, "f".repeat(40)])).toEqual(new Set([small]));
    repo.close();
  });
});
