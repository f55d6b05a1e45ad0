import type { Value } from "../types.ts";

/** A key of front matter, its value, and where it stands. */
export interface Entry {
  readonly key: string;
  readonly value: Value;
  /** The value as it is written. */
  readonly raw: string;
  /** 1-based. */
  readonly line: number;
}
