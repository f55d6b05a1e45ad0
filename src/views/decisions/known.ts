import type { DecisionRecord } from "#records";
import type { Finding } from "#signals";
import type { Life } from "./lives.ts";

/** A decision, and what is known beside it. */
export interface Known {
  readonly record: DecisionRecord;
  readonly life: Life;
  readonly findings: readonly Finding[];
  readonly replacedBy: DecisionRecord | undefined;
}
