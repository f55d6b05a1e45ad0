import type { Value } from "#records";

/** What is known before a record is drafted: from a finding, a change, or the record it replaces. */
export interface Sketch {
  readonly title: string;
  /** By key of the front matter. */
  readonly values: Readonly<Record<string, Value>>;
  /** Markdown for the section that tells the context; empty for none. */
  readonly context: string;
  /** Options already known, as they are named; empty for none. */
  readonly options: readonly string[];
}

/** Code between backticks reads badly in a title. */
export const titleOf = (sentence: string): string => {
  const plain = sentence.replaceAll("`", "").replace(/\s+/g, " ").trim();
  return plain.length <= 90 ? plain : `${plain.slice(0, plain.lastIndexOf(" ", 88))} …`;
};
