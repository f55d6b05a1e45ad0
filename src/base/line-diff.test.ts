import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineDiff } from "./index.ts";

const shown = (before: string, after: string, around?: number): string =>
  lineDiff(before, after, around)
    .map(({ mark, text }) => `${mark}${text}`)
    .join("|");

describe("what changes, line by line", () => {
  it("is what was taken out and put in, with what stands around", () => {
    expect(shown("a\nb\nc\nd\ne\n", "a\nb\nC\nd\ne\n", 1)).toBe("…1 line| b|-c|+C| d|…1 line");
    expect(shown("a\n", "a\nb\n")).toBe(" a|+b");
    expect(shown("", "a\n")).toBe("+a");
    expect(shown("a\n", "a\n")).toBe("…1 line");
  });

  it("gives back both texts", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        // Where nothing changed, nothing is shown.
        fc.pre(a.join("\n") !== b.join("\n"));
        const found = lineDiff(a.join("\n"), b.join("\n"), 100);
        expect(found.filter(({ mark }) => mark !== "+").map(({ text: one }) => one)).toEqual(a);
        expect(found.filter(({ mark }) => mark !== "-").map(({ text: one }) => one)).toEqual(b);
      }),
    );
  });
});
