import { parseDay, printable, UserError } from "#base";
import type { DecisionRecord, Review, Workspace } from "#workspace";
import type { Command, Invocation } from "../command.ts";
import { openFor, present } from "../present.ts";
import { decisionNamed } from "../records/find.ts";
import { writeEdit, writeOptions } from "../records/write.ts";

const outcomes = ["held", "mixed", "missed", "cannot tell"] as const;

export const revisitCommand: Command = {
  name: "revisit",
  task: "Set direction, and decide",
  usage: [
    { call: "<decision>", does: "is it still true: premises, expectations, what happened since" },
    { call: "<decision> --outcome <how>", does: "writes the review down" },
  ],
  about:
    "Premises are checked again, expectations whose day has passed are held, mixed or missed, and what happened in what it governs is told. With --outcome that is written into the record, and --next sets the day of the next review.",
  options: [
    { name: "outcome", value: "<how>", summary: "held, mixed, missed or 'cannot tell'" },
    { name: "next", value: "<day>", summary: "when to look at it again" },
    { name: "note", value: "<words>", summary: "what was found" },
    ...writeOptions,
  ],
  examples: [
    { command: "fairlead revisit D-12", does: "What a review needs to know." },
    { command: "fairlead revisit D-12 --outcome mixed --next 2027-12-01", does: "Writes it down." },
  ],
  most: 1,
  run: async (invocation) => {
    const workspace = await openFor(invocation);
    const record = await decisionNamed(workspace, invocation.positionals[0], "revisit");
    const outcome = invocation.text("outcome");
    if (outcome !== undefined) return writeReview(invocation, workspace, record, outcome);
    const { revisit } = await import("../engine.ts");
    return present(invocation, workspace, { view: revisit, asked: { subject: record.path } });
  },
};

async function writeReview(invocation: Invocation, workspace: Workspace, record: DecisionRecord, given: string): Promise<number> {
  const { reviewEdit } = await import("../engine.ts");
  const edit = await reviewEdit(workspace, record.path, {
    outcome: outcomeOf(given),
    next: nextOf(invocation, workspace.now),
    note: invocation.text("note"),
  });
  return (await writeEdit(invocation, workspace, edit, `Review of ${record.reference}: ${given}`)).exit;
}

function outcomeOf(given: string): Review["outcome"] {
  const outcome = outcomes.find((one) => one === given.trim().toLowerCase());
  if (outcome !== undefined) return outcome;
  throw new UserError(`a review comes out as ${outcomes.join(", ")}, not "${printable(given)}"`, { hint: "Write --outcome mixed." });
}

function nextOf(invocation: Invocation, now: number): string | undefined {
  const next = invocation.text("next");
  if (next === undefined) return undefined;
  const time = parseDay(next);
  if (time === undefined) throw new UserError(`"${printable(next)}" is no day`, { hint: "Write it as --next 2027-12-01." });
  if (time <= now) throw new UserError(`${printable(next)} is not ahead`, { hint: "The next review is on a day to come." });
  return next;
}
