import type { Command } from "../command.ts";
import { run, type Sink } from "../run.ts";

/** What one command line gave out. */
export interface Captured {
  readonly exit: number;
  readonly out: string;
  readonly said: string;
}

/** Runs a command line in this process, as `fairlead` would, and keeps what it gives out. */
export async function captured(argv: readonly string[], commands: readonly Command[]): Promise<Captured> {
  const out: string[] = [];
  const said: string[] = [];
  const exit = await run(argv, commands, {
    stdout: sink(out),
    stderr: sink(said),
    env: { ...process.env, NO_COLOR: "1" },
    on: () => undefined,
    off: () => undefined,
    exit: (code) => {
      throw new Error(`a command of the walk ended the process with ${code}`);
    },
  });
  return { exit, out: out.join(""), said: said.join("") };
}

const sink = (into: string[]): Sink => ({ write: (text) => into.push(text), on: () => undefined });
