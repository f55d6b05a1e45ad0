import type { Value } from "../types.ts";
import type { Spliced } from "./splice.ts";

/** A YAML text under edit. */
export interface Yaml {
  readonly text: string;
  readonly eol: "\r\n" | "\n";
  /** Keys in the order they are written: where a new one goes. */
  readonly order: readonly string[];
}

/** Puts another value in a node's place; handed down, as a list and a mapping hold nodes themselves. */
export type SpliceNode = (yaml: Yaml, node: unknown, value: Value) => Spliced | undefined;
