import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examplePicture, type Measure, measures, type Picture, readAt } from "./index.ts";

const day = (month: number, date: number): string => `2026-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
/** Thirty changes of the shop in a year, every third a fix, by four people; its cart is imported from outside. */
const commits = Array.from({ length: 36 }, (_, index) => ({
  day: day(1 + Math.floor(index / 3), 3 + (index % 3) * 8),
  who: ["Ada", "Ben", "Cora", "Dan"][index % 4] ?? "",
  message: index % 3 === 0 ? "fix: it" : "feat: more",
  files: ["shop/cart.ts", ...(index % 2 === 0 ? ["shop/cart.test.ts", "desk/till.ts"] : []), ...(index % 5 === 0 ? ["docs/a.md"] : [])],
}));
const others = Array.from({ length: 30 }, (_, index) => ({
  day: day(1 + Math.floor(index / 3), 5 + (index % 3) * 8),
  who: "Eve",
  message: "feat: other",
  files: [`else/${index % 3}.ts`],
}));
const picture = examplePicture({
  commits: [...commits, ...others].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  files: { "shop/cart.ts": { lines: 400 }, "desk/till.ts": { lines: 50, imports: ["shop/cart.ts"] } },
  at: "2026-12-31",
  teams: { red: ["Ada", "Ben"], blue: ["Cora"] },
});
const at = picture.repository.at.time;
const named = (id: string): Measure => {
  const found = measures.find((measure) => measure.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};
const read = (id: string, globs: readonly string[] = ["shop/**"], window?: string) => readAt(picture, named(id), { globs, window }, at);

describe("the registry of measures", () => {
  it("lists every file of its folder once, each with a unit and a definition that ends", () => {
    const files = readdirSync(new URL("measures", import.meta.url)).filter((name) => name.endsWith(".ts"));
    expect(measures.map((measure) => `${measure.id}.ts`).sort()).toEqual(files.sort());
    for (const { definition, title } of measures) expect(`${title}: ${definition}`).toMatch(/^[A-Z].*\.$/);
  });

  it.each(measures.map((measure) => [measure.id, measure] as const))("%s: says why it cannot tell when nothing was read", (_, measure) => {
    const nothing: Picture = { ...picture, parts: {} };
    expect(readAt(nothing, measure, { globs: [], window: undefined }, at).state).toBe("cannot tell");
  });

  it.each(measures.map((measure) => [measure.id, measure] as const))("%s: of an earlier day it is told, or why not", (_, measure) => {
    const found = readAt(picture, measure, { globs: ["shop/**"], window: undefined }, at - 100 * 86_400);
    expect(found.state).toBe(measure.past ? "told" : "cannot tell");
    if (!measure.past)
      expect(found).toEqual({ state: "cannot tell", why: "only the commit that is read is known, not the files of an earlier day" });
  });

  it("counts what happened in the globs and nowhere else", () => {
    expect(read("people")).toEqual({ state: "told", value: 4, n: "36 commits" });
    expect(read("active-people")).toEqual({ state: "told", value: 4, n: "18 commits" });
    expect(read("active-people", ["else"], "1 year")).toEqual({ state: "told", value: 1, n: "30 commits" });
    expect(read("fix-share")).toEqual({ state: "told", value: 33, n: "12 of 36 landed changes" });
    expect(read("with-tests")).toEqual({ state: "told", value: 50, n: "18 of 36 landed changes" });
    expect(read("teams", ["shop/**"], "1 year")).toEqual({ state: "told", value: 2, n: "36 commits" });
    expect(read("landed-changes", ["shop/**"], "1 year")).toEqual({ state: "told", value: 3, n: "36 landed changes" });
    expect(read("days-quiet", ["desk/till.ts"])).toEqual({ state: "told", value: 19, n: "18 landed changes" });
  });

  it("says of files without a change by a person that sweeping commits are left out", () => {
    expect(read("days-quiet", ["nowhere/**"])).toEqual({
      state: "cannot tell",
      why: "no change by a person is known; sweeping commits are left out",
    });
  });

  it("reads a folder however it is written", () => {
    const all = ["shop/**", "shop", "shop/", "./shop", "/shop/"].map((glob) => read("commits", [glob]));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(read("files", [])).toMatchObject({ value: 7 });
  });

  it("counts the files of the commit that is read", () => {
    expect(read("lines")).toEqual({ state: "told", value: 400, n: "1 source file" });
    expect(read("largest-file", ["docs"])).toEqual({ state: "cannot tell", why: "no source file lies in it" });
    expect(read("importers")).toEqual({ state: "told", value: 1, n: "2 files" });
    expect(read("imports-out", ["desk/**"])).toEqual({ state: "told", value: 1, n: "1 file" });
  });

  it("tells which areas change with it, and not by chance", () => {
    expect(read("coupled-areas")).toEqual({ state: "told", value: 1, n: "36 landed changes" });
    expect(read("coupled-areas", ["else/**"])).toMatchObject({ value: 0 });
  });

  it("does not tell a share of a handful", () => {
    expect(read("fix-share", ["shop/**"], "90 days")).toEqual({ state: "cannot tell", why: "9 landed changes are too few for a share" });
  });

  it("says that a window is none", () => {
    expect(read("commits", ["shop"], "a while")).toEqual({ state: "cannot tell", why: '"a while" is no window' });
  });
});
