import { analyses, type Picture } from "#picture";
import { views } from "#views";
import { exportTables } from "../export-tables.ts";

/** Words of JSON and of the pages' scripts. */
const literals = ["null", "true", "false", "undefined"];

/**
 * Words Fairlead itself puts out in every repository: field names, words of fixed sets, heads of columns. Somebody may
 * be called "unknown"; where the word stands as Fairlead's own it tells nothing.
 */
export async function ownWords(picture: Picture): Promise<readonly string[]> {
  const z = await import("zod");
  const words = new Set([...literals, ...analyses.map(({ id }) => id)]);
  for (const table of exportTables) for (const column of table.columns(picture)) words.add(column.name);
  for (const view of views) collect(z.toJSONSchema(view.schema(z)), words);
  return [...words];
}

/** Every key of a schema, and every text that is one of a fixed set. */
function collect(schema: unknown, words: Set<string>): void {
  if (typeof schema === "string") words.add(schema);
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, member] of Object.entries(schema)) {
    words.add(key);
    collect(member, words);
  }
}
