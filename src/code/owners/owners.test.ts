import { describe, expect, it } from "vitest";
import { ownersFile, ownersOf, readOwners } from "./owners.ts";

describe("CODEOWNERS", () => {
  it("gives a path to the last line that matches", () => {
    const found = ownersOf(".github/CODEOWNERS", "# all\n* @all\n*.js @js\n/docs/ @docs # said\napps/* @apps\nlogs/ @ops\n/build/\n");
    expect(found.of("a.go")).toEqual(["@all"]);
    expect(found.of("x/y.js")).toEqual(["@js"]);
    expect(found.of("docs/a/b.js")).toEqual(["@docs"]);
    expect(found.of("apps/a.go")).toEqual(["@apps"]);
    expect(found.of("apps/a/b.go")).toEqual(["@all"]);
    expect(found.of("deep/logs/a")).toEqual(["@ops"]);
    expect(found.of("build/a.js")).toEqual([]);
    expect(found.lines[0]).toEqual({ line: 2, pattern: "*", owners: ["@all"], section: "" });
  });

  it("gives nothing deeper to those who own what lies in the root", () => {
    const found = ownersOf(".github/CODEOWNERS", "/* @platform\n/app/* @platform\n/app/src/server/ @server\n");
    expect(found.of("package.json")).toEqual(["@platform"]);
    expect(found.of("app/package.json")).toEqual(["@platform"]);
    expect(found.of("app/src/types/content.ts")).toEqual([]);
    expect(found.of("app/src/server/a.ts")).toEqual(["@server"]);
  });

  it("reads sections as GitLab does: their owners stand in where a line names none", () => {
    const lines = readOwners(["[Docs][2] @writers", "docs/", "*.md @ed", "!a.md", "^[Database] @dba @ops", "db/", "[a-z]*.c @c"], "gitlab");
    expect(lines).toEqual([
      { line: 2, pattern: "docs/", owners: ["@writers"], section: "docs" },
      { line: 3, pattern: "*.md", owners: ["@ed"], section: "docs" },
      { line: 4, pattern: "!a.md", owners: [], section: "docs" },
      { line: 6, pattern: "db/", owners: ["@dba", "@ops"], section: "database" },
      { line: 7, pattern: "[a-z]*.c", owners: ["@c"], section: "database" },
    ]);
  });

  it("lets each section of GitLab have its say", () => {
    const text =
      "* @admin\n[Readme]\nREADME.md @one @two\ninternal/README.md @four\n!old/\n[README] @late\nold/README.md\n[Others]\nREADME.md @three # and @five\n";
    const { host, of } = ownersOf("CODEOWNERS", text);
    expect(host).toBe("gitlab");
    expect(of("README.md")).toEqual(["@admin", "@one", "@two", "@three", "@five"]);
    expect(of("internal/README.md")).toEqual(["@admin", "@four", "@three", "@five"]);
    expect(of("old/README.md")).toEqual(["@admin", "@three", "@five"]);
  });

  it("is GitLab's in its folder, and elsewhere where a line is the head of a section", () => {
    expect(ownersOf(".gitlab/CODEOWNERS", "docs @docs").of("x/docs/a")).toEqual([]);
    expect(ownersOf("CODEOWNERS", "docs @docs").of("x/docs/a")).toEqual(["@docs"]);
    expect(ownersOf(".github/CODEOWNERS", "[Docs]\ndocs @docs").host).toBe("github");
  });

  it("keeps blanks that a backslash guards, and is found in GitHub's order", () => {
    expect(readOwners([String.raw`/my\ folder/ @me`], "github")[0]?.pattern).toBe(String.raw`/my\ folder/`);
    expect(ownersOf("CODEOWNERS", String.raw`/my\ folder/ @me`).of("my folder/a")).toEqual(["@me"]);
    expect(ownersFile(["README.md", "docs/CODEOWNERS", "CODEOWNERS"])).toBe(2);
    expect(ownersFile(["src/CODEOWNERS"])).toBe(-1);
  });

  it("survives a file of nonsense", () => {
    const found = ownersOf("CODEOWNERS", ["[", "]]]", "[[[[", "\\", "!x @a", "*".repeat(600), "{a,b}".repeat(90), "@only"].join("\n"));
    expect(found.of("a/b")).toEqual([]);
  });
});
