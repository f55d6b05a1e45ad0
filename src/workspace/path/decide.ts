import { isoDay, listed, type Path, printable } from "#base";
import {
  asMoved,
  type DecisionRecord,
  type Edit,
  isNoOption,
  isUntouched,
  moveStatus,
  type RecordFiles,
  setFields,
  type Value,
  undecidedSections,
  writeNote,
  writeOutcome,
} from "#records";
import { lacksOf } from "#views";
import type { Workspace } from "../types.ts";
import { inTurn } from "./edits.ts";

type Deciding = Pick<Workspace, "recordFiles" | "now">;

/** What was decided. */
export interface Verdict {
  /** Id of the kind's move: "decide" accepts, "reject", "pause", "reopen", "deprecate". */
  readonly move: string;
  /** The option that was chosen, by its name. */
  readonly chosen: string | undefined;
  readonly because: string | undefined;
  /** Accept it though it says nothing yet. */
  readonly asItIs?: boolean;
  /** Fields to set with it: `review-by`, `delivery`. */
  readonly values: Readonly<Record<string, Value>>;
}

/**
 * Moves a decision, with its outcome; accepted, it takes the place of what it says it supersedes. A draft that says nothing
 * yet is accepted only when that is said. Nothing is written.
 */
export async function decideEdit(workspace: Deciding, record: DecisionRecord, verdict: Verdict): Promise<Edit> {
  const files = await workspace.recordFiles();
  if (verdict.chosen !== undefined && isNoOption(record.options, verdict.chosen)) return noSuchOption(record, verdict.chosen);
  const unsaid = await saysNothing(files, record, verdict);
  if (unsaid !== undefined) return asItIsOnly(record, unsaid);
  const day = isoDay(workspace.now);
  const replaced = verdict.move === "decide" ? replacedBy(files, record) : [];
  return inTurn(files, [
    (now) => moveStatus(now, { record: record.path, move: verdict.move, day }),
    (now) => withReason(now, record.path, verdict, day),
    ...(Object.keys(verdict.values).length === 0 ? [] : [(now: RecordFiles) => setFields(now, record.path, verdict.values)]),
    ...replaced.map((old) => (now: RecordFiles) => {
      const decided = asMoved(now, record.path, "accepted");
      return moveStatus(decided, { record: old.path, move: "supersede", day, by: record.path });
    }),
  ]);
}

/** What a decision that turned out otherwise is said to be, by its move: its reason is no part of what was decided. */
const turned: Readonly<Record<string, string>> = { pause: "Put on hold", reopen: "Reopened", deprecate: "Deprecated" };

function withReason(files: RecordFiles, record: Path, { move, chosen, because }: Verdict, day: string): Promise<Edit> {
  const what = turned[move];
  if (what === undefined) return writeOutcome(files, record, { chosen, because, rejected: move === "reject" });
  return because === undefined ? writeOutcome(files, record, { chosen, because }) : writeNote(files, record, { day, what, because });
}

/** How it would tell nobody what was decided, accepted as it is; `undefined` where it says it. */
async function saysNothing(files: RecordFiles, record: DecisionRecord, verdict: Verdict): Promise<string | undefined> {
  const { move, chosen, because, asItIs } = verdict;
  if (move !== "decide" || chosen !== undefined || because !== undefined || asItIs === true) return undefined;
  if (await isUntouched(files, record)) return "says nothing yet: every section is as its template left it";
  const open = await undecidedSections(files, record);
  const titles = listed(open.map((title) => `“${printable(title)}”`));
  return open.length === 0 ? undefined : `does not say what is decided: ${titles} ${open.length === 1 ? "is" : "are"} empty, or as drafted`;
}

const noSuchOption = ({ path, reference, options }: DecisionRecord, chosen: string): Edit => ({
  state: "refused",
  problem: {
    path,
    message: `${reference} has no option “${printable(chosen)}”`,
    hint: `It has ${listed(options.map(({ name }) => `“${printable(name)}”`))}. Name one of them, or write the new one into it first.`,
  },
});

const asItIsOnly = ({ path, reference }: DecisionRecord, unsaid: string): Edit => ({
  state: "refused",
  problem: {
    path,
    message: `${reference} ${unsaid}`,
    hint: "Write it, or say which option was chosen and why. To accept it as it is, say so (--as-it-is).",
  },
});

/** What an accepted decision still leaves unsaid, in words, once this outcome is written: none stops it. */
export const unsaidAfter = (record: DecisionRecord, { chosen, because }: Pick<Verdict, "chosen" | "because">): readonly string[] =>
  lacksOf(record).filter((part) => part !== "the outcome" || (chosen === undefined && because === undefined));

/** Statuses in which nothing takes the place of a decision any more. */
const ended = ["superseded", "rejected"];
/** Decisions this one says it takes the place of, one that states no status among them: it may well be in force. */
function replacedBy({ set }: RecordFiles, record: DecisionRecord): readonly DecisionRecord[] {
  const targets = record.links.filter(({ verb }) => verb === "supersedes").map(({ target }) => target);
  return set.decisions.filter((old) => old.path !== record.path && targets.includes(old.path) && !ended.includes(old.status.value));
}

/** Says of a decision that another took its place, and of that one whose: both ends of the link. */
export async function supersedeEdit(workspace: Deciding, record: Path, by: Path): Promise<Edit> {
  const change = { record, move: "supersede", day: isoDay(workspace.now), by };
  return moveStatus(await workspace.recordFiles(), change);
}

/** What a review came to. */
export interface Review {
  readonly outcome: "held" | "mixed" | "missed" | "cannot tell";
  readonly next: string | undefined;
  readonly note: string | undefined;
}

/** Writes down that a decision was looked at again, what came of it, and when next. */
export async function reviewEdit(workspace: Deciding, record: Path, { outcome, next, note }: Review): Promise<Edit> {
  const reviewed = { date: isoDay(workspace.now), outcome, ...(note === undefined ? {} : { note }) };
  return setFields(await workspace.recordFiles(), record, { ...(next === undefined ? {} : { "review-by": next }), reviewed });
}
