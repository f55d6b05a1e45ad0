import { existsSync } from "node:fs";
import { firstWord, optionsOf, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { failureOf } from "./failure.ts";
import { terminalOf } from "./terminal/streams.ts";

/** Where a run writes to. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  readonly write: (text: string) => unknown;
  readonly on: (event: "error", listener: (error: NodeJS.ErrnoException) => void) => unknown;
}

/** What a process lends to a run. */
export interface Process {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: NodeJS.ProcessEnv;
  readonly on: (event: "SIGINT", listener: () => void) => unknown;
  readonly off: (event: "SIGINT", listener: () => void) => unknown;
  readonly exit: (code: number) => never;
}

/** Told the name of a command before it runs, and whether it may leave something on the disk. */
export type OnCommand = (name: string, keeps: boolean) => void;

/** Runs one command line over a catalogue of commands; gives the exit code. The first of them is the default. */
export async function run(argv: readonly string[], commands: readonly Command[], of: Process, onCommand?: OnCommand): Promise<number> {
  const stop = new AbortController();
  const interrupt = (): void => (stop.signal.aborted ? of.exit(130) : stop.abort());
  of.on("SIGINT", interrupt);
  // Whoever read us has seen enough ("| head"): that is no failure.
  of.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") of.exit(0);
  });
  try {
    return await dispatch(argv, commands, { of, signal: stop.signal, onCommand });
  } catch (error) {
    const failure = failureOf(error, stop.signal.aborted, (of.env["FAIRLEAD_DEBUG"] ?? "") !== "");
    of.stderr.write(failure.text);
    return failure.exit;
  } finally {
    of.off("SIGINT", interrupt);
  }
}

interface Dispatching {
  readonly of: Process;
  readonly signal: AbortSignal;
  readonly onCommand: OnCommand | undefined;
}

async function dispatch(argv: readonly string[], commands: readonly Command[], { of, signal, onCommand }: Dispatching): Promise<number> {
  const meant = commandOf(argv, commands);
  if ("unknown" in meant) throw await (await import("./unknown.ts")).unknownCommand(meant.unknown, commands);
  const { command, words } = meant;
  const given = readArguments(command, words);
  const terminal = terminalOf(of.stdout, of.stderr, given.flag("no-color"), of.env);
  const asked = given.flag("help") ? { ...given, positionals: command.name === "overview" ? [] : [command.name] } : given;
  const running = given.flag("help") ? named(commands, "help") : command;
  onCommand?.(running.name, !given.flag("no-store"));
  return running.run({ command: running, commands, terminal, signal, ...asked });
}

/** The command that is a line's first word, options before it left aside; a folder, or no word at all, asks for the default. */
function commandOf(
  argv: readonly string[],
  commands: readonly Command[],
): { readonly command: Command; readonly words: readonly string[] } | { readonly unknown: string } {
  if (argv[0] === "--version" || argv[0] === "-V") return { command: named(commands, "version"), words: argv.slice(1) };
  const at = firstWord(argv, commands.flatMap(optionsOf));
  const first = argv[at] ?? "";
  const command = find(commands, first);
  if (command !== undefined) return { command, words: argv.toSpliced(at, 1) };
  const [fallback] = commands;
  if (fallback === undefined) throw new TypeError("there are no commands");
  // Where --repo names the repository, a word is a command, whatever folder bears its name.
  if (first === "" || (existsSync(first) && !argv.some((word) => /^(?:--repo|-C)(?:=|$)/.test(word))))
    return { command: fallback, words: argv };
  return { unknown: first };
}

const find = (commands: readonly Command[], name: string): Command | undefined =>
  commands.find((command) => command.name === name || (command.aliases ?? []).includes(name));

function named(commands: readonly Command[], name: string): Command {
  const found = find(commands, name);
  if (found === undefined) throw new TypeError(`there is no command ${name}`);
  return found;
}
