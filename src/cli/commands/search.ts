import { UserError } from "#base";
import type { Command } from "../command.ts";
import { openFor, present } from "../present.ts";

export const searchCommand: Command = {
  name: "search",
  task: "Before and while you change it",
  usage: [{ call: "<words>", does: "find a record by title, option or text; areas and files too" }],
  about:
    "Every word must stand in a record; where none holds them, titles and options with words like them are found. Options that were considered and rejected are found too, with the reason that was given.",
  options: [],
  examples: [
    { command: "fairlead search postgres", does: "Records that speak of it, rejected options among them." },
    { command: "fairlead search event sourcing", does: "All the words, anywhere in a record." },
  ],
  run: async (invocation) => {
    const words = invocation.positionals.join(" ");
    if (words.trim() === "") throw new UserError("search for what?", { hint: "Name a word: fairlead search postgres" });
    const [workspace, { search }] = await Promise.all([openFor(invocation), import("../engine.ts")]);
    return present(invocation, workspace, { view: search, asked: { subject: words } });
  },
};
