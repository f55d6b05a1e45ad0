import { isoDay, type Path } from "#base";
import { type DecisionRecord, type Edit, moveStatus, type RecordFiles, setFields, type Value, writeOutcome } from "#records";
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
  /** Fields to set with it: `review-by`, `delivery`. */
  readonly values: Readonly<Record<string, Value>>;
}

/** Moves a decision, with its outcome; accepted, it takes the place of what it says it supersedes. Nothing is written. */
export async function decideEdit(workspace: Deciding, record: DecisionRecord, verdict: Verdict): Promise<Edit> {
  const files = await workspace.recordFiles();
  const day = isoDay(workspace.now);
  const replaced = verdict.move === "decide" ? replacedBy(files, record) : [];
  const undecided = replaced.find(({ status }) => isUndecided(status.value));
  if (undecided !== undefined) return refused(record.path, undecided, `${record.reference} is to take its place`);
  return inTurn(files, [
    (now) => moveStatus(now, { record: record.path, move: verdict.move, day }),
    (now) => writeOutcome(now, record.path, verdict),
    ...(Object.keys(verdict.values).length === 0 ? [] : [(now: RecordFiles) => setFields(now, record.path, verdict.values)]),
    ...replaced.map((old) => (now: RecordFiles) => moveStatus(now, { record: old.path, move: "supersede", day, by: record.path })),
  ]);
}

/** Statuses in which nothing takes the place of a decision any more. */
const ended = ["superseded", "rejected"];
const isUndecided = (status: string): boolean => status === "proposed" || status === "paused";

/** Decisions this one says it takes the place of, one that states no status among them: it may well be in force. */
function replacedBy({ set }: RecordFiles, record: DecisionRecord): readonly DecisionRecord[] {
  const targets = record.links.filter(({ verb }) => verb === "supersedes").map(({ target }) => target);
  return set.decisions.filter((old) => old.path !== record.path && targets.includes(old.path) && !ended.includes(old.status.value));
}

/** Says of a decision that another took its place, and of that one whose: both ends of the link. */
export async function supersedeEdit(workspace: Deciding, record: Path, by: Path): Promise<Edit> {
  const files = await workspace.recordFiles();
  const next = files.set.decisions.find(({ path }) => path === by);
  if (next !== undefined && isUndecided(next.status.value)) return refused(record, next, "it cannot take the place of another yet");
  return moveStatus(files, { record, move: "supersede", day: isoDay(workspace.now), by });
}

/** A decision that is not taken yet neither ends another nor is ended by one. */
const refused = (path: Path, { reference, status, path: undecided }: DecisionRecord, because: string): Edit => ({
  state: "refused",
  problem: {
    path,
    message: `${reference} is ${status.value}: ${because}`,
    hint: `Decide it first: fairlead decide ${undecided} --accept, or --reject.`,
  },
});

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
