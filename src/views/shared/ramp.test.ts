import { describe, expect, it } from "vitest";
import { countRamp, peopleRamp, peopleText, shareRamp } from "./ramp.ts";

describe("a ramp", () => {
  it("grows as the look says, and names its bounds", () => {
    expect([0, 1, 2, 3, 5, 6, 10, 11, 18, 19, 30, 31, 9_999].map(countRamp.depthOf)).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7]);
    expect(countRamp.steps.map((step) => step.text)).toEqual(["0", "1–2", "3–5", "6–10", "11–18", "19–30", "31+"]);
    expect(shareRamp.steps.map((step) => step.text)).toEqual(["0 %", "to 10 %", "to 20 %", "to 30 %", "to 45 %", "to 60 %", "61 %+"]);
  });

  it("says no more of people than 0, 1, 2, 3+", () => {
    expect([0, 1, 2, 3, 40].map(peopleText)).toEqual(["0", "1", "2", "3+", "3+"]);
    expect(peopleRamp.depthOf(40)).toBe(peopleRamp.depthOf(3));
  });
});
