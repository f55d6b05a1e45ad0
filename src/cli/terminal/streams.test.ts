import { describe, expect, it } from "vitest";
import { terminalOf } from "./streams.ts";

const stream = (isTTY: boolean, columns?: number) => ({ isTTY, write: () => true, ...(columns === undefined ? {} : { columns }) });
const cells = (isTTY: boolean, columns: number | undefined, environment: Readonly<Record<string, string>>): number =>
  terminalOf(stream(isTTY, columns), stream(false), true, environment).cells;

describe("the width of what is printed", () => {
  it("is 80 through a pipe, or what COLUMNS asks for, within reason", () => {
    expect(cells(false, undefined, {})).toBe(80);
    expect(cells(false, undefined, { COLUMNS: "120" })).toBe(120);
    expect(cells(false, undefined, { COLUMNS: "7" })).toBe(40);
    expect(cells(false, undefined, { COLUMNS: "99999" })).toBe(240);
    for (const odd of ["", "0", "wide", "-5", "1e3"]) expect(cells(false, undefined, { COLUMNS: odd })).toBe(80);
  });

  it("is a screen's own, up to 100", () => {
    expect(cells(true, 72, { COLUMNS: "200" })).toBe(72);
    expect(cells(true, 300, {})).toBe(100);
  });
});
