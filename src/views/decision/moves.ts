import type { DecisionRecord } from "#records";
import { shellWord } from "#signals";
import type { Decision } from "./schema.ts";
import { isInForce, isOpen } from "./state.ts";

/** What can be done with a decision now, ready to run. */
export function movesOf(record: DecisionRecord): Decision["moves"] {
  const name = shellWord(record.reference);
  const decide = { id: "decide", label: "Decide it…", command: `fairlead decide ${name}` };
  const revisit = { id: "revisit", label: "Review it…", command: `fairlead revisit ${name}` };
  const supersede = { id: "supersede", label: "Supersede…", command: `fairlead supersede ${name}` };
  if (isOpen(record)) return [decide];
  if (isInForce(record)) return [revisit, supersede];
  return record.status.value === "unknown" ? [decide, supersede] : [];
}

/** How a decision in force is challenged: what would reopen it, and the command that drafts its successor. */
export function challengeOf(record: DecisionRecord, reopen: string | null, premises: number): Decision["challenge"] {
  if (!isInForce(record)) return null;
  const shows = [
    ...(premises > 0 ? ["that a premise no longer holds"] : []),
    ...(reopen === null ? [] : [`that this has come about: “${reopen}”`]),
  ];
  const what = shows.length === 0 ? "Say what has changed since" : `Show ${shows.join(", or ")}`;
  const command = `fairlead supersede ${shellWord(record.reference)}`;
  return { text: `${what}. Then \`${command}\` opens a draft of what replaces it.`, command };
}
