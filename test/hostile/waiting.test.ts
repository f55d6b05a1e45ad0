import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { fairlead } from "../support/fairlead.ts";
import { git, ordinary, ordinaryCommits, put, repository } from "./make.ts";
import { expectPicture, expectPlain, walk } from "./plain.ts";

/** A pipe that nobody writes to: whoever opens it waits for ever. */
function pipe(folder: string, name: string): string {
  const full = put(folder, name, "");
  execFileSync("rm", [full]);
  execFileSync("mkfifo", [full]);
  return full;
}

/** A bare repository of the ordinary project with these files on top. */
const withFiles = (files: Readonly<Record<string, string>>): string =>
  repository([...ordinaryCommits(), { files: Object.entries(files) }], { bare: true });

describe("nothing waits for ever", () => {
  it("not on a pipe as the order file of diffs", async () => {
    const folder = ordinary();
    git(folder, ["config", "diff.orderFile", pipe(folder, ".git/order")]);
    await expectPicture({ cwd: folder });
    await walk({ cwd: folder });
  });

  it("not on a pipe as attributes or mailmap named in the configuration", async () => {
    const folder = ordinary();
    git(folder, ["config", "core.attributesFile", pipe(folder, ".git/attributes-pipe")]);
    git(folder, ["config", "mailmap.file", pipe(folder, ".git/mailmap-pipe")]);
    await expectPicture({ cwd: folder });
    await walk({ cwd: folder });
  });

  it("not on a pipe where fairlead.yaml, .mailmap, CODEOWNERS or .git-blame-ignore-revs should be", async () => {
    const folder = ordinary();
    for (const name of ["fairlead.yaml", ".mailmap", "CODEOWNERS", ".git-blame-ignore-revs", ".gitattributes"]) pipe(folder, name);
    await expectPicture({ cwd: folder });
    await walk({ cwd: folder });
  });

  it("on a pipe that the configuration includes, git itself waits: it is stopped, and said", async () => {
    const folder = ordinary();
    put(folder, ".git/config", `[core]\n\trepositoryformatversion = 0\n[include]\n\tpath = ${pipe(folder, ".git/included")}\n`);
    const ran = await fairlead(["."], { cwd: folder, limit: 50_000 });
    expectPlain(ran);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toMatch(/git/i);
  });

  it("not on globs of fairlead.yaml and CODEOWNERS made to take for ever", async () => {
    const slow = `${"*a".repeat(40)}b`;
    const extended = `${"+(a|".repeat(30)}a${")".repeat(30)}`;
    const config = `areas:\n  slow: ["${slow}", "${"**/".repeat(60)}x", "{a,b}${"{a,b}".repeat(25)}"]\nignore: ["${extended}"]\nbots: ["${"(a+)+".repeat(10)}$", "${slow}"]\n`;
    await walk({
      cwd: withFiles({
        "fairlead.yaml": config,
        CODEOWNERS: `${slow} @team\n${"**/".repeat(100)}x @team\n${"[".repeat(500)} @team\n`,
        // Git itself never ends on this one, so the repository is made without a work tree.
        ".gitattributes": `${slow} linguist-generated\n`,
        [`src/${"a".repeat(200)}.ts`]: "export const a = 1;\n",
      }),
    });
  });

  it("not on a source file made of one line of brackets or of markers", async () => {
    await walk({
      cwd: withFiles({
        "src/deep.ts": `export const x = ${"[".repeat(50_000)};\n`,
        "src/deep.py": `import ${"a.".repeat(50_000)}b\nfrom ${".".repeat(50_000)} import (${"a,".repeat(50_000)}\n`,
        "src/deep.go": `import (${'"a"\n'.repeat(20_000)}`,
        "src/deep.java": `${" ".repeat(500_000)}import a.b;`,
        "src/deep.rs": `use ${"{a::".repeat(20_000)}`,
        "src/deep.c": `#include ${"<".repeat(50_000)}\n`,
        "src/deep.tsx": `${"<a>".repeat(30_000)}\n`,
        "src/quotes.js": `${"'\\\\".repeat(50_000)}${"/*".repeat(50_000)}\n`,
        "package.json": `{"workspaces": ["${"*/".repeat(500)}", "../../../../*"]}`,
      }),
    });
  });

  it("not on a bomb of aliases in fairlead.yaml", async () => {
    const folder = ordinary();
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array.from({ length: 10 }, () => `*l${level}`).join(", ")}]`,
    );
    put(folder, "fairlead.yaml", `l0: &l0 [x]\n${levels.join("\n")}\nareas: *l12\n`);
    const ran = await expectPicture({ cwd: folder });
    expect(ran.stderr + ran.stdout).toContain("fairlead.yaml");
  });
});
