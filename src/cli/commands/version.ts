import { exitCode } from "#base";

import type { Command } from "../command.ts";
import { version } from "../version.ts";

export const versionCommand: Command = {
  name: "version",
  task: "Set up and look behind",
  usage: [{ call: "", does: "which version this is" }],
  options: [{ name: "json", summary: 'as data: { "version": … }' }],
  examples: [
    { command: "fairlead version", does: "Prints it and nothing else; so does fairlead --version." },
    { command: "fairlead version --json", does: "The same for a program to read." },
  ],
  most: 0,
  run: async ({ terminal, flag }) => {
    terminal.out(`${flag("json") ? JSON.stringify({ version }) : version}\n`);
    return exitCode.fine;
  },
};
