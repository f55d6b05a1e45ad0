import { isoDay, parseDay, printable, type Seconds, showDay, showSpan } from "#base";
import { type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { eventsOf } from "../decisions/lives.ts";
import { dayField } from "../shared/fields.ts";
import { nameOfRecord } from "./find.ts";
import { tiesOf } from "./links.ts";
import type { Decision, DecisionState } from "./schema.ts";
import { stateOf } from "./state.ts";

type Path = Decision["path"];
interface Event {
  readonly time: Seconds;
  readonly state: DecisionState;
  readonly text: string;
  readonly commit: string | null;
}

/** The way a decision went: written, decided, amended, and the days ahead of it. Oldest first. */
export function pathOf(picture: Picture, record: DecisionRecord, now: Seconds): Path {
  const moved = movedEvents(picture, record);
  const events = [
    ...proposedEvents(record, moved),
    ...moved,
    ...linkEvents(picture, record),
    ...reviewEvents(record),
    ...dueEvents(record),
  ].sort((a, b) => a.time - b.time);
  if (events.length === 0)
    return {
      note: "",
      events: [],
      empty: { what: "No day of it is known.", why: "It states none, and no commit that landed holds it yet.", next: null },
    };
  return {
    note: noteOf(events),
    events: events.map(({ time, state, text, commit }) => ({
      day: showDay(time),
      iso: isoDay(time),
      ...state,
      text,
      commit,
      ahead: time > now,
    })),
    empty: null,
  };
}

/** From the commits that moved its status; where none is known, the day the file states. */
function movedEvents(picture: Picture, record: DecisionRecord): readonly Event[] {
  const history = value(picture, "history");
  const events = eventsOf(picture, record.path).map(({ time, from, to, commit }): Event => {
    const state = stateOf(to);
    const text = from === undefined ? `Written, ${state.word.toLowerCase()}` : `${stateOf(from).word} to ${state.word.toLowerCase()}`;
    return { time, state, text, commit: history?.commits.oid(commit).slice(0, 7) ?? null };
  });
  const stated = record.date;
  if (events.length > 0 || stated === undefined) return events;
  const state = stateOf(record.status.value);
  const text =
    stated.confidence === "inferred" ? `First seen in history, now ${state.word.toLowerCase()}` : `${state.word}, the record says`;
  return [{ time: stated.value, state, text, commit: null }];
}

/** The day the record says it was proposed, where no commit of the mainline shows it as proposed. */
function proposedEvents(record: DecisionRecord, moved: readonly Event[]): readonly Event[] {
  const time = dayField(record, "proposed");
  const state = stateOf("proposed");
  if (time === undefined || moved.some((event) => event.state.word === state.word)) return [];
  return [{ time, state, text: `${state.word}, the record says`, commit: null }];
}

/** What amended or replaced it, on the day of the other record. */
function linkEvents(picture: Picture, record: DecisionRecord): readonly Event[] {
  return tiesOf(picture, record).flatMap(({ verb, other }): readonly Event[] => {
    const time = other?.date?.value;
    if (other === undefined || time === undefined || !verb.endsWith("ed by")) return [];
    const word = verb.charAt(0).toUpperCase() + verb.slice(1);
    const mark = verb === "superseded by" ? "ended" : "open";
    return [{ time, state: { mark, word }, text: `${word} ${printable(nameOfRecord(other))}`, commit: null }];
  });
}

/** When it was last looked at again, and what came of it: `reviewed: { date, outcome }`. */
function reviewEvents(record: DecisionRecord): readonly Event[] {
  const held = record.fields["reviewed"]?.value;
  if (held === undefined || held === null || typeof held !== "object" || !("date" in held)) return [];
  const { date, outcome } = held;
  const note = "note" in held && typeof held["note"] === "string" && held["note"].trim() !== "" ? ` (${held["note"].trim()})` : "";
  const time = typeof date === "string" ? parseDay(date.slice(0, 10)) : undefined;
  if (time === undefined) return [];
  return [
    {
      time,
      state: { mark: "open", word: "Reviewed" },
      text: printable(`Reviewed${typeof outcome === "string" ? `: ${outcome}` : ""}${note}`),
      commit: null,
    },
  ];
}

const due = [
  { key: "decide-by", text: "Decide by" },
  { key: "review-by", text: "Review by" },
] as const;

function dueEvents(record: DecisionRecord): readonly Event[] {
  return due.flatMap(({ key, text }): readonly Event[] => {
    const time = dayField(record, key);
    return time === undefined ? [] : [{ time, state: { mark: "open", word: text }, text, commit: null }];
  });
}

function noteOf(moved: readonly Event[]): string {
  const proposed = moved.find(({ state }) => state.word === "Proposed");
  const decided = moved.find(
    ({ time, state }) => time > (proposed?.time ?? Infinity) && (state.word === "Accepted" || state.word === "Rejected"),
  );
  return proposed === undefined || decided === undefined
    ? ""
    : `proposed to ${decided.state.word.toLowerCase()} in ${showSpan(proposed.time, decided.time)}`;
}
