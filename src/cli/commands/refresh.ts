import { exitCode } from "#base";
import type { Command } from "../command.ts";
import { openFor, progressFor } from "../present.ts";

export const refreshCommand: Command = {
  name: "refresh",
  task: "Set up and look behind",
  usage: [{ call: "[repository]", does: "read now what is new, to answer at once later" }],
  about: "Every command does this by itself; run it in the night, or after a fetch. Line counts are read too, which takes longest.",
  options: [],
  examples: [{ command: "fairlead refresh", does: "Reads what was committed since the last time." }],
  most: 1,
  run: async (invocation) => {
    const workspace = await openFor(invocation, invocation.positionals[0]);
    const progress = progressFor(invocation);
    const { parts } = await workspace
      .gather(["history", "lines", "tree"], { onProgress: progress.report, signal: invocation.signal })
      .finally(progress.clear);
    const missing = Object.values(parts).flatMap((part) => (part.state === "unavailable" ? [part.reason] : []));
    invocation.terminal.out(missing.length === 0 ? "Everything is read.\n" : missing.map((reason) => `Not read: ${reason}\n`).join(""));
    return missing.length === 0 ? exitCode.fine : exitCode.cannotTell;
  },
};
