import { monthStart, type Seconds } from "#base";
import type { History } from "#history";
import type { Finding, Visible } from "#signals";

/** A moment to ask a rule at, as a person would with `--at`. */
export interface Look {
  readonly at: string;
  /** What the clock says; only due dates look at it. */
  readonly now: Seconds;
}

/** What is claimed by "visible since": not yet there at the one look, there at the other. */
export interface Claim {
  /** By its causing event, by the day of a due date, or by a replay of months. */
  readonly by: "commit" | "day" | "month";
  /** `undefined` where nothing was there before, or the look back ended first. */
  readonly absent: Look | undefined;
  readonly present: Look;
}

/** The two looks that a date can be held against. */
export function claimOf(history: History, finding: Finding, visible: Visible, now: Seconds): Claim {
  if (finding.since?.commit !== undefined) return byCommit(finding.since.commit, visible);
  return finding.since === undefined ? byMonth(history, visible, now) : byDay(history, visible.time, now);
}

function byCommit(commit: string, visible: Visible): Claim {
  return {
    by: "commit",
    absent: visible.orEarlier ? undefined : { at: `${commit}^`, now: visible.time },
    present: { at: commit, now: visible.time },
  };
}

/** The newest change before the day, and the first from it on; where none has landed since, today's commit on that day. */
function byDay(history: History, day: Seconds, now: Seconds): Claim {
  const before = lastBefore(history, day);
  const after = before + 1 < history.landed.count ? look(history, before + 1, day) : { at: history.at.oid, now };
  return { by: "day", absent: before < 0 ? undefined : { at: oidOf(history, before), now: day - 1 }, present: after };
}

/** The last changes of the month before the spell, and of the month it began in. */
function byMonth(history: History, { time, orEarlier }: Visible, now: Seconds): Claim {
  const before = lastBefore(history, time);
  const last = lastBefore(history, monthStart(time, -1));
  return {
    by: "month",
    absent: orEarlier || before < 0 ? undefined : { at: oidOf(history, before), now },
    present: { at: oidOf(history, last), now },
  };
}

const look = (history: History, landed: number, day: Seconds): Look => ({
  at: oidOf(history, landed),
  now: Math.max(day, history.landed.time[landed] ?? 0),
});

const oidOf = ({ commits, landed }: History, index: number): string => commits.oid(landed.commit[index] ?? 0);

/** The last landed change before a moment; -1 for none. */
function lastBefore({ landed }: History, time: Seconds): number {
  for (let index = landed.count - 1; index >= 0; index--) if ((landed.time[index] ?? 0) < time) return index;
  return -1;
}
