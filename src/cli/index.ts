import { overviewCommand } from "./commands/overview.ts";
import { helpCommand } from "./commands/help.ts";
import { versionCommand } from "./commands/version.ts";
import type { Command } from "./command.ts";
import { run } from "./run.ts";

/** Every command. The first is what `fairlead` alone runs; help shows each task's in this order. */
export const commands: readonly Command[] = [overviewCommand, helpCommand, versionCommand];

/** Runs a command line in this process and gives its exit code; never throws. */
export const main = (argv: readonly string[]): Promise<number> => run(argv, commands, process);

export type { Command, Invocation, Option, Task } from "./command.ts";
