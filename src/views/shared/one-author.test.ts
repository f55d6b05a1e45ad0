import { describe, expect, it } from "vitest";
import { examplePicture } from "#picture";
import { nothingFound } from "#signals";
import { realityOf } from "../overview/reality.ts";
import { oneAuthorAreas } from "./one-author.ts";

const names = (area: string): readonly string[] => Array.from({ length: 6 }, (_, index) => `${area}/${index}.ts`);
const at = "2026-03-01";

/** One area by one person, one by two, half and half, and one too small to say anything. */
const picture = examplePicture({
  commits: [
    { day: at, who: "Al", files: names("alone") },
    { day: at, who: "Bo", files: [...names("shared").slice(0, 3), "small/a.ts"] },
    { day: at, who: "Cy", files: names("shared").slice(3) },
  ],
  at: "2026-03-02",
});

describe("areas of one author", () => {
  it("are those whose own truck factor is one, of those with files enough", () => {
    expect(oneAuthorAreas(picture)).toEqual({ areas: ["alone"], asked: 2 });
  });

  it("stand beside the truck factor of the whole in the overview", () => {
    const said = realityOf(picture, nothingFound).lines.map((line) => line.map((fact) => fact.text).join(""));
    expect(said[0]).toContain("; truck factor 2 over all history, 1 in 1 of 2 areas of 5 files or more");
  });
});
