import { statesPeople } from "./states-people.ts";

const label =
  /^((?:\s|>|[*+\-•]\s|\d+[.)]\s|\[[ xX]\]\s)*(?:\*\*|__|\*|_|`|:|<(?:b|strong|em|dt|p)>)*)([\p{L}][\p{L} ()/'’-]{0,40}?)((?:\*\*|__|\*|_|`|<\/(?:b|strong|em|dt)>)*\s*(?:::?|：)(?:\*\*|__|\*|_)*(?=\s|$|<|\[|@))(.*)$/u;
const item = /^\s*(?:>\s?)*\s*(?:[*+\-•]|\d+[.)])\s+/;

/** In place of people: how many stood there. */
export const heldBack = (count: number): string => (count === 1 ? "1 stated, not shown here" : `${count} stated, not shown here`);

/** A text whose lines that state people say how many instead: labels with what hangs below them, and columns of tables. */
export function withoutPeopleLines(text: string): string {
  const lines = text.split("\n");
  const kept: string[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? "";
    const [, lead = "", name = "", sign = "", beside = ""] = label.exec(line) ?? [];
    if (name === "" || !statesPeople(name)) {
      kept.push(line);
      at += 1;
      continue;
    }
    const end = endOf(lines, at, beside.trim() === "");
    const count = countIn([beside, ...lines.slice(at + 1, end)]);
    kept.push(count === 0 ? line : `${lead}${name}${sign} ${heldBack(count)}`);
    at = end;
  }
  return withoutPeopleColumns(kept).join("\n");
}

/** Where what a label says ends: deeper lines go on with it; below a bare label also a list, or one line. */
function endOf(lines: readonly string[], at: number, bare: boolean): number {
  const depth = depthOf(lines[at] ?? "");
  let end = at + 1;
  let blank = false;
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.trim() === "") {
      blank = true;
      continue;
    }
    const deeper = depthOf(line) > depth;
    const below =
      bare && !label.test(line) && (item.test(line) ? !item.test(lines[at] ?? "") : index === at + 1 || (blank && end === at + 1));
    if (blank && !(bare && (deeper || end === at + 1))) break;
    if (!deeper && !below) break;
    end = index + 1;
    blank = false;
  }
  return end;
}

const depthOf = (line: string): number => /^[\s>]*/.exec(line)?.[0].length ?? 0;

/** Names in these lines, as far as commas, "and" and lines tell them apart. */
export const countIn = (lines: readonly string[]): number =>
  lines
    .flatMap((line) =>
      line
        .replace(item, "")
        .replace(/\([^)]*\)|<[^>]*@[^>]*>/g, "")
        .split(/\s*(?:,|;|\/|\band\b|&|\||<br\s*\/?>)\s*/),
    )
    .filter((name) => /[\p{L}\p{N}]/u.test(name)).length;

const cellsOf = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");
const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);
const isRule = (line: string): boolean => /^\s*\|[\s:|-]+\|\s*$/.test(line);

/** Columns of a table whose head states people, and rows that begin as a label does. */
function withoutPeopleColumns(lines: readonly string[]): readonly string[] {
  let head: readonly string[] = [];
  return lines.map((line, at) => {
    if (!isRow(line)) {
      head = [];
      return line;
    }
    if (isRule(line)) return line;
    if (isRule(lines[at + 1] ?? "")) {
      head = cellsOf(line);
      // A table without a head of its own begins with a row as any other.
      if (!statesPeople(head[0] ?? "") || head.length !== 2) return line;
    }
    const cells = cellsOf(line);
    const labelled = statesPeople(cells[0] ?? "");
    const masked = cells.map((cell, index) =>
      ((labelled && index > 0 && !statesPeople(cell)) ||
        (index < head.length && statesPeople(head[index] ?? "") && !(labelled && index === 0))) &&
      countIn([cell]) > 0
        ? ` ${heldBack(countIn([cell]))} `
        : cell,
    );
    return `|${masked.join("|")}|`;
  });
}
