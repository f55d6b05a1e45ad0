#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../dist/cli.js", import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write("fairlead: not built yet.\n  npm run build   (npm start installs, builds and runs in one go)\n");
  process.exitCode = 2;
}
