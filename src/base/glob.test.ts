import fc from "fast-check";
import ignore from "ignore";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { gitPattern, globLimit, isReadableGlob, matcher } from "./glob.ts";

const name = fc.constantFrom("a", "b", "ab", "aab", ".a", "a.ts", "b.test.ts", "x-y");
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const part = fc.constantFrom(
  "a",
  "b",
  "*",
  "**",
  "?",
  "a*",
  "*b",
  "*.ts",
  "*.test.*",
  "[ab]",
  "[!a]",
  "{a,b}",
  "{a,*.ts}",
  ".a",
  "a?",
  "*a*b*",
);
const glob = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

describe("a glob", () => {
  it.each([
    ["src/**", "src/a/b.ts", true],
    ["src/**", "source/a.ts", false],
    ["**/*.ts", "a.ts", true],
    ["**/test/**", "src/test/a.ts", true],
    ["src/*.ts", "src/a/b.ts", false],
    ["src/{a,b}/*.{ts,js}", "src/b/x.js", true],
    ["file[0-9].c", "file7.c", true],
    ["file[!0-9].c", "file7.c", false],
    [String.raw`a\*b`, "a*b", true],
    [String.raw`a\*b`, "axb", false],
    ["a{b", "a{b", true],
    ["*", ".hidden", true],
    ["./src/*", "src/a", true],
  ])("%s on %s: %s", (pattern, target, expected) => {
    expect(matcher([pattern])(target)).toBe(expected);
  });

  it("matches what picomatch matches", () => {
    fc.assert(
      fc.property(glob, path, (pattern, target) => {
        const theirs = picomatch(pattern, { dot: true, posix: true, noextglob: true, strictSlashes: true });
        // Picomatch lets "a/**" match "a" itself; here a folder is never asked for, only files are.
        fc.pre(!pattern.endsWith("/**") && !/\*\*\/\*\*/.test(pattern));
        expect(matcher([pattern])(target)).toBe(theirs(target));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes time by length times length, whatever is asked of it", () => {
    const hostile = `${"*a".repeat(200)}b`;
    const target = `${"a".repeat(20_000)}/${"a/".repeat(5_000)}c`;
    expect(matcher([hostile, `${"**/a/".repeat(60)}b`])(target)).toBe(false);
  });

  it("matches nothing when it is too long or unfolds too far", () => {
    const bomb = "{a,b}".repeat(20);
    expect(isReadableGlob(bomb)).toBe(false);
    expect(matcher([bomb])("a".repeat(20))).toBe(false);
    expect(isReadableGlob("a".repeat(globLimit.length + 1))).toBe(false);
    expect(isReadableGlob("src/**/*.{ts,tsx}")).toBe(true);
  });
});

describe("a line of .gitignore grammar", () => {
  const line = fc
    .tuple(
      fc.constantFrom("", "/"),
      fc.array(fc.constantFrom("a", "b", "*", "*.ts", "a*", "**", ".a"), { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", "/"),
    )
    .map(([start, parts, end]) => start + parts.join("/") + end);

  it("matches files as git does", () => {
    fc.assert(
      fc.property(line, path, (pattern, target) => {
        // What `**` beside another `**`, or alone, means is nobody's question.
        fc.pre(!/\*\*\/\*\*|^\/?\*\*\/?$|\/\*\*\/?$/.test(pattern));
        expect(gitPattern(pattern)(target)).toBe(ignore().add(pattern).ignores(target));
      }),
      { numRuns: 2000 },
    );
  });

  it("in .gitattributes, a folder covers nothing", () => {
    expect(gitPattern("docs", "attributes")("docs/a.md")).toBe(false);
    expect(gitPattern("docs/**", "attributes")("docs/a/b.md")).toBe(true);
  });
});
