/** The YAML between two lines of `---` at the head of a file. */
export interface FrontMatter {
  /** Where its first line begins. */
  readonly at: number;
  /** Where the line that closes it begins. */
  readonly end: number;
}

const opening = /^\ufeff?---[ \t]*(?:\r?\n|$)/;

/** Where the front matter stands; `undefined` when there is none, or none that is closed. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const open = opening.exec(text)?.[0].length;
  if (open === undefined) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  closing.lastIndex = open;
  const close = closing.exec(text);
  return close === null ? undefined : { at: open, end: close.index };
}

/** Whether it begins as front matter does, of this or another sort, so that none may be put before it. */
export const beginsAsFrontMatter = (text: string): boolean => /^\ufeff?(?:---|\+\+\+|\{)[ \t]*\r?\n/.test(text);
