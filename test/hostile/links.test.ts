import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fairlead } from "../support/fairlead.ts";
import { emptyFolder, git, ordinary, ordinaryCommits, put, repository } from "./make.ts";
import { expectPicture, expectPlain, walk } from "./plain.ts";

const secret = "areas-secret-word-7261";

/** A file outside the repository that nobody may read for it. */
function outside(): string {
  return put(emptyFolder(), "outside.txt", `repo: ${secret}\nareas:\n  ${secret}: ["src/**"]\n* @${secret}\n${secret} <ada@example.org>\n`);
}

async function outputs(folder: string): Promise<string> {
  const all = await walk({ cwd: folder });
  return all.map((ran) => ran.stdout + ran.stderr).join("\n");
}

describe("links out of the tree are not followed", () => {
  it("not for fairlead.yaml, CODEOWNERS, .mailmap, .git-blame-ignore-revs, .gitattributes", async () => {
    const folder = ordinary();
    for (const name of ["fairlead.yaml", "CODEOWNERS", ".mailmap", ".git-blame-ignore-revs", ".gitattributes"])
      symlinkSync(outside(), path.join(folder, name));
    expect(await outputs(folder)).not.toContain(secret);
    git(folder, ["add", "-A"]);
    git(folder, ["commit", "-q", "-m", "links"]);
    expect(await outputs(folder)).not.toContain(secret);
  });

  it("not for a folder of the tree that is a link", async () => {
    const folder = ordinary();
    const away = emptyFolder();
    put(away, "CODEOWNERS", `* @${secret}\n`);
    symlinkSync(away, path.join(folder, ".github"));
    symlinkSync("/etc", path.join(folder, "src", "etc"));
    symlinkSync("..", path.join(folder, "src", "up"));
    git(folder, ["add", "-A"]);
    git(folder, ["commit", "-q", "-m", "links"]);
    const said = await outputs(folder);
    expect(said).not.toContain(secret);
    const ran = await fairlead(["why", "src/etc/passwd"], { cwd: folder });
    expectPlain(ran);
    expect(ran.stdout).not.toContain("root:");
  });

  it("links in history, dangling ones and loops give a picture", async () => {
    const commits = ordinaryCommits().map((commit, index) =>
      index % 4 === 0
        ? {
            ...commit,
            files: [...commit.files, ["src/loop", { link: "loop" }] as const, ["src/gone.ts", { link: `../../nowhere-${index}` }] as const],
          }
        : commit,
    );
    await expectPicture({ cwd: repository(commits) });
  });
});

/** The folder in which Fairlead keeps its state, and what lies in it. */
const stateOf = (folder: string): string => path.join(folder, ".git", "fairlead");
const filesOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((file) => path.join(folder, file))
        .filter((file) => lstatSync(file).isFile())
    : [];

describe("the state folder is untrusted", () => {
  it("a link in its place is neither followed nor replaced", async () => {
    const folder = ordinary();
    const away = emptyFolder();
    symlinkSync(away, stateOf(folder));
    await expectPicture({ cwd: folder });
    expect(readdirSync(away)).toEqual([]);
    expect(lstatSync(stateOf(folder)).isSymbolicLink()).toBe(true);
  });

  it("a link deeper in it does not lead a write out", async () => {
    const folder = ordinary();
    await expectPicture({ cwd: folder });
    const away = emptyFolder();
    const below = readdirSync(stateOf(folder));
    rmSync(stateOf(folder), { recursive: true });
    mkdirSync(stateOf(folder));
    for (const name of below) symlinkSync(path.join(away, name), path.join(stateOf(folder), name));
    await expectPicture({ cwd: folder });
    expect(readdirSync(away)).toEqual([]);
  });

  const first = async (): Promise<{ readonly folder: string; readonly picture: string }> => {
    const folder = ordinary();
    await expectPicture({ cwd: folder });
    return { folder, picture: (await expectPicture({ cwd: folder })).stdout };
  };

  it("files cut short, emptied, flipped or overgrown are read again from git: the picture is the same", async () => {
    const { folder, picture } = await first();
    expect(filesOf(stateOf(folder)).length).toBeGreaterThan(0);
    const spoil: readonly ((content: Buffer) => Buffer)[] = [
      (content) => content.subarray(0, Math.floor(content.length / 2)),
      () => Buffer.alloc(0),
      (content) => Buffer.from(content.map((byte, index) => (index % 97 === 13 ? byte ^ 0x5a : byte))),
      (content) => Buffer.concat([content, Buffer.alloc(4096, 0xff)]),
      (content) => Buffer.alloc(content.length, 0xff),
      () => Buffer.from(`{"__proto__":{"polluted":true},"version":1e999}`),
    ];
    for (const change of spoil) {
      for (const file of filesOf(stateOf(folder))) writeFileSync(file, change(readFileSync(file)));
      expect((await expectPicture({ cwd: folder })).stdout).toBe(picture);
    }
  });

  it("the state of another repository put in its place gives this repository's picture", async () => {
    const { folder, picture } = await first();
    const other = repository(ordinaryCommits(20));
    await expectPicture({ cwd: other });
    rmSync(stateOf(folder), { recursive: true });
    git(folder, ["--version"]);
    mkdirSync(stateOf(folder), { recursive: true });
    for (const file of filesOf(stateOf(other))) put(stateOf(folder), path.relative(stateOf(other), file), readFileSync(file));
    expect((await expectPicture({ cwd: folder })).stdout).toBe(picture);
  });

  it("a file in its place, or folders where files should be, give a picture all the same", async () => {
    const { folder, picture } = await first();
    const names = filesOf(stateOf(folder)).map((file) => path.relative(stateOf(folder), file));
    rmSync(stateOf(folder), { recursive: true });
    writeFileSync(stateOf(folder), "not a folder");
    expect((await expectPicture({ cwd: folder })).stdout).toBe(picture);
    rmSync(stateOf(folder));
    for (const name of names) mkdirSync(path.join(stateOf(folder), name), { recursive: true });
    expect((await expectPicture({ cwd: folder })).stdout).toBe(picture);
  });

  it("work tree, index, refs and configuration are as they were", async () => {
    const folder = ordinary();
    const look = (): string =>
      filesOf(folder)
        .filter((file) => !file.startsWith(stateOf(folder)))
        .sort()
        .map((file) => `${file} ${lstatSync(file).mtimeMs} ${readFileSync(file).toString("base64")}`)
        .join("\n");
    const before = look();
    await walk({ cwd: folder });
    expect(look()).toBe(before);
  });
});
