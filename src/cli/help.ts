import { type Command, type Option, tasks } from "./command.ts";
import { commonOptions } from "./common-options.ts";
import type { Style } from "./terminal/style.ts";
import { pad, widthOf } from "./terminal/width.ts";
import { hang } from "./terminal/wrap.ts";

interface Look {
  readonly cells: number;
  readonly style: Style;
}

/** All commands by task, a line each with what its usual call does; those of the last task by name alone. */
export function overallHelp(commands: readonly Command[], look: Look): string {
  const nameOf = (command: Command): string => (command === commands[0] ? (command.usage[0]?.call ?? "") : command.name);
  const column = Math.max(...commands.map((command) => widthOf(nameOf(command)))) + 2;
  const last = tasks.at(-1);
  const groups = tasks.flatMap((task) => {
    const members = commands.filter((each) => each.task === task);
    if (members.length === 0) return [];
    const lines =
      task === last
        ? hang("  ", members.map(nameOf).join(", "), look.cells)
        : members.flatMap((command) => entry(nameOf(command), command.usage[0]?.does ?? "", column, look));
    return [look.style.strong(task), ...lines];
  });
  return text([
    "Fairlead shows what a repository is, where it hurts, and what to ask next.",
    "",
    ...groups,
    "",
    "Everywhere: --at <rev>  --repo <folder>  --json  --md  --people  --no-store",
    "fairlead help <command> explains one, with every way to call it and examples.",
  ]);
}

/** The default is called without its name. */
const callOf = (command: Command, commands: readonly Command[], call: string): string =>
  `fairlead${command === commands[0] ? "" : ` ${command.name}`} ${call}`.trim();

/** One command: how it is called, what it takes, examples. */
export function commandHelp(command: Command, commands: readonly Command[], look: Look): string {
  const calls = command.usage.map(({ call, does }) => ({ call: callOf(command, commands, call), does }));
  const column = Math.max(...calls.map(({ call }) => widthOf(call))) + 2;
  const also = (command.aliases ?? []).map((alias) => `Also: fairlead ${alias}`);
  return text([
    ...calls.flatMap(({ call, does }) => entry(call, does, column, look)),
    ...(command.about === undefined ? [] : ["", ...hang("", command.about, look.cells)]),
    ...also,
    ...optionBlock("Options", command.options, look),
    "",
    look.style.strong("Examples"),
    ...command.examples.flatMap(({ command: example, does }) => [
      `  ${example}`,
      ...hang("      ", does, look.cells).map(look.style.quiet),
    ]),
    ...optionBlock("Everywhere", commonOptions, look),
  ]);
}

function optionBlock(title: string, options: readonly Option[], look: Look): readonly string[] {
  if (options.length === 0) return [];
  const named = options.map((option) => ({ option, name: optionName(option) }));
  const column = Math.max(...named.map(({ name }) => widthOf(name))) + 2;
  return ["", look.style.strong(title), ...named.flatMap(({ option, name }) => entry(name, option.summary, column, look))];
}

export const optionName = ({ name, short, value }: Option): string =>
  `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

const entry = (name: string, does: string, column: number, look: Look): readonly string[] =>
  hang(`  ${pad(name, column)}`, does, look.cells);

const text = (lines: readonly string[]): string => lines.map((line) => `${line.trimEnd()}\n`).join("");
