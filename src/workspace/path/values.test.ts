import { describe, expect, it } from "vitest";
import type { FieldSpec } from "#records";
import { dayUntil } from "./not-now.ts";
import { listOf, valueTyped } from "./values.ts";

const field = (input: FieldSpec["input"], choices?: readonly string[]): FieldSpec => ({
  key: "k",
  label: "K",
  meaning: "",
  input,
  required: false,
  drafted: false,
  ...(choices === undefined ? {} : { choices }),
});

describe("what is typed for a field", () => {
  it("is the value it stands for", async () => {
    expect(await valueTyped(field("list"), "src/{a,b}/**, docs/**")).toEqual(["src/{a,b}/**", "docs/**"]);
    expect(await valueTyped(field("number"), "3")).toBe(3);
    expect(await valueTyped(field("boolean"), "yes")).toBe(true);
    expect(await valueTyped(field("structure"), '{ measure: commits, op: "<", value: 3, by: 2026-12-31 }')).toEqual({
      measure: "commits",
      op: "<",
      value: 3,
      by: "2026-12-31",
    });
    expect(await valueTyped(field("structure"), "in words")).toBe("in words");
    expect(listOf(" , ")).toEqual([]);
  });

  it.each([
    [field("choice", ["low", "high"]), "middle", "It is one of low, high."],
    [field("day"), "2026-02-30", "Write a day as 2026-12-31."],
    [field("number"), "three", "It is a number."],
    [field("boolean"), "perhaps", "It is yes or no."],
    [field("structure"), "{ a: [", "Write it as YAML, such as { team: core, by: 2026-12-31 }."],
    [field("structure"), "[&a [x], *a]", "Write it as YAML, such as { team: core, by: 2026-12-31 }."],
  ])("is refused with what would do", async (spec, text, hint) => {
    await expect(valueTyped(spec, text)).rejects.toMatchObject({ hint });
  });
});

describe("until when", () => {
  const now = Date.UTC(2026, 10, 20) / 1000;
  const iso = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10);

  it("is a day, or a span from today", () => {
    expect(["2027-04-01", "90d", "2w", "3m", "1 year"].map((text) => iso(dayUntil(text, now)))).toEqual([
      "2027-04-01",
      "2027-02-18",
      "2026-12-04",
      "2027-02-20",
      "2027-11-20",
    ]);
  });

  it("lies ahead", () => {
    for (const text of ["2026-11-20", "0d", "soon"]) expect(() => dayUntil(text, now)).toThrow(/is not ahead|is no day/);
  });
});
