import type { Command } from "../command.ts";
import { openFor, present } from "../present.ts";

export const doctorCommand: Command = {
  name: "doctor",
  task: "Set up and look behind",
  usage: [{ call: "[repository]", does: "what is read, what is missing, how to get it" }],
  options: [],
  examples: [{ command: "fairlead doctor", does: "What each part of the picture rests on, and where state is kept." }],
  most: 1,
  run: async (invocation) => {
    const [workspace, { doctor }] = await Promise.all([openFor(invocation, invocation.positionals[0]), import("../engine.ts")]);
    return present(invocation, workspace, { view: doctor, asked: {} });
  },
};
