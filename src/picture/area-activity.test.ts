import { describe, expect, it } from "vitest";
import { activeSeries } from "./active-series.ts";
import { areaActivity } from "./area-activity.ts";
import { examplePicture } from "./example.ts";
import { value } from "./value.ts";

const times = (count: number, who: string, files: readonly string[], day = "2026-03-01") =>
  Array.from({ length: count }, () => ({ day, who, files }));

describe("activity of areas", () => {
  it("counts landed changes, and how they spread over people", () => {
    const picture = examplePicture({
      commits: [...times(8, "Al", ["a/x.ts"]), ...times(2, "Bo", ["a/x.ts"]), ...times(3, "Bo", ["b/y.ts"])],
    });
    expect(areaActivity(picture)).toMatchObject([
      { area: 0, landed: 10, commits: 10, depth: 1, touchedBy: 2, firstShare: 0.8, secondShare: 0.2 },
      { area: 1, landed: 3, depth: 1, touchedBy: 1, firstShare: 1, secondShare: 0 },
    ]);
  });

  it("takes the authors of what a merge brought in, never the merger, and counts it once", () => {
    const picture = examplePicture({
      commits: [
        { day: "2026-03-01", who: "Merger", files: ["a/x.ts"] },
        { day: "2026-03-02", who: "Al", files: ["a/x.ts"], parents: [0] },
        { day: "2026-03-03", who: "Al", files: ["a/x.ts"], parents: [1] },
        { day: "2026-03-04", who: "Merger", parents: [0, 2] },
      ],
    });
    expect(areaActivity(picture)).toMatchObject([{ landed: 2, commits: 3, touchedBy: 2, firstShare: 0.5, secondShare: 0.5 }]);
  });

  it("keeps apart landed changes whose commits lie mixed in time", () => {
    const picture = examplePicture({
      commits: [
        { day: "2026-03-01", who: "Zo", files: ["z/z.ts"] },
        { day: "2026-03-02", who: "Al", files: ["a/x.ts"], parents: [0] },
        { day: "2026-03-03", who: "Al", files: ["a/x.ts"], parents: [0] },
        { day: "2026-03-04", who: "Al", files: ["a/x.ts"], parents: [1] },
        { day: "2026-03-05", who: "Al", files: ["a/x.ts"], parents: [2] },
        { day: "2026-03-06", who: "Zo", parents: [0, 3] },
        { day: "2026-03-07", who: "Zo", parents: [5, 4] },
      ],
    });
    expect(areaActivity(picture)[0]).toMatchObject({ landed: 2, commits: 4, firstShare: 1 });
  });

  it("leaves out what lies before the window, bots and reformats, but knows the last change", () => {
    const picture = examplePicture({
      commits: [
        ...times(5, "Al", ["a/x.ts"], "2025-01-01"),
        ...times(4, "renovate[bot]", ["a/x.ts"]),
        { day: "2026-03-01", who: "Bo", files: ["a/x.ts"], bulk: true },
      ],
    });
    expect(areaActivity(picture)[0]).toMatchObject({
      landed: 0,
      depth: 0,
      touchedBy: 0,
      firstShare: 0,
      lastChange: Date.UTC(2025, 0, 1, 12) / 1000,
    });
  });
});

describe("active people over half-years", () => {
  it("gives 0, 1, 2 or 3 and more for each half-year, and nothing before history began", () => {
    const picture = examplePicture({
      commits: [
        ...times(3, "Al", ["a/x.ts"], "2025-06-01"),
        ...["Al", "Bo", "Cy", "Di"].flatMap((who) => times(3, who, ["a/x.ts"], "2026-02-01")),
        ...times(3, "Al", ["b/y.ts"], "2026-02-02"),
      ],
      at: "2026-03-01",
    });
    const series = activeSeries(picture, 4);
    expect(value(picture, "areas")?.list.map((area) => area.id)).toEqual(["a", "b"]);
    expect(series?.depth).toEqual([
      [undefined, undefined, 1, 3],
      [undefined, undefined, 0, 1],
    ]);
    expect(series?.ends.at(-1)).toBe(picture.repository.at.time);
  });
});
