import { between } from "./words.ts";

/** Found by its `#`, which is rare; that it begins its line is looked at after. */
const includeLine = /#(?<=^[ \t]{0,80}#)[ \t]*(?:include|import|include_next)[ \t]*(?:"([^"\n]{1,400})"|<([^>\n]{1,400})>)/gm;

/** What a C or C++ text includes: a quoted name as it is, one in angle brackets with them. Conditions are not evaluated. */
export function* cIncludes(text: string): Generator<string> {
  const inComment = between(text, "/*", "*/");
  for (const hit of text.matchAll(includeLine)) {
    if (inComment(hit.index)) continue;
    yield hit[1] ?? `<${hit[2] ?? ""}>`;
  }
}
