/** One page of the reference, generated from one member of a catalogue. */
export interface Page {
  /** Its file name without ".md". */
  readonly id: string;
  readonly title: string;
  /** The question it answers: its line in the index. */
  readonly question: string;
  /** Markdown beneath the title. */
  readonly body: string;
}

/** A folder of the reference: one catalogue. */
export interface Section {
  readonly folder: string;
  readonly title: string;
  readonly about: string;
  readonly pages: readonly Page[];
}

/** Text in a cell of a table: no line ends, no bars. */
export const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Paragraphs, tables and lists, a blank line between; what is empty is left out. */
export const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n\n");

/** A list of items. */
export const list = (items: readonly string[]): string => items.map((item) => `- ${item.replace(/\s*\n\s*/g, " ")}`).join("\n");
