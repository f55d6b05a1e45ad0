import { describe, expect, it } from "vitest";
import { coordination } from "./coordination.ts";
import { examplePicture } from "./example.ts";
import { helpersOf } from "./who-can-help.ts";
import { knowledgeGone } from "./knowledge-gone.ts";
import { ownershipOfAreas, ownershipOfFiles } from "./ownership.ts";
import { value } from "./value.ts";
import { yearOf } from "./window.ts";

const on = (day: string, who: string, ...files: readonly string[]) => ({ day, who, files });

describe("knowledge gone", () => {
  it("is files whose every author has had no commit for six months, anywhere", () => {
    const picture = examplePicture({
      commits: [on("2024-01-01", "Gone", "a/1.ts", "a/2.ts"), on("2024-01-02", "Here", "a/3.ts"), on("2026-03-01", "Here", "b/1.ts")],
    });
    expect(knowledgeGone(picture)).toEqual([
      { area: 0, files: 3, gone: 2, lastSeen: Date.UTC(2026, 2, 1, 12) / 1000 },
      { area: 1, files: 1, gone: 0, lastSeen: Date.UTC(2026, 2, 1, 12) / 1000 },
    ]);
  });
});

describe("who can help", () => {
  it("is at most three, recent, co-authors and reviewers too, never a bot", () => {
    const picture = examplePicture({
      commits: [
        on("2023-01-01", "Long ago", "a/x.ts"),
        on("2026-02-01", "Al", "a/x.ts"),
        { ...on("2026-02-02", "Bo", "a/x.ts"), with: ["Cy"], reviewedBy: ["renovate[bot]"] },
        { ...on("2026-02-20", "renovate[bot]", "a/x.ts"), reviewedBy: ["Di"] },
        { ...on("2026-03-01", "Bo", "a/x.ts"), reviewedBy: ["Ed"] },
      ],
    });
    const history = value(picture, "history");
    expect(helpersOf(picture, ["a/x.ts"])).toHaveLength(3);
    expect(helpersOf(picture, ["a"])).toEqual(helpersOf(picture, ["a/x.ts"]));
    expect(helpersOf(picture, ["a/x.ts"])).toEqual([...helpersOf(picture, ["a/x.ts"])].sort((x, y) => x - y));
    expect(helpersOf(picture, ["a/x.ts"])).not.toContain(history?.commits.author[0]);
    expect(helpersOf(picture, ["nowhere"])).toEqual([]);
  });
});

describe("ownership", () => {
  const picture = examplePicture({
    commits: [
      ...Array.from({ length: 30 }, () => on("2026-03-01", "Al", "a/x.ts")),
      on("2026-03-01", "Bo", "a/x.ts"),
      on("2026-03-01", "Bo", "a/y.ts"),
    ],
  });
  const at = value(picture, "history")?.paths.indexOf("a/x.ts") ?? -1;

  it("says how many, how concentrated, and who is minor, unnamed", () => {
    const spread = ownershipOfFiles(picture, yearOf(picture.repository.at.time));
    expect([spread?.changes[at], spread?.people[at], spread?.minor[at]]).toEqual([31, 2, 1]);
    expect(spread?.first[at]).toBeCloseTo(30 / 31, 12);
    expect(spread?.fragmentation[at]).toBeCloseTo(1 - (900 + 1) / 961, 12);
  });

  it("says the same of areas", () => {
    const spread = ownershipOfAreas(picture, yearOf(picture.repository.at.time));
    expect([spread?.changes[0], spread?.people[0]]).toEqual([32, 2]);
  });
});

describe("coordination", () => {
  const commits = [
    on("2026-03-01", "Al", "a/x.ts"),
    on("2026-03-02", "Bo", "a/x.ts", "b/y.ts"),
    on("2026-03-03", "Cy", "a/x.ts"),
    on("2025-03-03", "Di", "a/x.ts"),
  ].sort((x, y) => x.day.localeCompare(y.day));

  it("is areas by how many teams changed them in 90 days", () => {
    const picture = examplePicture({ commits, teams: { red: ["Al"], blue: ["Bo"], old: ["Di"] } });
    expect(coordination(picture)).toEqual([
      { area: 0, landed: 3, teams: [0, 1], across: 1, noTeam: 1 },
      { area: 1, landed: 1, teams: [1], across: 1, noTeam: 0 },
    ]);
  });

  it("cannot be told without teams", () => {
    expect(coordination(examplePicture({ commits }))).toBeUndefined();
  });
});
