import { describe, expect, it } from "vitest";
import { type EntryGroup, matching } from "./match.ts";

const entry = (text: string, note = "") => ({ text, note, typed: true, link: undefined });
const groups: readonly EntryGroup[] = [
  { title: "Pages", entries: [entry("Now"), entry("Map")] },
  {
    title: "Files",
    entries: ["src/unmapped/other.ts", "src/web/map.ts", "src/map/very/long/way/down/map.ts", "docs/readme.md"].map((path) => entry(path)),
  },
  { title: "Commands", entries: [entry("fairlead analyse coupling", "What changes together?")] },
];
const found = (query: string): Record<string, readonly string[]> =>
  Object.fromEntries(matching(groups, query).map(({ title, entries }) => [title, entries.map(({ text }) => text)]));

describe("search", () => {
  it("puts a name that begins with the word first, and the shorter before the longer", () => {
    expect(found("map")).toEqual({
      Pages: ["Map"],
      Files: ["src/web/map.ts", "src/map/very/long/way/down/map.ts", "src/unmapped/other.ts"],
    });
  });

  it("wants every word, wherever it stands", () => {
    expect(found("web map")).toEqual({ Files: ["src/web/map.ts"] });
    expect(found("together")).toEqual({ Commands: ["fairlead analyse coupling"] });
    expect(found("nowhere at all")).toEqual({});
  });

  it("shows pages and commands while nothing is asked", () => {
    expect(Object.keys(found("  "))).toEqual(["Pages", "Commands"]);
  });

  it("shows what was looked at lately first, and no empty group", () => {
    const recent = { title: "Recent", entries: [entry("D-3 One queue")] };
    expect(matching([recent, ...groups], "").map(({ title }) => title)).toEqual(["Recent", "Pages", "Commands"]);
    expect(matching([{ ...recent, entries: [] }, ...groups], "").map(({ title }) => title)).toEqual(["Pages", "Commands"]);
  });

  it("forgives a slip, where nothing holds what was typed", () => {
    for (const slip of ["cuopling", "coupleing", "copling", "coupljng"])
      expect(found(slip)).toEqual({ Commands: ["fairlead analyse coupling"] });
    expect(found("readem docs")).toEqual({ Files: ["docs/readme.md"] });
    expect(found("xap")).toEqual({});
    expect(found("nothinglikethis")).toEqual({});
  });

  it("reads no letter as a pattern", () => {
    expect(found("(.*[")).toEqual({});
  });
});
