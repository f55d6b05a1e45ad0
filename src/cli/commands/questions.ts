import type { Command } from "../command.ts";
import { openFor, present } from "../present.ts";

export const questionsCommand: Command = {
  name: "questions",
  task: "See where a repository stands",
  usage: [{ call: "[repository]", does: "what to ask next, and whom by role" }],
  about: "An interview guide made from the findings. Roles, never names.",
  options: [],
  examples: [{ command: "fairlead questions --md", does: "The guide as Markdown, to take along." }],
  most: 1,
  run: async (invocation) => {
    const [workspace, { questions }] = await Promise.all([openFor(invocation, invocation.positionals[0]), import("../engine.ts")]);
    return present(invocation, workspace, { view: questions, asked: {} });
  },
};
