import { describe, expect, it } from "vitest";
import { examplePicture, type Picture } from "#picture";
import { findAll, rules } from "#signals";
import { dividedOtherwise, oneDivision } from "./one-division.ts";
import { technologyChanges } from "./technologies.ts";

const ring: Record<string, { imports: string[] }> = {
  "app/a/one.ts": { imports: ["app/b/two.ts"] },
  "app/b/two.ts": { imports: ["app/a/one.ts"] },
};
const dividedBy = (areas: Record<string, string>): Picture =>
  examplePicture({
    commits: [{ day: "2026-03-01", who: "ada", files: Object.keys(ring) }],
    files: ring,
    areas,
    boundaries: [],
  });

const coarse = dividedBy({ app: "app" });
const fine = dividedBy({ "app/a": "app/a", "app/b": "app/b" });
const cycles = (picture: Picture): readonly string[] =>
  findAll(
    picture,
    picture.repository.at.time,
    rules.filter(({ id }) => id === "import-cycle"),
  ).findings.map(({ id }) => id);

describe("two commits over one division", () => {
  it("finds the same rings where only the division differs", () => {
    expect(cycles(fine)).toHaveLength(1);
    expect(cycles(coarse)).toEqual([]);
    expect(cycles(oneDivision({ earlier: fine, now: coarse }))).toEqual([]);
    expect(cycles(oneDivision({ earlier: coarse, now: fine }))).toEqual(cycles(fine));
  });

  it("counts the files of the earlier commit, and says what was gathered otherwise", () => {
    const { areas, boundaries } = oneDivision({ earlier: fine, now: coarse }).parts;
    expect(areas?.state === "ready" ? areas.value.list.map(({ id, files }) => `${id} ${files}`) : []).toEqual(["app 2"]);
    expect(boundaries).toEqual({ state: "unavailable", ...dividedOtherwise });
  });

  it("leaves a picture alone where the division is the same", () => {
    expect(oneDivision({ earlier: fine, now: dividedBy({ "app/a": "app/a", "app/b": "app/b" }) })).toBe(fine);
  });
});

describe("technologies between two commits", () => {
  const commits = [{ day: "2026-03-01", who: "ada", files: ["app/a.ts"] }];
  const needed = (scope: "runtime" | "development"): Picture =>
    examplePicture({ commits, technologies: [{ id: "pkg:npm/prisma", name: "Prisma", class: "framework", scope }] });

  it("says nothing of one that only moved to the runtime, and names one that was nowhere", () => {
    const now = needed("runtime");
    expect(technologyChanges({ earlier: needed("development"), now })).toEqual({ items: [], more: null });
    const none = examplePicture({ commits, technologies: [] });
    expect(technologyChanges({ earlier: none, now }).items.map(({ word }) => word)).toEqual(["entered"]);
  });
});
