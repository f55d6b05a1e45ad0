import type { Seconds } from "#base";
import type { Overview } from "./schema.ts";

type Entry = Overview["changed"]["entries"][number];

/** What happened lately, and when. */
export interface Dated {
  readonly time: Seconds;
  readonly entry: Omit<Entry, "day" | "iso">;
}
