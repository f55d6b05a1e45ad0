import { between, startsLine } from "./words.ts";

const importLine = /^import[ \t]+(?:static[ \t]+)?([\w$`]{1,200}(?:\.[\w$`]{1,200}){0,30}(?:\.\*)?)/;
const packageLine = /^[ \t]{0,80}package[ \t]+([\w.`]{1,500})/m;
/** Imports stand before all else but the package. A word of this kind that begins a line of a comment would have to stand above them. */
const firstDeclaration =
  /^(?:public|final|abstract|sealed|class|interface|enum|record|@interface|object|fun|internal|data class|open|private|val|var)\b(?=[^*;]{0,500}\{)/m;
const longestLine = 600;

/** What a Java or Kotlin text imports, by its import lines; "a.b.*" for a whole package. What lies in the same package needs no line, and is not seen. */
export function* jvmImports(text: string): Generator<string> {
  const head = text.slice(0, firstDeclaration.exec(text)?.index ?? text.length);
  const inComment = between(head, "/*", "*/");
  for (let at = head.indexOf("import "); at >= 0; at = head.indexOf("import ", at + 7)) {
    if (!startsLine(head, at) || inComment(at)) continue;
    const name = importLine.exec(head.slice(at, at + longestLine))?.[1];
    if (name !== undefined) yield name.replaceAll("`", "");
  }
}

/** The package a text says it is in; "" where it says none. */
export const jvmPackage = (text: string): string => (packageLine.exec(text)?.[1] ?? "").replaceAll("`", "");
