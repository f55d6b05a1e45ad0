import { addMonths, type Seconds } from "#base";
import type { History } from "#history";
import { areasByCommit, type Areas, type Picture } from "#picture";
import { countedCommits } from "../shared/landed.ts";

/** How an area went lately, and in the year before that. In landed changes by people. */
export class AreaPace {
  /** After `from`. */
  lately = 0;
  /** In the year before `at`, up to `from`. */
  before = 0;
  /** When the last of either landed; 0 for never. `lastBefore` is only looked for where something landed lately. */
  lastLately: Seconds = 0;
  lastBefore: Seconds = 0;
  private seen = -1;

  /** Counts a landed change once, however many of its commits touch the area. */
  meet(landed: number, time: Seconds, from: Seconds, start: Seconds): void {
    if (this.seen === landed) return;
    this.seen = landed;
    if (time > from) {
      this.lately += 1;
      this.lastLately = Math.max(this.lastLately, time);
    } else {
      if (this.lastBefore === 0) this.lastBefore = time;
      if (time > start) this.before += 1;
    }
  }
}

/**
 * The pace of each area, in the order of `Areas.list`. Read from the newest change back, and no further than it takes:
 * a year, and beyond it only until each area that changed lately was met.
 */
export function areaPaces(picture: Picture, history: History, areas: Areas, from: Seconds): readonly AreaPace[] {
  const start = addMonths(history.at.time, -12);
  const paces = areas.list.map(() => new AreaPace());
  const human = countedCommits(picture, history);
  const touched = areasByCommit(picture, history, areas);
  const { commits } = history.landed;
  let pending = Number.POSITIVE_INFINITY;
  for (let landed = history.landed.count - 1; landed >= 0 && pending > 0; landed--) {
    const time = history.landed.time[landed] ?? 0;
    for (let at = commits.start[landed] ?? 0; at < (commits.start[landed + 1] ?? 0); at++) {
      const commit = commits.value[at] ?? -1;
      if (human[commit] !== 1) continue;
      for (let place = touched.start[commit] ?? 0; place < (touched.start[commit + 1] ?? 0); place++)
        paces[touched.value[place] ?? -1]?.meet(landed, time, from, start);
    }
    if (time <= start) pending = paces.filter((pace) => pace.lately > 0 && pace.lastBefore === 0).length;
  }
  return paces;
}
