import { type Command, type Option, tasks } from "./command.ts";
import { commonOptions } from "./common-options.ts";
import type { Style } from "./terminal/style.ts";
import { pad, widthOf } from "./terminal/width.ts";
import { hang } from "./terminal/wrap.ts";

interface Look {
  readonly cells: number;
  readonly style: Style;
}

/** All commands by task. The default is shown as it is called: without a name. */
export function overallHelp(commands: readonly Command[], look: Look): string {
  const shown = commands.map((command) => ({ command, call: callOf(command, commands) }));
  const column = Math.min(34, Math.max(...shown.map(({ call }) => widthOf(call)))) + 2;
  const groups = tasks.flatMap((task) => {
    const members = shown.filter(({ command }) => command.task === task);
    return members.length === 0 ? [] : ["", look.style.strong(task), ...members.flatMap(({ call, command }) => entry(call, command.summary, column, look))];
  });
  return text([
    "Fairlead shows what a repository is, where it hurts, and what to ask next.",
    ...groups,
    "",
    "Everywhere: --at <rev>  --json  --md  --repo <folder>  --people  --no-store",
    "            --quiet  --no-color",
    "",
    "fairlead help <command> explains one, with examples.",
  ]);
}

const callOf = (command: Command, commands: readonly Command[]): string =>
  `fairlead${command === commands[0] ? "" : ` ${command.name}`} ${shortest(command.arguments)}`.trim();

/** In the list of all, arguments that are too long are left to the command's own help. */
const shortest = (args: string): string => (args.length > 22 ? "…" : args);

/** One command: how it is called, what it takes, examples. */
export function commandHelp(command: Command, commands: readonly Command[], look: Look): string {
  const name = command === commands[0] ? "fairlead" : `fairlead ${command.name}`;
  const also = (command.aliases ?? []).length === 0 ? [] : [`Also: ${(command.aliases ?? []).map((alias) => `fairlead ${alias}`).join(", ")}`];
  return text([
    look.style.strong(`${name} ${command.arguments}`.trim()),
    "",
    ...hang("", `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`, look.cells),
    ...(command.about === undefined ? [] : hang("", command.about, look.cells)),
    ...also,
    ...optionBlock("Options", command.options, look),
    "",
    look.style.strong("Examples"),
    ...command.examples.flatMap(({ command: example, does }) => [`  ${example}`, ...hang("      ", does, look.cells).map(look.style.quiet)]),
    ...optionBlock("Everywhere", commonOptions, look),
  ]);
}

function optionBlock(title: string, options: readonly Option[], look: Look): readonly string[] {
  if (options.length === 0) return [];
  const named = options.map((option) => ({ option, name: optionName(option) }));
  const column = Math.min(28, Math.max(...named.map(({ name }) => widthOf(name)))) + 2;
  return ["", look.style.strong(title), ...named.flatMap(({ option, name }) => entry(name, option.summary, column, look))];
}

export const optionName = ({ name, short, value }: Option): string =>
  `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

function entry(name: string, summary: string, column: number, look: Look): readonly string[] {
  if (widthOf(name) < column) return hang(`  ${pad(name, column)}`, summary, look.cells);
  return [`  ${name}`, ...hang(`  ${" ".repeat(column)}`, summary, look.cells)];
}

const text = (lines: readonly string[]): string => lines.map((line) => `${line.trimEnd()}\n`).join("");
