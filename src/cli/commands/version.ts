import { exitCode } from "#base";

import type { Command } from "../command.ts";
import { version } from "../version.ts";

export const versionCommand: Command = {
  name: "version",
  task: "Set up and look behind",
  usage: [{ call: "", does: "which version this is" }],
  options: [],
  examples: [{ command: "fairlead version", does: "Prints it and nothing else; so does fairlead --version." }],
  most: 0,
  run: async ({ terminal }) => {
    terminal.out(`${version}\n`);
    return exitCode.fine;
  },
};
