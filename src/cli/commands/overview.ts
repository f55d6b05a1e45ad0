import type { Command } from "../command.ts";

export const overviewCommand: Command = {
  name: "overview",
  task: "See where a repository stands",
  arguments: "[repository…]",
  summary: "what this is, where it hurts, what needs an answer; several: a table",
  about: "Reads the history and the files of HEAD; nothing in the repository is touched. The first time it reads everything, later only what is new.",
  options: [],
  examples: [
    { command: "fairlead", does: "The repository you stand in." },
    { command: "fairlead ../checkout", does: "Another one; bare repositories and worktrees too." },
    { command: "fairlead ../checkout ../billing", does: "Several, a line each." },
    { command: "fairlead --at v2.0", does: "The same as it stood at a tag." },
  ],
  run: async (invocation) => {
    const { showOverview } = await import("../overview.ts");
    return showOverview(invocation);
  },
};
