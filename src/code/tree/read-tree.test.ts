import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodePath } from "#base";
import { openRepository } from "#git";
import { openStore } from "#store";
import { gitIn, makeRepository, temporaryFolder, type FileChange } from "../../../test/support/repository.ts";
import { readTree, resolveImports } from "../index.ts";
import type { Tree } from "../types.ts";

async function read(folder: string, ignore: readonly string[] = [], off = true): Promise<Tree> {
  const git = await openRepository(folder);
  const store = await openStore(git, { off });
  const part = await readTree(git, store, { at: git.head ?? "", ignore });
  git.close();
  if (part.state === "unavailable") throw new Error(part.reason);
  return part.value;
}

const of = (changes: readonly FileChange[]): string => makeRepository([{ changes }]).folder;
const file = (tree: Tree, path: string) => tree.files[tree.indexOf(path)];

describe("a tree", () => {
  it("is measured file by file", async () => {
    const tree = await read(
      of([
        { path: "src/a.py", content: "import os\nfrom .b import c\n\ndef f():\n    # TODO: later\n    return 1  # noqa\n" },
        { path: "src/b.py", content: "c = 1" },
        { path: "bin/run", content: "#!/usr/bin/env python3\nprint(1)\n" },
        { path: "README.md", content: "# Title\n" },
      ]),
    );
    expect(file(tree, "src/a.py")).toMatchObject({
      role: "source",
      language: "Python",
      lines: 6,
      indentSum: 2,
      indentMax: 1,
      imports: ["os", ".b.c"],
      markers: { todo: 1, suppressions: 1 },
    });
    expect(file(tree, "bin/run")).toMatchObject({ language: "Python", lines: 2, imports: [] });
    expect(file(tree, "README.md")).toMatchObject({ role: "docs", imports: undefined });
    expect(tree.files.map(({ path }) => path)).toEqual(["README.md", "bin/run", "src/a.py", "src/b.py"]);
    expect(tree.indexOf("nowhere")).toBe(-1);
    const graph = resolveImports(tree);
    expect([...graph.edges.value]).toEqual([tree.indexOf("src/b.py")]);
  });

  it("tells what is no text, and never measures it", async () => {
    const tree = await read(
      of([
        { path: "a.c", content: new Uint8Array([35, 0, 10]) },
        { path: "big.json", content: "x".repeat((1 << 20) + 1) },
        { path: "model.bin", content: "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n" },
        { path: "link", content: "../../etc/passwd", mode: "120000" },
        { path: "empty.ts", content: "" },
      ]),
    );
    const unknown = { lines: -1, indentSum: -1, markers: { todo: -1 } };
    expect(file(tree, "a.c")).toMatchObject({ role: "binary", ...unknown, imports: undefined });
    expect(file(tree, "big.json")).toMatchObject({ role: "data", bytes: (1 << 20) + 1, ...unknown });
    expect(file(tree, "model.bin")).toMatchObject({ role: "binary", ...unknown });
    expect(file(tree, "link")).toMatchObject({ role: "link", language: undefined, lines: -1 });
    expect(file(tree, "empty.ts")).toMatchObject({ role: "source", lines: 0, imports: [] });
    expect(tree.gaps).toEqual(["1 file over 1 MB not measured"]);
  });

  it("keeps paths that are bytes, newlines and all", async () => {
    const odd = [
      Buffer.from([0x61, 0xff, 0x2e, 0x63]),
      Buffer.from("new\nline.c"),
      Buffer.from('tab\t"quote".c'),
      Buffer.from("-dash.c"),
      Buffer.from("\u001b[31m.c"),
      Buffer.from("é/ü.c"),
    ];
    const tree = await read(of(odd.map((path) => ({ path, content: "int a;\n" }))));
    expect(tree.files.map(({ path }) => path).toSorted()).toEqual(odd.map((path) => decodePath(path)).toSorted());
    expect(tree.files.every(({ lines, language }) => lines === 1 && language === "C")).toBe(true);
  });

  it("measures the same bytes by what their name says they are", async () => {
    const content = "import os\n";
    const tree = await read(
      of([
        { path: "a.py", content },
        { path: "a.txt", content },
        { path: "package.json", content: '{"name":"x"}' },
        { path: "x.json", content: '{"name":"x"}' },
      ]),
    );
    expect(file(tree, "a.py")?.imports).toEqual(["os"]);
    expect(file(tree, "a.txt")?.imports).toBeUndefined();
    expect(tree.packages).toEqual([{ folder: "", name: "x", ecosystem: "npm" }]);
  });

  it("leaves out what is ignored, and follows .gitattributes and CODEOWNERS", async () => {
    const folder = of([
      { path: ".gitattributes", content: "out/** linguist-generated\n" },
      { path: "out/a.ts", content: "1" },
      { path: "third/a.ts", content: "1" },
      { path: "src/a.ts", content: "1" },
      { path: ".github/CODEOWNERS", content: "* @all\r\n/src/ @team\r\n" },
    ]);
    const tree = await read(folder, ["third/**"]);
    expect(tree.indexOf("third/a.ts")).toBe(-1);
    expect(file(tree, "out/a.ts")?.role).toBe("generated");
    expect(tree.owners?.of("src/a.ts")).toEqual(["@team"]);
    expect(tree.gaps).toContain("1 file left out by ignore in fairlead.yaml");
  });

  it("keeps nothing of who owns what, and knows it again", async () => {
    const folder = of([
      { path: "src/a.ts", content: "1" },
      { path: ".gitattributes", content: "# Ada Example's linguist-generated files\nout/** linguist-generated\n" },
      { path: "CODEOWNERS", content: "# Ada Example\n* ada@example.org\n" },
    ]);
    for (const _ of ["first", "again"]) expect((await read(folder, [], false)).owners?.of("src/a.ts")).toEqual(["ada@example.org"]);
    const state = join(folder, ".git", "fairlead");
    const kept = readdirSync(state).map((name) => readFileSync(join(state, name), "latin1"));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((bytes) => /ada/i.test(bytes))).toEqual([]);
  });

  it("is the same from the store, and after a change reads only what is new", async () => {
    const repository = makeRepository([
      {
        changes: [
          { path: "a.ts", content: 'import "./b";\n' },
          { path: "b.ts", content: "// TODO\n" },
          { path: Buffer.from([0xff]), content: "x" },
        ],
      },
    ]);
    const first = await read(repository.folder, [], false);
    const again = await read(repository.folder, [], false);
    const plain = (tree: Tree): unknown =>
      tree.files.map(({ path, blob, bytes, role, language, lines, indentSum, indentMax, markers, imports }) => [
        path,
        blob,
        bytes,
        role,
        language,
        lines,
        indentSum,
        indentMax,
        markers,
        imports,
      ]);
    expect(plain(again)).toEqual(plain(first));
    repository.add([{ changes: [{ path: "b.ts", content: "// FIXME\n// TODO\n" }] }]);
    const incremental = await read(repository.folder, [], false);
    expect(plain(incremental)).toEqual(plain(await read(repository.folder)));
    expect(file(incremental, "b.ts")?.markers).toMatchObject({ todo: 1, fixme: 1 });
  });

  it("names submodules, and a commit without files", async () => {
    const repository = makeRepository([{ changes: [{ path: "a.c", content: "int a;\n" }] }]);
    repository.git("update-index", "--add", "--cacheinfo", `160000,${repository.commits[0]},sub`);
    repository.git("commit", "-q", "-m", "sub");
    const tree = await read(repository.folder);
    expect(file(tree, "sub")).toMatchObject({ role: "submodule", bytes: -1, lines: -1 });
    expect(tree.gaps).toEqual([]);
    const empty = await read(makeRepository([{ changes: [] }]).folder);
    expect(empty.files).toEqual([]);
    expect(empty.gaps).toEqual([]);
  });

  it("of a partial clone asks only for what is here", async () => {
    const origin = makeRepository([
      {
        changes: [
          { path: "a.c", content: "int a;\n" },
          { path: "b.c", content: "int b;\n" },
        ],
      },
    ]);
    origin.git("config", "uploadpack.allowFilter", "true");
    const folder = temporaryFolder();
    gitIn(folder, ["clone", "-q", "--filter=blob:none", "--no-checkout", `file://${origin.folder}`, "clone"]);
    const git = await openRepository(`${folder}/clone`);
    const part = await readTree(git, await openStore(git, { off: true }), { at: git.head ?? "", ignore: [] });
    git.close();
    expect(part).toMatchObject({
      state: "partial",
      coverage: { read: 0, of: 2 },
      value: { gaps: ["2 files not in this clone, so not measured"] },
    });
    expect(part.state === "partial" && part.value.files[0]).toMatchObject({
      path: "a.c",
      language: "C",
      role: "source",
      bytes: -1,
      lines: -1,
    });
  });
});
