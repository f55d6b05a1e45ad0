import { encodePath } from "#base";

const plain = /^[A-Za-z0-9_./@:,=-]$/;

/**
 * A finding's id: `rule:subject`, the parts of a pair joined by "+". Every byte outside a small alphabet stands as
 * `%41`, so an id can be pasted into any shell, printed on any terminal, put in an address, and told apart from every other.
 */
export const findingId = (rule: string, parts: readonly string[]): string => `${rule}:${parts.map(encodePart).join("+")}`;

function encodePart(part: string): string {
  if (/^[A-Za-z0-9_./@:,=-]*$/.test(part)) return part;
  let out = "";
  for (const byte of encodePath(part)) {
    const char = String.fromCharCode(byte);
    out += plain.test(char) ? char : `%${byte.toString(16).padStart(2, "0")}`;
  }
  return out;
}

/** The rule an id belongs to; "" when it names none. */
export const ruleOfId = (id: string): string => id.slice(0, Math.max(0, id.indexOf(":")));
