import { printable, UserError } from "#base";
import type { DecisionRecord, Workspace } from "#workspace";
import type { Invocation } from "../command.ts";

/** The one decision that a reference means. Throws `UserError`, naming what may be meant, when there is none or more than one. */
export async function decisionNamed(workspace: Workspace, reference: string | undefined, command: string): Promise<DecisionRecord> {
  if (reference === undefined || reference === "")
    throw new UserError(`${command} what?`, { hint: `Name a decision: fairlead ${command} D-12. fairlead list decision shows them.` });
  const { findDecision, nameOfRecord } = await import("../engine.ts");
  const picture = await workspace.gather(["records"]);
  const found = findDecision(picture, reference);
  if (found.state === "found") return found.record;
  const names = found.records.slice(0, 5).map((record) => `${printable(nameOfRecord(record))} (${printable(record.path)})`);
  if (found.state === "several")
    throw new UserError(`"${printable(reference)}" means several decisions`, { hint: `Name one by its path: ${names.join("; ")}.` });
  throw new UserError(`there is no decision "${printable(reference)}"`, {
    hint: names.length === 0 ? "fairlead list decision shows what there is." : `Did you mean ${names.join(", or ")}?`,
  });
}

/** What was typed for an option, or on a terminal is answered to a question; empty for neither. */
export async function saidOrAsked(invocation: Invocation, option: string, question: string): Promise<string> {
  const said = invocation.text(option);
  if (said !== undefined) return said.trim();
  const { askLine, canAsk } = await import("../terminal/ask.ts");
  return canAsk() ? askLine(question, invocation.signal) : "";
}
