import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { measures, resolvers } from "./index.ts";

const here = import.meta.dirname;
const list = readFileSync(path.join(here, "measured.ts"), "utf8");
const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(here, folder)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

describe("the catalogue of measures", () => {
  it("lists every file of its folder", () => {
    for (const file of filesIn("measures")) expect(list, `measures/${file} is not listed in measured.ts`).toContain(`"./measures/${file}"`);
    expect(measures).toHaveLength(filesIn("measures").length);
  });

  it("gives each measure an id of its own, a version, a definition, and each figure to one measure", () => {
    const figures = measures.flatMap((measure) => measure.figures);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    expect(new Set(figures).size).toBe(figures.length);
    for (const { id, version, definition } of measures) {
      expect(id).toMatch(/^[a-z][a-z-]*$/);
      expect(version).toBeGreaterThan(0);
      expect(definition).toMatch(/\.$/);
    }
  });

  it("reads no language's imports twice, and resolves all it reads", () => {
    const languages = resolvers.flatMap((resolver) => resolver.languages);
    expect(new Set(languages).size).toBe(languages.length);
  });
});
