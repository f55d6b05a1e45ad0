import type { Command } from "../command.ts";
import { openFor, present } from "../present.ts";

export const privacyCommand: Command = {
  name: "privacy",
  task: "Set up and look behind",
  usage: [
    { call: "[repository]", does: "what is held about people, where and why" },
    { call: "--prove [repository]", does: "run everything and look for people in it" },
  ],
  about: "The proof runs every command in every form, serves and exports every page, reads the state folder, and looks for everybody whom the history names.",
  options: [{ name: "prove", summary: "walk every output, here and now" }],
  examples: [
    { command: "fairlead privacy", does: "Every datum about people, with the rule that allows it." },
    { command: "fairlead privacy --prove", does: "Ends with 0 when nobody was found." },
  ],
  most: 1,
  run: async (invocation) => {
    if (invocation.flag("prove")) return (await import("../prove/show.ts")).showProof(invocation);
    const [workspace, { privacy }] = await Promise.all([openFor(invocation, invocation.positionals[0]), import("#views")]);
    return present(invocation, workspace, { view: privacy, asked: {} });
  },
};
