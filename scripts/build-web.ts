// Builds the web app into dist/web, and fails when it outgrows its budget (design: interfaces, "Web").
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile, type Plugin } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");
const out = path.join(root, "dist", "web");
const target = ["chrome125", "firefox128", "safari18"];

/** Importing one of our modules does nothing by itself, so that what a page does not use is left out. Entry points are not resolved here. */
const ours: Plugin = {
  name: "no side effects",
  setup: (bundler) => {
    // The views' door leads to the whole house. None of that is used here, and the budget and `noNode` would show it.
    bundler.onResolve({ filter: /^node:|^oxc-parser$/ }, ({ path: name }) => ({ path: name, external: true, sideEffects: false }));
    bundler.onResolve({ filter: /^[#.]|^[a-z@]/ }, async (args) => {
      if (args.pluginData === "asked" || args.kind === "entry-point" || args.kind === "import-rule") return undefined;
      const { path: found, errors } = await bundler.resolve(args.path, {
        kind: args.kind,
        importer: args.importer,
        resolveDir: args.resolveDir,
        pluginData: "asked",
      });
      return { path: found, errors, sideEffects: false };
    });
  },
};

const common = {
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  minify: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  target,
} as const;

async function buildScripts(): Promise<Metafile> {
  const modules = await build({
    ...common,
    entryPoints: [
      { in: "src/web/client/app.tsx", out: "app" },
      { in: "src/web/map/layout-worker.ts", out: "layout-worker" },
    ],
    format: "esm",
    splitting: true,
    chunkNames: "[name]-[hash]",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [ours],
  });
  await build({
    ...common,
    entryPoints: [
      { in: "src/web/client/theme.ts", out: "theme" },
      { in: "src/web/client/enter.ts", out: "enter" },
    ],
    format: "iife",
    plugins: [ours],
  });
  return modules.metafile;
}

const gzipped = (file: string): number => gzipSync(readFileSync(path.join(root, file)), { level: 9 }).length;

/** Files that are loaded with an entry: itself and what it imports at once. */
function loadedWith(meta: Metafile, entry: string): readonly string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const one of meta.outputs[file]?.imports ?? []) if (one.kind === "import-statement") visit(one.path);
  };
  visit(entry);
  return [...seen];
}

const outputOf = (meta: Metafile, source: string): string => {
  const found = Object.entries(meta.outputs).find(([, output]) => output.entryPoint === source);
  if (found === undefined) throw new Error(`nothing was built from ${source}`);
  return found[0];
};

/** What is loaded at once, what the map adds, and the style: in bytes as sent, against what the design allows. */
function budgets(meta: Metafile): readonly { readonly what: string; readonly bytes: number; readonly most: number }[] {
  const initial = loadedWith(meta, outputOf(meta, "src/web/client/app.tsx"));
  const map = loadedWith(meta, outputOf(meta, "src/web/map/canvas.tsx")).filter((file) => !initial.includes(file));
  const worker = loadedWith(meta, outputOf(meta, "src/web/map/layout-worker.ts")).filter((file) => !map.includes(file));
  const desk = loadedWith(meta, outputOf(meta, "src/web/edit/desk.tsx")).filter((file) => !initial.includes(file));
  const sum = (files: readonly string[]): number => files.reduce((total, file) => total + gzipped(file), 0);
  return [
    { what: "initial JavaScript", bytes: sum(["dist/web/theme.js", ...initial]), most: 45 * 1024 },
    { what: "map chunk", bytes: sum([...map, ...worker]), most: 15 * 1024 },
    { what: "editing chunk", bytes: sum(desk), most: 15 * 1024 },
    { what: "CSS", bytes: gzipped("dist/web/app.css"), most: 8 * 1024 },
  ];
}

/** What a browser cannot load must not have come along. */
function noNode({ outputs }: Metafile): void {
  const foreign = Object.values(outputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external === true).map(({ path: name }) => name),
  );
  if (foreign.length > 0) throw new Error(`the web app would import ${foreign.join(", ")}`);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const meta = await buildScripts();
noNode(meta);
await build({ ...common, entryPoints: [{ in: "src/web/styles/app.css", out: "app" }] });
copyFileSync(path.join(root, "src/web/mark.svg"), path.join(out, "mark.svg"));
for (const { what, bytes, most } of budgets(meta)) {
  console.error(`web: ${what} ${(bytes / 1024).toFixed(1)} of ${most / 1024} KB gzip`);
  if (bytes > most) throw new Error(`${what} is over its budget: ${bytes} bytes gzip, at most ${most}`);
}
