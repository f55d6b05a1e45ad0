import type { ImportGraph } from "#code";
import type { Form } from "./kept.ts";
import { isWithin } from "./within.ts";
import { hasFields, isNumber, isTexts, jsonBytes, jsonFrom } from "./json.ts";

const isCovered = (value: unknown): value is ImportGraph["covered"] => hasFields(value, { files: isNumber, of: isNumber });

/** The import graph of a tree of `files` files. */
export const importsForm = (files: number): Form<ImportGraph> => ({
  kind: { name: "imports", version: 1 },
  write: ({ edges, read, notRead, covered }) => ({ start: edges.start, value: edges.value, words: jsonBytes({ read, notRead, covered }) }),
  read: (segment) => {
    const edges = { start: segment.words("start"), value: segment.ints("value") };
    const words = jsonFrom(segment.bytes("words"));
    if (edges.start.length !== files + 1 || edges.start[files] !== edges.value.length || !isWithin(edges.value, 0, files)) return undefined;
    if (!hasFields(words, { read: isTexts, notRead: isTexts, covered: isCovered })) return undefined;
    const { read, notRead, covered } = words;
    return isTexts(read) && isTexts(notRead) && isCovered(covered) ? { edges, read, notRead, covered } : undefined;
  },
});
