// `npm run build`: dist/start.cjs, dist/cli.cjs and its chunks, all bundled but the native add-on; the web app; the notices of what was bundled.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type BuildOptions, transform } from "esbuild";
import { z } from "zod";
import { throughDoors } from "./doors.ts";
import { filesBelow } from "./files.ts";
import { bundledPackages, notices } from "./notices.ts";

const root = path.resolve(import.meta.dirname, "..");
const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

const options = {
  absWorkingDir: root,
  outdir: "dist",
  // The package is one of ES modules; these are not.
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Parsing is start-up time, so blanks go; names stay, so that a stack trace in an issue can be followed.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  metafile: true,
  // Written below, all at once: a build that fails leaves the last good one where it is.
  write: false,
  logLevel: "warning",
} as const satisfies BuildOptions;

/** Stands where the hash over all files comes, until they are all there. */
const hashPlace = "(hash of this build)";

interface Built {
  readonly path: string;
  readonly text: string;
}

/** The command and its chunks. Split as ES modules, which alone esbuild can split, then turned into scripts that can be kept compiled. */
async function buildCommand(): Promise<{ readonly files: readonly Built[]; readonly inputs: readonly string[] }> {
  const { dependencies } = manifest.parse(JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")));
  const result = await build({
    ...options,
    entryPoints: [{ in: "src/cli/index.ts", out: "cli" }],
    splitting: true,
    format: "esm",
    chunkNames: "chunks/[name]-[hash]",
    external: Object.keys(dependencies),
    plugins: [throughDoors(root)],
    define: { buildHash: JSON.stringify(hashPlace) },
  });
  const files = await Promise.all(result.outputFiles.map(async (file) => ({ path: file.path, text: await asScript(file.text) })));
  return { files, inputs: Object.keys(result.metafile.inputs) };
}

async function asScript(module: string): Promise<string> {
  const { code } = await transform(module, {
    format: "cjs",
    platform: "node",
    target: "node20.19",
    // A chunk that is loaded later is one more script: `import()` would leave it to node, which compiles it anew each time.
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "moduleUrl", "import.meta.dirname": "__dirname" },
    minifyWhitespace: true,
  });
  // Exports are one object of getters. A second one over it, for who takes a script for an ES module, is nobody's here.
  const plain = code.replace(/\bmodule\.exports\s*=\s*__toCommonJS\d*\(stdin_exports\);/, "module.exports=stdin_exports;");
  return module.includes("import.meta.url") ? `const moduleUrl=require("node:url").pathToFileURL(__filename).href;${plain}` : plain;
}

const hashOf = (command: readonly Built[]): string =>
  createHash("sha256")
    .update(JSON.stringify(command.map(({ text }) => text)))
    .digest("hex")
    .slice(0, 16);

/** What loads them. It knows them by a hash over all of them. */
async function buildStart(hash: string): Promise<Built> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [{ in: "src/cli/start/start.ts", out: "start" }],
    format: "cjs",
    define: { buildHash: JSON.stringify(hash) },
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild built nothing to start with");
  return { path: file.path, text: file.text };
}

async function buildAll(): Promise<readonly string[]> {
  const { files: command, inputs } = await buildCommand();
  const hash = hashOf(command);
  const named = command.map((file) => ({ ...file, text: file.text.replaceAll(hashPlace, hash) }));
  const files = [...named, await buildStart(hash)];
  for (const file of files) put(file.path, file.text);
  const fresh = new Set(files.map((file) => path.relative(root, file.path).replaceAll(path.sep, "/")));
  for (const old of filesBelow(root, "dist"))
    if (/^dist\/(chunks\/)?[^/]+\.c?js$/.test(old) && !fresh.has(old)) rmSync(path.join(root, old));
  return inputs;
}

function put(file: string, content: string): void {
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

const files = await buildAll();
buildWeb();
const packages = bundledPackages([...files, ...webPackages()]);
writeFileSync(path.join(root, "dist", "THIRD-PARTY.md"), notices(path.join(root, "node_modules"), packages));
