import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyses, examplePicture, type Picture, wholeTree, windowNamed } from "./index.ts";

const people = ["Ada Anders", "Ben Bold", "Cora Clark", "Dan Dreyer", "Eve Ebner"];
const commits = Array.from({ length: 60 }, (_, index) => ({
  day: `2026-${String(1 + (index % 3)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`,
  who: people[index % 5] ?? "",
  message: index % 3 === 0 ? "fix: it" : "feat: more",
  files: [`area${index % 4}/file${index % 7}.ts`, `area${(index + 1) % 4}/other.ts`],
}));
const picture = examplePicture({ commits, teams: { red: [people[0] ?? "", people[1] ?? ""], blue: [people[2] ?? ""] } });
const at = picture.repository.at.time;
const nothing: Picture = { ...picture, parts: {} };

const scopeOf = (name: string, reference = false) => {
  const window = windowNamed(name, at);
  if (window === undefined) throw new RangeError(name);
  return wholeTree(window, reference);
};

describe("the catalogue of analyses", () => {
  it("lists every file of its folder once", () => {
    const files = readdirSync(new URL("analyses", import.meta.url)).filter((name) => name.endsWith(".ts"));
    expect(analyses.map((analysis) => `${analysis.id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(analyses.map((analysis) => [analysis.id, analysis] as const))(
    "%s: as many cells as columns, the same twice, and nobody named",
    (_, analysis) => {
      for (const reference of analysis.reference === undefined ? [false] : [false, true]) {
        const table = analysis.run(picture, scopeOf(analysis.defaultWindow, reference));
        expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
        expect(new Set(table.columns.map((column) => column.id)).size).toBe(table.columns.length);
        expect(analysis.run(picture, scopeOf(analysis.defaultWindow, reference))).toEqual(table);
        for (const name of people) expect(JSON.stringify(table)).not.toContain(name);
        expect(table.how.command).toContain(`fairlead analyse ${analysis.id}`);
      }
    },
  );

  it.each(analyses.map((analysis) => [analysis.id, analysis] as const))(
    "%s: says why it cannot tell when nothing was read",
    (_, analysis) => {
      for (const reference of analysis.reference === undefined ? [false] : [false, true]) {
        const table = analysis.run(nothing, scopeOf(analysis.defaultWindow, reference));
        expect(table.rows).toEqual([]);
        expect(table.how.confidence).toBe("cannot tell");
        expect(table.notes.join(" ")).toMatch(/cannot tell/i);
      }
    },
  );

  it("has the columns of code-maat and of the truck factor's authors in --reference", () => {
    const columns = Object.fromEntries(
      analyses
        .filter((one) => one.reference !== undefined)
        .map((one) => [
          one.id,
          one
            .run(picture, scopeOf("all", true))
            .columns.map((column) => column.id)
            .join(","),
        ]),
    );
    expect(columns).toEqual({
      revisions: "entity,n-revs",
      coupling: "entity,coupled,degree,average-revs",
      soc: "entity,soc",
      fragmentation: "entity,fractal-value,total-revs",
      "truck-factor": "step,files-left,coverage",
    });
  });
});
