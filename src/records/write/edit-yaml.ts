import { isMap, parseDocument, type YAMLMap } from "yaml";
import type { Value } from "../types.ts";
import { isMapping, sameValue } from "../value.ts";
import { lineEndOf, spliced, type Spliced } from "./splice.ts";
import type { Yaml } from "./yaml.ts";
import { removeKey, setKey } from "./yaml-mapping.ts";
import { pairOf, toValue } from "./yaml-nodes.ts";
import { afterColon, scalarText } from "./yaml-text.ts";
import { spliceNode } from "./yaml-value.ts";

/** A YAML text as it will be, or, in words, why it is not touched. */
export type EditedYaml = { readonly state: "done"; readonly text: string } | { readonly state: "refused"; readonly because: string };

/**
 * Sets what stands at a path of keys, or takes it out (`undefined`). The result is read again: when it differs from
 * what was there in anything but that value, nothing is written.
 */
export function editYaml(text: string, keys: readonly string[], value: Value | undefined, order: readonly string[] = []): EditedYaml {
  const before = readMapping(text);
  if (typeof before === "string") return refused(before);
  const wanted = changed(before.value, keys, value);
  if (wanted === undefined) return refused("something else than a mapping stands on the way to it");
  const splices = splicesFor({ text, eol: lineEndOf(text), order }, before.map, keys, value);
  if (typeof splices === "string") return refused(splices);
  const after = spliced(text, splices);
  const read = readMapping(after);
  if (typeof read === "string" || !sameValue(read.value, wanted)) return refused("it cannot be changed without changing more");
  return { state: "done", text: after };
}

const refused = (because: string): EditedYaml => ({ state: "refused", because });

interface Mapping {
  /** `undefined` when the text holds nothing yet. */
  readonly map: YAMLMap | undefined;
  readonly value: { readonly [key: string]: Value };
}

/** Longer texts are nobody's front matter, and cost more than they tell. */
const mostText = 2_000_000;

function readMapping(text: string): Mapping | string {
  if (text.length > mostText) return "it is too long";
  const document = parseDocument(text, { keepSourceTokens: true });
  if (document.errors.length > 0) return "it cannot be read as YAML";
  if (document.contents === null) return { map: undefined, value: {} };
  const value = plain(document);
  if (!isMap(document.contents) || !isMapping(value)) return "it is no mapping of keys to plain values";
  return { map: document.contents, value };
}

/** The content; `undefined` when it holds aliases, which can stand for more than anybody would read. */
function plain(document: ReturnType<typeof parseDocument>): Value | undefined {
  try {
    return toValue(document.toJS({ maxAliasCount: 0 }));
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** The mapping with that one value changed; `undefined` where the path leads through something that is no mapping. */
function changed(
  from: { readonly [key: string]: Value },
  [key, ...rest]: readonly string[],
  value: Value | undefined,
): { readonly [key: string]: Value } | undefined {
  if (key === undefined) return undefined;
  if (rest.length === 0) {
    const others = Object.entries(from).filter(([each]) => each !== key);
    return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
  }
  const inner = Object.hasOwn(from, key) ? from[key] : undefined;
  if (inner !== undefined && inner !== null && !isMapping(inner)) return undefined;
  const next = changed(inner ?? {}, rest, value);
  return next === undefined ? undefined : Object.fromEntries([...Object.entries(from).filter(([each]) => each !== key), [key, next]]);
}

function splicesFor(yaml: Yaml, map: YAMLMap | undefined, [key = "", ...rest]: readonly string[], value: Value | undefined): Spliced {
  if (map === undefined || map.items.length === 0) return value === undefined ? [] : firstKey(yaml, [key, ...rest], value);
  if (rest.length === 0) return value === undefined ? removeKey(yaml, map, key) : setKey(yaml, map, { key, value }, spliceNode);
  const inner = pairOf(map, key)?.value;
  if (isMap(inner) && inner.items.length > 0) return splicesFor(yaml, inner, rest, value);
  return value === undefined ? [] : setKey(yaml, map, { key, value: nested(rest, value), block: true }, spliceNode);
}

const nested = (keys: readonly string[], value: Value): Value => keys.reduceRight<Value>((inner, key) => ({ [key]: inner }), value);

/** The first key of a text that holds none yet: below what comments it has. */
function firstKey({ text, eol }: Yaml, [key = "", ...rest]: readonly string[], value: Value): Spliced {
  const at = text.length;
  const open = text !== "" && !text.endsWith("\n");
  return [{ at, end: at, text: `${open ? eol : ""}${scalarText(key)}:${afterColon(nested(rest, value), "", eol, rest.length > 0)}${eol}` }];
}
