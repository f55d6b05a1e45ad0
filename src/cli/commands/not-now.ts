import { UserError } from "#base";
import type { Workspace } from "#workspace";
import type { Command, Invocation } from "../command.ts";
import { openFor, progressFor } from "../present.ts";
import { saidOrAsked } from "../records/find.ts";
import { writeEdit, writeOptions } from "../records/write.ts";

export const notNowCommand: Command = {
  name: "not-now",
  task: "Set direction, and decide",
  usage: [{ call: "<finding> --until <day> --because <why>", does: "puts a finding off" }],
  about:
    "A finding is named by its id, or by as much of it as is enough. Writes a dismissal: which finding, until when, why, who says so. It is silent until its day, found again after a rename, and comes back then. It is the one way to say no for now.",
  options: [
    { name: "until", value: "<day>", summary: "when it comes back: 2027-04-01, or a span such as 90d or 3m" },
    { name: "because", value: "<reason>", summary: "why it can wait" },
    { name: "by", value: "<who>", summary: "who says so; else the name your git goes by" },
    ...writeOptions,
  ],
  examples: [
    {
      command: 'fairlead not-now one-person-area:tax --until 3m --because "it goes"',
      does: "Silent for three months.",
    },
    { command: "fairlead not-now import-cycle:a+b --until 2027-04-01 --dry-run", does: "Asks for the reason, and prints the record." },
  ],
  most: 1,
  run: async (invocation) => {
    const [finding] = invocation.positionals;
    if (finding === undefined || finding === "")
      throw new UserError("put what off?", {
        hint: "Name a finding by its id, or by as much of it as is enough: fairlead findings lists them.",
      });
    const workspace = await openFor(invocation);
    const until = await needed(invocation, "until", "Until when (2027-04-01, 90d, 3m): ");
    const because = await needed(invocation, "because", "Because: ");
    const by = await whoSays(invocation, workspace);
    const { putOffEdit } = await import("../engine.ts");
    const progress = progressFor(invocation);
    const gathering = { onProgress: progress.report, signal: invocation.signal };
    const { edit } = await putOffEdit(workspace, { finding, until, because, by }, gathering).finally(progress.clear);
    return (await writeEdit(invocation, workspace, edit, `Not now: ${finding}`)).exit;
  },
};

async function needed(invocation: Invocation, option: string, question: string): Promise<string> {
  const text = await saidOrAsked(invocation, option, question);
  if (text !== "") return text;
  throw new UserError(`--${option} is missing`, { hint: 'fairlead not-now <finding> --until 3m --because "…"' });
}

async function whoSays(invocation: Invocation, workspace: Workspace): Promise<string> {
  const by = invocation.text("by") ?? (await workspace.person()) ?? (await saidOrAsked(invocation, "by", "Who says so: "));
  if (by !== "") return by;
  throw new UserError("who says so?", { hint: "Add --by <who>: a person, a role or a team." });
}
