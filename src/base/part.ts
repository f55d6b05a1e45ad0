/** How much of what there is was read. `read === of` is all of it. */
export interface Coverage {
  readonly read: number;
  readonly of: number;
  /** What is counted, in the plural: "commits", "source files". */
  readonly unit: string;
}

/** A part of the picture: there, there in part, or not to be had, and then why and what would help. */
export type Part<T> =
  | { readonly state: "ready"; readonly value: T; readonly coverage: Coverage }
  | { readonly state: "partial"; readonly value: T; readonly coverage: Coverage; readonly reason: string }
  | { readonly state: "unavailable"; readonly reason: string; readonly hint: string };

/** How sure a figure is: said by somebody, seen, concluded from what was seen, or none of these. */
export type Confidence = "declared" | "observed" | "inferred" | "cannot tell";

/** How a figure was computed: what stands behind every "how is this computed". */
export interface How {
  readonly name: string;
  readonly definition: string;
  /** The base of the figure, in words: "41 of 290 landed changes". */
  readonly n: string;
  /** What was read of what there is, in words. */
  readonly coverage: string;
  readonly confidence: Confidence;
  /** The command that prints the same. */
  readonly command: string;
  /** Paper, tool, year. */
  readonly source?: string;
}
