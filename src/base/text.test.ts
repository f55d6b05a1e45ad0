import { describe, expect, it } from "vitest";
import { csrFromPairs, csrRow } from "./csr.ts";
import { counted, listed, showCount, showShare } from "./text.ts";

describe("words for figures", () => {
  it("have thousands and a unit", () => {
    expect([showCount(12_840), showCount(999), counted(1, "file"), counted(2, "entry", "entries")]).toEqual([
      "12,840",
      "999",
      "1 file",
      "2 entries",
    ]);
  });

  it("give no percentage of fewer than 20", () => {
    expect([showShare(7, 18), showShare(7, 20)]).toEqual(["7 of 18", "35\u00a0%"]);
  });

  it("list as a sentence does", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b and c"]);
  });
});

describe("a list of lists as columns", () => {
  it("keeps the order given within a row, and empty rows", () => {
    const csr = csrFromPairs(3, [2, 0, 2], [7, 8, 9]);
    expect([0, 1, 2].map((row) => [...csrRow(csr, row)])).toEqual([[8], [], [7, 9]]);
  });
});
