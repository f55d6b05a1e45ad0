// `npm test`: installs, builds and runs everything. `npm test -- --no-browser` leaves the browser tests out.
import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import path from "node:path";
import { findChromium, getChromium } from "./chromium.mjs";
import { install, root, run } from "./install.mjs";

const args = process.argv.slice(2);
const unknown = args.filter((arg) => arg !== "--no-browser");
if (unknown.length > 0) {
  console.error(`npm test takes --no-browser and nothing else; not ${unknown.join(" ")}. One file: npx vitest run <file>`);
  process.exit(2);
}
const browser = !args.includes("--no-browser");

install();
const reports = path.join(root, ".fairlead-test");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const node = process.execPath;
const bin = (name, file) => path.join(root, "node_modules", name, file);
const env = {};
if (browser) {
  const chromium = (await findChromium()) ?? (await getChromium());
  if (chromium === undefined) {
    console.error(
      "There is no Chromium here and none could be got. Install one, name it in FAIRLEAD_CHROMIUM, or leave the browser out: npm test -- --no-browser",
    );
    finish([{ name: "chromium", ok: false }], undefined);
  }
  env.FAIRLEAD_CHROMIUM = chromium;
}

const report = path.join(reports, "vitest.json");
const steps = [
  { name: "build", command: [node, [bin("tsx", "dist/cli.mjs"), "scripts/build.ts"]] },
  { name: "types", command: [node, [bin("typescript", "bin/tsc"), "-p", "."]] },
  { name: "lint", command: [node, [bin("oxlint", "bin/oxlint"), "--type-aware", "--deny-warnings"]] },
  { name: "format", command: [node, [bin("oxfmt", "bin/oxfmt"), "--check"]] },
  {
    name: "tests",
    command: [
      node,
      [
        bin("vitest", "vitest.mjs"),
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...(browser ? [] : ["--exclude=test/browser*", "--exclude=test/browser/**"]),
      ],
    ],
  },
];

const done = [];
for (const step of steps) {
  const start = process.hrtime.bigint();
  console.log(`\n— ${step.name}`);
  const ok = run(...step.command, { env }) === 0;
  done.push({ name: step.name, ok, seconds: Number((process.hrtime.bigint() - start) / 1_000_000n) / 1000 });
}
finish(done, existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined);

/** Prints and keeps the totals: every step beside the tests counts as one. */
function finish(done, vitest) {
  const others = done.filter((step) => step.name !== "tests");
  const testsBroke = done.some((step) => step.name === "tests" && !step.ok) && (vitest?.numFailedTests ?? 0) === 0;
  const passed = others.filter((step) => step.ok).length + (vitest?.numPassedTests ?? 0);
  const failed = others.filter((step) => !step.ok).length + (vitest?.numFailedTests ?? 0) + (testsBroke ? 1 : 0);
  writeFileSync(path.join(reports, "summary.json"), JSON.stringify({ passed, failed, browser, steps: done }, null, 2));
  console.log("");
  for (const step of done)
    console.log(`${step.ok ? "passed" : "FAILED"}  ${step.name}${step.seconds === undefined ? "" : `  ${step.seconds.toFixed(1)} s`}`);
  if (!browser) console.log("left out  the browser tests (--no-browser)");
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
