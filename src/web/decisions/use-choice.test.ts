import { describe, expect, it } from "vitest";
import type { DecisionRow, Decisions } from "#views";
import { chosen, textsOf } from "./use-choice.ts";

const row = (name: string, title: string, shows: readonly number[]): DecisionRow => ({
  link: { kind: "decision", id: name },
  name,
  title,
  life: null,
  owner: null,
  mark: "unknown",
  still: "cannot tell",
  uncommitted: false,
  shows,
});

const lanes: Decisions["lanes"] = [
  { id: "open", title: "Open", rows: [row("D-3", "Queue for orders", [0, 1])] },
  { id: "force", title: "In force", rows: [row("D-1", "Keep the ledger", [0]), row("D-2", "One queue", [0, 1])] },
];

const model: Decisions = {
  sheet: {
    repository: "x",
    at: { oid: "", short: "", day: "", iso: "" },
    branch: null,
    facts: [],
    ruler: null,
    reading: null,
    coverage: [],
    people: "",
  },
  question: "",
  answer: "",
  command: "",
  empty: null,
  filters: [
    { id: "all", label: "All", count: 3 },
    { id: "needs", label: "Needs an answer", count: 2 },
  ],
  scale: { years: [], at: 1 },
  volume: null,
  silences: [],
  lanes,
  deciders: { facts: [], empty: null },
  left: [],
};

const names = (filter: string, words: string) =>
  chosen(model, { filter, words }, textsOf(model)).map((lane) => [lane.id, ...lane.rows.map(({ name }) => name)]);

describe("what is shown of the decisions", () => {
  it("is all of them, until something is chosen; an unknown choice is none", () => {
    expect(names("all", "")).toEqual([
      ["open", "D-3"],
      ["force", "D-1", "D-2"],
    ]);
    expect(names("no-such-filter", " ")).toEqual(names("all", ""));
  });

  it("is those that pass the filter and hold every word; a lane without one is left out", () => {
    expect(names("needs", "")).toEqual([
      ["open", "D-3"],
      ["force", "D-2"],
    ]);
    expect(names("needs", "QUEUE one")).toEqual([["force", "D-2"]]);
    expect(names("all", "d-1 cannot")).toEqual([["force", "D-1"]]);
    expect(names("all", "nowhere")).toEqual([]);
  });
});
