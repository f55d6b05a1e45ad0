import { describe, expect, it } from "vitest";
import { type Example, exampleLog, examplePicture } from "#picture";
import { nothingFound } from "#signals";
import { changedOf } from "./changed.ts";

const daily = (month: string, from: number, count: number, file: string): Example["commits"] =>
  Array.from({ length: count }, (_, day) => ({
    day: `${month}-${String(from + day).padStart(2, "0")}`,
    who: "ada",
    files: [file],
    message: "feat: more",
  }));

const said = (example: Example): readonly string[] =>
  changedOf(examplePicture(example), nothingFound).entries.map(({ word, text }) => `${word} ${text}`);

describe("what changed lately", () => {
  it("names an area that woke, and what was recorded", () => {
    const found = said({
      commits: [
        { day: "2025-01-05", who: "ada", files: ["tax/a.ts"] },
        ...daily("2026-03", 1, 11, "orders/a.ts"),
        { day: "2026-03-12", who: "bo", files: ["docs/adr/0001-x.md", "tax/a.ts"] },
      ],
      decisions: [exampleLog(["docs/adr/0001-x.md"])],
    });
    expect(found).toEqual(["Recorded docs/adr/0001-x.md", "Changed again `tax`, its code for the first time in 14 months"]);
  });

  it("names an area far busier than in its own year, and none that is as busy as ever", () => {
    const quiet = ["2025-05", "2025-07", "2025-09", "2025-11", "2026-01"].flatMap((month) => [
      ...daily(month, 1, 1, "billing/a.ts"),
      ...daily(month, 2, 9, "orders/a.ts"),
    ]);
    const found = said({ commits: [...quiet, ...daily("2026-03", 1, 7, "billing/a.ts"), ...daily("2026-03", 8, 4, "orders/a.ts")] });
    expect(found).toEqual(["Busier `billing`: 7 changes of its code, usually fewer than 1 in that time"]);
  });

  it("holds an area that came within the year against the time it was there", () => {
    const rest = ["2025-05", "2025-07", "2025-09"].flatMap((month) => daily(month, 2, 9, "orders/a.ts"));
    const young = [...daily("2026-02", 18, 6, "billing/a.ts"), ...daily("2026-03", 1, 10, "billing/a.ts")];
    const busy = said({ commits: [...rest, ...young] }).filter((text) => text.startsWith("Busier"));
    expect(busy).toEqual([]);
  });

  it("says since when nothing landed", () => {
    const changed = changedOf(examplePicture({ commits: daily("2025-01", 1, 3, "a/a.ts"), at: "2026-03-01" }), nothingFound);
    expect(changed.empty?.why).toContain("14 months before this commit");
  });
});
