import { counted, daysBetween, type Seconds, showCount, showDay, showSpan } from "#base";
import { type Picture, value } from "#picture";
import { landedChanges, landedWithin } from "../shared/landed.ts";
import type { Scale } from "./scale.ts";
import type { Decisions } from "./schema.ts";

/** A span without a new record or a change of status, and how many changes landed in it. */
export interface SilentSpan {
  readonly from: Seconds;
  readonly to: Seconds;
  /** Landed changes of people; `undefined` when history was not read. */
  readonly changes: number | undefined;
  /** It lasts until the commit that is read. */
  readonly open: boolean;
}

/** From how many days on a span between two events is shown; the present one is shown from a month on. */
const longDays = 365;
const presentDays = 30;

/** The silences of a year or more, and the present one; an edit that moves no status ends none. */
export function silentSpans(picture: Picture): readonly SilentSpan[] {
  const at = picture.repository.at.time;
  const times = (value(picture, "statuses") ?? []).map((event) => event.time).toSorted((a, b) => a - b);
  return times.flatMap((from, index) => {
    const open = index === times.length - 1;
    const to = open ? at : (times[index + 1] ?? at);
    if (daysBetween(from, to) < (open ? presentDays : longDays)) return [];
    return [{ from, to, open, changes: changesIn(picture, from, to) }];
  });
}

function changesIn(picture: Picture, from: Seconds, to: Seconds): number | undefined {
  const history = value(picture, "history");
  return history === undefined ? undefined : landedWithin(history, landedChanges(picture, history), from, to).length;
}

export const drawSilence =
  (scale: Scale) =>
  ({ from, to, changes, open }: SilentSpan): Decisions["silences"][number] => {
    const span = showSpan(from, to);
    const during = changes === undefined ? "" : `, ${showCount(changes)}`;
    return {
      from: scale.place(from),
      to: scale.place(to),
      long: `${span}${during}`,
      short: span.replace(" months", " mo.").replace(" days", " d").replace(" years", " y."),
      words: `No record came and no status moved for ${span} ${open ? `since ${showDay(from)}` : `from ${showDay(from)} to ${showDay(to)}`}${changes === undefined ? "" : `, while ${counted(changes, "change")} landed`}`,
      open,
    };
  };
