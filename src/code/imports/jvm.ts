import { between } from "./words.ts";

const importLine = /^[ \t]{0,80}import[ \t]+(static[ \t]+)?([\w.$`]{1,500}(?:\.\*)?)/gm;
const packageLine = /^[ \t]{0,80}package[ \t]+([\w.`]{1,500})/m;

/** What a Java or Kotlin text imports, by its import lines; "a.b.*" for a whole package. What lies in the same package needs no line, and is not seen. */
export function* jvmImports(text: string): Generator<string> {
  const inComment = between(text, "/*", "*/");
  for (const hit of text.matchAll(importLine)) {
    if (!inComment(hit.index) && hit[2] !== undefined) yield hit[2].replaceAll("`", "");
  }
}

/** The package a text says it is in; "" where it says none. */
export const jvmPackage = (text: string): string => (packageLine.exec(text)?.[1] ?? "").replaceAll("`", "");
