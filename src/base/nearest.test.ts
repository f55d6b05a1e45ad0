import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, nearest } from "./nearest.ts";

const commands = ["why", "findings", "areas", "analyse", "doctor", "export"];

describe("the nearest word", () => {
  it.each([
    ["finding", "findings"],
    ["wyh", "why"],
    ["docter", "doctor"],
    ["ana", "analyse"],
  ])("of %s is %s", (word, meant) => {
    expect(nearest(word, commands)).toBe(meant);
  });

  it("is none when nothing is near", () => {
    expect(nearest("kubernetes", commands)).toBeUndefined();
  });
});

describe("the distance between words", () => {
  it("is the same both ways, and zero only for the same word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
