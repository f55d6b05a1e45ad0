import type { CommentStyle, Language } from "./languages.ts";

/** What opens a comment, by style: what follows one in its line is a comment, or what stands in a line that goes on with one. */
const opens: Readonly<Record<CommentStyle, RegExp>> = {
  c: /\/\/|\/\*|^\s*\*/,
  hash: /#|"""|'''|^\s*=/,
  dash: /--|\{-|\/\*/,
  html: /<!--|\/\/|\/\*|^\s*\*/,
  semicolon: /;|#\|/,
  percent: /%/,
  any: /^/,
};

/** Lines longer than this before a place are looked at from here on only. */
const reach = 300;
/** How far back a block comment may have begun. */
const longestBlock = 4_000;

/** Whether a place in a text reads as a comment: judged by its line, and by the block it stands in. No grammar is used. */
export function inComment(text: string, at: number, language: Language | undefined): boolean {
  const style = language?.comments ?? "any";
  const start = Math.max(text.lastIndexOf("\n", at - 1) + 1, at - reach);
  if (opens[style].test(text.slice(start, at))) return true;
  return (style === "c" && insideBlock(text, at, "/*", "*/")) || (style === "html" && insideBlock(text, at, "<!--", "-->"));
}

/** Looks back for which of the ends of a block is nearer. */
function insideBlock(text: string, at: number, open: string, close: string): boolean {
  const near = text.slice(Math.max(0, at - longestBlock), at);
  return near.lastIndexOf(open) > near.lastIndexOf(close);
}
