import { exitCode, printable, UserError } from "#base";
import type { Command } from "../command.ts";
import { completionFor, shells } from "../completion.ts";

export const completionCommand: Command = {
  name: "completion",
  task: "Set up and look behind",
  usage: [{ call: "<shell>", does: "completion for bash, zsh or fish" }],
  options: [],
  examples: [
    { command: 'eval "$(fairlead completion bash)"', does: "In ~/.bashrc." },
    { command: 'eval "$(fairlead completion zsh)"', does: "In ~/.zshrc, after compinit." },
    { command: "fairlead completion fish | source", does: "In ~/.config/fish/config.fish." },
  ],
  most: 1,
  run: async ({ commands, positionals: [shell = ""], terminal }) => {
    const script = completionFor(shell, commands);
    if (script === undefined)
      throw new UserError(shell === "" ? "completion for which shell?" : `there is no completion for "${printable(shell)}"`, {
        hint: `Shells: ${shells.join(", ")}.`,
      });
    terminal.out(script);
    return exitCode.fine;
  },
};
