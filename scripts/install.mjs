// Installs what package-lock.json names, when it is not here yet or older than the lock. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** npm keeps its own copy of the lock beside what it installed: that file's time says when. */
function installed() {
  const mark = path.join(root, "node_modules", ".package-lock.json");
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(path.join(root, "package-lock.json")).mtimeMs;
}

/** Runs a program in the checkout, its output shown (on stderr when `quiet`); gives its exit status. */
export function run(program, args, { env = {}, quiet = false } = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: ["inherit", quiet ? 2 : "inherit", "inherit"],
    env: { ...process.env, ...env },
    shell: false,
  });
  if (done.error) throw done.error;
  return done.status ?? 1;
}

/** Runs npm, whatever the platform calls it. Only fixed words are passed on, so the shell that Windows needs is safe. */
export function npm(args) {
  const done = spawnSync("npm", args, { cwd: root, stdio: ["inherit", 2, "inherit"], shell: process.platform === "win32" });
  if (done.error) throw done.error;
  return done.status ?? 1;
}

/** Stops with a plain message where Node is too old: the rest would fail in a way nobody can read. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Fairlead needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

export function install() {
  requireNode();
  if (installed()) return;
  console.error("Installing what package-lock.json names (npm ci) …");
  const status = npm(["ci", "--no-audit", "--no-fund"]);
  if (status !== 0) {
    console.error("npm ci failed. Fairlead needs the npm registry once, to install.");
    process.exit(status);
  }
}
