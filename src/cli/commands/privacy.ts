import type { Command, Invocation } from "../command.ts";
import { openFor, present } from "../present.ts";

export const privacyCommand: Command = {
  name: "privacy",
  task: "Set up and look behind",
  usage: [{ call: "[repository]", does: "what is held about people and why; --prove walks it" }],
  about:
    "With --prove it runs every command in every form, serves and exports every page, reads the state folder, and looks in all of it for names and for figures bound to a name, in front of you.",
  options: [{ name: "prove", summary: "walk all outputs of this repository and look for names" }],
  examples: [
    { command: "fairlead privacy", does: "Every datum about people, where it is held, and the rule that allows it." },
    { command: "fairlead privacy --prove", does: "The walk. Exit code 3 when something is found." },
  ],
  most: 1,
  run: (invocation) => (invocation.flag("prove") ? prove(invocation) : explain(invocation)),
};

async function explain(invocation: Invocation): Promise<number> {
  const [workspace, { privacy }] = await Promise.all([openFor(invocation, invocation.positionals[0]), import("../engine.ts")]);
  return present(invocation, workspace, { view: privacy, asked: {} });
}

async function prove(invocation: Invocation): Promise<number> {
  const { showProof } = await import("../prove/show.ts");
  const [folder] = invocation.positionals;
  // Every command of the walk is asked of the same repository.
  const text = (name: string): string | undefined => (name === "repo" ? (folder ?? invocation.text(name)) : invocation.text(name));
  return showProof({ ...invocation, positionals: [], text });
}
