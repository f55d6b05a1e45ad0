import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { filesBelow } from "../scripts/files.ts";

const root = path.resolve(import.meta.dirname, "..");
const manifest = z.looseObject({ type: z.string().optional() });
const typeOf = (name: string): string | undefined =>
  manifest.parse(JSON.parse(readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8"))).type;

/** Packages that a file loads when it needs them. */
const loaded = (file: string): readonly string[] =>
  [...readFileSync(path.join(root, file), "utf8").matchAll(/await import\("([^".#][^"]*)"\)|[[,] ?import\("([^".#][^"]*)"\)/g)].map(
    ([, alone, among]) => alone ?? among ?? "",
  );

describe("what is loaded when it is needed", () => {
  const files = filesBelow(root, "src").filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."));

  it("is looked for", () => {
    expect(files.flatMap(loaded)).toContain("smol-toml");
  });

  it("is an ES module: of a CommonJS package the bundle gives `import()` the default alone", () => {
    const wrong = files.flatMap((file) => loaded(file).flatMap((name) => (typeOf(name) === "module" ? [] : [`${file}: ${name}`])));
    expect(wrong).toEqual([]);
  });
});
