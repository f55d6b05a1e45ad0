import type { Command } from "../command.ts";
import { openFor, present } from "../present.ts";

export const areasCommand: Command = {
  name: "areas",
  task: "See where a repository stands",
  usage: [{ call: "[repository]", does: "how it is built, and who depends on whom" }],
  about:
    "An area is a part of the tree: named in fairlead.yaml, a package of a workspace, or a directory. Every statement about risk or people is made of an area.",
  options: [],
  examples: [
    { command: "fairlead areas", does: "All areas, what imports what, what changes together." },
    { command: "fairlead areas --json", does: "The same as data." },
  ],
  most: 1,
  run: async (invocation) => {
    const [workspace, { areas }] = await Promise.all([openFor(invocation, invocation.positionals[0]), import("../engine.ts")]);
    return present(invocation, workspace, { view: areas, asked: {} });
  },
};
