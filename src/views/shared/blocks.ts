import type { Block } from "../types.ts";
import type { CannotTellRow, Empty, Fact, FindingRow, Sheet, Spark } from "./model.ts";

/** Blocks that several documents share. */
export const titleBlock = (sheet: Sheet): Block => ({
  kind: "title",
  text: sheet.repository,
  facts: [sheet.at.short, ...(sheet.facts.length === 0 ? [] : [sheet.facts.join(", ")])].join("  "),
});

/** What was read, and what none of it may be used for. */
export const footBlocks = (sheet: Sheet): readonly Block[] => [
  ...(sheet.reading === null ? [] : [{ kind: "note", text: sheet.reading } as const]),
  { kind: "note", text: [...sheet.coverage, sheet.people].join(" ") },
];

export const findingBlock = (row: FindingRow): Extract<Block, { readonly kind: "finding" }> => ({
  kind: "finding",
  severity: row.severity,
  statement: row.statement,
  facts: [...row.facts.map((fact) => fact.text), ...(row.since === null ? [] : [row.since])],
  commands: [row.command],
});

/** The command that answers a finding, with its id in it: a record, else "not now"; `undefined` where none is offered. */
export const answerCommand = ({ answers }: FindingRow): string | undefined =>
  answers.find(({ command }) => /^fairlead (?:new|decide|not-now) /.test(command))?.command;

/** The same with what would answer it, where that is not what it says to run anyway; without the command that printed it (`here`). */
export const answerableBlock = (row: FindingRow, here?: string): Block => ({
  ...findingBlock(row),
  commands: [...new Set([row.command, answerCommand(row) ?? row.command])].filter((command) => command !== here),
});

export const emptyBlock = (empty: Empty): Block => ({
  kind: "empty",
  what: empty.what,
  why: empty.why,
  ...(empty.next === null ? {} : { next: empty.next }),
});

export const emptyBlocks = (empty: Empty | null): readonly Block[] => (empty === null ? [] : [emptyBlock(empty)]);

/** A line of facts as one string. */
export const wordsOf = (facts: readonly Fact[]): string => facts.map((fact) => fact.text).join("");

/** Questions that stay open: never shown as if nothing had been found. */
export function cannotTellBlocks(rows: readonly CannotTellRow[]): readonly Block[] {
  const asked = new Set(rows.flatMap(({ rule }) => (rule === "" ? [] : [rule]))).size;
  const items = rows.map((row) => [row.question, row.reason, row.hint].filter((part) => part !== "").join(" "));
  return section("Cannot tell", asked === 0 ? undefined : `${asked}`, items.length === 0 ? [] : [{ kind: "list", items }]);
}

/** A heading and what stands under it; nothing at all when there is nothing under it. */
export const section = (text: string, note: string | undefined, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: "heading", text, ...(note === undefined || note === "" ? {} : { note }) }, ...blocks];

/** A series in words: its label says what, how long and the last value. */
export const sparkWords = (spark: Spark | null): string => spark?.label ?? "not measured";
