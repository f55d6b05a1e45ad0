#!/usr/bin/env node
const path = require("node:path");
const dist = path.join(__dirname, "..", "dist");

function built() {
  try {
    return require("../dist/start.cjs");
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND" || !String(error.message).includes("dist/start.cjs")) throw error;
    process.stderr.write("fairlead: this checkout is not built yet\n  npm run build builds it; npm start installs, builds and runs.\n");
  }
}

const command = built();
if (command === undefined) process.exitCode = 2;
else command.start(dist, process.argv.slice(2)).then((exit) => (process.exitCode = exit));
