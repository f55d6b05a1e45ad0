// Finds a Chromium for the browser tests, or gets one.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { root, run } from "./install.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Playwright keeps the browser it downloads; asked of Playwright itself, so that it is right on every system. */
async function playwrights() {
  if (!existsSync(path.join(root, "node_modules", "playwright-core"))) return [];
  const { chromium } = await import("playwright-core");
  return [chromium.executablePath()];
}

/** The first Chromium found: `FAIRLEAD_CHROMIUM`, then the path, then the usual places, then Playwright's own. */
export async function findChromium() {
  const named = process.env["FAIRLEAD_CHROMIUM"];
  if (named) return runnable(named) ? named : undefined;
  const onPath = (process.env["PATH"] ?? "").split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...places, ...(await playwrights())].find(runnable);
}

const rootOnDebian = () =>
  process.getuid?.() === 0 && existsSync("/etc/debian_version") && spawnSync("apt-get", ["--version"]).status === 0;

/** Installs Debian's package where that may be done, else Playwright's own download; gives its path, or `undefined`. */
export async function getChromium() {
  console.error("No Chromium here: getting one for the browser tests …");
  if (rootOnDebian()) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], { env, quiet: true });
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, quiet: true });
  } else {
    run(process.execPath, [path.join("node_modules", "playwright-core", "cli.js"), "install", "chromium"], { quiet: true });
  }
  return findChromium();
}
