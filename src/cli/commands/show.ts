import { UserError } from "#base";
import type { Command } from "../command.ts";
import { openFor, present } from "../present.ts";

export const showCommand: Command = {
  name: "show",
  task: "Set direction, and decide",
  usage: [{ call: "<record>", does: "one record: what it states, what is measured, who names it" }],
  about: "A record is named by its path, its number (D-12, ADR-0012, 12) or its reference (goal/faster-refunds).",
  options: [],
  examples: [
    { command: "fairlead show D-12", does: "A decision: whether it still holds, what it governs, its path." },
    { command: "fairlead show goal/faster-refunds", does: "A goal, and where it stands." },
  ],
  most: 1,
  run: async (invocation) => {
    const [asked] = invocation.positionals;
    if (asked === undefined) throw new UserError("show which record?", { hint: "Name one: fairlead show D-12. fairlead list names them." });
    const [workspace, { decision, record }] = await Promise.all([openFor(invocation), import("../engine.ts")]);
    const { parts } = await workspace.gather(["records"], { signal: invocation.signal });
    const set = parts.records === undefined || parts.records.state === "unavailable" ? undefined : parts.records.value;
    const meant = set?.find(asked) ?? [];
    if (meant.length === 1 && meant[0]?.kind === "decision")
      return present(invocation, workspace, { view: decision, asked: { subject: asked } });
    return present(invocation, workspace, { view: record, asked: { subject: asked }, found: (model) => model.record !== null });
  },
};
