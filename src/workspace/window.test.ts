import { describe, expect, it } from "vitest";
import { UserError } from "#base";
import { windowAt, windowName } from "./window.ts";

const at = Date.UTC(2026, 10, 20) / 1000;

describe("a window", () => {
  it.each([
    ["90d", "90 days"],
    ["6m", "6 months"],
    ["1y", "1 year"],
    ["2 weeks", "14 days"],
    ["1  year", "1 year"],
    ["all", "all"],
  ])("written %s is %s", (text, name) => {
    expect(windowName(text)).toBe(name);
  });

  it("ends at the commit asked at", () => {
    expect(windowAt("6m", at)).toEqual({ name: "6 months", from: Date.UTC(2026, 4, 20) / 1000, to: at });
    expect(windowAt("all", at).from).toBe(Number.NEGATIVE_INFINITY);
  });

  it.each(["yesterday", "0d", "-3m", "", "1e3d"])("cannot be %j", (text) => {
    expect(() => windowAt(text, at)).toThrow(UserError);
  });
});
