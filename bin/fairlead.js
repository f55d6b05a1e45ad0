#!/usr/bin/env node
const command = await import("../dist/cli.js").catch((error) => {
  if (error.code !== "ERR_MODULE_NOT_FOUND" || !String(error.url ?? error.message).includes("dist/cli.js")) throw error;
  process.stderr.write("fairlead: this checkout is not built yet\n  npm run build builds it; npm start installs, builds and runs.\n");
});
process.exitCode = command === undefined ? 2 : await command.main(process.argv.slice(2));
