import { describe, expect, it } from "vitest";
import { areasLeft } from "./areas-left.ts";
import { examplePicture } from "./example.ts";
import { value } from "./value.ts";

const commits = (who: string, file: string, days: readonly string[]) => days.map((day) => ({ day, who, files: [file] }));
const days = ["2026-05-01", "2026-05-02", "2026-05-03"];

const picture = examplePicture({
  commits: [
    ...commits("ada", "old/a.ts", ["2020-01-01"]),
    ...commits("ada", "billing/a.ts", days),
    ...commits("ada", "orders/a.ts", days),
    ...commits("bo", "orders/a.ts", days),
    ...commits("cy", "tax/a.ts", days),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
});

describe("areas left to nobody", () => {
  it("begins with those that nobody is active in, and takes whoever is active in most areas away first", () => {
    const ids = value(picture, "areas")?.list.map((area) => area.id) ?? [];
    expect(areasLeft(picture).map((step) => [step.away, step.areas.map((area) => ids[area])])).toEqual([
      [0, ["old"]],
      [1, ["billing"]],
      [2, ["orders"]],
      [3, ["tax"]],
    ]);
  });
});
