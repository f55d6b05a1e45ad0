import { describe, expect, it } from "vitest";
import { parseDay } from "#base";
import { examplePicture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { sketchOfSuccessor } from "./successor.ts";

const times = { decided: parseDay("2023-03-06"), now: parseDay("2026-11-20") ?? 0 };

const sketchOf = (more: object) => {
  const picture = examplePicture({
    commits: [],
    at: "2026-11-20",
    records: [{ path: "docs/adr/0001-a.md", title: "a", status: "accepted", ...more }],
  });
  const old = value(picture, "records")?.decisions[0];
  if (old === undefined) throw new Error("no decision");
  const inferred: DecisionRecord = {
    ...old,
    appliesTo: { value: ["src/cart/**"], raw: "", source: old.status.source, confidence: "inferred" },
  };
  return sketchOfSuccessor(picture, inferred, times);
};

describe("a successor", () => {
  it("tells what is concluded only, and does not declare it", () => {
    const { values, context } = sketchOf({});
    expect(values).not.toHaveProperty("applies-to");
    expect(context).toContain("declared by nobody (`fairlead bind` writes it down):\n\n* `src/cart/**`");
  });

  it("says decided of a day that the record states, else that it was first committed then", () => {
    expect(sketchOf({ date: "2023-03-06" }).context).toContain(", decided 6 Mar 2023");
    expect(sketchOf({}).context).toContain(", first committed 6 Mar 2023");
  });
});
