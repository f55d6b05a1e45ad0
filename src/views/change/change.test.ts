import { describe, expect, it } from "vitest";
import { Companions } from "./companions.ts";
import { tryHints } from "./tried.ts";
import { examplePicture, value } from "#picture";
import { architectureOf } from "./architecture.ts";

const learned = (...sets: readonly (readonly number[])[]): Companions => {
  const companions = new Companions();
  for (const set of sets) companions.learn(Int32Array.from(set));
  return companions;
};
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe("what usually comes along", () => {
  it("is hinted from five changes and 70 % on, and never when it is there", () => {
    const companions = learned(...times(6, [1, 2]), ...times(2, [1, 3]));
    expect(companions.hints([1])).toEqual([{ path: 2, because: 1, shared: 6, of: 8 }]);
    expect(companions.hints([1, 2])).toEqual([]);
    expect(learned(...times(4, [1, 2])).hints([1])).toEqual([]);
    expect(learned(...times(5, [1, 2]), ...times(5, [1, 3])).hints([1])).toEqual([]);
  });

  it("is tried on the past, from what was known before each change", () => {
    const picture = examplePicture({ commits: [] });
    const always = tryHints(picture, { of: 310, sets: times(310, Int32Array.of(1, 2)) });
    expect(always).toEqual({ changes: 300, leftOut: 600, hinted: 600, right: 600, needless: 0 });
    const first = tryHints(examplePicture({ commits: [] }), { of: 6, sets: times(6, Int32Array.of(1, 2)) });
    expect(first).toEqual({ changes: 6, leftOut: 12, hinted: 2, right: 2, needless: 0 });
  });
});

describe("what a change does to the architecture", () => {
  const picture = examplePicture({
    commits: [{ day: "2026-01-01", who: "a", files: ["a/x.ts", "b/y.ts", "c/z.ts"] }],
    files: { "a/x.ts": { imports: ["b/y.ts"] } },
  });
  const change = (after: readonly { from: string; to: string }[]) =>
    architectureOf(picture, ["b/y.ts", "c/new.ts"], {
      against: "main",
      gaps: [],
      imports: { state: "ready", value: { before: [], after }, coverage: { read: 2, of: 2, unit: "files" } },
    });

  it("names areas that import each other for the first time, and the ring this closes", () => {
    const found = change([
      { from: "b/y.ts", to: "a/x.ts" },
      { from: "c/new.ts", to: "b/y.ts" },
    ]);
    expect(found.newly.map((one) => one.text)).toEqual(["`b` imports `a`", "`c` imports `b`"]);
    expect(found.rings).toEqual(["closes a ring of `a` and `b`"]);
  });

  it("names a folder and what lies in it too, where they newly import each other, and closes no ring of them", () => {
    const nested = examplePicture({
      commits: [{ day: "2026-01-01", who: "a", files: ["lib/http-a.ts", "lib/http-b.ts", "lib/deep/x.ts", "lib/deep/y.ts"] }],
      files: { "lib/http-a.ts": { imports: ["lib/deep/y.ts"] } },
      areas: { lib: "lib/*", "lib/deep": "lib/deep" },
    });
    const found = architectureOf(nested, ["lib/deep/x.ts"], {
      against: "main",
      gaps: [],
      imports: {
        state: "ready",
        value: { before: [], after: [{ from: "lib/deep/x.ts", to: "lib/http-a.ts" }] },
        coverage: { read: 1, of: 1, unit: "files" },
      },
    });
    expect(found.newly.map((one) => one.text)).toEqual(["`lib/deep` imports `lib/*`"]);
    expect(found.rings).toEqual([]);
  });

  it("says nothing of what was there before, and cannot tell what was not read", () => {
    expect(change([]).empty?.what).toBe("No two areas import each other newly.");
    expect(architectureOf(picture, ["b/y.ts"], undefined).empty?.what).toBe("Cannot tell.");
    expect(value(picture, "areas")?.list.length).toBe(3);
  });
});
