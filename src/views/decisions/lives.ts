import type { Seconds } from "#base";
import { memo, memoKey, type Picture, type StatusEvent, value } from "#picture";
import type { DecisionRecord } from "#records";

/** When a decision was written, came into force, and ended; what nothing tells is `undefined`. */
export interface Life {
  /** Written: the date the file states where that is earlier, else its first commit. */
  readonly born: Seconds | undefined;
  readonly accepted: Seconds | undefined;
  readonly ended: Seconds | undefined;
}

const ending: ReadonlySet<string> = new Set(["rejected", "deprecated", "superseded"]);

/** Whether a decision in this status is done with. */
export const hasEnded = (status: string): boolean => ending.has(status);

const key = memoKey<ReadonlyMap<string, readonly StatusEvent[]>>("views: status events by record");

/** How each record's status moved, oldest first. */
function eventsByPath(picture: Picture): ReadonlyMap<string, readonly StatusEvent[]> {
  return memo(picture, key, () => {
    const found = new Map<string, StatusEvent[]>();
    for (const event of value(picture, "statuses") ?? []) {
      const known = found.get(event.path);
      if (known === undefined) found.set(event.path, [event]);
      else known.push(event);
    }
    for (const events of found.values()) events.sort((a, b) => a.time - b.time);
    return found;
  });
}

export const eventsOf = (picture: Picture, path: string): readonly StatusEvent[] => eventsByPath(picture).get(path) ?? [];

/** The life of a decision, from its history, its own date, and when what replaced it was written. */
export function lifeOf(picture: Picture, record: DecisionRecord, replaced: Seconds | undefined): Life {
  const events = eventsOf(picture, record.path);
  const born = earliest(record.date?.value, events[0]?.time);
  const status = record.status.value;
  const out = events.findLast((event) => event.from !== undefined && hasEnded(event.to));
  return {
    born,
    accepted: acceptedAt(events, status, born, record.date?.value),
    ended: hasEnded(status) ? (out?.time ?? replaced) : undefined,
  };
}

function acceptedAt(
  events: readonly StatusEvent[],
  status: string,
  born: Seconds | undefined,
  stated: Seconds | undefined,
): Seconds | undefined {
  const into = events.find((event) => event.to === "accepted");
  if (into !== undefined) return into.from === undefined ? born : into.time;
  if (status === "accepted") return stated ?? born;
  // History that begins with its end does not tell of the time before: it was in force from the day it was written.
  const came = events[0]?.to ?? status;
  return hasEnded(came) && came !== "rejected" ? born : undefined;
}

const earliest = (a: Seconds | undefined, b: Seconds | undefined): Seconds | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
