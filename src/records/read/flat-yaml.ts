import type { Value } from "../types.ts";
import type { Entry } from "./entry.ts";

// Most front matter is a few plain keys: it is read here, twenty times faster than by a whole reader of YAML, and
// without loading one. Whatever is not plain beyond doubt is left to that reader.

const key = /^([A-Za-z][\w-]*):(?:[ \t]+(.*?))?[ \t]*$/;
const item = /^[ \t]*-[ \t]+(.*?)[ \t]*$/;
/** Within brackets a comma parts; outside only ": " and " #" end a text. */
const plainItem = /^[A-Za-z0-9_./(+][^:#\\"'[\]{}&*!|>%`,\t]*$/;
const plain = /^[A-Za-z0-9_./(+](?:[^:#\t]|:(?=\S)|(?<=\S)#)*$/;
const number = /^[-+]?(?:\.?\d|0[xo]|\.(?:inf|nan))/i;
const word = /^(?:true|false|null|yes|no|on|off|~)$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Entries of front matter of plain keys and lists; `undefined` when anything in it is less than plain. */
export function flatYaml(text: string, line: number): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  const rows = text.split(/\r\n|\n/);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? "";
    if (row.trim() === "" || row.startsWith("#")) continue;
    const [, name, said] = key.exec(row) ?? [];
    if (name === undefined || seen.has(name)) return undefined;
    seen.add(name);
    const from = at;
    const items = said === undefined || said === "" ? itemsBelow(rows, at) : undefined;
    if (items === null) return undefined;
    if (items !== undefined) at += items.length;
    const value = items === undefined ? scalar(said ?? "") : items.length === 0 ? null : items;
    if (value === undefined) return undefined;
    entries.push({ key: name, value, raw: items === undefined ? (said ?? "") : items.join(", "), line: line + from });
  }
  return entries;
}

/** The list below a key; `null` when what stands there is not plain. */
function itemsBelow(rows: readonly string[], at: number): readonly string[] | null {
  const items: string[] = [];
  for (let index = at + 1; index < rows.length; index++) {
    const row = rows[index] ?? "";
    if (row.trim() === "" || /^[A-Za-z#]/.test(row)) {
      // Blank lines and comments between items are left to the whole reader.
      return items.length > 0 || row.trim() !== "" || index === rows.length - 1 ? items : null;
    }
    const said = item.exec(row)?.[1];
    if (said === undefined || indentOf(row) !== indentOf(rows[at + 1] ?? "")) return null;
    const value = scalar(said);
    if (typeof value !== "string") return null;
    items.push(value);
  }
  return items;
}

const indentOf = (row: string): number => row.length - row.trimStart().length;

/** A plain or simply quoted text, a day, or a list of such in brackets; `undefined` for anything else. */
function scalar(said: string): Value | undefined {
  const [, , quoted] = /^(["'])([^"'\\]*)\1$/.exec(said) ?? [];
  if (quoted !== undefined) return quoted;
  if (day.test(said)) return said;
  if (/^(?:0|[1-9]\d{0,9})$/.test(said)) return Number(said);
  if (said === "true" || said === "false") return said === "true";
  const list = /^\[([^[\]{}]*)\]$/.exec(said)?.[1];
  if (list !== undefined) return list.trim() === "" ? [] : flatList(list);
  return plain.test(said) && !number.test(said) && !word.test(said) ? said : undefined;
}

function flatList(list: string): Value | undefined {
  const values = list.split(",").map((one) => one.trim());
  const read = values.map((one) => (plainItem.test(one) || /^(["'])[^"'\\,]*\1$/.test(one) ? scalar(one) : undefined));
  return read.every((value) => typeof value === "string") ? read : undefined;
}
