/** A stretch of text that gives way to another. */
export interface Splice {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** What was to be written, or, in words, why it cannot be. */
export type Spliced = readonly Splice[] | string;

/** The text with all stretches replaced; they do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let out = text;
  for (const { at, end, text: by } of splices.toSorted((a, b) => b.at - a.at || b.end - a.end))
    out = out.slice(0, at) + by + out.slice(end);
  return out;
}

/** The line ending most lines of a text have. */
export function lineEndOf(text: string): "\r\n" | "\n" {
  const all = text.split("\n").length - 1;
  return 2 * (text.split("\r\n").length - 1) > all ? "\r\n" : "\n";
}

/** Where the line that holds `at` begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** Where the line after the one that holds `at` begins; the end of the text in its last line. */
export function lineAfter(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found + 1;
}
