import { build } from "esbuild";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { throughDoors } from "../scripts/doors.ts";

const root = path.resolve(import.meta.dirname, "..");
let imports: ReadonlyMap<string, readonly string[]> = new Map();

/** Every file that is loaded with these, as the build leads imports through doors; what is imported later is left out. */
function loadedWith(...files: readonly string[]): readonly string[] {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const next of imports.get(file) ?? []) load(next);
  };
  for (const file of files) load(file);
  return [...loaded];
}

const within = (files: readonly string[], folder: string): readonly string[] => files.filter((file) => file.startsWith(folder));

describe("what a command of the build loads", () => {
  beforeAll(async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ["src/cli/index.ts"],
      outdir: "nowhere",
      write: false,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      metafile: true,
      external: ["oxc-parser"],
      plugins: [throughDoors(root)],
    });
    const inputs = Object.entries(metafile.inputs);
    imports = new Map(
      inputs.map(([file, input]) => [file, input.imports.flatMap((one) => (one.kind === "import-statement" ? [one.path] : []))]),
    );
  });

  it("to begin with is git alone", () => {
    const loaded = loadedWith("src/cli/begin.ts");
    expect(loaded).toContain("src/git/open.ts");
    expect(within(loaded, "src/").filter((file) => !/^src\/(cli\/begin|workspace\/begin|git\/|base\/)/.test(file))).toEqual([]);
  });

  it("for why is no rule, no other view, no reader of records or manifests, and no package", () => {
    const loaded = loadedWith("src/cli/opening.ts", "src/cli/why-view.ts");
    expect(within(loaded, "src/views/catalogue/")).toEqual(["src/views/catalogue/why.ts"]);
    expect(within(loaded, "src/signals/rules/")).toEqual([]);
    expect(within(loaded, "src/records/read/").filter((file) => /reading|status|outline/.test(file))).toEqual([]);
    expect(within(loaded, "src/code/formats/")).toEqual([]);
    expect(within(loaded, "node_modules/")).toEqual([]);
  });

  it("through the door is what the door gives", () => {
    expect(loadedWith("src/cli/engine.ts").length).toBeGreaterThan(loadedWith("src/cli/opening.ts", "src/cli/why-view.ts").length);
    expect(within(loadedWith("src/cli/engine.ts"), "src/signals/rules/").length).toBeGreaterThan(30);
  });
});
