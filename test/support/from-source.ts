import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { plainEnvironment } from "./fairlead.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");

/** Programs that use a copy of the sources. */
const programs = {
  command: 'import { main } from "./src/cli/index.ts";\nprocess.exitCode = await main(process.argv.slice(2));\n',
  "rule-examples": [
    'import { findOne, rules } from "./src/signals/index.ts";',
    "const rule = rules.find((one) => one.id === process.argv[2]);",
    "console.log(JSON.stringify(rule.examples().map((example) => findOne(example.picture(), 0, rule).findings.map((one) => one.id))));",
    "",
  ].join("\n"),
} as const;

/** Runs a program over sources that are not built, and gives what it printed. */
export async function fairleadFrom(sources: string, program: keyof typeof programs, args: readonly string[]): Promise<string> {
  const file = path.join(sources, `${program}.mjs`);
  writeFileSync(file, programs[program]);
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, file, ...args], { cwd: sources, env: { ...plainEnvironment } });
  return stdout;
}
