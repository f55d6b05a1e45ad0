import { between } from "./words.ts";

const fromLine = /^[ \t]{0,80}(?:import|export)\b[^"'`;()=]{0,2000}?\bfrom[ \t\r\n]{0,20}(["'])([^"'\n]{1,500})\1/gm;
const bareLine = /^[ \t]{0,80}import[ \t]*(["'])([^"'\n]{1,500})\1/gm;
const called = /(?<![.\w$])(?:require|import)[ \t]*\([ \t\r\n]{0,20}(["'])([^"'\n]{1,500})\1[ \t\r\n]{0,20}[),]/g;

/** What a JavaScript or TypeScript text imports, by its lines: where the parser cannot be loaded, or gives up. */
export function* ecmascriptLines(text: string): Generator<string> {
  for (const pattern of [fromLine, bareLine]) yield* hits(text, pattern);
  yield* calledImports(text);
}

/** `require("x")`, and `import("x")` also where it is a type: outside block comments and line comments. */
export const calledImports = (text: string): Generator<string> => hits(text, called);

function* hits(text: string, pattern: RegExp): Generator<string> {
  const inComment = between(text, "/*", "*/");
  for (const hit of text.matchAll(pattern)) {
    if (hit[2] === undefined || inComment(hit.index) || inLineComment(text, hit.index)) continue;
    yield hit[2];
  }
}

function inLineComment(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf("\n", at) + 1, at - 300);
  return /(?:^|[^:"'])\/\//.test(text.slice(start, at));
}
