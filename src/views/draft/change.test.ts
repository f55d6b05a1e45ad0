import { describe, expect, it } from "vitest";
import { examplePicture } from "#picture";
import { globsOfChange } from "./change.ts";

const picture = examplePicture({
  commits: [
    {
      day: "2026-11-02",
      who: "Al",
      files: ["shop/cart.ts", "docs/adr/0001-a.md", ...Array.from({ length: 9 }, (_, at) => `shop/${at}.ts`)],
    },
  ],
  records: [{ path: "docs/adr/0001-a.md", title: "A", status: "accepted" }],
});

describe("what a change is about", () => {
  it("is what runs and what configures it, committed or not", () => {
    const paths = ["docker-compose.yml", "redis.conf", "shop/cart.ts", "shop/new.ts", "shop/cart.test.ts", "package-lock.json"];
    expect(globsOfChange(picture, paths)).toEqual(["docker-compose.yml", "redis.conf", "shop/cart.ts", "shop/new.ts"]);
  });

  it("is never a record, in whichever log it lies, committed or not", () => {
    expect(globsOfChange(picture, ["docs/adr/0001-a.md", "docs/adr/0002-b.md", "direction/goals/g.md"])).toEqual([]);
    expect(globsOfChange(picture, ["docs/adr/0002-b.md", "shop/cart.ts"])).toEqual(["shop/cart.ts"]);
  });

  it("is the source alone where that and what configures it are many", () => {
    const many = Array.from({ length: 9 }, (_, at) => `shop/${at}.ts`);
    expect(globsOfChange(picture, [...many, "redis.conf"])).toEqual(["shop/**"]);
  });
});
