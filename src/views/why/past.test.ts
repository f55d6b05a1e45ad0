import { describe, expect, it } from "vitest";
import { activeSeries, areaActivity, examplePicture, helpersOf, value, yearOf } from "#picture";
import { landedWithin } from "../shared/landed.ts";
import { pastOf } from "./past.ts";
import { subjectOf } from "./subject.ts";

const many = Array.from({ length: 31 }, (_, index) => `src/part${index}.ts`);

/** An area whose manifest moves more often than its code, and a sweep over all of it by somebody else. */
const picture = examplePicture({
  commits: [
    { day: "2025-12-01", who: "cy", files: ["src/a.ts", "src/package.json", ...many] },
    ...["01", "02", "03"].map((month) => ({ day: `2026-${month}-01`, who: "ada", files: ["src/a.ts"] })),
    ...["04", "05", "06"].map((month) => ({ day: `2026-${month}-02`, who: "bo", files: ["src/package.json"] })),
  ],
  files: { "src/package.json": { role: "infrastructure" } },
});

describe("an area's past", () => {
  it("is that of its code, as everywhere: changes and people", () => {
    const history = value(picture, "history");
    const past = pastOf(picture, subjectOf(picture, "src"));
    if (history === undefined || past === undefined) throw new Error("no history");
    const year = yearOf(history.at.time);
    expect(landedWithin(history, past.landed, year.from, year.to).length).toBe(areaActivity(picture, year)[0]?.landed);
    expect(past.people.at(-1)).toBe(areaActivity(picture)[0]?.depth);
    expect(past.people.at(-1)).toBe(activeSeries(picture, 8)?.depth[0]?.at(-1));
    expect(past.people.at(-1)).toBe(1);
  });
});

describe("who can help", () => {
  it("is nobody for a commit of over 30 files alone", () => {
    expect(helpersOf(picture, ["src/part1.ts"])).toEqual([]);
    expect(helpersOf(picture, ["src/a.ts"]).length).toBe(1);
  });
});
