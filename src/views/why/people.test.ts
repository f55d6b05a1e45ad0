import { describe, expect, it } from "vitest";
import { examplePicture, type Picture } from "#picture";
import { ownersOf } from "./people.ts";
import { subjectOf } from "./subject.ts";

const plain = examplePicture({ commits: [{ day: "2026-01-01", who: "a", files: ["src/a.ts"] }] });

/** The same with a CODEOWNERS that names a team, a handle and a mail address. */
function owned(picture: Picture): Picture {
  const part = picture.parts.tree;
  if (part?.state !== "ready") return picture;
  const owners = { path: "CODEOWNERS", host: "github" as const, lines: [], of: () => ["@harbor/billing", "@ada", "bo@example.org"] };
  return { ...picture, parts: { ...picture.parts, tree: { ...part, value: { ...part.value, owners } } } };
}

const picture = owned(plain);
const subject = subjectOf(picture, "src/a.ts");

describe("owners", () => {
  it("are teams where names may not be shown; persons are only counted", () => {
    const owners = ownersOf(picture, subject, false);
    expect(owners).toEqual({
      declared: ["@harbor/billing"],
      text: "Declared in `CODEOWNERS`: @harbor/billing and 2 people (not named here).",
    });
  });

  it("are named as declared where names may be shown", () => {
    expect(ownersOf(picture, subject, true).declared).toEqual(["@harbor/billing", "@ada", "bo@example.org"]);
  });

  it("that nobody declared are said to be none", () => {
    expect(ownersOf(plain, subject, true).text).toBe("No owners are declared (no CODEOWNERS).");
  });
});

describe("what is asked about", () => {
  it("is an area, a file, a folder, what history remembers, or nothing known", () => {
    const kind = (asked: string | undefined): string => subjectOf(plain, asked).kind;
    expect([kind("src"), kind("src/a.ts"), kind("./src/a.ts/"), kind("nothing"), kind(undefined)]).toEqual([
      "area",
      "file",
      "file",
      "unknown",
      "unknown",
    ]);
    const moved = examplePicture({
      commits: [
        { day: "2026-01-01", who: "a", files: ["old/a.ts", "lib/x/b.ts"] },
        { day: "2026-02-01", who: "a", files: ["-old/a.ts"] },
      ],
    });
    expect(subjectOf(moved, "old/a.ts").kind).toBe("gone");
    expect(subjectOf(moved, "lib/x").kind).toBe("folder");
  });
});
