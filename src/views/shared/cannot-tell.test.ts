import { describe, expect, it } from "vitest";
import { examplePicture } from "#picture";
import { type CannotTell, findOne, rules } from "#signals";
import { cannotTellBlocks } from "./blocks.ts";
import { cannotTellRows, untold } from "./cannot-tell.ts";

const picture = examplePicture({ commits: [{ day: "2026-03-01", who: "ada", files: ["a.ts"] }] });
const all: readonly CannotTell[] = [
  { rule: "coordination-cost", reason: "no teams are declared", hint: "Name them." },
  { rule: "undecided-technology", reason: "it reads versions of the past", hint: "fairlead findings", later: true },
  { rule: "goal-missed", reason: "no goal is written down", hint: "fairlead init", nothing: true },
];

describe("what could not be told", () => {
  it("is counted without what the list of findings tells, and without what has nothing to ask about", () => {
    expect(untold(all)).toBe(1);
    const rows = cannotTellRows(picture, all, rules);
    expect(rows.map(({ question }) => question)).toEqual([
      "Where do teams have to wait for each other?",
      "1 more question is asked by fairlead findings.",
      "1 question has nothing to ask about yet.",
    ]);
    expect(cannotTellBlocks(rows)[0]).toEqual({ kind: "heading", text: "Cannot tell", note: "1" });
  });

  it("is left to the list of findings where only versions of the past are missing", () => {
    const past = rules.filter(({ needs }) => needs.includes("boundaries"));
    expect(past.flatMap((rule) => findOne(picture, picture.repository.at.time, rule).cannotTell.map(({ later }) => later))).toContain(true);
  });
});
