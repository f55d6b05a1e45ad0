import { describe, expect, it } from "vitest";
import type { Value } from "#records";
import { examplePicture, type Example } from "./example.ts";
import { radarOf, radarSheet } from "./radar.ts";

const day = "2026-03-01";
const technology = (slug: string, fields: Readonly<Record<string, Value>>) => ({
  path: `direction/technologies/${slug}.md`,
  title: slug,
  fields,
});
const radar = (records: Example["records"], more: Partial<Example> = {}) =>
  radarOf(examplePicture({ commits: [{ day, who: "Al", files: ["src/a.ts", "src/b.ts"] }], records: records ?? [], ...more }));

describe("the radar", () => {
  it("has a blip for each technology record, in the usual rings and the quadrants that records name", () => {
    const { rings, quadrants, blips } = radar([
      technology("pg", { quadrant: "platforms", ring: "Hold" }),
      technology("vite", { quadrant: "tools", ring: "adopt" }),
      technology("odd", { quadrant: "tools", ring: "someday" }),
    ]);
    expect(rings.map(({ name }) => name)).toEqual(["adopt", "trial", "assess", "hold", "someday"]);
    expect(quadrants.map(({ name }) => name)).toEqual(["platforms", "tools"]);
    expect(blips.map(({ blip }) => `${blip.name} ${blip.ring}`)).toEqual(["vite adopt", "pg hold", "odd someday"]);
  });

  it("takes rings and quadrants, and their order, from fairlead.yaml", () => {
    const config = { rings: ["Use", "Avoid"], quadrants: ["Tools", "Platforms"] };
    const { rings, quadrants, blips } = radar([technology("pg", { quadrant: "platforms", ring: "avoid" })], { config });
    expect([rings.map(({ name }) => name), quadrants.map(({ name }) => name)]).toEqual([config.rings, config.quadrants]);
    expect([blips[0]?.blip.ring, blips[0]?.blip.quadrant]).toEqual(["Avoid", "Platforms"]);
  });

  it("tells movement from the history, for a year; what is said stands", () => {
    const moved = (date: string): Value => [
      { date: "2024-01-01", ring: "trial" },
      { date, ring: "adopt" },
    ];
    const { blips } = radar([
      technology("a", { quadrant: "t", ring: "adopt", history: moved("2026-01-01") }),
      technology("b", { quadrant: "t", ring: "adopt", history: moved("2024-06-01") }),
      technology("c", { quadrant: "t", ring: "adopt", history: moved("2026-01-01"), moved: "out" }),
      technology("d", { quadrant: "t", ring: "adopt" }),
    ]);
    expect(blips.map(({ movement }) => movement)).toEqual([
      { is: "in", stated: false },
      { is: "none", stated: false },
      { is: "out", stated: true },
      undefined,
    ]);
  });

  it("never lets a blip jump: its place is its own, whatever else comes or moves", () => {
    const place = (records: Example["records"]) => radar(records).blips.find(({ blip }) => blip.name === "pg")?.place;
    const alone = place([technology("pg", { quadrant: "platforms", ring: "hold" })]);
    const among = place([technology("a", { quadrant: "x", ring: "adopt" }), technology("pg", { quadrant: "tools", ring: "adopt" })]);
    expect(among).toEqual(alone);
    expect(alone?.angle).toBeGreaterThanOrEqual(0);
    expect(alone?.angle).toBeLessThanOrEqual(1);
  });

  it("finds uses by what a record says detects it", () => {
    const technologies = [{ id: "pkg:npm/pg", name: "PostgreSQL", files: ["src/a.ts"] }];
    const { blips } = radar([technology("db", { quadrant: "p", ring: "adopt", detect: ["pkg:npm/pg", "src/b.ts"] })], { technologies });
    expect(blips[0]?.use.files).toEqual(["src/a.ts", "src/b.ts"]);
  });

  it("goes to other tools with the movement that is shown", () => {
    const picture = examplePicture({
      commits: [{ day, who: "Al", files: ["a.ts"] }],
      records: [technology("a", { quadrant: "t", ring: "adopt", history: [{ date: "2026-01-01", ring: "adopt" }] })],
    });
    expect(radarSheet(picture).blips[0]?.moved).toBe("new");
  });
});
