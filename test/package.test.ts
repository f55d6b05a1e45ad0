import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { filesBelow } from "../scripts/files.ts";

const root = path.resolve(import.meta.dirname, "..");
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));

const packed = z.array(z.object({ unpackedSize: z.number(), files: z.array(z.object({ path: z.string() })) }));
const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dependencies: z.record(z.string(), z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      os: z.array(z.string()).optional(),
      cpu: z.array(z.string()).optional(),
      libc: z.array(z.string()).optional(),
    }),
  ),
});

const npm = (args: readonly string[]): string =>
  execFileSync("npm", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], shell: process.platform === "win32" });

/** What npm would send. The build has been run; scripts are left out so that it is not run again. */
function pack(): z.infer<typeof packed>[number] {
  const [first] = packed.parse(JSON.parse(npm(["pack", "--dry-run", "--json", "--ignore-scripts"])));
  if (first === undefined) throw new Error("npm pack listed nothing");
  return first;
}

/** Packages that an installation brings on this platform: the dependencies, and theirs. */
function installed(): readonly string[] {
  const { packages } = lock.parse(json("package-lock.json"));
  const here = (only: readonly string[] | undefined, value: string): boolean => only === undefined || only.includes(value);
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const entry = packages[`node_modules/${name}`];
    if (
      entry === undefined ||
      seen.has(name) ||
      !here(entry.os, process.platform) ||
      !here(entry.cpu, process.arch) ||
      !here(entry.libc, "glibc")
    )
      return;
    seen.add(name);
    for (const next of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) visit(next);
  };
  for (const name of Object.keys(z.object({ dependencies: z.record(z.string(), z.string()) }).parse(json("package.json")).dependencies))
    visit(name);
  return [...seen].sort();
}

describe("the package", () => {
  const { files, unpackedSize } = pack();
  const paths = files.map((file) => file.path);

  it("holds the command, the web app, the notices, and nothing that only we need", () => {
    for (const needed of [
      "bin/fairlead.js",
      "dist/cli.cjs",
      "dist/web/app.js",
      "dist/THIRD-PARTY.md",
      "LICENSE",
      "README.md",
      "CHANGELOG.md",
      "package.json",
    ])
      expect(paths).toContain(needed);
    expect(paths.filter((file) => !/^(bin|dist)\/|^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(file))).toEqual([]);
    expect(paths.filter((file) => /\.(ts|tsx|map)$/.test(file))).toEqual([]);
  });

  it("comes to under 30 MB and under 60 packages, installed", () => {
    const names = installed();
    const bytes = names
      .flatMap((name) => filesBelow(root, `node_modules/${name}`))
      .reduce((sum, file) => sum + statSync(path.join(root, file)).size, unpackedSize);
    expect(names.length + 1).toBeLessThan(60);
    expect(bytes).toBeLessThan(30 * 1024 * 1024);
  });

  it("names nothing of the machine it was built on", () => {
    const telling = filesBelow(root, "dist").filter((file) => readFileSync(path.join(root, file), "utf8").includes(root));
    expect(telling).toEqual([]);
  });

  it("carries the licence of everything it bundles", () => {
    const text = readFileSync(path.join(root, "dist", "THIRD-PARTY.md"), "utf8");
    for (const name of ["zod", "yaml", "hono", "preact"]) expect(text).toMatch(new RegExp(`^## ${name} \\d`, "m"));
  });

  it("is clean by publint", () => {
    const publint = path.join(root, "node_modules", "publint", "src", "cli.js");
    const folder = mkdtempSync(path.join(tmpdir(), "fairlead-pack-"));
    npm(["pack", "--ignore-scripts", "--pack-destination", folder]);
    const [tarball = ""] = readdirSync(folder);
    const out = execFileSync(process.execPath, [publint, "run", path.join(folder, tarball), "--strict"], { encoding: "utf8" });
    expect(out).toMatch(/All good/);
  });
});
