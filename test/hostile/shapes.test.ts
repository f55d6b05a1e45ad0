import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { fairlead } from "../support/fairlead.ts";
import { type Commit, emptyFolder, git, lose, ordinary, ordinaryCommits, put, repository } from "./make.ts";
import { expectPicture, expectPlain, expectRefusal, walk } from "./plain.ts";

/** The overview of a repository, which is the same wherever its folder is. */
const overview = async (folder: string, args: readonly string[] = []): Promise<string> => {
  const ran = await fairlead([".", "--no-store", ...args], { cwd: folder });
  expectPlain(ran);
  expect(ran.code, ran.stderr).toBe(0);
  return ran.stdout;
};

describe("shapes of history", () => {
  it("an octopus merge, and a merge of itself", async () => {
    const commits: Commit[] = [...ordinaryCommits(6)];
    const branch = (name: string, parents: readonly number[]): Commit => ({
      files: [[`src/${name}.ts`, `export const ${name} = 1;\n`]],
      parents,
    });
    commits.push(
      branch("a", [6]),
      branch("b", [6]),
      branch("c", [6]),
      { files: [], parents: [7, 8, 9], message: "octopus" },
      { files: [], parents: [10, 10] },
    );
    await walk({ cwd: repository(commits) });
  });

  it("several roots that are merged", async () => {
    const commits: Commit[] = [...ordinaryCommits(10)];
    commits.push(
      { files: [["other/x.ts", "export {};\n"]], parents: [] },
      { files: [["src/billing/joined.ts", "export {};\n"]], parents: [10, 11] },
    );
    await walk({ cwd: repository(commits) });
  });

  it("replace refs and grafts change nothing", async () => {
    const folder = ordinary();
    const before = await overview(folder);
    git(folder, ["replace", git(folder, ["rev-parse", "HEAD~3"]), git(folder, ["rev-parse", "HEAD~20"])]);
    put(folder, ".git/info/grafts", `${git(folder, ["rev-parse", "HEAD~2"])}\n`);
    expect(await overview(folder)).toBe(before);
  });

  it("empty commits, and commits that change only a mode or only delete", async () => {
    const commits: Commit[] = [
      ...ordinaryCommits(20),
      { files: [] },
      { files: [["src/billing/part-0.ts", null]] },
      { files: [], message: "nothing" },
    ];
    await walk({ cwd: repository(commits) });
  });

  it("dates of 1970, of 2100, and running backwards", async () => {
    const commits = ordinaryCommits().map((commit, index) => ({
      ...commit,
      time: index < 5 ? 0 : index < 10 ? 4_102_444_800 : 1_700_000_000 - index * 86_400,
    }));
    await walk({ cwd: repository(commits) });
  });

  it("a history that was rewritten after it was read", async () => {
    const folder = ordinary();
    await expectPicture({ cwd: folder });
    git(folder, ["reset", "-q", "--hard", "HEAD~20"]);
    put(folder, "src/orders/new.ts", "export const fresh = 1;\n");
    git(folder, ["add", "-A"]);
    git(folder, ["commit", "-q", "-m", "another way"]);
    const kept = await fairlead(["."], { cwd: folder });
    expectPlain(kept);
    expect(kept.stdout).toBe(await overview(folder));
  });

  it("a broken history: a commit, a tree or a blob that is not there", async () => {
    for (const object of ["HEAD~30", "HEAD~30^{tree}", "HEAD^{tree}", "HEAD:src/billing/part-0.ts", "HEAD"]) {
      const folder = ordinary();
      lose(folder, object);
      await walk({ cwd: folder }, [["."], ["why", "src"], ["analyse", "hotspots"], ["analyse", "churn"]]);
    }
  });
});

describe("shapes of a clone", () => {
  it("bare: the same picture as with a work tree", async () => {
    const folder = ordinary();
    const bare = path.join(emptyFolder(), path.basename(folder));
    git(folder, ["clone", "-q", "--bare", folder, bare]);
    git(bare, ["remote", "remove", "origin"]);
    expect(await overview(bare)).toBe(await overview(folder));
  });

  it("shallow: a picture that says so", async () => {
    const folder = emptyFolder();
    git(folder, ["clone", "-q", "--depth", "10", pathToFileURL(ordinary()).href, "."]);
    const ran = await expectPicture({ cwd: folder });
    expect(ran.stdout + ran.stderr).toMatch(/shallow/i);
    await walk({ cwd: folder });
  });

  it("partial, its origin gone: a picture of what is here", async () => {
    const origin = ordinary();
    git(origin, ["config", "uploadpack.allowFilter", "true"]);
    const folder = emptyFolder();
    git(folder, ["clone", "-q", "--bare", "--filter=blob:none", pathToFileURL(origin).href, "."]);
    rmSync(origin, { recursive: true });
    const ran = await expectPicture({ cwd: folder });
    expect(ran.stdout + ran.stderr).toMatch(/partial|not here/i);
    await walk({ cwd: folder });
  });

  it("without trees: a plain message", async () => {
    const origin = ordinary();
    git(origin, ["config", "uploadpack.allowFilter", "true"]);
    const folder = emptyFolder();
    git(folder, ["clone", "-q", "--bare", "--filter=tree:0", pathToFileURL(origin).href, "."]);
    rmSync(origin, { recursive: true });
    await expectRefusal({ cwd: folder }, /tree|partial/i);
  });

  it("detached, and asked at an older commit", async () => {
    const folder = ordinary();
    git(folder, ["checkout", "-q", "--detach", "HEAD~5"]);
    await walk({ cwd: folder });
    const ran = await fairlead([".", "--at", "main~10"], { cwd: folder });
    expectPlain(ran);
    expect(ran.code).toBe(0);
  });

  it("a worktree, which shares the state", async () => {
    const folder = ordinary();
    const tree = path.join(emptyFolder(), "tree");
    git(folder, ["worktree", "add", "-q", "-b", "other", tree, "HEAD~3"]);
    await walk({ cwd: tree });
    rmSync(folder, { recursive: true });
    const ran = await fairlead(["."], { cwd: tree });
    expectPlain(ran);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/not a git repository/);
  });

  it("SHA-256 object ids", async () => {
    const folder = ordinary({ format: "sha256" });
    await expectPicture({ cwd: folder });
    await walk({ cwd: folder });
  });

  it("submodules: a picture, and they are not entered", async () => {
    const folder = ordinary();
    const inner = ordinary();
    git(folder, ["-c", "protocol.file.allow=always", "submodule", "add", "-q", inner, "vendor/inner"]);
    git(folder, ["commit", "-q", "-m", "a submodule"]);
    const ran = await expectPicture({ cwd: folder });
    expect(ran.stdout).not.toContain("vendor/inner/src");
    await walk({ cwd: folder });
    await walk({ cwd: path.join(folder, "vendor/inner") }, [["."], ["why", "src"]]);
  });

  it("a folder below the root, and the git folder itself", async () => {
    const folder = ordinary();
    await walk({ cwd: path.join(folder, "src", "billing") }, [["."], ["why", "part-0.ts"], ["findings"]]);
    await walk({ cwd: path.join(folder, ".git") }, [["."]]);
  });
});

describe("nothing to analyse is said as such", () => {
  it("an empty repository with an unborn branch", async () => {
    const ran = await expectRefusal({ cwd: repository([]) }, /no commit|empty/i);
    expect(ran.stdout).not.toMatch(/truck factor/i);
  });

  it("an unborn branch beside others", async () => {
    const folder = ordinary();
    git(folder, ["symbolic-ref", "HEAD", "refs/heads/unborn"]);
    await expectRefusal({ cwd: folder }, /no commit/i);
  });

  it("a HEAD that is garbage, and a git folder that is none", async () => {
    const folder = ordinary();
    put(folder, ".git/HEAD", "garbage\n");
    const first = await fairlead(["."], { cwd: folder });
    expectPlain(first);
    expect([2, 3]).toContain(first.code);
    const none = emptyFolder();
    mkdirSync(path.join(none, ".git"));
    const second = await fairlead(["."], { cwd: none });
    expectPlain(second);
    expect([2, 3]).toContain(second.code);
  });

  it("a folder that is no repository", async () => {
    const ran = await fairlead(["."], { cwd: emptyFolder() });
    expectPlain(ran);
    expect([2, 3]).toContain(ran.code);
    expect(ran.stderr).toMatch(/not a git repository/i);
  });

  it("one commit, of one file that is empty", async () => {
    await walk({ cwd: repository([{ files: [["empty", ""]] }]) });
  });

  it("only documentation, and only binary files: no green where nothing was looked at", async () => {
    const docs = ordinaryCommits().map((commit, index) => ({
      ...commit,
      files: [[`docs/page-${index % 5}.md`, `# Page\n\n${"words ".repeat(index)}\n`] as const],
    }));
    await walk({ cwd: repository(docs) });
    const binary = ordinaryCommits().map((commit, index) => ({
      ...commit,
      files: [[`art/${index % 4}.png`, Buffer.from([0x89, 0x50, 0, index])] as const],
    }));
    await walk({ cwd: repository(binary) });
  });
});
