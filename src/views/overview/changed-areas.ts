import { addMonths, counted, daysBetween, printable, type Seconds, showSpan } from "#base";
import type { History } from "#history";
import { type Picture, value } from "#picture";
import { type AreaPace, areaPaces } from "./area-pace.ts";
import type { Dated } from "./changed-entry.ts";

/** Source areas that changed again after long, or far more than they use to. */
export function changedAreas(picture: Picture, history: History, from: Seconds): Dated[] {
  const areas = value(picture, "areas");
  if (areas === undefined) return [];
  const paces = areaPaces(picture, history, areas, from);
  const source = areas.list.flatMap((area, index): Paced[] => {
    const pace = paces[index];
    return area.kind !== "source" || pace === undefined || pace.lately === 0 ? [] : [{ id: area.id, pace }];
  });
  return [...woken(source, from), ...busier(source, from, history.at.time)];
}

interface Paced {
  readonly id: string;
  readonly pace: AreaPace;
}

/** Days without a change after which an area's next one is news. */
const asleep = 180;

/** Areas that changed again after half a year without. */
const woken = (source: readonly Paced[], from: Seconds): Dated[] =>
  source
    .filter(({ pace }) => pace.lastBefore > 0 && daysBetween(pace.lastBefore, from) >= asleep)
    .map(({ id, pace }) => entry(id, pace, "Changed again", `, for the first time in ${showSpan(pace.lastBefore, pace.lastLately)}`));

/** An area is busier than usual from so many changes, and so many times its own year's measure, on. */
const busyFloor = 5;
const busyTimes = 2.5;
const mostBusy = 2;

/** Areas in which far more landed than in a stretch of that length in the year before. */
function busier(source: readonly Paced[], from: Seconds, to: Seconds): Dated[] {
  const share = (to - from) / (from - addMonths(to, -12));
  const ratio = ({ pace }: Paced): number => pace.lately / (pace.before * share);
  const found = source.filter((one) => one.pace.before > 0 && one.pace.lately >= busyFloor && ratio(one) >= busyTimes);
  return found
    .toSorted((a, b) => ratio(b) - ratio(a))
    .slice(0, mostBusy)
    .map(({ id, pace }) =>
      entry(id, pace, "Busier", `: ${counted(pace.lately, "change")}, usually ${usualWords(pace.before * share)} in that time`),
    );
}

const usualWords = (usual: number): string => (Math.round(usual) === 0 ? "fewer than 1" : String(Math.round(usual)));

const entry = (id: string, pace: AreaPace, word: string, words: string): Dated => ({
  time: pace.lastLately,
  entry: { mark: "gone", word, text: `\`${printable(id)}\`${words}`, link: { kind: "area", id } },
});
