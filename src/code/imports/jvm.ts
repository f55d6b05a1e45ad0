import { between, startsLine } from "./words.ts";

const importLine = /^import[ \t]+(?:static[ \t]+)?([\w$`]{1,200}(?:\.[\w$`]{1,200}){0,30}(?:\.\*)?)/;
const packageLine = /^[ \t]{0,80}package[ \t]+([\w.`]{1,500})/m;
const longestLine = 600;

/** What a Java or Kotlin text imports, by its import lines; "a.b.*" for a whole package. What lies in the same package needs no line, and is not seen. */
export function* jvmImports(text: string): Generator<string> {
  const inComment = between(text, "/*", "*/");
  for (let at = text.indexOf("import "); at >= 0; at = text.indexOf("import ", at + 7)) {
    if (!startsLine(text, at) || inComment(at)) continue;
    const name = importLine.exec(text.slice(at, at + longestLine))?.[1];
    if (name !== undefined) yield name.replaceAll("`", "");
  }
}

/** The package a text says it is in; "" where it says none. */
export const jvmPackage = (text: string): string => (packageLine.exec(text)?.[1] ?? "").replaceAll("`", "");
