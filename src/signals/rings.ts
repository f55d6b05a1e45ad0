import type { Seconds } from "#base";
import type { Picture } from "#picture";
import type { DirectionRecord } from "#records";
import { asDay, asText, entriesOf, textOf, within } from "./record-fields.ts";
import { recordTimes } from "./record-times.ts";

/** Since when a technology stands in its ring. */
export interface InRing {
  readonly time: Seconds;
  /** Its own history says so; else it is the day the record came. */
  readonly stated: boolean;
}

/** Whether a technology's record stands in that ring. */
export const standsIn = (record: DirectionRecord, ring: string): boolean => textOf(record, "ring").toLowerCase() === ring;

/** The start of the unbroken spell in its present ring, by its history; else when the record came. `undefined` where neither tells. */
export function inRingSince(picture: Picture, record: DirectionRecord): InRing | undefined {
  const ring = textOf(record, "ring").toLowerCase();
  const moves = entriesOf(record, "history")
    .flatMap((entry) => {
      const time = asDay(within(entry, "date"));
      return time === undefined ? [] : [{ time, ring: asText(within(entry, "ring")).toLowerCase() }];
    })
    .sort((a, b) => a.time - b.time);
  const other = moves.findLastIndex((move) => move.ring !== ring);
  const start = moves[other + 1]?.time;
  if (start !== undefined) return { time: start, stated: true };
  const came = recordTimes(picture).get(record.path)?.time;
  return came === undefined ? undefined : { time: came, stated: false };
}
