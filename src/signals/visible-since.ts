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
  /** "since March 2024 or earlier", "since 12 Nov 2026", "since August 2026; seen before, from March 2026, with gaps". */
  readonly words: string;
  /** First month before the present spell in which it could be seen too, of those looked back at. */
  readonly before: Since | undefined;
  readonly after: After;
}

/** How many months a replay looks back. */
export const replayMonths = 36;

/** How many months before the present spell are looked at for earlier ones: a rule near its bar comes and goes. */
const monthsBefore = 12;

/** The present unbroken spell, and where an earlier one was seen first. */
interface Spell {
  readonly since: Since;
  readonly before?: Since;
  /** Months back at which the present spell was not there yet. */
  readonly gap: number;
}

/**
 * Start of the present unbroken spell of a finding. Its causing event where the rule names one; else the rule is
 * asked again at the first of each month of the mainline, with today's configuration, tree and areas, until it no
 * longer finds it, and for a year before that, for spells that ended. `undefined` where neither can tell. On request only: it asks the rule up to 37 times.
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
  const asked = findings.filter((one) => one.since === undefined && rules.some((rule) => rule.id === one.rule && rule.replay));
  const spells = replay(picture, asked, now, rules);
  return new Map(
    findings.flatMap((one) => {
      const spell = one.since === undefined ? spells.get(one.id) : { since: one.since, gap: 0 };
      return spell === undefined ? [] : [[one.id, told(picture, one, spell)] as const];
    }),
  );
}

function replay(picture: Picture, findings: readonly Finding[], now: Seconds, rules: readonly Rule[]): ReadonlyMap<string, Spell> {
  const spells = new Map<string, Spell>();
  const history = value(picture, "history");
  if (history === undefined) return spells;
  let open = findings;
  for (let back = 0; back <= replayMonths && open.length > 0; back++) {
    const then = pictureAsOf(picture, history, monthStart(history.at.time, back));
    const names = new Set(open.map((one) => one.rule));
    const states = new Map(rules.filter((rule) => names.has(rule.id)).map((rule) => [rule.id, stateThen(then, now, rule)]));
    open = open.filter((one) => {
      const spell = spellAt(history.at.time, back, spells.get(one.id), states.get(one.rule), one.id);
      if (spell !== undefined) spells.set(one.id, spell);
      return then !== undefined && states.get(one.rule) !== "not read" && (spell === undefined || back - spell.gap < monthsBefore);
    });
  }
  const start = { time: monthStart(history.at.time, replayMonths), orEarlier: true };
  for (const one of open) if (!spells.has(one.id)) spells.set(one.id, { since: start, gap: replayMonths });
  return spells;
}

type State = ReadonlySet<string> | "not read" | undefined;

/** What is known of a finding's spells once one more month was looked at; `undefined` while the present one goes on. */
function spellAt(at: Seconds, back: number, spell: Spell | undefined, state: State, id: string): Spell | undefined {
  if (spell === undefined) {
    if (state === "not read") return { since: { time: monthStart(at, Math.max(0, back - 1)), orEarlier: true }, gap: back };
    return state?.has(id) === true ? undefined : { since: { time: monthStart(at, back), orEarlier: false }, gap: back };
  }
  if (state === undefined || state === "not read" || !state.has(id)) return spell;
  const orEarlier = back === replayMonths || back - spell.gap === monthsBefore;
  return { ...spell, before: { time: monthStart(at, back), orEarlier } };
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

function told(picture: Picture, finding: Finding, { since, before }: Spell): Visible {
  const precision = finding.since === undefined ? "month" : "day";
  const when = precision === "day" ? showDay(since.time) : showMonth(since.time);
  const earlier = before === undefined ? "" : `; seen before, from ${showMonth(before.time)}${orEarlier(before)}, with gaps`;
  return {
    ...since,
    precision,
    before,
    words: `since ${when}${orEarlier(since)}${earlier}`,
    after: landedAfter(picture, finding.subject, since.time),
  };
}

const orEarlier = (since: Since): string => (since.orEarlier ? " or earlier" : "");
