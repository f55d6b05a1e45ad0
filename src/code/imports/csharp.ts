import { between } from "./words.ts";

const usingLine =
  /^[ \t]{0,80}(?:global[ \t]+)?using[ \t]+(?:static[ \t]+)?(?:[\w.]{1,200}[ \t]*=[ \t]*)?(?:global::)?([A-Za-z_][\w.]{0,400})[ \t]*(?:<[^\n]{0,200})?;/gm;
const namespaceLine = /^[ \t]{0,80}namespace[ \t]+([A-Za-z_][\w.]{0,400})/gm;

/** The namespaces a C# text uses, by its `using` lines. */
export function* csharpImports(text: string): Generator<string> {
  const inComment = between(text, "/*", "*/");
  for (const hit of text.matchAll(usingLine)) if (!inComment(hit.index) && hit[1] !== undefined) yield hit[1];
}

/** The namespaces a C# text adds to. */
export function* csharpNamespaces(text: string): Generator<string> {
  for (const hit of text.matchAll(namespaceLine)) if (hit[1] !== undefined) yield hit[1];
}
