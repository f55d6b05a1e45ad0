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
    expect(found.lines[0]).toEqual({ line: 2, pattern: "*", owners: ["@all"] });
  });

  it("reads sections as GitLab does: their owners stand in where a line names none", () => {
    const lines = readOwners(["[Docs][2] @writers", "docs/", "*.md @ed", "^[Database] @dba @ops", "db/", "[a-z]*.c @c"]);
    expect(lines).toEqual([
      { line: 2, pattern: "docs/", owners: ["@writers"] },
      { line: 3, pattern: "*.md", owners: ["@ed"] },
      { line: 5, pattern: "db/", owners: ["@dba", "@ops"] },
      { line: 6, pattern: "[a-z]*.c", owners: ["@c"] },
    ]);
  });

  it("keeps blanks that a backslash guards, and is found in GitHub's order", () => {
    expect(readOwners([String.raw`/my\ folder/ @me`])[0]?.pattern).toBe(String.raw`/my\ folder/`);
    expect(ownersOf("CODEOWNERS", String.raw`/my\ folder/ @me`).of("my folder/a")).toEqual(["@me"]);
    expect(ownersFile(["README.md", "docs/CODEOWNERS", "CODEOWNERS"])).toBe(2);
    expect(ownersFile(["src/CODEOWNERS"])).toBe(-1);
  });

  it("survives a file of nonsense", () => {
    const found = ownersOf("CODEOWNERS", ["[", "]]]", "[[[[", "\\", "!x @a", "*".repeat(600), "{a,b}".repeat(90), "@only"].join("\n"));
    expect(found.of("a/b")).toEqual([]);
  });
});
