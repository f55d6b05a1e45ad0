import type { DecisionRow, Decisions } from "#views";
import { useEffect, useMemo, useState } from "preact/hooks";

/** What is shown of the decisions: a filter and words to find, both in the address. */
export interface Choice {
  readonly filter: string;
  readonly words: string;
}

export interface Chosen {
  readonly choice: Choice;
  readonly choose: (next: Partial<Choice>) => void;
  readonly lanes: Decisions["lanes"];
  readonly count: number;
}

const nothing: Choice = { filter: "all", words: "" };

export function useChoice(model: Decisions): Chosen {
  const [choice, setChoice] = useState(nothing);
  // The page was written out without what the address chooses.
  useEffect(() => setChoice(fromAddress()), []);
  const texts = useMemo(() => textsOf(model), [model]);
  const lanes = useMemo(() => chosen(model, choice, texts), [model, choice]);
  const choose = (next: Partial<Choice>): void => {
    const whole = { ...choice, ...next };
    setChoice(whole);
    history.replaceState(null, "", addressOf(whole));
  };
  return { choice, choose, lanes, count: lanes.reduce((sum, lane) => sum + lane.rows.length, 0) };
}

function fromAddress(): Choice {
  const asked = new URLSearchParams(location.search);
  return { filter: asked.get("show") ?? nothing.filter, words: asked.get("find") ?? "" };
}

function addressOf({ filter, words }: Choice): string {
  const asked = new URLSearchParams({ ...(filter === nothing.filter ? {} : { show: filter }), ...(words === "" ? {} : { find: words }) });
  return asked.size === 0 ? location.pathname : `${location.pathname}?${asked}`;
}

/** The lanes with the rows that pass; lanes without one are left out. */
export function chosen(model: Decisions, { filter, words }: Choice, texts: ReadonlyMap<DecisionRow, string>): Decisions["lanes"] {
  const at = Math.max(
    0,
    model.filters.findIndex(({ id }) => id === filter),
  );
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (at === 0 && wanted.length === 0) return model.lanes;
  const passes = (row: DecisionRow): boolean => row.shows.includes(at) && wanted.every((word) => texts.get(row)?.includes(word) === true);
  return model.lanes.map((lane) => ({ ...lane, rows: lane.rows.filter(passes) })).filter((lane) => lane.rows.length > 0);
}

/** What each row can be found by. */
export const textsOf = (model: Decisions): ReadonlyMap<DecisionRow, string> =>
  new Map(model.lanes.flatMap((lane) => lane.rows.map((row) => [row, textOf(row)] as const)));

const textOf = ({ name, title, owner, still }: DecisionRow): string => `${name} ${title} ${owner ?? ""} ${still}`.toLowerCase();
