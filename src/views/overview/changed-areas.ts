import { addMonths, counted, daysBetween, printable, type Seconds, showSpan } from "#base";
import type { History } from "#history";
import { type Picture, value } from "#picture";
import { areaBirths } from "../knowledge/rows.ts";
import { type AreaPace, areaPaces } from "./area-pace.ts";
import type { Dated } from "./changed-entry.ts";

/** Source areas that changed again after long, or far more than they use to. */
export function changedAreas(picture: Picture, history: History, from: Seconds): Dated[] {
  const areas = value(picture, "areas");
  if (areas === undefined) return [];
  const paces = areaPaces(picture, history, areas, from);
  const source = areas.list.flatMap((area, index): Paced[] => {
    const pace = paces[index];
    return area.kind !== "source" || pace === undefined || pace.lately === 0 ? [] : [{ id: area.id, index, pace }];
  });
  const births = (): Uint32Array => areaBirths(picture, history, areas);
  return [...woken(source, from), ...busier(source, { from, to: history.at.time }, births)];
}

interface Paced {
  readonly id: string;
  /** Index into `Areas.list`. */
  readonly index: number;
  readonly pace: AreaPace;
}

/** Days without a change after which an area's next one is news. */
const asleep = 180;

/** Areas that changed again after half a year without. */
const woken = (source: readonly Paced[], from: Seconds): Dated[] =>
  source
    .filter(({ pace }) => pace.lastBefore > 0 && daysBetween(pace.lastBefore, from) >= asleep)
    .map(({ id, pace }) =>
      entry(id, pace, "Changed again", `, its code for the first time in ${showSpan(pace.lastBefore, pace.lastLately)}`),
    );

/** An area is busier than usual from so many changes, and so many times its own year's measure, on. */
const busyFloor = 5;
const busyTimes = 2.5;
const mostBusy = 2;

/** Areas in which far more landed than in a stretch of that length in the year before, or since the area came. */
function busier(
  source: readonly Paced[],
  { from, to }: { readonly from: Seconds; readonly to: Seconds },
  births: () => Uint32Array,
): Dated[] {
  const year = addMonths(to, -12);
  const usual = ({ pace }: Paced, start: Seconds): number => (pace.before * (to - from)) / (from - start);
  const busy = (one: Paced, start: Seconds): boolean =>
    one.pace.before > 0 && one.pace.lately >= busyFloor && one.pace.lately >= busyTimes * usual(one, start);
  // When an area came is asked only of those that would be busier if it had been there all year.
  const found = source
    .filter((one) => busy(one, year))
    .map((one) => ({ one, start: Math.max(year, births()[one.index] ?? 0) }))
    .filter(({ one, start }) => busy(one, start))
    .map(({ one, start }) => ({ ...one, usual: usual(one, start) }));
  return found
    .toSorted((a, b) => b.pace.lately / b.usual - a.pace.lately / a.usual)
    .slice(0, mostBusy)
    .map((one) =>
      entry(
        one.id,
        one.pace,
        "Busier",
        `: ${counted(one.pace.lately, "change")} of its code, usually ${usualWords(one.usual)} in that time`,
      ),
    );
}

const usualWords = (usual: number): string => (Math.round(usual) === 0 ? "fewer than 1" : String(Math.round(usual)));

const entry = (id: string, pace: AreaPace, word: string, words: string): Dated => ({
  time: pace.lastLately,
  entry: { mark: "gone", word, text: `\`${printable(id)}\`${words}`, link: { kind: "area", id } },
});
