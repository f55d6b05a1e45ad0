import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Value } from "../types.ts";

/** Where a node begins, and where its last character that is no blank, comment or line end stands (a block scalar's line end counts). */
export interface Extent {
  readonly at: number;
  readonly end: number;
}

/** Extent of a node; `undefined` when it is not from a text or empty. */
export function extentOf(node: unknown): Extent | undefined {
  if (!isNode(node) || !Array.isArray(node.range)) return undefined;
  const [at, end] = node.range;
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = lastEnd(node);
    return last === undefined ? undefined : { at, end: last };
  }
  return at === end ? undefined : { at, end };
}

/** A block's own range runs on over comments below it: its end is where its last entry ends. */
function lastEnd(node: YAMLMap | YAMLSeq): number | undefined {
  if (isSeq(node)) {
    const index = node.items.length - 1;
    const item = extentOf(node.items[index]);
    const dash = dashOf(node, index);
    return item?.end ?? (dash === undefined ? undefined : dash + 1);
  }
  const pair = node.items.at(-1);
  return pair === undefined ? undefined : pairEnd(pair);
}

/** Where the value of a pair ends, or its colon where it has none. */
export function pairEnd(pair: Pair): number | undefined {
  const colon = colonOf(pair);
  return extentOf(pair.value)?.end ?? (colon === undefined ? extentOf(pair.key)?.end : colon + 1);
}

/** Where a pair's colon stands. */
export const colonOf = (pair: Pair): number | undefined => pair.srcToken?.sep?.find((token) => token.type === "map-value-ind")?.offset;

/** Where the dash of a block list's item stands. */
export function dashOf(list: YAMLSeq, index: number): number | undefined {
  const token = list.srcToken;
  return token?.type === "block-seq" ? token.items[index]?.start.find((each) => each.type === "seq-item-ind")?.offset : undefined;
}

/** The pair with that key. */
export const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);

/** Whether a node holds what cannot be rewritten without changing more: a name, a tag, a reference. */
export const isBound = (node: unknown): boolean =>
  isAlias(node) || (isNode(node) && (("anchor" in node && node.anchor !== undefined) || node.tag !== undefined));

/** A node's value, read without a schema; `undefined` for a node that holds none. */
export function valueOf(node: unknown): Value | undefined {
  return isNode(node) ? toValue(node.toJSON()) : undefined;
}

/** What a YAML or JSON library gave, as a value; `undefined` for what front matter cannot hold. */
export function toValue(from: unknown): Value | undefined {
  if (from === null || typeof from === "string" || typeof from === "number" || typeof from === "boolean") return from;
  if (Array.isArray(from)) {
    const items = from.map(toValue);
    return items.some((each) => each === undefined) ? undefined : items.filter((each) => each !== undefined);
  }
  if (typeof from !== "object" || from instanceof Date) return undefined;
  const entries: [string, Value][] = [];
  for (const [key, each] of Object.entries(from)) {
    const value = toValue(each);
    if (value === undefined) return undefined;
    entries.push([key, value]);
  }
  return Object.fromEntries(entries);
}
