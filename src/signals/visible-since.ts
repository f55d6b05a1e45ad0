import { monthStart, type Seconds, showDay, showMonth } from "#base";
import { type History, historyAsOf } from "#history";
import { type Picture, value } from "#picture";
import { findOne } from "./find-all.ts";
import { type After, landedAfter } from "./recent.ts";
import type { Finding, Rule, Since } from "./types.ts";

/** Since when a finding could be seen, and what happened to its subject since. */
export interface Visible extends Since {
  /** A causing event has its day; a replay knows the month. */
  readonly precision: "day" | "month";
  /** "since March 2024 or earlier", "since 12 Nov 2026". */
  readonly words: string;
  readonly after: After;
}

/** How many months a replay looks back. */
export const replayMonths = 36;

/**
 * Start of the present unbroken spell of a finding. Its causing event where the rule names one; else the rule is
 * asked again at the first of each month of the mainline, with today's configuration, tree and areas, until it no
 * longer finds it. `undefined` where neither can tell. On request only: it asks the rule up to 36 times.
 */
export function visibleSince(picture: Picture, finding: Finding, now: Seconds, rules: readonly Rule[]): Visible | undefined {
  if (finding.since !== undefined) return told(picture, finding, finding.since, "day");
  const rule = rules.find((one) => one.id === finding.rule);
  const history = value(picture, "history");
  if (rule?.replay !== true || history === undefined) return undefined;
  return told(picture, finding, replay(picture, history, finding, now, rule), "month");
}

function replay(picture: Picture, history: History, finding: Finding, now: Seconds, rule: Rule): Since {
  for (let back = 0; back <= replayMonths; back++) {
    const time = monthStart(history.at.time, back);
    const then = pictureAsOf(picture, history, time);
    if (then === undefined || !findOne(then, now, rule).findings.some((one) => one.id === finding.id)) return { time, orEarlier: false };
  }
  return { time: monthStart(history.at.time, replayMonths), orEarlier: true };
}

/** The picture as it was when that moment came on the mainline; `undefined` before the first change landed. */
function pictureAsOf(picture: Picture, history: History, time: Seconds): Picture | undefined {
  const landed = lastLanded(history, time);
  const part = picture.parts.history;
  if (landed < 0 || part === undefined || part.state === "unavailable") return undefined;
  const then = historyAsOf(history, history.landed.commit[landed] ?? 0);
  return { ...picture, repository: { ...picture.repository, at: then.at }, parts: { ...picture.parts, history: { ...part, value: then } } };
}

/** The last landed change before a moment; -1 for none. The mainline's times need not be in order: the last one counts. */
function lastLanded(history: History, time: Seconds): number {
  for (let landed = history.landed.count - 1; landed >= 0; landed--) {
    if ((history.landed.time[landed] ?? 0) < time) return landed;
  }
  return -1;
}

function told(picture: Picture, finding: Finding, since: Since, precision: Visible["precision"]): Visible {
  const when = precision === "day" ? showDay(since.time) : showMonth(since.time);
  return { ...since, precision, words: `since ${when}${since.orEarlier ? " or earlier" : ""}`, after: landedAfter(picture, finding.subject, since.time) };
}
