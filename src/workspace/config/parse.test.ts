import { describe, expect, it } from "vitest";
import { rules } from "#signals";
import { parseConfig } from "./parse.ts";

const read = (text: string) => parseConfig("fairlead.yaml", text, rules);

describe("fairlead.yaml", () => {
  it("gives what it says, and defaults for the rest", () => {
    const { value, problems } = read("repo: harbor/checkout\nareas:\n  billing: [src/billing/**]\nstart: 2025-03-01\n");
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ repo: "harbor/checkout", areas: { billing: ["src/billing/**"] }, direction: ["direction"], people: {} });
    expect(value.start).toBe(Date.UTC(2025, 2, 1) / 1000);
  });

  it("is a problem with its line where a key is not known; the rest holds", () => {
    const { value, problems } = read("repo: a/b\nteam: x\n");
    expect(problems).toMatchObject([{ path: "fairlead.yaml", line: 2, message: 'unknown key "team"' }]);
    expect(value.repo).toBe("a/b");
  });

  it("is a problem with its line where a value is of the wrong kind; the rest holds", () => {
    const { value, problems } = read("repo: a/b\nbots:\n  - renovate\n  - 12\n");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: "fairlead.yaml", line: 4 });
    expect(value).toMatchObject({ repo: "a/b", bots: [] });
  });

  it("checks the options of signals against what the signals declare", () => {
    const { problems } = read("signals:\n  one-person-area:\n    no-such-option: 3\n  no-such-signal: {}\n");
    expect(problems.map(({ line }) => line)).toEqual([3, 4]);
  });

  it("is a problem with its line where a glob stands for too much", () => {
    const { value, problems } = read(`ignore:\n  - dist/**\n  - "${"{a,b}".repeat(20)}"\nareas:\n  shop: ["${"x".repeat(600)}"]\n`);
    expect(problems.map(({ line }) => line ?? 0).toSorted((a, b) => a - b)).toEqual([3, 5]);
    expect(problems[0]?.message).toContain("a glob has at most 512 characters");
    expect(value).toMatchObject({ ignore: [], areas: {} });
  });

  it("reads never as a word about people", () => {
    expect(read("people: never\n").value.people).toBe("never");
  });

  it.each([
    ["a list", "- a\n- b\n"],
    ["a word", "hello\n"],
    ["no YAML", "a: [b\n"],
    ["two of a key", "repo: a\nrepo: b\n"],
    ["an alias", "areas:\n  a: &x [p]\n  b: *x\n"],
    [
      "aliases that explode",
      `a: &a [x,x,x,x,x,x,x,x]\n${"bcdefgh"
        .split("")
        .map(
          (key, i) =>
            `${key}: &${key} [${Array(8)
              .fill(`*${"abcdefg"[i] ?? "a"}`)
              .join(",")}]`,
        )
        .join("\n")}\n`,
    ],
  ])("never throws: %s", (_, text) => {
    const { problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message, hint } of problems) expect(`${message}${hint}`).not.toMatch(/undefined|\[object/);
  });

  it("may be empty", () => {
    expect(read("").problems).toEqual([]);
    expect(read("# nothing yet\n").problems).toEqual([]);
  });
});
