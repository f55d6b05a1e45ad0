import { isoDay, isoMonth } from "#base";
import { describe, expect, it } from "vitest";
import { areaCoupling } from "./area-coupling.ts";
import { cadence } from "./cadence.ts";
import { lastChangeOf, weightedMedian } from "./code-age.ts";
import { complexityTrendAnalysis } from "./analyses/complexity-trend.ts";
import { complexityTrend, pastBlobs, sampledRevisions } from "./complexity-trend.ts";
import { examplePicture } from "./example.ts";
import type { Picture } from "./types.ts";
import { value } from "./value.ts";
import { halfYearOf, wholeTree, windowNamed, yearOf } from "./window.ts";
import { changesWithTests } from "./with-tests.ts";

const on = (day: string, who: string, ...files: readonly string[]) => ({ day, who, files });

describe("windows", () => {
  const at = Date.UTC(2026, 2, 31) / 1000;
  it("end at the commit asked at, by name or by any number of days, months or years", () => {
    const from = (name: string) => isoDay(windowNamed(name, at)?.from ?? 0);
    expect([from("90 days"), from("6 months"), from("1 year"), from("18 months"), from("3 months"), from("2 years")]).toEqual([
      "2025-12-31",
      "2025-09-30",
      "2025-03-31",
      "2024-09-30",
      "2025-12-31",
      "2024-03-31",
    ]);
    expect(windowNamed("all", at)).toMatchObject({ from: Number.NEGATIVE_INFINITY, to: at });
  });

  it("are nothing else", () => {
    expect([windowNamed("0 days", at), windowNamed("a year", at), windowNamed("toString", at), windowNamed("", at)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("cadence", () => {
  // 2026-02-02 is a Monday, 2026-02-07 a Saturday.
  const week = ["Al", "Bo", "Cy", "Di", "Ed"].map((who) => on("2026-02-02", who, "a/x.ts"));
  const picture = examplePicture({
    commits: [...week, on("2026-02-10", "Al", "b/y.ts"), on("2026-02-14", "Al", "b/y.ts"), on("2026-03-30", "Al", "a/x.ts")],
  });
  const months = cadence(picture, halfYearOf(picture.repository.at.time)) ?? [];

  it("gives commits, areas, weeks without a weekend, and the longest silence of each month", () => {
    expect(months.map((month) => [isoMonth(month.start), month.commits, month.areas, month.weeks, month.weekendFree])).toEqual([
      ["2026-02", 7, 2, 2, 1],
      ["2026-03", 1, 1, 1, undefined],
    ]);
    expect(months.map((month) => month.silence)).toEqual([14, 44]);
  });
});

describe("code age", () => {
  it("is the last change by a person, reformats left out", () => {
    const picture = examplePicture({
      commits: [
        on("2024-01-01", "Al", "a.ts"),
        on("2025-01-01", "renovate[bot]", "a.ts"),
        { ...on("2026-01-01", "Al", "a.ts"), bulk: true },
      ],
    });
    expect(isoDay(lastChangeOf(picture)?.[0] ?? 0)).toBe("2024-01-01");
  });

  it("weighs by lines", () => {
    expect(
      weightedMedian([
        { value: 10, weight: 1 },
        { value: 500, weight: 99 },
      ]),
    ).toBe(500);
    expect(weightedMedian([])).toBe(0);
  });
});

describe("complexity over time", () => {
  const picture = examplePicture({
    commits: [
      on("2026-01-01", "Al", "old.ts"),
      on("2026-01-02", "Al", "old.ts > new.ts"),
      ...Array.from({ length: 20 }, (_, day) => on(`2026-02-${String(day + 1).padStart(2, "0")}`, "Al", "new.ts")),
    ],
  });

  it("samples a file's revisions evenly, the first and last among them, renames followed", () => {
    expect(sampledRevisions(picture, "new.ts", 4).map((one) => isoDay(one.time))).toEqual([
      "2026-01-01",
      "2026-02-06",
      "2026-02-13",
      "2026-02-20",
    ]);
    expect(sampledRevisions(picture, "new.ts", 1000)).toHaveLength(22);
    expect(sampledRevisions(picture, "nowhere.ts", 4)).toEqual([]);
  });

  it("joins them with what was measured, and leaves out what was not", () => {
    const sampled = sampledRevisions(picture, "new.ts", 3);
    const measures = value(picture, "tree")?.files[0];
    expect(complexityTrend(sampled, (blob) => (blob === sampled[1]?.blob ? undefined : measures)).map((point) => point.lines)).toEqual([
      100, 100,
    ]);
  });
});

describe("areas that change together, and with tests", () => {
  const both = Array.from({ length: 6 }, () => on("2026-03-01", "Al", "a/x.ts", "b/y.ts"));
  const picture = examplePicture({
    commits: [
      ...both,
      ...Array.from({ length: 4 }, () => on("2026-03-01", "Al", "a/x.ts", "t/x.test.ts")),
      ...Array.from({ length: 9 }, () => on("2026-03-01", "Al", "c/z.ts")),
    ],
  });

  it("counts landed changes", () => {
    const found = areaCoupling(picture, yearOf(picture.repository.at.time));
    expect(found?.pairs.map(({ a, b, shared, changes }) => [a, b, shared, changes])).toEqual([[0, 1, 6, [10, 6]]]);
    expect(found?.landed).toBe(19);
  });

  it("says how many came with a test", () => {
    expect(changesWithTests(picture, yearOf(picture.repository.at.time)).map(({ landed, withTests }) => [landed, withTests])).toEqual([
      [10, 4],
      [6, 0],
      [9, 0],
      [0, 0],
    ]);
  });
});

describe("complexity over time of hotspots", () => {
  const commits = Array.from({ length: 8 }, (_, step) => on(`2026-0${step + 1}-01`, "Al", "src/long.ts", "src/short.ts"));
  const bare = examplePicture({ commits, files: { "src/long.ts": { lines: 900 }, "src/short.ts": { lines: 9 } } });
  const measures = value(bare, "tree")?.files[0];
  const past = new Map(
    pastBlobs(bare).flatMap(({ oid }, at) =>
      measures === undefined ? [] : [[oid, { ...measures, lines: 100 + at, indentSum: 200 + 2 * at }] as const],
    ),
  );
  const picture: Picture = {
    ...bare,
    parts: { ...bare.parts, past: { state: "ready", value: past, coverage: { read: past.size, of: past.size, unit: "versions" } } },
  };
  const window = windowNamed("all", bare.repository.at.time);

  it("asks for the contents of hotspots alone", () => {
    expect(new Set(pastBlobs(bare).map(({ path }) => path))).toEqual(new Set(["src/long.ts"]));
    expect(past.size).toBe(8);
  });

  it("gives a row a revision, oldest first", () => {
    const rows = window === undefined ? [] : complexityTrendAnalysis.run(picture, wholeTree(window)).rows;
    expect(rows.map((row) => row.slice(2, 5))).toEqual(
      Array.from({ length: 8 }, (_, at) => [`2026-0${at + 1}-01`, 100 + at, 200 + 2 * at]),
    );
  });

  it("says when nothing that was asked about is followed", () => {
    const table = window === undefined ? undefined : complexityTrendAnalysis.run(picture, { ...wholeTree(window), path: "src/short.ts" });
    expect(table?.notes).toContain("No hotspot lies there: only hotspots are followed.");
  });
});
