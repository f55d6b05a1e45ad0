import { isoDay, type Path } from "#base";
import { type DecisionRecord, type Edit, moveStatus, type RecordFiles, setFields, type Value } from "#records";
import type { Workspace } from "../types.ts";
import { inTurn } from "./edits.ts";
import { writeOutcome } from "./outcome.ts";

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
  return inTurn(files, [
    (now) => moveStatus(now, { record: record.path, move: verdict.move, day }),
    (now) => writeOutcome(now, record.path, verdict),
    ...(Object.keys(verdict.values).length === 0 ? [] : [(now: RecordFiles) => setFields(now, record.path, verdict.values)]),
    ...replaced.map((old) => (now: RecordFiles) => moveStatus(now, { record: old, move: "supersede", day, by: record.path })),
  ]);
}

/** Decisions still in force that this one says it takes the place of. */
function replacedBy({ set }: RecordFiles, record: DecisionRecord): readonly Path[] {
  const targets = record.links.filter(({ verb }) => verb === "supersedes").map(({ target }) => target);
  return set.decisions.filter(({ path, status }) => targets.includes(path) && status.value === "accepted").map(({ path }) => path);
}

/** Says of a decision that another took its place, and of that one whose: both ends of the link. */
export async function supersedeEdit(workspace: Deciding, record: Path, by: Path): Promise<Edit> {
  return moveStatus(await workspace.recordFiles(), { record, move: "supersede", day: isoDay(workspace.now), by });
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
