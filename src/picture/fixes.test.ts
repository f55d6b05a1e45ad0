import { describe, expect, it } from "vitest";
import { examplePicture } from "./example.ts";
import { fixesByArea } from "./fixes-by-area.ts";
import { fixBasis, fixesByFile } from "./fixes.ts";
import { value } from "./value.ts";
import { yearOf } from "./window.ts";

const many = (count: number, message: string, file = "a/x.ts") =>
  Array.from({ length: count }, () => ({ day: "2026-03-01", who: "Al", files: [file], message }));
const year = (picture: ReturnType<typeof examplePicture>) => yearOf(picture.repository.at.time);

describe("what counts as a fix", () => {
  it("is the conventional type where half the commits have one", () => {
    const picture = examplePicture({ commits: [...many(3, "feat: more"), ...many(2, "fix: it"), ...many(3, "Fixes the build")] });
    expect(fixBasis(picture)).toMatchObject({ by: "conventional type", of: 8 });
    expect(fixesByArea(picture, year(picture))?.all).toEqual({ landed: 8, fixes: 2 });
  });

  it("is stated words where there are no conventional commits", () => {
    const picture = examplePicture({ commits: [...many(6, "More of it"), ...many(3, "Fix the build")] });
    expect(fixBasis(picture)).toMatchObject({ by: "words", classed: 3, of: 9 });
    expect(fixesByFile(picture, year(picture))?.[value(picture, "history")?.paths.indexOf("a/x.ts") ?? -1]).toBe(3);
  });

  it("cannot be told where fewer than one in ten says what it is", () => {
    const picture = examplePicture({ commits: [...many(20, "wip"), ...many(1, "Fix it")] });
    expect(fixBasis(picture).by).toBe("cannot tell");
    expect(fixesByFile(picture, year(picture))).toBeUndefined();
    expect(fixesByArea(picture, year(picture))).toBeUndefined();
  });

  it("takes a merge for a fix when half of what it brought in are fixes", () => {
    const commit = (message: string, parents: readonly number[], files: readonly string[] = ["a/x.ts"]) => ({
      day: "2026-03-01",
      who: "Al",
      message,
      parents,
      files,
    });
    const picture = examplePicture({
      commits: [
        commit("fix: begin", []),
        commit("fix: one", [0]),
        commit("feat: two", [1]),
        commit("merge", [0, 2], []),
        commit("feat: three", [3]),
        commit("feat: four", [4]),
        commit("fix: five", [5]),
        commit("merge", [3, 6], []),
      ],
    });
    expect(fixesByArea(picture, year(picture))?.all).toEqual({ landed: 3, fixes: 2 });
  });
});
