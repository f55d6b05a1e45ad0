import type { SourceKind } from "../types.ts";
import type { Meaning } from "./label-names.ts";

/** A value with a name to it, above the first section. */
export interface Label {
  /** As it is written. */
  readonly name: string;
  readonly meaning: Meaning;
  readonly rank: number;
  readonly value: string;
  /** Items below it, where the value is a list. */
  readonly items: readonly string[];
  readonly line: number;
  readonly kind: Extract<SourceKind, "list item" | "table" | "bold line" | "directive" | "text">;
}
