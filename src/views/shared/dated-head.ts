import { isoDay, type Seconds, showDay } from "#base";
import type { Picture, Window } from "#picture";
import { headOf } from "./head.ts";
import type { Head } from "./model.ts";

/** The head of a model that shows ages beside days that are due: it says that they are not counted to the same day, where they are not. */
export function datedHead(
  { picture, now }: { readonly picture: Picture; readonly now: Seconds },
  windows: readonly Window[],
  words: Omit<Head, "sheet">,
): Head {
  const head = headOf(picture, windows, words);
  const { at } = picture.repository;
  if (isoDay(at.time) === isoDay(now)) return head;
  const said = `Ages are counted to ${showDay(at.time)}, the day of the commit; days that are due, to today, ${showDay(now)}.`;
  return { ...head, sheet: { ...head.sheet, coverage: [...head.sheet.coverage, said] } };
}
