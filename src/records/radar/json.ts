import type { Problem } from "#base";
import type { Value } from "../types.ts";
import { isList, isMapping } from "../value.ts";

type Mapping = Readonly<Record<string, Value>>;

/** What a JSON text holds; a problem where it is none. */
export function parsed(path: string, text: string): { readonly value: Value | undefined; readonly problems: readonly Problem[] } {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return isValue(value) ? { value, problems: [] } : { value: undefined, problems: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { value: undefined, problems: [{ path, message: `no JSON: ${error.message}`, hint: "Mend the file, and import it again." }] };
  }
}

/** All that JSON holds is a value; the check tells the types so. */
const isValue = (value: unknown): value is Value => value !== undefined && typeof value !== "function";

export const listOf = (value: Value | undefined): readonly Value[] => (value !== undefined && isList(value) ? value : []);
export const mappings = (value: Value | undefined): readonly Mapping[] => listOf(value).filter((one): one is Mapping => isMapping(one));
export const fieldsOf = (value: Value | undefined): Mapping => (isMapping(value) ? value : {});

/** A value as text: words and numbers; "" for anything else. */
export const asText = (value: Value | undefined): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

/** As it is written to a file. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
