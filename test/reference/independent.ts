import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

/** Analyses that have a definition of code-maat. */
export const codeMaatAnalyses = ["revisions", "coupling", "soc", "fragmentation"] as const;
export type CodeMaatAnalysis = (typeof codeMaatAnalyses)[number];

const folder = import.meta.dirname;
const plain = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  LC_ALL: "C",
};

/** What the awk script makes of `git log`, row by row: another language, another stream of git, definitions written anew. */
export function codeMaatRows(repository: string, commit: string, analysis: CodeMaatAnalysis): Promise<readonly string[]> {
  const log = ["log", "--name-only", "--no-renames", "--pretty=format:--%H--%aN", commit];
  return piped(repository, log, ["-v", `analysis=${analysis}`, "-f", path.join(folder, "code-maat.awk")]);
}

/** One step of the truck factor by the awk script. */
export interface CheckedStep {
  readonly filesLeft: number;
  readonly files: number;
  readonly held: number;
  readonly name: string;
  readonly pruned: boolean;
}

/** The truck factor over these files by the awk script, pruned people included, in the order they are taken away. */
export async function truckFactorSteps(repository: string, commit: string, files: readonly string[]): Promise<readonly CheckedStep[]> {
  const log = ["-c", "diff.renameLimit=999999", "log", "--name-status", "--find-renames", "--pretty=format:commit%x09%aN%x09%aE", commit];
  const rows = await piped(
    repository,
    log,
    ["-f", path.join(folder, "truck-factor.awk")],
    files.map((file) => `file\t${gitQuoted(file)}\n`).join(""),
  );
  return rows.map((row) => {
    const [, filesLeft, all, held, name = "", pruned] = row.split("\t");
    return { filesLeft: Number(filesLeft), files: Number(all), held: Number(held), name, pruned: pruned === "pruned" };
  });
}

/** git's output into awk, and after it the lines of `then`. */
async function piped(repository: string, git: readonly string[], awk: readonly string[], then = ""): Promise<readonly string[]> {
  const reader = spawn("awk", awk, { env: plain, stdio: ["pipe", "pipe", "inherit"] });
  const writer = spawn("git", ["-C", repository, "-c", "core.quotePath=false", ...git], {
    env: plain,
    stdio: ["ignore", "pipe", "inherit"],
  });
  writer.stdout.pipe(reader.stdin, { end: false });
  writer.stdout.on("end", () => reader.stdin.end(`\n${then}`));
  const chunks: Buffer[] = [];
  reader.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [wrote, read] = await Promise.all([statusOf(writer), statusOf(reader)]);
  if (wrote !== 0 || read !== 0) throw new Error(`git ended with ${wrote}, awk with ${read}`);
  return Buffer.concat(chunks)
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");
}

const statusOf = (child: ChildProcess): Promise<number> => new Promise((resolve) => child.on("close", (status) => resolve(status ?? -1)));

const escapes: Readonly<Record<string, string>> = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

/** A path as git prints it where it must be quoted (with core.quotePath off). */
export function gitQuoted(name: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that git quotes
  if (!/[\u0000-\u001f"\\\u007f]/.test(name)) return name;
  // eslint-disable-next-line no-control-regex -- as above
  return `"${name.replace(/[\u0000-\u001f"\\\u007f]/g, (char) => escapes[char] ?? `\\${(char.codePointAt(0) ?? 0).toString(8).padStart(3, "0")}`)}"`;
}
