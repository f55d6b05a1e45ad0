import type { YAMLSeq } from "yaml";
import type { Value } from "../types.ts";
import { sameValue } from "../value.ts";
import { lineAfter, lineStart, type Splice, type Spliced } from "./splice.ts";
import type { SpliceNode, Yaml } from "./yaml.ts";
import { dashOf, extentOf, valueOf } from "./yaml-nodes.ts";
import { flowText } from "./yaml-text.ts";

/** Another list in a list's place, neither of them empty: items that are the same keep their characters. */
export function spliceList(yaml: Yaml, list: YAMLSeq, value: readonly Value[], inner: SpliceNode): Spliced | undefined {
  const old = list.items.map(valueOf);
  const kept = keptItems(old, value);
  if (kept !== undefined) return joined(old.flatMap((_, at) => (kept.has(at) ? [] : [removed(yaml, list, at, kept)])));
  const first = firstChange(old, value);
  const tail = sameTail(old.slice(first), value.slice(first));
  const changed = list.items.slice(first, old.length - tail);
  const wanted = value.slice(first, value.length - tail);
  const replaced = wanted.slice(0, changed.length).map((each, at) => replacedItem({ yaml, list, at: first + at, inner }, each));
  const gone = changed.slice(wanted.length).map((_, at) => removed(yaml, list, first + wanted.length + at));
  const after = first + changed.length - 1;
  return joined([...replaced, ...gone, ...added(yaml, list, after, wanted.slice(changed.length))]);
}

function joined(parts: readonly (Spliced | undefined)[]): Spliced | undefined {
  const all: Splice[] = [];
  for (const part of parts) {
    if (part === undefined || typeof part === "string") return part;
    all.push(...part);
  }
  return all;
}

/** The places that stay, where the new list is the old one with items left out. */
function keptItems(old: readonly (Value | undefined)[], value: readonly Value[]): ReadonlySet<number> | undefined {
  const kept = new Set<number>();
  old.forEach((each, at) => {
    if (kept.size < value.length && sameValue(each, value[kept.size])) kept.add(at);
  });
  return kept.size === value.length && value.length < old.length ? kept : undefined;
}

function firstChange(old: readonly (Value | undefined)[], value: readonly Value[]): number {
  let at = 0;
  while (at < old.length && at < value.length && sameValue(old[at], value[at])) at++;
  return at;
}

const sameTail = (old: readonly (Value | undefined)[], value: readonly Value[]): number =>
  firstChange(old.toReversed(), value.toReversed());

interface Item {
  readonly yaml: Yaml;
  readonly list: YAMLSeq;
  readonly at: number;
  readonly inner: SpliceNode;
}

function replacedItem({ yaml, list, at, inner }: Item, value: Value): Spliced | undefined {
  const node = list.items[at];
  const inPlace = inner(yaml, node, value);
  if (inPlace !== undefined) return inPlace;
  const dash = dashOf(list, at);
  if (dash === undefined) return undefined;
  const extent = extentOf(node);
  const ending = /(?:\r?\n)*$/.exec(yaml.text.slice(dash + 1, extent?.end ?? dash + 1))?.[0] ?? "";
  return [{ at: dash + 1, end: extent?.end ?? dash + 1, text: ` ${flowText(value)}${ending}` }];
}

function removed(yaml: Yaml, list: YAMLSeq, at: number, kept?: ReadonlySet<number>): Spliced | undefined {
  const extent = extentOf(list.items[at]);
  if (list.flow === true) return extent === undefined ? undefined : [withoutFlowItem(list, at, kept)].flat();
  const dash = dashOf(list, at);
  if (dash === undefined) return undefined;
  const from = lineStart(yaml.text, dash);
  // "- - a": the line is another list's too.
  if (yaml.text.slice(from, dash).trim() !== "") return undefined;
  const last = extent?.end ?? dash + 1;
  return [{ at: from, end: lineAfter(yaml.text, last - 1), text: "" }];
}

/** An item of `[a, b, c]` goes with the comma after it; the last ones go with the comma before. */
function withoutFlowItem(list: YAMLSeq, at: number, kept: ReadonlySet<number> | undefined): Splice {
  const isKept = (place: number): boolean => kept?.has(place) ?? place < at;
  const own = extentOf(list.items[at]);
  const before = extentOf(list.items[at - 1]);
  const next = extentOf(list.items[at + 1]);
  const laterKept = list.items.some((_, place) => place > at && isKept(place));
  if (laterKept && next !== undefined) return { at: own?.at ?? 0, end: next.at, text: "" };
  return { at: before?.end ?? own?.at ?? 0, end: own?.end ?? 0, text: "" };
}

function added(yaml: Yaml, list: YAMLSeq, after: number, values: readonly Value[]): readonly (Spliced | undefined)[] {
  if (values.length === 0) return [];
  const extent = extentOf(list.items[after]);
  if (list.flow === true) {
    if (after >= 0)
      return [
        extent === undefined
          ? undefined
          : [{ at: extent.end, end: extent.end, text: values.map((each) => `, ${flowText(each)}`).join("") }],
      ];
    const first = extentOf(list.items[0]);
    return [
      first === undefined ? undefined : [{ at: first.at, end: first.at, text: values.map((each) => `${flowText(each)}, `).join("") }],
    ];
  }
  return [addedLines(yaml, list, after, values)];
}

function addedLines(yaml: Yaml, list: YAMLSeq, after: number, values: readonly Value[]): Spliced | undefined {
  const dash = dashOf(list, Math.max(after, 0));
  if (dash === undefined) return undefined;
  const start = lineStart(yaml.text, dash);
  const indent = " ".repeat(dash - start);
  const last = extentOf(list.items[after])?.end ?? dash + 1;
  const at = after < 0 ? start : lineAfter(yaml.text, last - 1);
  if (after < 0 && yaml.text.slice(start, dash).trim() !== "") return undefined;
  const lines = values.map((each) => `${indent}- ${flowText(each)}`).join(yaml.eol);
  const open = at > 0 && yaml.text[at - 1] !== "\n";
  return [{ at, end: at, text: open ? yaml.eol + lines : lines + yaml.eol }];
}
