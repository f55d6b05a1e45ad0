import { describe, expect, it } from "vitest";
import { parseDay } from "#base";
import { examplePicture } from "#picture";
import { datedHead } from "./dated-head.ts";

const picture = examplePicture({ commits: [{ day: "2026-11-02", who: "Al", files: ["a.ts"] }], at: "2026-11-02" });
const coverage = (today: string): readonly string[] =>
  datedHead({ picture, now: parseDay(today) ?? 0 }, [], { question: "", answer: "", command: "" }).sheet.coverage;

describe("a page of ages and days that are due", () => {
  it("says to which day each is counted where these are two", () => {
    expect(coverage("2026-11-20")).toContain(
      "Ages are counted to 2 Nov 2026, the day of the commit; days that are due, to today, 20 Nov 2026.",
    );
    expect(coverage("2026-11-02").filter((said) => said.startsWith("Ages"))).toEqual([]);
  });
});
