import { describe, expect, it } from "vitest";
import { redrawable } from "./redraw.ts";

function screen(rows: number) {
  const written: string[] = [];
  return { written, ...redrawable({ out: (text) => void written.push(text), columns: 20, rows }) };
}

describe("a first screen", () => {
  it("is taken back line for line, lines that ran over counted", () => {
    const { written, draw, finish } = screen(24);
    draw(`one\n${"x".repeat(41)}\n`);
    finish("whole\n");
    expect(written).toEqual([`one\n${"x".repeat(41)}\n`, "\u001b[4A\u001b[0Jwhole\n"]);
  });

  it("is left out when it would scroll away", () => {
    const { written, draw, finish } = screen(2);
    draw("one\ntwo\nthree\n");
    finish("whole\n");
    expect(written).toEqual(["whole\n"]);
  });
});
