import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapeOf } from "./shape.ts";

const shape = (text: string) => shapeOf(Buffer.from(text));

describe("the shape of a text", () => {
  it("counts lines, the last with or without its newline", () => {
    expect(shape("").lines).toBe(0);
    expect(shape("a").lines).toBe(1);
    expect(shape("a\n").lines).toBe(1);
    expect(shape("a\n\nb").lines).toBe(3);
    expect(shape("\n").lines).toBe(1);
  });

  it("takes a tab for one unit, and a file's own step for one in spaces", () => {
    expect(shape("a\n\tb\n\t\tc\n")).toEqual({ lines: 3, indentSum: 3, indentMax: 2 });
    expect(shape("a\n    b\n        c\n")).toEqual({ lines: 3, indentSum: 3, indentMax: 2 });
    expect(shape("a\n  b\n    c\n  d\n    e\n")).toEqual({ lines: 5, indentSum: 6, indentMax: 2 });
    expect(shape("a\r\n  b\r\n  \r\n")).toEqual({ lines: 3, indentSum: 1, indentMax: 1 });
  });

  it("does not count blank lines, nor widths without end", () => {
    expect(shape("\n   \n\t\t\n").indentSum).toBe(0);
    expect(shape(`${" ".repeat(100_000)}x`)).toEqual({ lines: 1, indentSum: 100, indentMax: 100 });
    expect(shape(`${"\t".repeat(100_000)}x`).indentMax).toBe(400);
  });

  it("has as many lines as split says, and a maximum within the sum", () => {
    const text = fc.array(fc.constantFrom("a", "\n", "\t", "  ", "    ", "\r\n", "}")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (sample) => {
        const { lines, indentSum, indentMax } = shape(sample);
        expect(lines).toBe(sample === "" ? 0 : sample.replace(/\n$/, "").split("\n").length);
        expect(indentMax).toBeLessThanOrEqual(indentSum);
      }),
    );
  });
});
