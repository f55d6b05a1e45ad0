import { counted, daysBetween, type Seconds } from "#base";
import { changeType, type History } from "#history";
import { type DecisionLog, type Picture, value } from "#picture";
import { howOf } from "../shared/how.ts";
import { landedChanges, landedWithin } from "../shared/landed.ts";
import type { Fact } from "../shared/model.ts";

/** The newest record, and what landed since. */
export interface Silence {
  readonly newest: Seconds;
  readonly days: number;
  readonly changes: number;
  readonly path: string;
  readonly fact: Fact;
}

/** When the newest record of the logs entered, and what landed since; `undefined` where history does not know one. */
export function silenceOf(picture: Picture, logs: readonly DecisionLog[]): Silence | undefined {
  const history = value(picture, "history");
  if (history === undefined) return undefined;
  const newest = newestRecord(history, logs);
  if (newest === undefined) return undefined;
  const at = picture.repository.at.time;
  const days = daysBetween(newest.time, at);
  const changes = landedWithin(history, landedChanges(picture, history), newest.time, at).length;
  return {
    newest: newest.time, days, changes, path: newest.path,
    fact: {
      text: `; newest ${counted(days, "day")} and ${counted(changes, "change")} ago`,
      how: howOf(picture, {
        name: "Newest record", definition: "When the youngest file of the decision log entered, renames followed, and the changes by people that landed since.",
        n: counted(changes, "landed change"), command: "fairlead analyse decisions",
      }),
    },
  };
}

/** The record that entered last: by the first commit that its content can be followed to. */
function newestRecord(history: History, logs: readonly DecisionLog[]): { readonly time: Seconds; readonly path: string } | undefined {
  const records = new Map(logs.flatMap((log) => log.records.map((record) => [history.paths.indexOf(record.path), record.path] as const)));
  const entered = new Map<number, Seconds>();
  const { start, file, change } = history.rows;
  for (let commit = 0; commit < history.commits.count; commit++) {
    const end = start[commit + 1] ?? 0;
    for (let row = start[commit] ?? 0; row < end; row++) {
      const living = file[row] ?? -1;
      if (change[row] === changeType.added && records.has(living) && !entered.has(living)) entered.set(living, history.commits.time[commit] ?? 0);
    }
  }
  const [last] = [...entered].toSorted((a, b) => b[1] - a[1]);
  return last === undefined ? undefined : { time: last[1], path: records.get(last[0]) ?? "" };
}
