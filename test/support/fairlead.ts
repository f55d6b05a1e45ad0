import { spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..", "..");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is stopped, and the test fails: nothing may hang. */
  readonly limit?: number;
}

/** A home of its own for every file of tests, so that no configuration or cache of the machine is read or written. */
const home = mkdtempSync(path.join(tmpdir(), "fairlead-home-"));

/** What the command sees of the machine: a path to find git and node on, a home that is empty, and no terminal. */
export const plainEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  HOME: home,
  XDG_CACHE_HOME: path.join(home, "cache"),
  XDG_CONFIG_HOME: path.join(home, "config"),
  LANG: "C",
};

/** The command that `npm run build` made. */
export const builtCommand = path.join(root, "bin", "fairlead.js");

/** Runs the built command as a person would, and waits for it. */
export function fairlead(args: readonly string[], { cwd, env = {}, limit = 60_000 }: RunOptions): Promise<Ran> {
  if (!existsSync(path.join(root, "dist", "cli.cjs"))) throw new Error("dist/cli.cjs is not there: npm run build");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [builtCommand, ...args], {
      cwd,
      env: { ...plainEnvironment, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`fairlead ${args.join(" ")} did not end within ${limit / 1000} s`));
    }, limit);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, stdout: Buffer.concat(stdout).toString("utf8"), stderr: Buffer.concat(stderr).toString("utf8") });
    });
  });
}
