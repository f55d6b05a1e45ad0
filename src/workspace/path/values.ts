import { parseDay, printable, UserError } from "#base";
import type { FieldSpec, Value } from "#records";

/** What somebody typed for a field, as the value it stands for. Throws `UserError` for what the field does not take. */
export async function valueTyped(field: FieldSpec, text: string): Promise<Value> {
  const { input, key, choices = [] } = field;
  if (input === "list" || input === "records") return listOf(text);
  if (input === "structure") return structured(key, text);
  if (input === "choice" && !choices.includes(text)) throw wrong(key, text, `It is one of ${choices.join(", ")}.`);
  if (input === "day" && parseDay(text) === undefined) throw wrong(key, text, "Write a day as 2026-12-31.");
  if (input === "number") return numberOf(key, text);
  if (input === "boolean") return booleanOf(key, text);
  return text;
}

/** Commas between, but for those in braces: "src/{a,b}/**, docs/**" are two. */
export function listOf(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let part = "";
  for (const char of text) {
    depth += char === "{" ? 1 : char === "}" ? -1 : 0;
    if (char === "," && depth <= 0) {
      found.push(part);
      part = "";
    } else part += char;
  }
  return [...found, part].map((one) => one.trim()).filter((one) => one !== "");
}

function numberOf(key: string, text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) throw wrong(key, text, "It is a number.");
  return number;
}

function booleanOf(key: string, text: string): boolean {
  if (/^(yes|true)$/i.test(text)) return true;
  if (/^(no|false)$/i.test(text)) return false;
  throw wrong(key, text, "It is yes or no.");
}

/** A structure is typed as YAML: `{ measure: commits, op: "<", value: 3 }`, or plain words where those are enough. */
async function structured(key: string, text: string): Promise<Value> {
  const { parse } = await import("./yaml.ts");
  try {
    const value: unknown = parse(text, { maxAliasCount: 0 });
    return asValue(value);
  } catch {
    throw wrong(key, text, "Write it as YAML, such as { team: core, by: 2026-12-31 }.");
  }
}

function asValue(value: unknown): Value {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(asValue);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return null;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asValue(one)]));
}

const wrong = (key: string, text: string, hint: string): UserError => new UserError(`${key} cannot be "${printable(text)}"`, { hint });
