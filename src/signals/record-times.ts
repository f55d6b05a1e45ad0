import { byText, type Path, type Seconds } from "#base";
import { changeType, type History } from "#history";
import { memo, memoKey, type Picture, value } from "#picture";
import type { DecisionRecord, DirectionRecord } from "#records";
import { dayOf } from "./record-fields.ts";
import type { Since } from "./types.ts";

/** When a record came to stand at its path, and the landed changes that touched it there since. */
export interface RecordTime {
  readonly time: Seconds;
  /** Index into `Commits`. */
  readonly commit: number;
  /** Landed changes that touched it after that one (indexes into `Landed`), oldest first. */
  readonly edits: readonly number[];
}

const key = memoKey<ReadonlyMap<Path, RecordTime>>("signals: when records came");

/** When each record came; one that is not committed yet, or whose arrival lies beyond what was read, is not there. */
export const recordTimes = (picture: Picture): ReadonlyMap<Path, RecordTime> =>
  memo(picture, key, () => {
    const history = value(picture, "history");
    const records = value(picture, "records");
    return history === undefined || records === undefined ? new Map() : timesOf(history, records.all);
  });

function timesOf(history: History, records: readonly DirectionRecord[]): ReadonlyMap<Path, RecordTime> {
  const { rows, commits } = history;
  const wanted = new Map(records.map((record) => [history.paths.indexOf(record.path), record.path] as const));
  const times = new Map<Path, RecordTime>();
  for (let commit = 0; commit < commits.count; commit++) {
    for (let row = rows.start[commit] ?? 0; row < (rows.start[commit + 1] ?? 0); row++) {
      const path = wanted.get(rows.path[row] ?? -1);
      if (path === undefined) continue;
      const known = times.get(path);
      const landed = commits.landed[commit] ?? -1;
      if (rows.change[row] === changeType.added) times.set(path, { time: commits.time[commit] ?? 0, commit, edits: [] });
      else if (known !== undefined && landed >= 0 && landed !== commits.landed[known.commit])
        times.set(path, { ...known, edits: [...new Set([...known.edits, landed])] });
    }
  }
  return times;
}

/** When a decision was taken or put up: the day it states, else the day it came. */
export const decidedOn = (picture: Picture, record: DecisionRecord): Seconds | undefined =>
  record.date?.value ?? recordTimes(picture).get(record.path)?.time;

/** When any record was written: its own date where it states one, else the day it came. */
export const writtenOn = (picture: Picture, record: DirectionRecord): Seconds | undefined =>
  dayOf(record, "date") ?? recordTimes(picture).get(record.path)?.time;

/** The commit that brought a record, as the event that caused a finding; none where it was edited since, for that edit may have. */
export function broughtBy(picture: Picture, record: DirectionRecord): Since | undefined {
  const came = recordTimes(picture).get(record.path);
  const history = value(picture, "history");
  return came === undefined || came.edits.length > 0 || history === undefined
    ? undefined
    : { time: came.time, commit: history.commits.oid(came.commit), orEarlier: false };
}

/** A day, as the moment a finding could first be seen. */
export const fromDay = (time: Seconds): Since => ({ time, orEarlier: false });

/** The same of a day that a record states: before the record came nobody could see it pass. */
export const dueFrom = (picture: Picture, record: DirectionRecord, day: Seconds): Since =>
  fromDay(Math.max(day, recordTimes(picture).get(record.path)?.time ?? day));

/** Decisions, the newest first; those of unknown age last. */
export const newestFirst = (picture: Picture, records: readonly DecisionRecord[]): readonly DecisionRecord[] =>
  records.toSorted((a, b) => (decidedOn(picture, b) ?? 0) - (decidedOn(picture, a) ?? 0) || byText(b.path, a.path));
