/**
 * `npm run bench -- <repositories…>`: the table "How fast", for any repository, side by side with git itself in
 * the same run; `--only first` or `--only again` for a part of it. Needs a build (`npm run build`). Says ratios and differences: absolute times are of one machine.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { type Clone, cloneOf, git } from "./clone.ts";
import { wholeFloor, wholeLog, yearFloor } from "./floors.ts";
import { type Command, inTurn, node } from "./measure.ts";
import { type Line, overBareLine, peakLine, printTable, ratioLine } from "./table.ts";

const root = path.resolve(import.meta.dirname, "..");
const bin = path.join(root, "bin", "fairlead.js");
/** `fairlead` ends with 1 when there are findings of high severity: that is no failure. */
const fine = [0, 1];

interface Programs {
  readonly mine: string;
  readonly firstScreen: string;
}

async function bundle(folder: string): Promise<Programs> {
  const entryPoints = [
    { in: path.join(import.meta.dirname, "mine.ts"), out: "mine" },
    { in: path.join(import.meta.dirname, "first-screen.ts"), out: "first-screen" },
  ];
  const banner = { js: `import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);` };
  await build({
    entryPoints,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    external: ["oxc-parser"],
    minifySyntax: true,
    minifyWhitespace: true,
    banner,
    logLevel: "error",
  });
  return { mine: path.join(folder, "mine.mjs"), firstScreen: path.join(folder, "first-screen.mjs") };
}

function firstRuns(clone: Clone, programs: Programs, rounds: number): readonly Line[] {
  const before = clone.forget;
  const [mined = [], log = []] = inTurn(
    [{ name: "mine", args: node(programs.mine, clone.folder), before }, wholeLog(clone.folder)],
    rounds,
  );
  const [screen = [], year = []] = inTurn(
    [{ name: "first screen", args: node(programs.firstScreen, clone.folder), before }, yearFloor(clone.folder)],
    rounds,
  );
  const [overview = [], whole = []] = inTurn(
    [{ name: "overview", args: node(bin, clone.folder), before, accept: fine }, wholeFloor(clone.folder)],
    rounds,
  );
  return [
    ratioLine("first mining against git log", mined, log, "wall", 1.15),
    ratioLine("first mining against git log", mined, log, "cpu", 1.3),
    ratioLine("first useful screen against its floor", screen, year, "wall", 2),
    ratioLine("first useful screen against its floor", screen, year, "cpu", 2),
    ratioLine("first overview against its floor", overview, whole, "wall", 1.5),
    ratioLine("first overview against its floor", overview, whole, "cpu", 1.5),
    peakLine("peak memory, mining", mined, 200),
    peakLine("peak memory, first overview", overview, 200),
  ];
}

function warmRuns(clone: Clone, repository: string, rounds: number): readonly Line[] {
  const bare: Command = { name: "bare node", args: node("-e", "0") };
  const file =
    git(clone.folder, "log", "-n", "400", "--no-merges", "--diff-filter=M", "--name-only", "--format=", "HEAD")
      .split("\n")
      .find((name) => /\.(?:c|rb|ts|js|go|java|py)$/.test(name)) ?? "README.md";
  const commands: readonly Command[] = [
    { name: "again", args: node(bin, clone.folder), accept: fine },
    { name: "why", args: node(bin, "why", file, "--repo", clone.folder), accept: fine },
    { name: "--help", args: node(bin, "--help") },
    bare,
  ];
  const [again = [], why = [], help = [], empty = []] = inTurn(commands, rounds * 2);
  const [later = [], emptier = []] = after100(repository, bare, rounds);
  return [
    overBareLine("again, nothing new", again, empty, 250),
    overBareLine("again, 100 new commits", later, emptier, 400),
    overBareLine(`why ${file}, warm`, why, empty, 80),
    overBareLine("--help", help, empty, 30),
    peakLine("peak memory, again", again, 200),
  ];
}

/** A clone that stood 100 commits back, and is moved on. */
function after100(repository: string, bare: Command, rounds: number): ReturnType<typeof inTurn> {
  const old = git(repository, "rev-list", "--max-count=1", "--skip=100", "HEAD");
  const clone = cloneOf(repository, old);
  try {
    inTurn([{ name: "warm up", args: node(bin, clone.folder), accept: fine }], 0);
    const restore = clone.keepState();
    git(clone.folder, "update-ref", "--no-deref", "HEAD", git(repository, "rev-parse", "HEAD"));
    return inTurn([{ name: "100 new", args: node(bin, clone.folder), before: restore, accept: fine }, bare], rounds);
  } finally {
    clone.remove();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: "string", default: "5" }, only: { type: "string" } },
  });
  if (!existsSync(path.join(root, "dist", "cli.cjs"))) throw new Error("dist/cli.cjs is not there: npm run build");
  const folder = mkdtempSync(path.join(tmpdir(), "fairlead-bench-programs-"));
  try {
    const programs = await bundle(folder);
    for (const repository of positionals.length > 0 ? positionals : [root]) {
      const clone = cloneOf(repository);
      try {
        const rounds = Number(values.runs);
        const title = `${repository}: ${git(clone.folder, "rev-list", "--count", "HEAD")} commits, ${git(clone.folder, "ls-tree", "-r", "--name-only", "HEAD").split("\n").length} files; medians of ${rounds} runs in turn`;
        printTable(title, [
          ...(values.only === "again" ? [] : firstRuns(clone, programs, rounds)),
          ...(values.only === "first" ? [] : warmRuns(clone, repository, rounds)),
        ]);
      } finally {
        clone.remove();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
