// `npm run build`: dist/cli.js and its chunks, all bundled but the native add-on; the web app; the notices of what was bundled.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { z } from "zod";
import { filesBelow } from "./files.ts";
import { bundledPackages, notices } from "./notices.ts";

const root = path.resolve(import.meta.dirname, "..");
const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

/** The command, and every `*.worker.ts` as a program of its own beside it: `src/history/lines.worker.ts` is dist/lines.worker.js. */
async function buildCommand(): Promise<readonly string[]> {
  const { dependencies } = manifest.parse(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")));
  const workers = filesBelow(root, "src")
    .filter((file) => file.endsWith(".worker.ts"))
    .map((file) => ({ in: file, out: path.basename(file, ".ts") }));
  const result = await build({
    absWorkingDir: root,
    entryPoints: [{ in: "src/cli/index.ts", out: "cli" }, ...workers],
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    chunkNames: "chunks/[name]-[hash]",
    external: Object.keys(dependencies),
    // Parsing is start-up time, so blanks go; names stay, so that a stack trace in an issue can be followed.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    metafile: true,
    // Written below, all at once: a build that fails leaves the last good one where it is.
    write: false,
    // Bundled CommonJS packages ask for node's built-ins by `require`, which an ES module has to make for itself.
    banner: { js: `import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);` },
    logLevel: "warning",
  });
  for (const file of result.outputFiles) put(file.path, file.contents);
  const fresh = new Set(result.outputFiles.map((file) => path.relative(root, file.path).replaceAll(path.sep, "/")));
  for (const old of filesBelow(root, "dist")) if (/^dist\/(chunks\/)?[^/]+\.js$/.test(old) && !fresh.has(old)) rmSync(path.join(root, old));
  return Object.keys(result.metafile.inputs);
}

function put(file: string, content: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The web app has a build of its own; gives the files it took from packages, as it lists them. */
function buildWeb(): void {
  const script = path.join(root, "scripts", "build-web.ts");
  if (!existsSync(script)) return;
  const done = spawnSync(process.execPath, [path.join(root, "node_modules", "tsx", "dist", "cli.mjs"), script], {
    cwd: root,
    stdio: ["ignore", 2, "inherit"],
  });
  if (done.status !== 0) throw new Error("the web app did not build");
}

/** Packages that the web app's own files name in an import. */
function webPackages(): readonly string[] {
  const sources = filesBelow(root, "src/web").filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."));
  const text = sources.map((file) => readFileSync(path.join(root, file), "utf8")).join("\n");
  return [...text.matchAll(/from "([a-z@][^".]*)"/g)].map((match) => `node_modules/${match[1] ?? ""}`);
}

const files = await buildCommand();
buildWeb();
const packages = bundledPackages([...files, ...webPackages()]);
writeFileSync(path.join(root, "dist", "THIRD-PARTY.md"), notices(path.join(root, "node_modules"), packages));
