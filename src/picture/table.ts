import { type Confidence, counted, listed, printable, showCount } from "#base";
import { leftOutNotes } from "./left-out.ts";
import type { Analysis, Cell, Column, PartName, Picture, Scope, Table } from "./types.ts";
import { whyMissing } from "./value.ts";

/** What an analysis says of itself; the rest of its catalogue entry is not needed to make its table. */
export type Described = Pick<Analysis, "id" | "title" | "definition" | "source" | "needs" | "defaultWindow">;

export interface Content {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The base of the figures, in words: "1,204 commits of people". */
  readonly n: string;
  readonly notes?: readonly string[];
  /** Which commits of the window it does not count, so that a note says how many: those of bots, and bulk commits too. */
  readonly without?: "bots" | "bots and bulk";
  readonly confidence?: Confidence;
}

/** The table of an analysis, with how it was computed. */
export function table(picture: Picture, scope: Scope, analysis: Described, content: Content): Table {
  return {
    columns: content.columns,
    rows: content.rows,
    how: {
      name: analysis.title,
      definition: analysis.definition,
      n: content.n,
      coverage: coverageOf(picture, analysis.needs),
      confidence: content.confidence ?? "observed",
      command: commandOf(analysis, scope),
      source: analysis.source,
    },
    notes: [
      ...(content.rows.length === 0 && content.confidence !== "cannot tell" ? [`Nothing to list: ${content.n}.`] : []),
      ...(content.notes ?? []),
      ...withoutNotes(picture, scope, content),
      ...gapsOf(picture, analysis.needs),
    ],
  };
}

const withoutNotes = (picture: Picture, scope: Scope, { without }: Content): readonly string[] =>
  without === undefined ? [] : leftOutNotes(picture, scope.window, without === "bots and bulk");

/** A table with no rows that says why: what was not measured is never shown as nothing found. */
export const cannotTell = (picture: Picture, scope: Scope, analysis: Described, columns: readonly Column[], reason: string): Table =>
  table(picture, scope, analysis, { columns, rows: [], n: "nothing", notes: [`Cannot tell: ${reason}.`], confidence: "cannot tell" });

/** Why the first of the parts that is missing is missing; `undefined` when all are there. */
export const missing = (picture: Picture, needs: readonly PartName[]): string | undefined =>
  needs.map((name) => whyMissing(picture, name)).find((reason) => reason !== undefined);

function coverageOf(picture: Picture, needs: readonly PartName[]): string {
  const read = needs.flatMap((name) => {
    const part = picture.parts[name];
    return part === undefined || part.state === "unavailable" ? [] : [part.coverage];
  });
  const parts = read.map(({ read: done, of, unit }) =>
    done === of ? `all ${showCount(of)} ${unit}` : `${showCount(done)} of ${showCount(of)} ${unit}`,
  );
  return parts.length === 0 ? "nothing was read" : listed([...new Set(parts)]);
}

function gapsOf(picture: Picture, needs: readonly PartName[]): readonly string[] {
  const partial = needs.flatMap((name) => {
    const part = picture.parts[name];
    return part?.state === "partial" ? [`Read in part: ${part.reason}.`] : [];
  });
  return [...new Set(partial)];
}

/** The command that prints the same. */
function commandOf({ id, defaultWindow }: Described, scope: Scope): string {
  const window = scope.window.name === defaultWindow ? [] : [`--window ${quoted(scope.window.name)}`];
  const path = scope.path === undefined ? [] : [`--path ${quoted(printable(scope.path))}`];
  const area = scope.area === undefined ? [] : [`--area ${quoted(printable(scope.area))}`];
  return ["fairlead analyse", id, ...window, ...path, ...area, ...(scope.reference ? ["--reference"] : [])].join(" ");
}

const quoted = (word: string): string => (/^[\w./@:+-]+$/.test(word) ? word : `'${word.replace(/'/g, String.raw`'\''`)}'`);

/** "over 1 year", "over all history": the window in a sentence. */
export const overWindow = (scope: Scope): string => (scope.window.name === "all" ? "over all history" : `over ${scope.window.name}`);

/** "3 commits over more than 30 files were left out": a note, or none when there is nothing to note. */
export const noted = (count: number, one: string, rest: string): readonly string[] =>
  count === 0 ? [] : [`${counted(count, one)} ${rest}.`];
