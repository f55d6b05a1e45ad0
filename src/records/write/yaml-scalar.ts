import type { Scalar } from "yaml";
import type { Yaml } from "./yaml.ts";
import { lineStart, type Splice } from "./splice.ts";
import type { Extent } from "./yaml-nodes.ts";
import { blockText, scalarText, type Style } from "./yaml-text.ts";

const styles: Readonly<Record<string, Style>> = { QUOTE_DOUBLE: "double", QUOTE_SINGLE: "single" };

/** Whether it is written as a block below its key. */
export const isBlock = (node: Scalar): boolean => node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";

/** Another scalar in a scalar's place, quoted as that was. */
export function spliceScalar(yaml: Yaml, node: Scalar, extent: Extent, value: string | number | boolean | null): Splice {
  if (!isBlock(node)) return { ...extent, text: scalarText(value, styles[node.type ?? ""] ?? "plain") };
  const old = yaml.text.slice(extent.at, extent.end);
  const comment = /^[|>][-+\d]*([ \t]+#[^\r\n]*)?/.exec(old)?.[1] ?? "";
  const line = yaml.text.slice(lineStart(yaml.text, extent.at), extent.at);
  const indent = `${" ".repeat(/^[\s-]*/.exec(line)?.[0].length ?? 0)}  `;
  const text = blockText(value, indent, yaml.eol, comment) ?? scalarText(value) + comment;
  // A block's last line end is its own; the blank lines that stand below it stay.
  return { ...extent, text: text + (/(?:\r?\n)+$/.exec(old)?.[0] ?? "") };
}
