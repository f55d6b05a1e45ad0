import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { kinds, type RecordSet } from "#records";
import { openWorkspace } from "#workspace";

const root = path.resolve(import.meta.dirname, "..");
const manifest = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) });

describe("the project's own direction", () => {
  let set: RecordSet;

  beforeAll(async () => {
    const workspace = await openWorkspace(root, { store: false });
    ({ set } = await workspace.recordFiles());
  });

  it("is read without a problem, and no file of it is left out", () => {
    expect(set.all.length).toBeGreaterThan(50);
    expect(set.problems).toEqual([]);
    expect(set.left.filter((each) => each.path.startsWith("direction/"))).toEqual([]);
  });

  it("has goals, principles in every concern, decisions, technologies and risks", () => {
    const have = new Set(set.all.map(({ kind }) => kind));
    expect(["decision", "goal", "principle", "risk", "technology"].filter((kind) => !have.has(kind))).toEqual([]);
    const concerns = kinds.find(({ id }) => id === "principle")?.fields.find(({ key }) => key === "concern")?.choices ?? [];
    const covered = new Set(set.all.map(({ fields }) => fields["concern"]?.value));
    expect(concerns.filter((concern) => !covered.has(concern))).toEqual([]);
  });

  it("refers to nothing that is not there", () => {
    const references = set.all.flatMap((record) =>
      ["goal", "principles", "radar", "decisions", "serves", "supersedes"].flatMap((key) => {
        const value = record.fields[key]?.value;
        const names = Array.isArray(value) ? value : value === undefined ? [] : [value];
        return names.map((name) => ({ path: record.path, name: String(name), found: set.find(String(name), record.path).length }));
      }),
    );
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter(({ found }) => found !== 1)).toEqual([]);
  });

  it("has a technology for each package the project rests on", () => {
    const { dependencies, devDependencies } = manifest.parse(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")));
    const named = new Set(
      set.all.filter(({ kind }) => kind === "technology").flatMap(({ fields }) => z.array(z.string()).parse(fields["detect"]?.value ?? [])),
    );
    const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter((name) => !name.startsWith("@types/"));
    expect(packages.filter((name) => !named.has(`pkg:npm/${name.replace(/^@/, "%40")}`))).toEqual([]);
  });
});
