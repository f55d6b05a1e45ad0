import type { Command } from "../command.ts";
import { openFor, present } from "../present.ts";

export const aheadCommand: Command = {
  name: "ahead",
  task: "Set direction, and decide",
  usage: [{ call: "[repository]", does: "every day the records hold: decide, review, end of life" }],
  about:
    "Days to decide, to review, to hold an expectation against, to end a trial, to pay a debt back, on which what was put off comes back, and on which what is in use is no longer supported. Today is today, whatever --at says.",
  options: [],
  examples: [
    { command: "fairlead ahead", does: "What has passed, what comes within 90 days, and what later." },
    { command: "fairlead ahead --json", does: "The same as data, for a calendar." },
  ],
  most: 1,
  run: async (invocation) => {
    const [workspace, { ahead }] = await Promise.all([openFor(invocation, invocation.positionals[0]), import("../engine.ts")]);
    return present(invocation, workspace, { view: ahead, asked: {} });
  },
};
