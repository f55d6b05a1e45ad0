import type { Command } from "../command.ts";
import { openFor, present } from "../present.ts";

export const doctorCommand: Command = {
  name: "doctor",
  task: "Set up and look behind",
  arguments: "[repository]",
  summary: "what is read, what is missing, and how to get it",
  options: [],
  examples: [{ command: "fairlead doctor", does: "What each part of the picture rests on, and where state is kept." }],
  most: 1,
  run: async (invocation) => {
    const [workspace, { doctor }] = await Promise.all([openFor(invocation, invocation.positionals[0]), import("#views")]);
    return present(invocation, workspace, { view: doctor, asked: {} });
  },
};
