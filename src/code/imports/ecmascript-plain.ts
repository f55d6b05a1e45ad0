/**
 * Most files begin with imports that each stand in a line of their own, and name no other file further down. Such
 * a text needs no parser: what is read here is what the parser would give. Walks from one comment or import to
 * the next up to the last place where a name could stand; `undefined` as soon as there is anything else.
 */
export function plainImports(text: string, last: number): readonly string[] | undefined {
  const words: string[] = [];
  let at = text.startsWith("#!") ? lineEnd(text, 0) : 0;
  while (at <= last) {
    const end = blankEnd(text, at) ?? commentEnd(text, at) ?? statementEnd(text, at, words) ?? directiveEnd(text, at);
    if (end === undefined) return undefined;
    at = end;
  }
  return words;
}

const statement =
  /(?:import|export)[ \t\r\n]+(?:type[ \t\r\n]+)?(?:[\w$]+(?:[ \t\r\n]*,[ \t\r\n]*)?)?(?:\*(?:[ \t\r\n]*as[ \t\r\n]+[\w$]+)?|\{[\w$\s,/*.:'@()-]{0,4000}?\})?[ \t\r\n]*from[ \t\r\n]*(["'])([^"'\\\r\n]{1,500})\1|import[ \t]*(["'])([^"'\\\r\n]{1,500})\3/y;
const blanks = /[\s;]+/y;
const afterwards = /[ \t]*(?:;|\/\/|\/\*|\r?\n|$)/y;

/** Past blanks and semicolons. */
function blankEnd(text: string, at: number): number | undefined {
  blanks.lastIndex = at;
  return blanks.test(text) ? blanks.lastIndex : undefined;
}

function commentEnd(text: string, at: number): number | undefined {
  if (text.startsWith("//", at)) return lineEnd(text, at);
  if (!text.startsWith("/*", at)) return undefined;
  const end = text.indexOf("*/", at + 2);
  return end < 0 ? undefined : end + 2;
}

const lineEnd = (text: string, at: number): number => (text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at) + 1);

function statementEnd(text: string, at: number, words: string[]): number | undefined {
  statement.lastIndex = at;
  const hit = statement.exec(text);
  const word = hit?.[2] ?? hit?.[4];
  if (hit === null || word === undefined || hit[0].includes("//") || hit[0].includes("/*")) return undefined;
  words.push(word);
  afterwards.lastIndex = statement.lastIndex;
  return afterwards.test(text) ? statement.lastIndex : undefined;
}

/** "use strict", "use client" */
const directive = /["']use [a-z]{1,30}["'][ \t]*;?/y;

function directiveEnd(text: string, at: number): number | undefined {
  directive.lastIndex = at;
  return directive.test(text) ? directive.lastIndex : undefined;
}
