import { counted, daysBetween, type Seconds } from "#base";
import type { History } from "#history";
import { type DecisionLog, decisionHistory, type Picture, type RecordEvent, value } from "#picture";
import { howOf } from "../shared/how.ts";
import { countedCommits, landedChanges, landedWithin } from "../shared/landed.ts";
import type { Fact } from "../shared/model.ts";

/** The newest record, and what landed since. */
export interface Silence {
  readonly newest: Seconds;
  readonly days: number;
  /** Landed changes by people since. */
  readonly changes: number;
  /** Commits of people since. */
  readonly commits: number;
  readonly path: string;
  /** Days since the status of a record last moved, when that is later. */
  readonly edited: number | undefined;
  readonly fact: Fact;
}

/** When the newest record of the logs entered, and what landed since; `undefined` where history does not know one. */
export function silenceOf(picture: Picture, logs: readonly DecisionLog[]): Silence | undefined {
  const history = value(picture, "history");
  const folders = new Set(logs.map((log) => log.folder));
  const events = (decisionHistory(picture) ?? []).filter((one) => folders.has(one.log.folder)).flatMap((one) => one.events);
  const newest = latest(events.filter((event) => event.kind === "new"));
  const last = latest(events);
  if (history === undefined || newest === undefined || last === undefined) return undefined;
  const at = picture.repository.at.time;
  const days = daysBetween(newest.time, at);
  const changes = landedWithin(history, landedChanges(picture, history), newest.time, at).length;
  const commits = commitsAfter(picture, history, newest.time);
  const edited = last.time > newest.time ? daysBetween(last.time, at) : undefined;
  return {
    newest: newest.time,
    days,
    changes,
    commits,
    path: newest.path,
    edited,
    fact: {
      text: `; newest ${days === 0 ? "less than a day" : counted(days, "day")} and ${counted(commits, "commit")} ago${edited === undefined ? "" : `, ${last.kind === "edited" ? "last edited" : "a status moved"} ${counted(edited, "day")} ago`}`,
      how: howOf(picture, {
        name: "Newest record",
        definition: "When the youngest file of the decision log entered, renames followed, and the commits of people since.",
        n: `${counted(commits, "commit")}, ${counted(changes, "landed change")}`,
        command: "fairlead analyse decisions",
      }),
    },
  };
}

/** Commits of people made after a moment. */
function commitsAfter(picture: Picture, history: History, time: Seconds): number {
  const human = countedCommits(picture, history);
  let count = 0;
  for (let commit = 0; commit < history.commits.count; commit++)
    if (human[commit] === 1 && (history.commits.time[commit] ?? 0) > time) count += 1;
  return count;
}

const latest = (events: readonly RecordEvent[]): RecordEvent | undefined =>
  events.reduce<RecordEvent | undefined>((best, event) => (best === undefined || event.time > best.time ? event : best), undefined);
