import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fairleadFrom } from "./support/from-source.ts";
import { house } from "./house/read.ts";
import { houseRules } from "./house/rules.ts";
import { ordinary } from "./hostile/make.ts";
import { filesBelow } from "../scripts/files.ts";

const root = path.resolve(import.meta.dirname, "..");
const copy = path.join(root, ".fairlead-test", "contributing");
const page = readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");

interface NewFile {
  readonly file: string;
  readonly text: string;
}

interface NewLine {
  readonly door: string;
  readonly list: string;
  readonly from: string;
  readonly name: string;
}

const files: readonly NewFile[] = [...page.matchAll(/^```ts file=(\S+)\n([^]*?)^```$/gm)].map(([, file = "", text = ""]) => ({
  file,
  text,
}));
const lines: readonly NewLine[] = [...page.matchAll(/^```ts line=(\S+) list=(\S+) import=(\S+)\n(\w+)\n```$/gm)].map(
  ([, door = "", list = "", from = "", name = ""]) => ({ door, list, from, name }),
);

/** Adds a member at the end of a door's list: the one line, and the import that it needs. */
function addLine({ door, list, from, name }: NewLine): void {
  const file = path.join(copy, door);
  const before = readFileSync(file, "utf8");
  const after = before.replace(new RegExp(`(export const ${list}: [^=]+= \\[[^\\]]*?),?\\s*\\];`), `$1, ${name}];`);
  expect(after).not.toBe(before);
  const exported = list === "views" ? `export { ${name} };\n` : "";
  writeFileSync(file, `import { ${name} } from "${from}";\n${after}${exported}`);
}

describe("the examples of CONTRIBUTING.md", () => {
  beforeAll(() => {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy, { recursive: true });
    cpSync(path.join(root, "src"), path.join(copy, "src"), { recursive: true, filter: (file) => !/\.test\.tsx?$/.test(file) });
    for (const file of ["package.json", "rooms.json", "tsconfig.json"]) cpSync(path.join(root, file), path.join(copy, file));
    for (const { file, text } of files) writeFileSync(path.join(copy, file), text);
    for (const line of lines) addLine(line);
  });

  it("are four files and four lines", () => {
    expect(files.map(({ file }) => file)).toEqual([
      "src/signals/rules/very-long-file.ts",
      "src/views/catalogue/size.ts",
      "src/cli/commands/size.ts",
      "src/records/kinds/experiment.ts",
    ]);
    expect(lines.map(({ door }) => door)).toEqual([
      "src/signals/index.ts",
      "src/views/index.ts",
      "src/cli/index.ts",
      "src/records/kinds.ts",
    ]);
  });

  it("compile", () => {
    const compiler = path.join(root, "node_modules", "typescript", "bin", "tsc");
    writeFileSync(path.join(copy, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["src"] }));
    expect(execFileSync(process.execPath, [compiler, "-p", copy], { encoding: "utf8" })).toBe("");
  });

  it("keep the house standing", () => {
    const texts = new Map(
      filesBelow(copy, "src")
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => [file, readFileSync(path.join(copy, file), "utf8")]),
    );
    const built = house(readFileSync(path.join(copy, "rooms.json"), "utf8"), texts);
    for (const rule of Object.values(houseRules))
      expect(rule(built).filter((breach) => files.some(({ file }) => breach.path === file))).toEqual([]);
  });

  it("run: the signal finds what its examples say, the command shows the view", async () => {
    const examples = await fairleadFrom(copy, "rule-examples", ["very-long-file"]);
    expect(JSON.parse(examples)).toEqual([["very-long-file:shop/cart.ts"], []]);
    expect(await fairleadFrom(copy, "command", ["size", ordinary()])).toMatch(/^\d+ files\n$/);
    expect(await fairleadFrom(copy, "command", ["help"])).toMatch(/^ {2}size {2,}/m);
  });

  it("run: the kind has its schema, and a draft of it is read without a problem", async () => {
    expect(JSON.parse(await fairleadFrom(copy, "command", ["schema", "experiment"]))).toMatchObject({
      required: ["title", "status", "ends-by"],
    });
    const folder = ordinary();
    const call = ["new", "experiment", "--title", "Try it", "--set", "ends-by=2027-01-31", "--repo", folder];
    await fairleadFrom(copy, "command", call);
    expect(readFileSync(path.join(folder, "direction/experiments/try-it.md"), "utf8")).toContain("status: running\nends-by: 2027-01-31\n");
    const listed = await fairleadFrom(copy, "command", ["list", "experiment", "--json", "--repo", folder]);
    expect(JSON.parse(listed)).toMatchObject({ of: 1, problems: [], records: [{ reference: "experiment/try-it", status: "running" }] });
  });
});
