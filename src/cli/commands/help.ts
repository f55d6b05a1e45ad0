import { exitCode, nearest, printable, UserError } from "#base";
import type { Command } from "../command.ts";
import { commandHelp, overallHelp } from "../help.ts";

export const helpCommand: Command = {
  name: "help",
  task: "Set up and look behind",
  usage: [{ call: "[command]", does: "explains a command, with examples" }],
  options: [],
  examples: [{ command: "fairlead help why", does: "Explains one command." }],
  most: 1,
  run: async ({ commands, positionals: [name], terminal }) => {
    terminal.out(name === undefined ? overallHelp(commands, terminal) : commandHelp(commandNamed(commands, name), commands, terminal));
    return exitCode.fine;
  },
};

function commandNamed(commands: readonly Command[], name: string): Command {
  const found = commands.find((command) => command.name === name || (command.aliases ?? []).includes(name));
  if (found !== undefined) return found;
  const near = nearest(
    name,
    commands.map((command) => command.name),
  );
  throw new UserError(`there is no command "${printable(name)}"`, {
    hint: near === undefined ? "fairlead help lists them." : `Did you mean ${near}? fairlead help lists them.`,
  });
}
