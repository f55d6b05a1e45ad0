import { describe, expect, it } from "vitest";
import { examplePicture } from "./example.ts";
import { leftOutNotes } from "./left-out.ts";
import { yearOf } from "./window.ts";

describe("what is left out", () => {
  const picture = examplePicture({
    commits: [
      { day: "2024-01-01", who: "Al", files: ["a.ts"], bulk: true },
      { day: "2026-03-01", who: "renovate[bot]", files: ["a.ts"] },
      { day: "2026-03-02", who: "renovate[bot]", with: ["Al"], files: ["a.ts"] },
      { day: "2026-03-03", who: "Bo", files: ["a.ts"], bulk: true },
      { day: "2026-03-04", who: "renovate[bot]", parents: [3, 2] },
    ],
  });
  const year = yearOf(picture.repository.at.time);

  it("is counted within the window, and bulk commits are listed; what a person had a hand in is no bot's", () => {
    expect(leftOutNotes(picture, year, true)).toEqual([
      "Left out: 1 commit of bots.",
      "Left out: 1 commit over so many files that a reformat or vendoring is likely (0000000000).",
    ]);
  });

  it("is said of bots alone where bulk commits count", () => {
    expect(leftOutNotes(picture, year, false)).toEqual(["Left out: 1 commit of bots."]);
  });

  it("is nothing when nothing was", () => {
    expect(leftOutNotes(examplePicture({ commits: [{ day: "2026-03-01", who: "Al", files: ["a.ts"] }] }), year, true)).toEqual([]);
  });
});
