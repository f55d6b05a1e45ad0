import { describe, expect, it } from "vitest";
import { csrRow } from "#base";
import { examplePicture } from "./example.ts";
import { areasByCommit } from "./touches.ts";
import { value } from "./value.ts";

function areasOf(files: readonly string[], said: Readonly<Record<string, { readonly role: "other" | "docs" }>> = {}): readonly string[] {
  const base = {
    day: "2026-01-01",
    who: "Al",
    files: ["shop/cart.ts", "shop/list.ts", "shop/cart.test.ts", "docs/guide.md", "shop/version.ts", "shop/README.md", "shop/package.json"],
  };
  const picture = examplePicture({
    commits: [base, { day: "2026-01-02", who: "Al", files }],
    files: { "shop/package.json": { role: "other" }, ...said },
  });
  const [history, areas] = [value(picture, "history"), value(picture, "areas")];
  if (history === undefined || areas === undefined) throw new Error("a part is missing");
  return [...csrRow(areasByCommit(picture, history, areas), 1)].map((area) => areas.list[area]?.id ?? "");
}

describe("areasByCommit", () => {
  it("counts code and its tests as work on a source area", () => {
    expect(areasOf(["shop/cart.ts"])).toEqual(["shop"]);
    expect(areasOf(["shop/cart.test.ts"])).toEqual(["shop"]);
  });

  it("does not count a manifest, a page or a version number that lies there", () => {
    expect(areasOf(["shop/package.json", "shop/README.md", "shop/version.ts"])).toEqual([]);
  });

  it("counts pages in an area of docs", () => {
    expect(areasOf(["docs/guide.md"])).toEqual(["docs"]);
  });

  it("counts a path that is gone, since what it was is not known", () => {
    expect(areasOf(["-shop/list.ts"])).toEqual(["shop"]);
  });
});
