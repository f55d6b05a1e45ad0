import { exitCode } from "#base";
import type { Command, Invocation } from "../command.ts";
import { openFor, present, progressFor } from "../present.ts";

export const privacyCommand: Command = {
  name: "privacy",
  task: "Set up and look behind",
  usage: [{ call: "[repository]", does: "what is held about people and why; --prove walks it" }],
  about: "With --prove it makes every answer in every form, the static export and the state folder, and looks in them for names and for figures bound to a name, in front of you.",
  options: [{ name: "prove", summary: "walk all outputs of this repository and look for names" }],
  examples: [
    { command: "fairlead privacy", does: "Every datum about people, where it is held, and the rule that allows it." },
    { command: "fairlead privacy --prove", does: "The walk. Exit code 3 when something is found." },
  ],
  most: 1,
  run: (invocation) => (invocation.flag("prove") ? prove(invocation) : explain(invocation)),
};

async function explain(invocation: Invocation): Promise<number> {
  const [workspace, { privacy }] = await Promise.all([openFor(invocation, invocation.positionals[0]), import("#views")]);
  return present(invocation, workspace, { view: privacy, asked: {} });
}

async function prove(invocation: Invocation): Promise<number> {
  const [workspace, { walkOutputs }, { walkDocument }, { documentText, formatOf }, { jsonText, schemaOf }] = await Promise.all([
    openFor(invocation, invocation.positionals[0]), import("../privacy/walk.ts"), import("../privacy/document.ts"), import("../output/format.ts"), import("../output/json.ts"),
  ]);
  const { terminal, signal } = invocation;
  const progress = progressFor(invocation);
  const walk = await walkOutputs(workspace, signal, (done, of) => progress.report({ stage: "looking at", done, of, unit: "answers" })).finally(progress.clear);
  const format = formatOf(invocation);
  terminal.out(format === "json" ? jsonText({ schema: schemaOf("privacy-proof"), ...walk }) : documentText(walkDocument(walk), format, terminal));
  return walk.leaks.length === 0 ? exitCode.fine : exitCode.cannotTell;
}
