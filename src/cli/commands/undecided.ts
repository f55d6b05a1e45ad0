import type { Command } from "../command.ts";
import { openFor, present } from "../present.ts";

export const undecidedCommand: Command = {
  name: "undecided",
  task: "Set direction, and decide",
  usage: [{ call: "[repository]", does: "what came in that no record speaks of, and by which change" }],
  about:
    "Technologies that manifests came to ask for, and imports between areas that had none, since the first record (or start in fairlead.yaml). A record answers one as soon as it names it; one command drafts it.",
  options: [{ name: "all", summary: "all of them, not the newest 20" }],
  examples: [
    { command: "fairlead undecided", does: "The newest 20, each with the commit and the draft one command away." },
    { command: "fairlead undecided --at v2.0 --json", does: "As it was at a tag, as data, with what each month's stronger ones hid." },
  ],
  most: 1,
  run: async (invocation) => {
    const [workspace, { undecided }] = await Promise.all([openFor(invocation, invocation.positionals[0]), import("../engine.ts")]);
    return present(invocation, workspace, { view: undecided, asked: { limit: invocation.flag("all") ? undefined : 20 } });
  },
};
