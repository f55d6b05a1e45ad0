// `npm run try:package`: packs, installs the package into an empty folder as a stranger would, counts what came, and runs it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { filesBelow } from "./files.ts";

const root = path.resolve(import.meta.dirname, "..");
const place = mkdtempSync(path.join(tmpdir(), "fairlead-package-"));
const run = (program: string, args: readonly string[], cwd: string): string =>
  execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

run("npm", ["pack", "--pack-destination", place, "--loglevel", "error"], root);
const tarball = readdirSync(place).find((file) => file.endsWith(".tgz"));
if (tarball === undefined) throw new Error("npm pack made no package");

const consumer = path.join(place, "consumer");
mkdirSync(consumer);
writeFileSync(path.join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true }));
run("npm", ["install", "--no-audit", "--no-fund", "--loglevel", "error", path.join(place, tarball)], consumer);

const files = filesBelow(consumer, "node_modules");
const manifests = files.filter((file) => /(^|\/)node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(file));
const bytes = files.reduce((sum, file) => sum + statSync(path.join(consumer, file)).size, 0);
const version = run("npx", ["fairlead", "version"], consumer).trim();
const overview = run("npx", ["fairlead", root], consumer);

const rows: readonly (readonly [string, string, boolean])[] = [
  ["packages installed", `${manifests.length}, fewer than 60`, manifests.length < 60],
  ["size installed", `${(bytes / 1024 / 1024).toFixed(1)} MB, less than 30`, bytes < 30 * 1024 * 1024],
  ["npx fairlead version", version, /\d+\.\d+\.\d+/.test(version)],
  ["npx fairlead <repository>", overview.split("\n")[0] ?? "", overview.trim() !== ""],
];
for (const [what, got, good] of rows) console.log(`${good ? "holds" : "FAILS"}  ${what}: ${got}`);
process.exitCode = rows.every(([, , good]) => good) ? 0 : 1;
