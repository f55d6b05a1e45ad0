import { addMonths, counted, type Seconds, showCount } from "#base";
import { type Picture, value } from "#picture";
import { landedBySpan, landedChanges } from "../shared/landed.ts";
import type { Scale } from "./scale.ts";
import type { Decisions } from "./schema.ts";

/** Most bars that still read as bars beside each other. */
const mostBars = 64;
const widths = [
  { months: 3, name: "a quarter" },
  { months: 6, name: "a half-year" },
  { months: 12, name: "a year" },
] as const;

/** Changes that landed over the scale, a bar a quarter (a longer span where there are many years). */
export function volumeOf(picture: Picture, scale: Scale): Decisions["volume"] {
  const history = value(picture, "history");
  if (history === undefined) return null;
  const { months, name } = widths.find((width) => scale.years.length * (12 / width.months) <= mostBars) ?? widths[2];
  const edges = edgesOf(scale, months, picture.repository.at.time);
  const counts = landedBySpan(history, landedChanges(picture, history), edges);
  const most = Math.max(1, ...counts);
  const yearOfMost = new Date((edges[counts.indexOf(most)] ?? scale.from) * 1000).getUTCFullYear();
  const now = counts.at(-1) ?? 0;
  return {
    note: counts.every((count) => count === 0) ? "none in this time" : `${name}, highest ${showCount(most)} in ${yearOfMost}`,
    label: `Changes landed ${name} from ${scale.years[0]?.label} to ${scale.years.at(-1)?.label}, at most ${showCount(most)} in ${yearOfMost}; ${counted(now, "change")} in the last`,
    bars: counts.map((count, index) => ({
      from: scale.place(edges[index] ?? 0),
      to: scale.place(edges[index + 1] ?? 0),
      height: Math.round((count / most) * 1000) / 1000,
    })),
  };
}

function edgesOf(scale: Scale, months: number, at: Seconds): Seconds[] {
  const edges = [scale.from];
  for (let next = addMonths(scale.from, months); next < at; next = addMonths(next, months)) edges.push(next);
  return [...edges, at];
}
