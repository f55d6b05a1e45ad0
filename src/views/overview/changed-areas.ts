import { addMonths, counted, csrRow, daysBetween, printable, type Seconds, showSpan } from "#base";
import type { History } from "#history";
import { areaActivity, areasByCommit, type Areas, type Picture, value } from "#picture";
import { countedCommits } from "../shared/landed.ts";
import type { Dated } from "./changed-entry.ts";

/** Days without a change after which an area's next one is news. */
const asleep = 180;

/** Areas that changed again after half a year without. */
export function woken(picture: Picture, history: History, from: Seconds): Dated[] {
  const areas = value(picture, "areas");
  if (areas === undefined) return [];
  const before = lastChanges(picture, history, areas, from);
  return areaActivity(picture, { from, to: picture.repository.at.time, name: "lately" }).flatMap((now) => {
    const area = areas.list[now.area];
    const last = before[now.area] ?? 0;
    if (area?.kind !== "source" || now.landed === 0 || last === 0 || daysBetween(last, from) < asleep) return [];
    const text = `\`${printable(area.id)}\`, for the first time in ${showSpan(last, now.lastChange)}`;
    return [{ time: now.lastChange, entry: { mark: "gone", word: "Changed again", text, link: { kind: "area", id: area.id } } }];
  });
}

/** When a person's change last landed in each area, up to a moment; 0 for never. */
function lastChanges(picture: Picture, history: History, areas: Areas, until: Seconds): Uint32Array {
  const touched = areasByCommit(picture, history, areas);
  const human = countedCommits(picture, history);
  const last = new Uint32Array(areas.list.length);
  for (let commit = 0; commit < history.commits.count; commit++) {
    const time = history.landed.time[history.commits.landed[commit] ?? -1] ?? 0;
    if (human[commit] !== 1 || time > until) continue;
    for (const area of csrRow(touched, commit)) last[area] = Math.max(last[area] ?? 0, time);
  }
  return last;
}

/** An area is busier than usual from so many changes, and so many times its own year's measure, on. */
const busyFloor = 5;
const busyTimes = 2.5;
const mostBusy = 2;

/** Areas in which far more landed than in a stretch of that length in the year before. */
export function busier(picture: Picture, from: Seconds): Dated[] {
  const { time: to } = picture.repository.at;
  const start = addMonths(to, -12);
  const share = (to - from) / (from - start);
  const before = areaActivity(picture, { from: start, to: from, name: "the year before" });
  const found = areaActivity(picture, { from, to, name: "lately" }).flatMap((now) => {
    const area = value(picture, "areas")?.list[now.area];
    const usual = (before[now.area]?.landed ?? 0) * share;
    return area?.kind === "source" && usual > 0 && now.landed >= busyFloor && now.landed >= busyTimes * usual
      ? [{ id: area.id, now, usual }]
      : [];
  });
  return found
    .toSorted((a, b) => b.now.landed / b.usual - a.now.landed / a.usual)
    .slice(0, mostBusy)
    .map(({ id, now, usual }) => ({
      time: now.lastChange,
      entry: {
        mark: "gone",
        word: "Busier",
        text: `\`${printable(id)}\`: ${counted(now.landed, "change")}, usually ${Math.round(usual) === 0 ? "fewer than 1" : Math.round(usual)} in that time`,
        link: { kind: "area", id },
      },
    }));
}
