import type { Seconds } from "#base";
import { type Picture, value } from "#picture";

/** A product whose version in use is supported until a day. */
export interface Ending {
  readonly name: string;
  readonly cycle: string;
  readonly day: Seconds;
  readonly asOf: string;
}

/** Technologies in use whose end of life is known, each product and cycle once, in order of day. */
export function endingsOf(picture: Picture): readonly Ending[] {
  const found = new Map<string, Ending>();
  for (const { name, endOfLife } of value(picture, "technologies")?.list ?? [])
    for (const { cycle = "", day } of endOfLife?.each ?? (endOfLife === undefined ? [] : [endOfLife]))
      if (endOfLife !== undefined && day !== undefined) found.set(`${name} ${cycle}`, { name, cycle, day, asOf: endOfLife.asOf });
  return [...found.values()].sort((a, b) => a.day - b.day || (a.name < b.name ? -1 : 1));
}
