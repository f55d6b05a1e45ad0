import type { Pair, YAMLMap } from "yaml";
import type { Value } from "../types.ts";
import { isMapping } from "../value.ts";
import { lineAfter, lineStart, type Splice, type Spliced } from "./splice.ts";
import type { SpliceNode, Yaml } from "./yaml.ts";
import { colonOf, extentOf, isBound, pairEnd, pairOf, valueOf } from "./yaml-nodes.ts";
import { afterColon, flowText, scalarText } from "./yaml-text.ts";

/** Another mapping in a mapping's place: keys that are the same keep their characters. */
export function spliceMapping(yaml: Yaml, map: YAMLMap, value: Readonly<Record<string, Value>>, inner: SpliceNode): Spliced | undefined {
  const old = valueOf(map);
  const gone = isMapping(old) ? Object.keys(old).filter((key) => !Object.hasOwn(value, key)) : [];
  const extent = extentOf(map);
  if (gone.length > 0) return map.flow === true && extent !== undefined ? [{ ...extent, text: flowText(value) }] : undefined;
  const all: Splice[] = [];
  for (const [key, each] of Object.entries(value)) {
    const splices = setKey(yaml, map, { key, value: each }, inner);
    if (typeof splices === "string") return splices;
    all.push(...splices);
  }
  return all;
}

/** A key and what is to stand behind it. */
export interface Entry {
  readonly key: string;
  readonly value: Value;
  /** Whether a mapping built anew has its keys on lines of their own. */
  readonly block?: boolean;
}

/** Sets a key of a mapping, adding it where it is not there. */
export function setKey(yaml: Yaml, map: YAMLMap, entry: Entry, inner: SpliceNode): Spliced {
  const { key, value } = entry;
  const pair = pairOf(map, key);
  if (pair === undefined) return addKey(yaml, map, entry);
  const inPlace = inner(yaml, pair.value, value);
  if (inPlace !== undefined) return inPlace;
  const colon = colonOf(pair);
  if (colon === undefined) return "its key has no colon of its own";
  return [behindColon(yaml, map, { pair, colon }, entry)];
}

function behindColon(
  yaml: Yaml,
  map: YAMLMap,
  { pair, colon }: { readonly pair: Pair; readonly colon: number },
  { value, block }: Entry,
): Splice {
  const end = extentOf(pair.value)?.end ?? colon + 1;
  const ending = /(?:\r?\n)*$/.exec(yaml.text.slice(colon + 1, end))?.[0] ?? "";
  // A comment that stands behind it stays a comment only behind one line.
  const isFollowed = ending === "" && yaml.text.slice(end, lineAfter(yaml.text, end)).trim() !== "";
  const oneLine = map.flow === true || isFollowed;
  const text = oneLine ? ` ${flowText(value)}` : afterColon(value, indentOf(yaml, map), yaml.eol, block);
  return { at: colon + 1, end, text: text + ending };
}

const indentOf = (yaml: Yaml, map: YAMLMap): string => {
  const at = extentOf(map.items[0]?.key)?.at ?? 0;
  return " ".repeat(at - lineStart(yaml.text, at));
};

function addKey(yaml: Yaml, map: YAMLMap, { key, value, block }: Entry): Spliced {
  const before = neighbour(yaml, map, key);
  const end = before === undefined ? undefined : pairEnd(before);
  if (end === undefined) return "it has no key beside which another could stand";
  if (map.flow === true) return [{ at: end, end, text: `, ${scalarText(key)}: ${flowText(value)}` }];
  const at = lineAfter(yaml.text, end - 1);
  const indent = indentOf(yaml, map);
  const line = `${indent}${scalarText(key)}:${afterColon(value, indent, yaml.eol, block)}`;
  return [{ at, end: at, text: at > 0 && yaml.text[at - 1] !== "\n" ? yaml.eol + line : line + yaml.eol }];
}

/** The pair after which a new key goes: the last of those that are written before it, else the last of all. */
function neighbour(yaml: Yaml, map: YAMLMap, key: string): Pair | undefined {
  const place = yaml.order.indexOf(key);
  const earlier = map.items.filter((pair) => {
    const other = yaml.order.findIndex((each) => pairOf(map, each) === pair);
    return other >= 0 && other < place;
  });
  return (place < 0 ? undefined : earlier.at(-1)) ?? map.items.at(-1);
}

/** Takes a key out with its value, its comment on the same line included. */
export function removeKey(yaml: Yaml, map: YAMLMap, key: string): Spliced {
  const pair = pairOf(map, key);
  if (pair === undefined) return [];
  if (isBound(pair.value)) return "it has an anchor, a tag or an alias";
  const at = extentOf(pair.key)?.at;
  const end = pairEnd(pair);
  if (at === undefined || end === undefined) return "its place cannot be told";
  if (map.flow === true) return withoutFlowKey(map, pair, { at, end });
  const from = lineStart(yaml.text, at);
  if (yaml.text.slice(from, at).trim() !== "") return "its line holds more than it";
  return [{ at: from, end: lineAfter(yaml.text, end - 1), text: "" }];
}

function withoutFlowKey(map: YAMLMap, pair: Pair, own: { readonly at: number; readonly end: number }): Spliced {
  const place = map.items.indexOf(pair);
  const next = extentOf(map.items[place + 1]?.key);
  if (next !== undefined) return [{ at: own.at, end: next.at, text: "" }];
  const before = map.items[place - 1];
  return [{ at: (before === undefined ? undefined : pairEnd(before)) ?? own.at, end: own.end, text: "" }];
}
