// `npm start [-- <repository>]`: installs, builds, prints the overview, serves the web app and prints its address.
import path from "node:path";
import { spawn } from "node:child_process";
import { install, root, run } from "./install.mjs";

install();
if (run(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/build.ts"], { quiet: true }) !== 0) process.exit(1);

// npm runs a script in the package's folder; where it was called from is what the person means by a path.
const from = process.env["INIT_CWD"] ?? process.cwd();
const repository = path.resolve(from, process.argv[2] ?? ".");
const rest = process.argv.slice(3);
const bin = path.join(root, "bin", "fairlead.js");
const overview = run(process.execPath, [bin, repository, ...rest]);
if (overview !== 0) process.exit(overview);

const server = spawn(process.execPath, [bin, "web", repository, ...rest], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
