import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffLines } from "./diff.ts";

const shown = (before: string | null, after: string): string =>
  diffLines(before, after)
    .map(({ sign, text }) => sign + text)
    .join("\n");

describe("what will be written", () => {
  it("is the lines that differ, with two around them", () => {
    expect(shown("a\nb\nc\nstatus: proposed\nd\ne\nf\ng", "a\nb\nc\nstatus: accepted\nd\ne\nf\ng")).toBe(
      ["…1 line as before", " b", " c", "-status: proposed", "+status: accepted", " d", " e", "…2 lines as before"].join("\n"),
    );
  });

  it("of a new file is all of it", () => {
    expect(shown(null, "a\nb")).toBe("+a\n+b");
  });

  it("tells a changed line end", () => {
    expect(shown("a\r\nb", "a\nb")).toBe("-a\r\n+a\n b");
  });

  it("holds both texts: without what comes it is the old one, without what goes the new", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(`x\n${before}`, `x\n${after}`);
        const count = (signs: string): number => lines.filter(({ sign }) => signs.includes(sign)).length;
        const left = lines.filter(({ sign }) => sign === "…").reduce((sum, { text: words }) => sum + Number.parseInt(words, 10), 0);
        expect(count(" -") + left).toBe(`x\n${before}`.split("\n").length);
        expect(count(" +") + left).toBe(`x\n${after}`.split("\n").length);
        expect(lines.some(({ sign }) => sign === "-" || sign === "+")).toBe(before !== after);
      }),
    );
  });
});
