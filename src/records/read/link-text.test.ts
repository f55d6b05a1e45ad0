import { describe, expect, it } from "vitest";
import { mentionsIn, namedIn } from "./link-text.ts";

describe("what prose names", () => {
  it("is a file that it links to, or a record by its number with a word before it", () => {
    expect(namedIn("See [b](./0002-b.md#why), [c](../adr/c.md) and ADR-025; ADR 7 too.")).toEqual([
      "./0002-b.md",
      "../adr/c.md",
      "ADR-025",
      "ADR 7",
    ]);
    expect(namedIn("In 2003, #3, 0004, [x](https://example.org/a.md), src/ADR-1/x")).toEqual([]);
  });
});

describe("a supersession in part", () => {
  it.each([
    ["Implemented. Parts of this ADR were superseded by ADR-9", "superseded in part by"],
    ["Partially superseded by ADR-9", "superseded in part by"],
    ["Superseded in part by ADR-9", "superseded in part by"],
    ["Supersedes parts of ADR-9", "supersedes in part"],
    ["Partly supersedes ADR-9", "supersedes in part"],
    ["Superseded by ADR-9", "superseded by"],
    ["Supersedes ADR-9", "supersedes"],
  ])("is not one of the whole: %s", (text, verb) => {
    expect(mentionsIn(text, new Map())).toEqual([{ verb, to: "ADR-9" }]);
  });
});
