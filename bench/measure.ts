import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What one run of a command took. */
export interface Run {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor, its own and of every process it waited for. */
  readonly cpu: number;
  /** Largest resident memory of the command's own process, in MB; only of a node that loads `peak.cjs`. */
  readonly peak: number;
  readonly output: string;
}

export interface Command {
  readonly name: string;
  readonly args: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Done before each run, and not measured. */
  readonly before?: () => void;
  /** Exit statuses that count as done. */
  readonly accept?: readonly number[];
}

const note = path.join(tmpdir(), `fairlead-bench-${process.pid}`);
const peakNote = path.join(import.meta.dirname, "peak.cjs");

/** `node` that tells its peak memory when it ends. */
export const node = (...args: readonly string[]): readonly [string, ...string[]] => [process.execPath, "--require", peakNote, ...args];

/** Runs a command once. The shell's `time` counts the processes it waited for; its own start is not in it. */
export function run(command: Command): Run {
  command.before?.();
  const script = `TIMEFORMAT='%R %U %S'; { time "$@" 2>/dev/null; } 2>'${note}'`;
  const done = spawnSync("bash", ["-c", script, "bench", ...command.args], {
    env: { ...process.env, ...command.env, FAIRLEAD_BENCH_PEAK: `${note}.peak` },
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 28,
  });
  if (!(command.accept ?? [0]).includes(done.status ?? -1)) throw new Error(`${command.name} ended with status ${done.status}`);
  const [wall = 0, user = 0, system = 0] = readFileSync(note, "utf8").trim().split(/\s+/).map(Number);
  return { wall, cpu: user + system, peak: readPeak(), output: done.stdout.toString("latin1").slice(0, 1000) };
}

function readPeak(): number {
  try {
    const peak = Number(readFileSync(`${note}.peak`, "utf8"));
    rmSync(`${note}.peak`);
    return peak;
  } catch {
    // The command is no node of ours.
    return 0;
  }
}

/** Runs commands in turn, A B A B …, so that a machine that slows down slows both; the first round is not counted. */
export function inTurn(commands: readonly Command[], rounds: number): readonly (readonly Run[])[] {
  const runs: Run[][] = commands.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    commands.forEach((command, at) => {
      const one = run(command);
      if (round > 0) runs[at]?.push(one);
    });
  }
  return runs;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(middle)] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
