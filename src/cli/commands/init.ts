import { exitCode, printable, UserError } from "#base";
import type { Init } from "#views";
import type { Workspace } from "#workspace";
import type { Command, Invocation } from "../command.ts";
import { openFor, present, progressFor } from "../present.ts";
import { writeEdit, writeOptions } from "../records/write.ts";

type Proposals = Init["proposals"];

export const initCommand: Command = {
  name: "init",
  task: "Set direction, and decide",
  usage: [{ call: "[repository]", does: "what there is to start from, and what would be written" }],
  about:
    "Finds decision logs, CODEOWNERS, teams, areas and technologies, and proposes a configuration, a first record, a first radar and empty principles for five concerns. Nothing is written but what you agree to: on a terminal each part is asked, elsewhere --yes agrees. What is there is never touched.",
  options: [
    { name: "yes", summary: "write what is proposed" },
    { name: "only", value: "<parts>", summary: "of config, log, radar, principles only these, commas between" },
    ...writeOptions,
  ],
  examples: [
    { command: "fairlead init", does: "What was found and is proposed; on a terminal it asks for each part." },
    { command: "fairlead init --yes --only principles --branch direction", does: "One part, as a commit on a branch." },
    { command: "fairlead init --dry-run", does: "Prints every file it would write." },
  ],
  most: 1,
  run: async (invocation) => {
    const [workspace, { init }] = await Promise.all([openFor(invocation, invocation.positionals[0]), import("../engine.ts")]);
    const dry = invocation.flag("dry-run");
    const agreed = invocation.flag("yes") || dry;
    const asks = !agreed && !invocation.flag("json") && !invocation.flag("md") && (await import("../terminal/ask.ts")).canAsk();
    if (!agreed) {
      const exit = await present(invocation, workspace, { view: init, asked: {} });
      if (!asks) return exit;
    }
    const wanted = chosen(await proposalsOf(invocation, workspace), invocation.text("only"));
    return write(invocation, workspace, asks ? await askedFor(invocation, wanted) : wanted);
  },
};

async function proposalsOf(invocation: Invocation, workspace: Workspace): Promise<Proposals> {
  const { init } = await import("../engine.ts");
  const progress = progressFor(invocation);
  const shown = await workspace
    .show(init, workspace.question({}), { onProgress: progress.report, signal: invocation.signal })
    .finally(progress.clear);
  return shown.model.proposals;
}

function chosen(proposals: Proposals, only: string | undefined): Proposals {
  if (only === undefined) return proposals;
  const wanted = only.split(",").map((one) => one.trim());
  const known = ["config", "log", "radar", "principles"];
  const wrong = wanted.find((one) => !known.includes(one));
  if (wrong !== undefined) throw new UserError(`init has no part "${printable(wrong)}"`, { hint: `Parts: ${known.join(", ")}.` });
  return proposals.filter(({ id }) => wanted.includes(id));
}

async function askedFor({ signal, terminal }: Invocation, proposals: Proposals): Promise<Proposals> {
  const { askLine } = await import("../terminal/ask.ts");
  const agreed: Proposals[number][] = [];
  for (const proposal of proposals) {
    const count = proposal.records.length + (proposal.file === null ? 0 : 1);
    const answer = await askLine(`${proposal.title}: write ${count === 1 ? "1 file" : `${count} files`}? [y/N] `, signal);
    if (/^y(es)?$/i.test(answer)) agreed.push(proposal);
  }
  if (agreed.length === 0) terminal.say("Nothing is written.\n");
  return agreed;
}

async function write(invocation: Invocation, workspace: Workspace, proposals: Proposals): Promise<number> {
  if (proposals.length === 0) {
    if (invocation.flag("yes")) invocation.terminal.say("Nothing is left to propose.\n");
    return exitCode.fine;
  }
  const { initEdit } = await import("../engine.ts");
  const edit = await initEdit(workspace, proposals);
  return (await writeEdit(invocation, workspace, edit, "Direction: a beginning")).exit;
}
