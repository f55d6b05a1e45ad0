import { csrRow, daysBetween, type Path, type Seconds } from "#base";
import type { History } from "#history";
import { smallestGroup } from "./cadence.ts";
import { changesByFile } from "./files.ts";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import { humanCommits, isBulk } from "./selection.ts";
import type { DecisionLog, Picture } from "./types.ts";
import { value } from "./value.ts";
import { windowNamed } from "./window.ts";

/**
 * A record that came, or whose status moved; an edit that moves nothing is none. Where statuses of the past were not
 * read, every change is "edited": it may have moved one.
 */
export interface RecordEvent {
  readonly path: Path;
  readonly time: Seconds;
  /** Index into `Commits`. */
  readonly commit: number;
  readonly kind: "new" | "moved" | "edited";
}

/** A span between two events while people kept committing. */
export interface Silence {
  readonly from: Seconds;
  readonly to: Seconds;
  readonly days: number;
  /** Commits of people in it. */
  readonly commits: number;
}

/** A decision log as history knows it. */
export interface LogHistory {
  readonly log: DecisionLog;
  /** Oldest first. */
  readonly events: readonly RecordEvent[];
  /** People who wrote a record. */
  readonly writers: number;
  /** Share of the records that the person wrote who wrote most, 0 to 1; `undefined` with fewer than five writers. */
  readonly firstShare: number | undefined;
  /** The longest span without an event, up to `at`. */
  readonly longest: Silence | undefined;
  /** From the last event to `at`. */
  readonly now: Silence | undefined;
}

const key = memoKey<readonly LogHistory[] | undefined>("decision history");

/** Decisions in history, by log; `undefined` without history or when no log was looked for. */
export function decisionHistory(picture: Picture): readonly LogHistory[] | undefined {
  const history = value(picture, "history");
  const logs = value(picture, "decisions");
  if (history === undefined || logs === undefined) return undefined;
  return memo(picture, key, () => {
    const human = humanTimes(picture, history);
    return logs.map((log) => readLog(picture, history, log, human));
  });
}

function humanTimes(picture: Picture, history: History): Uint32Array {
  const all = windowNamed("all", history.at.time);
  if (all === undefined) return new Uint32Array(0);
  const chosen = humanCommits(picture, history, all);
  return history.commits.time.filter((_, commit) => chosen[commit] === 1).sort();
}

function readLog(picture: Picture, history: History, log: DecisionLog, human: Uint32Array): LogHistory {
  const moves = movesByPath(picture, history);
  const events = log.records
    .flatMap(({ path }) => [...changesOf(picture, history, path, moves === undefined), ...(moves?.get(path) ?? [])])
    .sort((a, b) => a.time - b.time || a.commit - b.commit);
  const silences = events.map((event, index) => silence(event.time, events[index + 1]?.time ?? history.at.time, human));
  const longest = silences.reduce<Silence | undefined>(
    (best, next) => (best === undefined || next.days > best.days ? next : best),
    undefined,
  );
  return { log, events, ...writersOf(picture, history, log), longest, now: silences.at(-1) };
}

/** The commit with which a record came, renames followed; and those that edited it, where they may have moved its status. */
function changesOf(picture: Picture, history: History, path: Path, edits: boolean): readonly RecordEvent[] {
  const index = history.paths.indexOf(path);
  if (index < 0) return [];
  const commits = [...csrRow(changesByFile(picture, history), index)];
  return commits.slice(0, edits ? undefined : 1).flatMap((commit, order): readonly RecordEvent[] => {
    if (order > 0 && isBulk(history, commit)) return [];
    return [{ path, time: history.commits.time[commit] ?? 0, commit, kind: order === 0 ? "new" : "edited" }];
  });
}

/** Moves of status up to `at`, by record; `undefined` where they were not read. */
function movesByPath(picture: Picture, history: History): ReadonlyMap<Path, readonly RecordEvent[]> | undefined {
  const events = value(picture, "statuses");
  if (events === undefined) return undefined;
  const moves = new Map<Path, RecordEvent[]>();
  for (const { path, time, commit, from } of events) {
    if (from === undefined || time > history.at.time) continue;
    const known = moves.get(path);
    const event: RecordEvent = { path, time, commit, kind: "moved" };
    if (known === undefined) moves.set(path, [event]);
    else known.push(event);
  }
  return moves;
}

function silence(from: Seconds, to: Seconds, human: Uint32Array): Silence {
  return { from, to, days: daysBetween(from, to), commits: countBelow(human, to) - countBelow(human, from) };
}

/** How many of the sorted times are no later than `time`. */
function countBelow(times: Uint32Array, time: Seconds): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who first committed each record, nobody named; the share is withheld in a group of fewer than five. */
function writersOf(picture: Picture, history: History, log: DecisionLog): Pick<LogHistory, "writers" | "firstShare"> {
  const people = creditOf(picture, history);
  const counts = new Map<number, number>();
  let records = 0;
  for (const { path } of log.records) {
    const index = history.paths.indexOf(path);
    const first = index < 0 ? undefined : csrRow(changesByFile(picture, history), index)[0];
    if (first === undefined) continue;
    records += 1;
    for (const person of csrRow(people, first)) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return { writers: counts.size, firstShare: counts.size < smallestGroup ? undefined : Math.max(...counts.values()) / records };
}
