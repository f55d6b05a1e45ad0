import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..", "..");
const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");

/** A program that ran to its end. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** The built command, as a person runs it. Rejected when it was not built. */
export function fairlead(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  if (!existsSync(path.join(root, "dist", "cli.cjs"))) return Promise.reject(new Error("dist/cli.cjs is not there: npm run build"));
  return ran([path.join(root, "bin", "fairlead.js"), ...args], env);
}

/** A TypeScript program of this project, by its path from the root. */
export const script = (file: string, args: readonly string[]): Promise<Ran> => ran([tsx, path.join(root, file), ...args], {});

async function ran(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const out: Buffer[] = [];
  const error: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => error.push(chunk));
  const code = await new Promise<number>((resolve) => child.on("close", (status) => resolve(status ?? -1)));
  return { code, out: Buffer.concat(out).toString("utf8"), error: Buffer.concat(error).toString("utf8") };
}
