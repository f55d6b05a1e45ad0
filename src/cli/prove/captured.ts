import { PassThrough } from "node:stream";
import type { Command } from "../command.ts";
import { type Process, run } from "../run.ts";

/** What one command line gave out. */
export interface Captured {
  readonly exit: number;
  readonly out: string;
  readonly said: string;
}

/** Runs a command line in this process, as `fairlead` would, and keeps what it gives out. */
export async function captured(argv: readonly string[], commands: readonly Command[]): Promise<Captured> {
  const out = stream();
  const said = stream();
  const of: Process = {
    stdout: out.stream,
    stderr: said.stream,
    env: { ...process.env, NO_COLOR: "1" },
    on: () => undefined,
    off: () => undefined,
    exit: (code) => {
      throw new Error(`a command of the walk ended the process with ${code}`);
    },
  };
  const exit = await run(argv, commands, of);
  return { exit, out: out.text(), said: said.text() };
}
