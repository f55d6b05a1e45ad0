import type { Command, Invocation } from "../command.ts";
import type { DecisionRecord, Workspace } from "#workspace";
import { openFor } from "../present.ts";
import { decisionNamed } from "../records/find.ts";
import { writeEdit, writeOptions } from "../records/write.ts";

export const supersedeCommand: Command = {
  name: "supersede",
  task: "Set direction, and decide",
  usage: [
    { call: "<decision> --by <new>", does: "says in both records that one took the other's place" },
    { call: "<decision>", does: "drafts the decision that is to take its place" },
  ],
  about:
    "Without --by it drafts the successor: what the old one governs, what it rested on and how that stands today, what it had rejected. The old one stays in force until the new one is accepted: fairlead decide does both ends then.",
  options: [
    { name: "by", value: "<new>", summary: "the decision that took its place" },
    { name: "title", value: "<words>", summary: "without --by: title of the successor" },
    ...writeOptions,
  ],
  examples: [
    { command: "fairlead supersede D-12 --by D-31", does: "Both ends of the link, and the status." },
    { command: 'fairlead supersede D-12 --title "Move the ledger to the event log"', does: "A draft of what replaces it." },
  ],
  most: 1,
  run: async (invocation) => {
    const workspace = await openFor(invocation);
    const old = await decisionNamed(workspace, invocation.positionals[0], "supersede");
    const by = invocation.text("by");
    if (by === undefined) return draftSuccessor(invocation, workspace, old);
    const next = await decisionNamed(workspace, by, "supersede --by");
    const { supersedeEdit } = await import("../engine.ts");
    const edit = await supersedeEdit(workspace, old.path, next.path);
    return (await writeEdit(invocation, workspace, edit, `${old.reference} is superseded by ${next.reference}`)).exit;
  },
};

async function draftSuccessor(invocation: Invocation, workspace: Workspace, old: DecisionRecord): Promise<number> {
  const { decidedOn, namedInRecords, newRecord, sketchOfSuccessor } = await import("../engine.ts");
  const picture = await workspace.gather(
    ["records", "statuses", "proposals", "history", "tree", "areas", "imports", "teams", "technologies"],
    {
      signal: invocation.signal,
    },
  );
  const sketch = sketchOfSuccessor(picture, old, { decided: decidedOn(picture, old), now: workspace.now });
  const title = invocation.text("title") ?? sketch.title;
  const drafted = await newRecord(workspace, {
    kind: "decision",
    title,
    values: { supersedes: [namedInRecords((await workspace.recordFiles()).set, old)] },
    sketch,
  });
  const { exit, written } = await writeEdit(invocation, workspace, drafted.edit, `New decision: ${title}`);
  if (written && !invocation.flag("json")) {
    const branch = invocation.text("branch");
    // What is on a branch only is read and decided there.
    const there = branch === undefined ? "" : ` --at ${branch} --branch ${branch}`;
    invocation.terminal.out(
      `${old.reference} stays as it is until this one is accepted. Write what is decided first.\nNext  fairlead decide ${drafted.path} --accept${there}\n`,
    );
  }
  return exit;
}
