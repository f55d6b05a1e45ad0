import type { Label } from "./label.ts";
import { meaningOf } from "./label-names.ts";
import type { Line } from "./lines.ts";
import { tableLabels } from "./tables.ts";

const bullet = /^\s*(?:>\s?)*\s*(?:[*+\-•]\s+|\d+[.)]\s+)/;
const lead = /^(?:\s|>|[*+\-•]\s|\d+[.)]\s|\[[ xX]\]\s)*/;
const named =
  /^((?:\*\*|__|\*|_|<(?:b|strong|em|i|dt|p)>|`)*)\s*([\p{L}][\p{L}\p{N} ()/'’._-]{0,48}?)\s*((?:\*\*|__|\*|_|<\/(?:b|strong|em|i|dt)>|`)*)\s*(::?|：|=(?!=)|\s[-–—]\s)\s*((?:\*\*|__|\*|_|<\/(?:b|strong|em|i)>)*)\s*(.*)$/u;
const field = /^\s*(?:\.\. ([\p{L}][\p{L}\p{N}_-]{0,40})::|:([\p{L}][\p{L}\p{N} _-]{0,40}):)(?:\s+(.*)|\s*)$/u;
const alone = /^\s*(?:[*+-]\s+)?(?:\*\*|__|<(?:b|strong)>)([\p{L}][\p{L}\p{N} -]{0,40}?):?(?:\*\*|__|<\/(?:b|strong)>):?\s*$/u;
const next = /(?:\s[|·•]\s|;\s|<br\s*\/?>|,\s|\s{2,}|\s\/\/?\s)\s*(?=(?:\*\*|__)?[\p{L}][\p{L} -]{1,30}?(?:\*\*|__)?\s*:(?!\/\/))/gu;

/** The one name that needs no mark to be a label, on a line of its own. */
const bareStatus = /^\s*(status)\s*$/i;

/** Every label whose meaning is asked after, in order; labels in code count for nothing. */
export function readLabels(lines: readonly Line[]): readonly Label[] {
  const labels: Label[] = [...tableLabels(lines)];
  lines.forEach((line, at) => {
    if (line.kind === "code" || line.text.trim() === "") return;
    for (const part of parted(line.text)) {
      const label = labelAt(part, line, lines, at);
      if (label !== undefined) labels.push(label);
    }
  });
  return labels;
}

/** Several labels on one line. */
function parted(text: string): readonly string[] {
  if (text.indexOf(":") === text.lastIndexOf(":")) return [text];
  const pieces = text.split(next);
  return pieces.length > 1 && pieces.slice(1).some((piece) => meaningOf(named.exec(piece.trim())?.[2] ?? "") !== undefined)
    ? pieces
    : [text];
}

function labelAt(text: string, line: Line, lines: readonly Line[], at: number): Label | undefined {
  const said = fieldLabel(text) ?? plainLabel(text) ?? loneLabel(text);
  const meaning = said === undefined ? undefined : meaningOf(said.name);
  if (said === undefined || meaning === undefined) return undefined;
  const below = said.value === "" ? itemsBelow(lines, at) : { items: [], value: continued(said.value, lines, at) };
  if (below.value === "" && below.items.length === 0) return undefined;
  const kind = said.kind === "text" && bullet.test(line.text) ? "list item" : said.kind;
  return { name: said.name, ...meaning, value: below.value, items: below.items, line: line.line, kind };
}

interface Said {
  readonly name: string;
  readonly value: string;
  readonly kind: Label["kind"];
}

function fieldLabel(text: string): Said | undefined {
  const [, directive, plain, value = ""] = field.exec(text) ?? [];
  const name = directive ?? plain;
  return name === undefined ? undefined : { name, value: value.trim(), kind: "directive" };
}

function plainLabel(text: string): Said | undefined {
  const [, open = "", name, close = "", sign = "", after = "", value = ""] = named.exec(text.replace(lead, "")) ?? [];
  if (name === undefined) return undefined;
  const bold = /\*\*|__|<(?:b|strong)>/.test(open);
  // A dash parts a label from its value only where the label is set apart.
  if (/[-–—]/.test(sign) && close === "") return undefined;
  // Marks behind the sign close the label where it opened them, else they are the value's own.
  const said = open !== "" && close === "" ? value : `${after}${value}`;
  const whole = open !== "" && close === "" && after === "" ? said.replace(/(?:\*\*|__|\*|_|<\/\w+>)\s*$/, "") : said;
  return { name, value: whole.trim(), kind: bold ? "bold line" : "text" };
}

function loneLabel(text: string): Said | undefined {
  const name = alone.exec(text)?.[1] ?? bareStatus.exec(text)?.[1];
  return name === undefined ? undefined : { name, value: "", kind: "bold line" };
}

/** A value runs on in indented lines below it. */
function continued(value: string, lines: readonly Line[], at: number): string {
  let text = value;
  for (let index = at + 1; index < Math.min(lines.length, at + 6); index++) {
    const line = lines[index];
    if (line === undefined || line.kind !== "text" || bullet.test(line.text) || labelled(line.text)) break;
    // A value runs on where the line is indented, or where the one before ends in a comma.
    if (!/^\s{2,}\S/.test(line.text) && !(/,\s*$/.test(text) && line.text.trim() !== "")) break;
    text += ` ${line.text.trim()}`;
  }
  return text;
}

const labelled = (text: string): boolean => field.test(text) || meaningOf(named.exec(text.replace(lead, ""))?.[2] ?? "") !== undefined;

/** What stands below a label that has nothing beside it: a list, or one line. */
function itemsBelow(lines: readonly Line[], at: number): { readonly value: string; readonly items: readonly string[] } {
  const items: string[] = [];
  for (let index = at + 1; index < Math.min(lines.length, at + 60); index++) {
    const line = lines[index];
    if (line === undefined || line.kind === "code" || /^\s*#{1,6}\s/.test(line.text)) break;
    if (line.text.trim() === "") {
      if (items.length > 0) break;
      continue;
    }
    if (!bullet.test(line.text))
      return items.length > 0 || labelled(line.text) || meaningOf(alone.exec(line.text)?.[1] ?? "") !== undefined
        ? { value: "", items }
        : { value: line.text.trim(), items };
    if (labelled(line.text)) break;
    items.push(line.text.replace(lead, "").trim());
  }
  return { value: items.length === 1 ? (items[0] ?? "") : "", items };
}
