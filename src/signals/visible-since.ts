import { monthStart, type Seconds, showDay, showMonth } from "#base";
import { type History, historyAsOf } from "#history";
import { type Picture, value } from "#picture";
import { findOne } from "./find-all.ts";
import { notRead } from "./reach.ts";
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
 * longer finds it. `undefined` where neither can tell. On request only: it asks the rule up to 37 times.
 */
export const visibleSince = (picture: Picture, finding: Finding, now: Seconds, rules: readonly Rule[]): Visible | undefined =>
  visibleSinceAll(picture, [finding], now, rules).get(finding.id);

/** The same of many findings, by their ids: each month is gone back to once, and forgotten. */
export function visibleSinceAll(
  picture: Picture,
  findings: readonly Finding[],
  now: Seconds,
  rules: readonly Rule[],
): ReadonlyMap<string, Visible> {
  const starts = new Map(findings.flatMap((one) => (one.since === undefined ? [] : [[one.id, one.since] as const])));
  const asked = findings.filter((one) => one.since === undefined && rules.some((rule) => rule.id === one.rule && rule.replay));
  for (const [id, since] of replay(picture, asked, now, rules)) starts.set(id, since);
  return new Map(
    findings.flatMap((one) => {
      const since = starts.get(one.id);
      return since === undefined ? [] : [[one.id, told(picture, one, since, one.since === undefined ? "month" : "day")] as const];
    }),
  );
}

function replay(picture: Picture, findings: readonly Finding[], now: Seconds, rules: readonly Rule[]): ReadonlyMap<string, Since> {
  const starts = new Map<string, Since>();
  const history = value(picture, "history");
  if (history === undefined) return starts;
  let open = findings;
  for (let back = 0; back <= replayMonths && open.length > 0; back++) {
    const time = monthStart(history.at.time, back);
    const then = pictureAsOf(picture, history, time);
    const names = new Set(open.map((one) => one.rule));
    const states = new Map(rules.filter((rule) => names.has(rule.id)).map((rule) => [rule.id, stateThen(then, now, rule)]));
    for (const one of open) {
      const state = states.get(one.rule);
      if (state === "not read") starts.set(one.id, { time: monthStart(history.at.time, Math.max(0, back - 1)), orEarlier: true });
      else if (state === undefined || !state.has(one.id)) starts.set(one.id, { time, orEarlier: false });
    }
    open = open.filter((one) => !starts.has(one.id));
  }
  for (const one of open) starts.set(one.id, { time: monthStart(history.at.time, replayMonths), orEarlier: true });
  return starts;
}

/** Ids that a rule found at that moment, or that less was read than it looks back. */
function stateThen(then: Picture | undefined, now: Seconds, rule: Rule): ReadonlySet<string> | "not read" {
  if (then === undefined) return new Set();
  return notRead(then, rule.looksBack) === undefined ? new Set(findOne(then, now, rule).findings.map((one) => one.id)) : "not read";
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
  return {
    ...since,
    precision,
    words: `since ${when}${since.orEarlier ? " or earlier" : ""}`,
    after: landedAfter(picture, finding.subject, since.time),
  };
}
