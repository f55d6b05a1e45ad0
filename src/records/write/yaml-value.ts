import { isMap, isScalar, isSeq } from "yaml";
import type { Value } from "../types.ts";
import { isList, isMapping, sameValue } from "../value.ts";
import type { Spliced } from "./splice.ts";
import type { Yaml } from "./yaml.ts";
import { spliceList } from "./yaml-list.ts";
import { spliceMapping } from "./yaml-mapping.ts";
import { extentOf, isBound, valueOf } from "./yaml-nodes.ts";
import { isBlock, spliceScalar } from "./yaml-scalar.ts";
import { flowText } from "./yaml-text.ts";

/**
 * Puts another value in a node's place, changing as little as can be: a scalar's own characters, the lines of the
 * items that differ. `undefined` where the place must be built anew, by whoever holds what is around it.
 */
export function spliceNode(yaml: Yaml, node: unknown, value: Value): Spliced | undefined {
  if (isBound(node)) return "it has an anchor, a tag or an alias";
  if (sameValue(valueOf(node), value)) return [];
  const extent = extentOf(node);
  if (extent === undefined) return undefined;
  if (isScalar(node) && !isList(value) && !isMapping(value)) return [spliceScalar(yaml, node, extent, value)];
  if (isSeq(node) && isList(value) && node.items.length > 0 && value.length > 0) return spliceList(yaml, node, value, spliceNode);
  if (isMap(node) && isMapping(value) && node.items.length > 0 && Object.keys(value).length > 0)
    return spliceMapping(yaml, node, value, spliceNode);
  const onOneLine = isScalar(node) ? !isBlock(node) : (isSeq(node) || isMap(node)) && node.flow === true;
  return onOneLine ? [{ ...extent, text: flowText(value) }] : undefined;
}
