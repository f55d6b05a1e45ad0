import { addMonths, type Seconds } from "#base";

/** Edges of spans of so many months that end at `at`, oldest first: one more than there are spans. */
export const spans = (at: Seconds, months: number, count: number): Seconds[] =>
  Array.from({ length: count + 1 }, (_, step) => addMonths(at, (step - count) * months));
