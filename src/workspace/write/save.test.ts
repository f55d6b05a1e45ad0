import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openRepository } from "#git";
import type { FileChange } from "#records";
import { gitIn, makeRepository, temporaryFolder, type TestRepository } from "../../../test/support/repository.ts";
import { openWorkspace } from "../open.ts";
import { namesOnBranches } from "./record-names.ts";
import { save } from "./save.ts";
import type { Saved, SaveTo } from "./types.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const changed = (file: string, before: string | undefined, after: string): FileChange => ({
  path: file,
  before: before === undefined ? undefined : bytes(before),
  after: bytes(after),
});
const textOf = (from: Uint8Array | undefined): string | undefined => (from === undefined ? undefined : new TextDecoder().decode(from));

const record = "doc/adr/0001-one.md";
const made = (): TestRepository =>
  makeRepository([
    {
      changes: [
        { path: record, content: "# One\n" },
        { path: "src/a.ts", content: "a\n" },
      ],
    },
  ]);

async function saved(repository: TestRepository, changes: readonly FileChange[], where: SaveTo): Promise<Saved> {
  const git = await openRepository(repository.folder);
  try {
    return await save(git, git.head ?? "", changes, where);
  } finally {
    git.close();
  }
}

const onBranch: SaveTo = { to: "branch", branch: "decide-one", message: "Decide one" };
const read = (repository: TestRepository, file: string): string => readFileSync(path.join(repository.folder, file), "utf8");

/** A person's own configuration, which is all a commit takes its name and signature from here. */
const home = (config: string): void => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, ".gitconfig"), config);
  process.env["HOME"] = folder;
  process.env["XDG_CONFIG_HOME"] = folder;
};
const ownHome = { home: process.env["HOME"], config: process.env["XDG_CONFIG_HOME"] };
const person = "[user]\n\tname = Ada\n\temail = ada@example.org\n";

afterEach(() => {
  process.env["HOME"] = ownHome.home;
  if (ownHome.config === undefined) delete process.env["XDG_CONFIG_HOME"];
  else process.env["XDG_CONFIG_HOME"] = ownHome.config;
});

describe("saving to files", () => {
  it("writes what was changed and keeps the file's mode", async () => {
    const repository = made();
    expect(
      await saved(repository, [changed(record, "# One\n", "# Two\n"), changed("direction/goals/new.md", undefined, "# New\n")], {
        to: "files",
      }),
    ).toEqual({
      state: "saved",
      paths: [record, "direction/goals/new.md"],
    });
    expect([read(repository, record), read(repository, "direction/goals/new.md")]).toEqual(["# Two\n", "# New\n"]);
    expect(statSync(path.join(repository.folder, record)).mode & 0o777).toBe(0o644);
    expect(repository.git("status", "--porcelain", "-uall")).toBe(` M ${record}\n?? direction/goals/new.md`);
  });

  it("refuses a stale write with both texts, and writes none of the others", async () => {
    const repository = made();
    writeFileSync(path.join(repository.folder, record), "# Theirs\n");
    const came = await saved(repository, [changed("direction/new.md", undefined, "# New\n"), changed(record, "# One\n", "# Yours\n")], {
      to: "files",
    });
    if (came.state !== "stale") throw new Error(came.state);
    expect(came.conflicts.map((each) => [each.path, textOf(each.before), textOf(each.yours), textOf(each.theirs)])).toEqual([
      [record, "# One\n", "# Yours\n", "# Theirs\n"],
    ]);
    expect(read(repository, record)).toBe("# Theirs\n");
    expect(existsSync(path.join(repository.folder, "direction"))).toBe(false);
  });

  it("refuses a new file where one has come, and a change of one that is gone", async () => {
    const repository = made();
    expect((await saved(repository, [changed(record, undefined, "x")], { to: "files" })).state).toBe("stale");
    expect((await saved(repository, [changed("gone.md", "x", "y")], { to: "files" })).state).toBe("stale");
  });

  it.each(["../out.md", "/etc/x", "a/../../x", ".git/config", "a/.GIT/x", "a//b", "", "a\\..\\b", ".git /x", "git~1/x", "a\nb"])(
    "refuses the path %j",
    async (file) => {
      const repository = made();
      expect((await saved(repository, [changed(file, undefined, "x")], { to: "files" })).state).toBe("refused");
      expect((await saved(repository, [changed(file, undefined, "x")], onBranch)).state).toBe("refused");
    },
  );

  it("refuses links on the way and at the end", async () => {
    const repository = made();
    const outside = temporaryFolder();
    writeFileSync(path.join(outside, "x.md"), "out\n");
    symlinkSync(outside, path.join(repository.folder, "direction"));
    mkdirSync(path.join(repository.folder, "goals"));
    symlinkSync(path.join(outside, "x.md"), path.join(repository.folder, "goals", "x.md"));
    for (const change of [changed("direction/y.md", undefined, "in\n"), changed("goals/x.md", "out\n", "in\n")])
      expect((await saved(repository, [change], { to: "files" })).state).toBe("refused");
    expect(readFileSync(path.join(outside, "x.md"), "utf8")).toBe("out\n");
    expect(existsSync(path.join(outside, "y.md"))).toBe(false);
  });
});

describe("a commit on a branch", () => {
  it("leaves staged, changed and untracked files, the index and HEAD as they are", async () => {
    home(person);
    const repository = made();
    writeFileSync(path.join(repository.folder, "src/a.ts"), "staged\n");
    repository.git("add", "src/a.ts");
    writeFileSync(path.join(repository.folder, "src/a.ts"), "dirty\n");
    writeFileSync(path.join(repository.folder, record), "# Dirty\n");
    writeFileSync(path.join(repository.folder, "new.txt"), "new\n");
    const state = (): readonly string[] => [
      repository.git("status", "--porcelain"),
      repository.git("ls-files", "-s"),
      repository.git("rev-parse", "HEAD", "main"),
      readFileSync(path.join(repository.folder, ".git/index"), "hex"),
      read(repository, "src/a.ts") + read(repository, record),
    ];
    const before = state();
    const came = await saved(repository, [changed(record, "# One\n", "# Two\n"), changed("direction/x.md", undefined, "X\n")], onBranch);
    expect(came).toMatchObject({ state: "saved", commit: { branch: "decide-one" } });
    expect(state()).toEqual(before);
    expect(repository.git("diff", "--name-status", "main", "decide-one")).toBe(`A\tdirection/x.md\nM\t${record}`);
    expect(repository.git("show", `decide-one:${record}`)).toBe("# Two");
    expect(repository.git("log", "-1", "--format=%an <%ae> %s %G?", "decide-one")).toBe("Ada <ada@example.org> Decide one N");
    const again = await saved(repository, [changed(record, "# Two\n", "# Three\n")], onBranch);
    expect(again.state).toBe("saved");
    expect(repository.git("rev-list", "--count", "main..decide-one")).toBe("2");
  });

  it("refuses a text that is no longer the branch's", async () => {
    home(person);
    const repository = made();
    await saved(repository, [changed(record, "# One\n", "# Two\n")], onBranch);
    const came = await saved(repository, [changed(record, "# One\n", "# Other\n")], onBranch);
    if (came.state !== "stale") throw new Error(came.state);
    expect(came.conflicts.map(({ yours, theirs }) => [textOf(yours), textOf(theirs)])).toEqual([["# Other\n", "# Two\n"]]);
  });

  it.each(["main", "trunk", "HEAD", "../x", "-x", "a..b", "refs/heads/", "@{-1}", "here"])("is never made on %s", async (branch) => {
    home(person);
    const repository = made();
    repository.git("checkout", "-q", "-b", "here");
    const refs = repository.git("for-each-ref");
    await expect(saved(repository, [changed(record, "# One\n", "# Two\n")], { ...onBranch, branch })).rejects.toThrow();
    expect(repository.git("for-each-ref")).toBe(refs);
  });

  it("is never made on what a remote calls its default branch", async () => {
    home(person);
    const repository = made();
    repository.git("update-ref", "refs/remotes/up/stable", "main");
    repository.git("symbolic-ref", "refs/remotes/up/HEAD", "refs/remotes/up/stable");
    await expect(saved(repository, [changed(record, "# One\n", "# Two\n")], { ...onBranch, branch: "stable" })).rejects.toThrow(
      /by itself/,
    );
  });

  it("runs nothing the repository names: hooks, filters, signing programs", async () => {
    home(person);
    const repository = made();
    const ran = path.join(repository.folder, "ran");
    const program = path.join(repository.folder, ".git/hooks/reference-transaction");
    writeFileSync(program, `#!/bin/sh\necho hook >> ${ran}\n`, { mode: 0o755 });
    for (const hook of ["pre-commit", "post-commit", "commit-msg", "post-index-change"])
      writeFileSync(path.join(repository.folder, ".git/hooks", hook), `#!/bin/sh\necho ${hook} >> ${ran}\n`, { mode: 0o755 });
    writeFileSync(path.join(repository.folder, ".git/info/attributes"), "*.md filter=x\n");
    for (const [key, value] of [
      ["filter.x.clean", `sh -c 'echo clean >> ${ran}; cat'`],
      ["commit.gpgSign", "true"],
      ["gpg.program", program],
      ["user.signingKey", "x"],
      ["core.fsmonitor", program],
    ])
      repository.git("config", key ?? "", value ?? "");
    expect((await saved(repository, [changed(record, "# One\n", "# Two\n")], onBranch)).state).toBe("saved");
    expect(existsSync(ran)).toBe(false);
    expect(repository.git("-c", "core.fsmonitor=false", "cat-file", "commit", "decide-one")).not.toContain("gpgsig");
  });

  it("is signed when the person's own configuration says so, with the program that names", async () => {
    const folder = temporaryFolder();
    const program = path.join(folder, "sign");
    writeFileSync(
      program,
      "#!/bin/sh\ncat > /dev/null\necho '-----BEGIN PGP SIGNATURE-----\nown\n-----END PGP SIGNATURE-----'\necho '[GNUPG:] SIG_CREATED ' >&2\n",
      { mode: 0o755 },
    );
    home(`${person}\tsigningKey = ada\n[commit]\n\tgpgSign = true\n[gpg]\n\tprogram = ${program}\n`);
    const repository = made();
    repository.git("config", "gpg.program", "/bin/false");
    repository.git("config", "commit.gpgSign", "false");
    expect((await saved(repository, [changed(record, "# One\n", "# Two\n")], onBranch)).state).toBe("saved");
    expect(repository.git("cat-file", "commit", "decide-one")).toContain("gpgsig");
  });

  it("refuses links and other repositories in the commit's own tree", async () => {
    home(person);
    const repository = makeRepository([
      {
        changes: [
          { path: "direction", content: "src", mode: "120000" },
          { path: "src/a.ts", content: "a\n" },
          { path: "l.md", content: "src/a.ts", mode: "120000" },
        ],
      },
    ]);
    for (const change of [
      changed("direction/x.md", undefined, "x"),
      changed("l.md", "src/a.ts", "x"),
      changed("src/a.ts/b.md", undefined, "x"),
    ])
      expect((await saved(repository, [change], onBranch)).state).toBe("refused");
  });

  it("works in a bare repository and with SHA-256", async () => {
    home(person);
    for (const options of [{ bare: true }, { format: "sha256" }] as const) {
      const repository = makeRepository([{ changes: [{ path: record, content: "# One\n" }] }], options);
      expect((await saved(repository, [changed(record, "# One\n", "# Two\n")], onBranch)).state).toBe("saved");
      expect(repository.git("show", `decide-one:${record}`)).toBe("# Two");
    }
  });

  it("says what to do when git does not know who commits", async () => {
    home("[user]\n\tuseConfigOnly = true\n");
    await expect(saved(made(), [changed(record, "# One\n", "# Two\n")], onBranch)).rejects.toThrow(/who commits/);
  });
});

describe("names on branches", () => {
  it("are those of local and remote-tracking branches, each once", async () => {
    const repository = made();
    repository.add([{ branch: "other", parents: [0], changes: [{ path: "doc/adr/0002-two.md", content: "# Two\n" }] }]);
    gitIn(repository.folder, ["update-ref", "refs/remotes/origin/far", "other"]);
    const git = await openRepository(repository.folder);
    try {
      expect(await namesOnBranches(git, ["doc/adr", "nowhere"])).toEqual([
        { path: record, branches: ["main", "origin/far", "other"] },
        { path: "doc/adr/0002-two.md", branches: ["origin/far", "other"] },
      ]);
    } finally {
      git.close();
    }
  });
});

describe("numbers that two branches take", () => {
  const twinsOf = async (repository: TestRepository): Promise<readonly string[]> => {
    const workspace = await openWorkspace(repository.folder, { store: false });
    const around = await workspace.around();
    return around.problems.map(({ path: where, message }) => `${where}: ${message}`);
  };
  const two = { path: "doc/adr/0002-two.md", content: "# 2. Two\n\n## Status\n\nAccepted\n" };

  it("are one problem for the branches that bring them, and none where a branch is only behind a renumbering", async () => {
    const repository = made();
    const three = { path: "doc/adr/0003-three.md", content: "# 3. Three\n" };
    repository.add([
      { branch: "main", parents: [0], changes: [{ path: "doc/adr/0004-late.md", content: "# 4. Late\n" }] },
      { branch: "behind", parents: [1], changes: [{ path: "a.ts", content: "1" }] },
      {
        branch: "main",
        parents: [1],
        changes: [
          { path: "doc/adr/0004-late.md", remove: true },
          { path: "doc/adr/0002-late.md", content: "# 2. Late\n" },
          { path: "doc/adr/0004-new.md", content: "# 4. New\n" },
          three,
        ],
      },
      {
        branch: "far",
        parents: [1],
        changes: [
          { path: "doc/adr/0002-other.md", content: "# 2. Other\n" },
          { path: "doc/adr/0003-other.md", content: "# 3. Other\n" },
        ],
      },
    ]);
    expect(await twinsOf(repository)).toEqual([
      "doc/adr/0002-late.md: 2 numbers are taken twice, here and on far: 0002-late.md and 0002-other.md; 0003-three.md and 0003-other.md",
    ]);
  });

  it("are told before they come together", async () => {
    const repository = made();
    repository.add([
      {
        branch: "far",
        parents: [0],
        changes: [
          { path: "doc/adr/0002-other.md", content: "# 2. Other\n" },
          { path: "doc/adr/0002-other.png", content: "x" },
        ],
      },
      { branch: "main", parents: [0], changes: [two] },
    ]);
    expect(await twinsOf(repository)).toEqual([
      "doc/adr/0002-two.md: 1 number is taken twice, here and on far: 0002-two.md and 0002-other.md",
    ]);
  });

  it("are none where a branch has come in, or gave a record another name", async () => {
    const repository = makeRepository([{ changes: [{ path: record, content: "# One\n" }, two] }]);
    repository.add([
      {
        branch: "renamed",
        parents: [0],
        changes: [
          { path: "doc/adr/0002-two.md", remove: true },
          { path: "doc/adr/0002-called-so.md", content: two.content },
        ],
      },
      { branch: "merged", parents: [0], changes: [{ path: "doc/adr/0003-x.md", content: "# 3. X\n" }] },
      { branch: "main", parents: [0, 2], changes: [{ path: "doc/adr/0003-x.md", content: "# 3. X\n" }] },
    ]);
    expect(await twinsOf(repository)).toEqual([]);
  });
});
