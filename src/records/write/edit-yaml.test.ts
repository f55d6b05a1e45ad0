import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import * as z from "zod";
import type { Value } from "../types.ts";
import { editYaml } from "./edit-yaml.ts";

const after = (text: string, keys: readonly string[], value: Value | undefined, order: readonly string[] = []): string => {
  const edited = editYaml(text, keys, value, order);
  return edited.state === "done" ? edited.text : `refused: ${edited.because}`;
};

const odd = `# who and when
status:   "proposed"   # not yet
date: 2026-11-20
title : 'It''s so'
makers:
  - ada   # she asked
  # the other one
  - grace

applies-to: [ "a/**", 'b' , c ]   # globs
empty:
note: >- # folded
  one
  two

time: { decide: 2d, build: 15d }
plan:
- step: one
  by: 2026-12-01
- { step: two }
`;

describe("setting a value in YAML", () => {
  it.each<readonly [string, Value, string, string]>([
    ["status", "accepted", '"proposed"', '"accepted"'],
    ["title", "It isn't", "'It''s so'", "'It isn''t'"],
    ["date", "2026-12-01", "date: 2026-11-20", "date: 2026-12-01"],
    ["makers", ["ada", "grace", "lin"], "  - grace\n", "  - grace\n  - lin\n"],
    ["makers", ["grace"], "  - ada   # she asked\n", ""],
    ["applies-to", ["a/**", "b", "c", "d/*"], " c ]", ' c, "d/*" ]'],
    ["applies-to", ["a/**", "c"], "'b' , ", ""],
    ["applies-to", ["a/**", "b"], " , c", ""],
    ["empty", "no longer", "empty:\n", "empty: no longer\n"],
    ["note", "short", ">- # folded\n  one\n  two\n", "short # folded\n"],
    ["note", "three\nfour\n", ">- # folded\n  one\n  two\n", "| # folded\n  three\n  four\n"],
    ["time", { decide: "2d", build: "20d" }, "15d", "20d"],
    ["time", { decide: "2d", build: "15d", run: "1d/month" }, "15d }", "15d, run: 1d/month }"],
    ["plan", [{ step: "one", by: "2027-01-01" }, { step: "two" }], "by: 2026-12-01", "by: 2027-01-01"],
    [
      "plan",
      [{ step: "one", by: "2026-12-01" }, { step: "two" }, { step: "three" }],
      "- { step: two }\n",
      "- { step: two }\n- { step: three }\n",
    ],
    ["makers", "ada", "makers:\n  - ada   # she asked\n  # the other one\n  - grace\n", "makers: ada\n"],
  ])("%s to %j changes these characters only", (key, value, from, to) => {
    expect(odd.split(from)).toHaveLength(2);
    expect(after(odd, [key], value)).toBe(odd.replace(from, () => to));
    expect(after(odd.replaceAll("\n", "\r\n"), [key], value)).toBe(odd.replace(from, () => to).replaceAll("\n", "\r\n"));
  });

  it("changes nothing where the value is the same", () => {
    expect(after(odd, ["applies-to"], ["a/**", "b", "c"])).toBe(odd);
  });

  it("writes a new key after those that are written before it", () => {
    expect(after("status: x\nrisk: low\n", ["decide-by"], "2026-12-01", ["status", "decide-by", "risk"])).toBe(
      "status: x\ndecide-by: 2026-12-01\nrisk: low\n",
    );
    expect(after("status: x", ["risk"], "low")).toBe("status: x\nrisk: low");
    expect(after("", ["risk"], "low")).toBe("risk: low\n");
    expect(after("# only this\n", ["risk"], "low")).toBe("# only this\nrisk: low\n");
    expect(after("{ a: 1 }\n", ["risk"], "low")).toBe("{ a: 1, risk: low }\n");
  });

  it("takes a key out with its lines, and leaves the comments of others", () => {
    expect(after(odd, ["note"], undefined)).toBe(odd.replace(/note: >-[^]*?two\n/, ""));
    expect(after(odd, ["makers"], undefined)).toBe(odd.replace(/makers:[^]*?grace\n/, ""));
  });

  it("reaches into what a key holds", () => {
    expect(after("doc/a.md:\n  owner: ada\n", ["doc/a.md", "risk"], "low")).toBe("doc/a.md:\n  owner: ada\n  risk: low\n");
    expect(after("doc/a.md:\n  owner: ada\n", ["doc/b.md", "risk"], "low")).toBe("doc/a.md:\n  owner: ada\ndoc/b.md:\n  risk: low\n");
  });

  it.each([
    ["an anchor", "a: &x 1\nb: *x\n", "a"],
    ["a tag", "a: !!str 12\n", "a"],
    ["no YAML", "a: [b\n", "a"],
    ["a list", "- a\n", "a"],
    ["two of a key", "a: 1\na: 2\n", "a"],
  ])("refuses %s", (_, text, key) => {
    expect(after(text, [key], "new")).toMatch(/^refused: /);
  });
});

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    "yes",
    "012",
    "1e3",
    "a: b",
    "# x",
    "- a",
    "---",
    "a\nb",
    "a\n\nb\n",
    " x",
    "~",
    "null",
    "0x1f",
    "2026-11-20",
    "*x",
    "@x",
  ),
);
const scalars: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: texts },
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc.boolean(),
  fc.constant(null),
);
const keys = fc
  .oneof(fc.constantFrom("a", "b", "status", "applies-to", "x y", "doc/a.md", "no", "1"), fc.string({ minLength: 1 }))
  .filter((key) => key !== "__proto__");
const values: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalars,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 3 }),
  ),
})).value;

/** As people and tools write it: blocks, flows, quotes of either sort. */
const written = fc
  .tuple(
    fc.dictionary(keys, values, { minKeys: 1, maxKeys: 4 }),
    fc.constantFrom("QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED", "PLAIN"),
    fc.constantFrom("block", "flow", "any"),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([value, defaultStringType, collectionStyle, eol]) =>
    stringify(value, { defaultStringType, collectionStyle, defaultKeyType: "QUOTE_DOUBLE", lineWidth: 30 })
      .replaceAll("\n", eol)
      .replace(/^/, `# first${eol}`),
  );

/** What a text says; a text without a key says nothing. */
const content = (text: string): Readonly<Record<string, Value>> => z.record(z.string(), z.json()).parse(parse(text) ?? {});

describe("any value in any YAML", () => {
  it("is set and read back, all else being as it was", () => {
    let done = 0;
    let of = 0;
    fc.assert(
      fc.property(written, keys, fc.option(values, { nil: undefined }), (text, key, value) => {
        const edited = editYaml(text, [key], value);
        of += 1;
        if (edited.state === "refused") return;
        done += 1;
        const { [key]: _, ...others } = content(text);
        expect(content(edited.text)).toEqual(value === undefined ? others : { ...others, [key]: value });
        expect(edited.text.startsWith("# first")).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(done / of).toBeGreaterThan(0.97);
  });
});
