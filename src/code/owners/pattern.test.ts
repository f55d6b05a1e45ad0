import { describe, expect, it } from "vitest";
import { type OwnersHost, ownersPattern } from "./pattern.ts";

const matched = (host: OwnersHost, pattern: string, paths: readonly string[]): readonly string[] =>
  paths.filter(ownersPattern(pattern, host));

const tree = ["a.md", "docs", "docs.md", "docs/a.md", "docs/b/c.md", "x/docs", "x/docs/a.md", "x/docs/b/c.md", "x/y/docs/a.js"];
const inDocs = ["docs/a.md", "docs/b/c.md"];

describe("a pattern of CODEOWNERS, as GitHub documents it", () => {
  it.each([
    ["*", tree],
    ["/*", ["a.md", "docs", "docs.md"]],
    ["*.js", ["x/y/docs/a.js"]],
    ["/*.md", ["a.md", "docs.md"]],
    ["/docs/", inDocs],
    ["docs/", [...inDocs, "x/docs/a.md", "x/docs/b/c.md", "x/y/docs/a.js"]],
    ["/docs", ["docs", ...inDocs]],
    ["docs", ["docs", ...inDocs, "x/docs", "x/docs/a.md", "x/docs/b/c.md", "x/y/docs/a.js"]],
    ["docs/*", ["docs/a.md"]],
    ["/docs/*", ["docs/a.md"]],
    ["docs/**", inDocs],
    ["docs/**/*", inDocs],
    ["docs/*.md", ["docs/a.md"]],
    ["**/docs", ["docs", ...inDocs, "x/docs", "x/docs/a.md", "x/docs/b/c.md", "x/y/docs/a.js"]],
    ["**/docs/*.md", ["docs/a.md", "x/docs/a.md"]],
    ["x/docs", ["x/docs", "x/docs/a.md", "x/docs/b/c.md"]],
    ["x/*/docs/", ["x/y/docs/a.js"]],
    ["*/docs/", ["x/docs/a.md", "x/docs/b/c.md"]],
    ["/x/doc*", ["x/docs", "x/docs/a.md", "x/docs/b/c.md"]],
    ["DOCS/", []],
    ["/", []],
    ["!docs/", []],
    ["doc[s]/", []],
    ["doc{s,x}/", []],
  ])("%s", (pattern, found) => {
    expect(matched("github", pattern, tree)).toEqual(tree.filter((path) => found.includes(path)));
  });

  it("does not read a guarded hash, and reads a guarded blank", () => {
    expect(matched("github", String.raw`\#a.md`, ["#a.md"])).toEqual([]);
    expect(matched("github", String.raw`my\ docs/`, ["my docs/a.md"])).toEqual(["my docs/a.md"]);
  });
});

describe("a pattern of CODEOWNERS, as GitLab documents it", () => {
  it.each([
    ["*", tree],
    ["/*", ["a.md", "docs", "docs.md"]],
    ["/docs/", inDocs],
    ["docs/", [...inDocs, "x/docs/a.md", "x/docs/b/c.md", "x/y/docs/a.js"]],
    ["/docs", ["docs"]],
    ["docs", ["docs", "x/docs"]],
    ["docs/a.md", ["docs/a.md", "x/docs/a.md"]],
    ["docs/*", ["docs/a.md", "x/docs/a.md", "x/y/docs/a.js"]],
    ["/docs/*", ["docs/a.md"]],
    ["/docs/**", ["docs/a.md"]],
    ["/docs/**/*.md", inDocs],
    ["/x/*/docs/", ["x/y/docs/a.js"]],
    ["doc[st]", ["docs", "x/docs"]],
    ["doc{s,x}", []],
  ])("%s", (pattern, found) => {
    expect(matched("gitlab", pattern, tree)).toEqual(tree.filter((path) => found.includes(path)));
  });

  it("reads a guarded hash", () => {
    expect(matched("gitlab", String.raw`\#a.md`, ["#a.md", "x/#a.md"])).toEqual(["#a.md", "x/#a.md"]);
  });
});
