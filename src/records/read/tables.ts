import { meaningOf } from "./label-names.ts";
import type { Label } from "./label.ts";
import type { Line } from "./lines.ts";

export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Labels in tables: a row of label and value, or a column of label above value; in Markdown, reStructuredText, AsciiDoc and HTML. */
export function tableLabels(lines: readonly Line[]): readonly Label[] {
  return tablesIn(lines).flatMap(labelsOf);
}

function labelsOf(rows: readonly Row[]): readonly Label[] {
  const [head, first] = rows;
  if (head === undefined) return [];
  if (isColumns(head) && first !== undefined) return head.cells.flatMap((cell, at) => label(cell, first.cells[at] ?? "", first.line));
  return rows.flatMap((row) => pairsOf(row.cells).flatMap(([name, value]) => label(name, value, row.line)));
}

/** Two cells, or four that are two pairs. */
function pairsOf(cells: readonly string[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < cells.length; at += 2) pairs.push([cells[at] ?? "", cells[at + 1] ?? ""]);
  return pairs;
}

/** Whether a first row holds names of columns. */
function isColumns({ cells }: Row): boolean {
  const known = cells.map((cell) => meaningOf(cell) !== undefined);
  const count = known.filter(Boolean).length;
  return count > 1 ? known[1] === true || cells.length > 4 : count === 1 && cells.length > 2 && cells.length !== 4;
}

function label(name: string, value: string, line: number): readonly Label[] {
  const meaning = meaningOf(name);
  return meaning === undefined || value.trim() === "" ? [] : [{ name, ...meaning, value: value.trim(), items: [], line, kind: "table" }];
}

/** Tables of a text, in any of its syntaxes; rules between rows left out. */
export function tablesIn(lines: readonly Line[]): readonly (readonly Row[])[] {
  return [...pipeTables(lines), ...listTables(lines), ...simpleTables(lines), ...htmlTables(lines)];
}

const separator = /^\s*[|+]?[\s:|+=-]*-[\s:|+=-]*$/;

/** Markdown's tables, grids, and AsciiDoc's, whose cells may stand on lines of their own. */
function pipeTables(lines: readonly Line[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let rows: Row[] = [];
  const end = (): void => {
    if (rows.length > 0) tables.push(rows.every((row) => row.cells.length === 1) ? paired(rows) : rows);
    rows = [];
  };
  for (const { text, line, kind } of lines) {
    if (kind === "code" || text.startsWith("|===") || !(/^\s*\|/.test(text) || /^[^|]+\s\|\s[^|]+/.test(text) || separator.test(text))) {
      if (kind === "code" || text.trim() !== "" || !/^\s*\|/.test(lines[0]?.text ?? "")) end();
      continue;
    }
    if (separator.test(text)) continue;
    const cells = cellsOf(text);
    const above = rows.at(-1);
    // A cell of a grid runs on below.
    if (above !== undefined && cells[0] === "" && cells.length === above.cells.length)
      rows[rows.length - 1] = { line: above.line, cells: above.cells.map((cell, at) => `${cell} ${cells[at] ?? ""}`.trim()) };
    else rows.push({ cells, line });
  }
  end();
  return tables;
}

const cellsOf = (text: string): readonly string[] =>
  text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

function paired(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  for (let at = 0; at + 1 < rows.length; at += 2) {
    const [name, value] = [rows[at], rows[at + 1]];
    if (name !== undefined && value !== undefined) out.push({ cells: [name.cells[0] ?? "", value.cells[0] ?? ""], line: value.line });
  }
  return out;
}

/** "* - Status" above "- Accepted". */
function listTables(lines: readonly Line[]): readonly (readonly Row[])[] {
  const rows: Row[] = [];
  lines.forEach(({ text, line, kind }, at) => {
    const name = kind === "code" ? undefined : /^\s*\* - (.*)$/.exec(text)?.[1];
    const value = name === undefined ? undefined : /^\s+- (.*)$/.exec(lines[at + 1]?.text ?? "")?.[1];
    if (name !== undefined && value !== undefined) rows.push({ cells: [name, value], line: line + 1 });
  });
  return rows.length === 0 ? [] : [rows];
}

/** Columns told apart by rules of "=" above and below. */
function simpleTables(lines: readonly Line[]): readonly (readonly Row[])[] {
  const rule = /^\s*={2,}(?:\s+={2,})+\s*$/;
  const rows: Row[] = [];
  let inside = 0;
  for (const { text, line, kind } of lines) {
    if (kind !== "text") continue;
    if (rule.test(text)) inside += 1;
    else if (inside > 0 && text.trim() === "") inside = 0;
    else if (inside > 0) rows.push({ cells: text.trim().split(/\s{2,}|(?<=^\w+) (?=\S)/), line });
  }
  return rows.length === 0 ? [] : [rows];
}

function htmlTables(lines: readonly Line[]): readonly (readonly Row[])[] {
  const text = lines.map((line) => (line.kind === "code" ? "" : line.text)).join("\n");
  if (!/<t[dh]\b/i.test(text)) return [];
  const rows = [...text.slice(0, 50_000).matchAll(/<tr\b[^>]*>([\s\S]{0,4000}?)<\/tr>/gi)].map((row): Row => {
    const cells = [...(row[1] ?? "").matchAll(/<t[dh]\b[^>]*>([\s\S]{0,2000}?)<\/t[dh]>/gi)].map((cell) => (cell[1] ?? "").trim());
    return { cells, line: (lines[0]?.line ?? 1) + text.slice(0, row.index).split("\n").length - 1 };
  });
  return rows.length === 0 ? [] : [rows];
}
