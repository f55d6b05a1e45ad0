import type { DirectionRecord } from "#records";

/** A table as it is written in Markdown, cells trimmed. */
export interface WrittenTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Tables of a text: a header, a line of dashes, rows. Never throws; what is no table is not one. */
export function tablesIn(text: string): readonly WrittenTable[] {
  const lines = text.split(/\r?\n/);
  const found: WrittenTable[] = [];
  for (let at = 0; at + 1 < lines.length; at++) {
    if (!isRule(lines[at + 1] ?? "") || !(lines[at] ?? "").includes("|")) continue;
    const header = cellsOf(lines[at] ?? "");
    const rows: (readonly string[])[] = [];
    for (at += 2; at < lines.length && (lines[at] ?? "").includes("|"); at++) rows.push(cellsOf(lines[at] ?? ""));
    found.push({ header, rows });
  }
  return found;
}

const isRule = (line: string): boolean => line.length < 2000 && line.includes("-") && line.includes("|") && /^[\s|:-]+$/.test(line);

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));

/** The table that compares options: its first column is called option, alternative or choice. */
export const comparisonIn = ({ sections }: Pick<DirectionRecord, "sections">): WrittenTable | undefined =>
  sections
    .flatMap(({ text }) => tablesIn(text))
    .find(
      ({ header, rows }) =>
        header.length > 1 && rows.length > 0 && /^\W*(options?|alternatives?|choices?|candidates?|solutions?)\b/i.test(header[0] ?? ""),
    );
