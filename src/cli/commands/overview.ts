import type { Command, Invocation } from "../command.ts";
import { beginFor, present, presentEstate } from "../present.ts";

export const overviewCommand: Command = {
  name: "overview",
  task: "See where a repository stands",
  usage: [{ call: "[repository…]", does: "what it is, where it hurts, what needs an answer" }],
  about:
    "Reads the history and the files of HEAD; nothing in the repository is touched. The first time it reads everything, later only what is new. Of several repositories it prints a table, a line each.",
  options: [],
  examples: [
    { command: "fairlead", does: "The repository you stand in." },
    { command: "fairlead ../checkout", does: "Another one; bare repositories and worktrees too." },
    { command: "fairlead ../checkout ../billing", does: "Several, a line each." },
    { command: "fairlead --at v2.0", does: "The same as it stood at a tag." },
  ],
  run: async (invocation) => {
    const began = performance.now();
    const exit = await (invocation.positionals.length > 1 ? several(invocation) : one(invocation));
    if (!invocation.flag("quiet")) invocation.terminal.say(`Read in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
    return exit;
  },
};

async function one(invocation: Invocation): Promise<number> {
  const begun = await beginFor(invocation, invocation.positionals[0]);
  const [workspace, { overview }] = await Promise.all([begun.open(), import("../overview-view.ts")]);
  return present(invocation, workspace, { view: overview, asked: {}, early: true });
}

const several = async (invocation: Invocation): Promise<number> => {
  const { estate } = await import("../engine.ts");
  return presentEstate(invocation, estate, invocation.positionals);
};
