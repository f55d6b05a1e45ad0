import { isoMonth, matcher, type Seconds } from "#base";
import type { DirectionRecord } from "#records";
import type { BoundaryCrossed, Picture } from "../types.ts";
import { value } from "../value.ts";
import { type RecordText, recordTexts } from "./record-words.ts";

/** What the question is asked with: the rule's options. */
export interface BoundaryOptions {
  /** Files the other way round, on the day it came, from which on an import runs against the grain. */
  readonly back: number;
  /** Seconds for which both areas must have been there. */
  readonly age: Seconds;
  /** Changes of a calendar month that are put before people. */
  readonly perMonth: number;
  /** How many of them other findings take, by month ("2026-03"). */
  readonly taken: ReadonlyMap<string, number>;
}

/** First imports against the grain that no record speaks of, oldest first; `undefined` where they were not looked for. */
export function undecidedBoundaries(picture: Picture, options: BoundaryOptions): readonly BoundaryCrossed[] | undefined {
  const crossed = value(picture, "boundaries");
  if (crossed === undefined) return undefined;
  const texts = recordTexts(picture);
  const open = crossed.filter(
    (one) => !one.another && one.back >= options.back && one.age >= options.age && !texts.some((text) => speaksOf(picture, text, one)),
  );
  const left = new Map<string, number>();
  const strongest = open
    .toSorted((a, b) => b.back - a.back)
    .filter(({ time }) => {
      const month = isoMonth(time);
      const used = left.get(month) ?? options.taken.get(month) ?? 0;
      left.set(month, used + 1);
      return used < options.perMonth;
    });
  return strongest.toSorted((a, b) => a.time - b.time || a.from - b.from);
}

/** Whether a record names both areas by their paths, or governs both ends. */
function speaksOf(picture: Picture, { record, text }: RecordText, { from, to, file, imports }: BoundaryCrossed): boolean {
  const list = value(picture, "areas")?.list ?? [];
  const ids = [list[from]?.id, list[to]?.id];
  return ids.every((id) => id !== undefined && text.includes(id)) || governsBoth(record, file, imports);
}

function governsBoth(record: DirectionRecord, file: string, imports: string): boolean {
  const globs = record.fields["applies-to"]?.value;
  if (!Array.isArray(globs)) return false;
  const covers = matcher(globs.filter((glob) => typeof glob === "string"));
  return covers(file) && covers(imports);
}
