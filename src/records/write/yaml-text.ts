import type { Value } from "../types.ts";
import { isList, isMapping } from "../value.ts";

/** How a scalar stands in the text it replaces. */
export type Style = "plain" | "single" | "double" | "block";

// Plain only where YAML 1.1 and 1.2 both read it as that text: editors and other tools use either.
const plainText = /^[\p{L}_/](?:[\p{L}\p{N} _./()+'-]*[\p{L}\p{N}_./()+'-])?$/u;
const plainDay = /^\d{4}-\d{2}-\d{2}$/;
const plainEffort = /^\d+[dhwm](?:\/[a-z]+)?$/;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A scalar as it is written on one line. A number that YAML has no plain form for is text of it. */
export function scalarText(value: string | number | boolean | null, style: Style = "plain"): string {
  if (typeof value !== "string") return String(value);
  if (style === "single" && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/u.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  const plain = (plainText.test(value) && !reserved.test(value)) || plainDay.test(value) || plainEffort.test(value);
  return plain && style === "plain" ? value : quoted(value);
}

/** JSON's escapes are YAML's too; what YAML takes for no character is escaped besides. */
const quoted = (value: string): string =>
  JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A value on one line. */
export function flowText(value: Value): string {
  if (isList(value)) return `[${value.map(flowText).join(", ")}]`;
  if (!isMapping(value)) return scalarText(value);
  const entries = Object.entries(value).map(([key, each]) => `${scalarText(key)}: ${flowText(each)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A line that is longer is hard to read, and its diff is too. */
const longest = 110;

/**
 * What stands after a key's colon: on the same line, or, for what is long or holds structures, below it, a line an
 * item or key. `block` puts a mapping's keys on lines of their own however short they are.
 */
export function afterColon(value: Value, indent: string, eol: string, block = false): string {
  const isLong = flowText(value).length > longest;
  if (isList(value) && value.length > 0 && (isLong || value.some(isNested)))
    return value.map((each) => `${eol}${indent}  - ${flowText(each)}`).join("");
  if (isMapping(value) && Object.keys(value).length > 0 && (isLong || block || Object.values(value).some(isNested)))
    return Object.entries(value)
      .map(([key, each]) => `${eol}${indent}  ${scalarText(key)}:${afterColon(each, `${indent}  `, eol)}`)
      .join("");
  return ` ${isNested(value) ? flowText(value) : (blockText(value, `${indent}  `, eol) ?? flowText(value))}`;
}

const isNested = (value: Value): boolean => isList(value) || isMapping(value);

/** Text of several lines as a literal block, without its last line end; `undefined` where a block cannot hold it. */
export function blockText(value: Value, indent: string, eol: string, comment = ""): string | undefined {
  if (typeof value !== "string" || !value.includes("\n") || /^\s|[\t ]\n|\n\n$|[\t ]$/.test(value)) return undefined;
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/u.test(value)) return undefined;
  const chomp = value.endsWith("\n") ? "" : "-";
  const lines = value.replace(/\n$/, "").split("\n");
  return [`|${chomp}${comment}`, ...lines.map((line) => (line === "" ? "" : indent + line))].join(eol);
}
