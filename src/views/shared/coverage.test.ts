import { describe, expect, it } from "vitest";
import { examplePicture, type Picture } from "#picture";
import { coverageSentences } from "./coverage.ts";

const commits = [{ day: "2026-01-01", who: "a", files: ["a/x.ts", "b/y.ts"] }];
const own = /division into areas is this commit's own/;
const foot = (picture: Picture): string => coverageSentences(picture).join(" ");

describe("the foot of a page", () => {
  it("says at another commit that its areas are its own, so that no two commits' areas are counted against each other", () => {
    expect(foot(examplePicture({ commits, repository: { branch: undefined } }))).toMatch(own);
    expect(foot(examplePicture({ commits }))).not.toMatch(own);
  });
});
