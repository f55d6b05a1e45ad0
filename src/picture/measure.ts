import { type Confidence, showCount, showDay, type Seconds } from "#base";
import type { CodeFile } from "#code";
import type { History } from "#history";
import { filesCovered } from "./covered.ts";
import type { PartName, Picture, Window } from "./types.ts";
import { value, whyMissing } from "./value.ts";

/** What a measure is asked over: paths by their globs, in a window that ends when it is asked for. */
export interface MeasureOver {
  /** Globs, files or folders; empty for the whole repository. */
  readonly globs: readonly string[];
  /** Ends at `at` of the picture, or earlier where the measure looks back. */
  readonly window: Window;
}

/** What came out: a value with its base, or why there is none. */
export type Measured =
  | { readonly state: "told"; readonly value: number; readonly n: string }
  | { readonly state: "cannot tell"; readonly why: string };

/** One entry of the catalogue `picture/measures`: something about paths that anybody can check again later. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  /** "person", "people"; for a share "%" and "%". */
  readonly unit: { readonly one: string; readonly many: string };
  /** How it is computed, in one or two sentences. */
  readonly definition: string;
  /** Paper or tool, where there is one. */
  readonly source?: string;
  /** The window it reads by default; "at that moment" for what stands in the tree. */
  readonly window: "30 days" | "90 days" | "6 months" | "1 year" | "at that moment";
  /** Whether it can be told of a day before the picture's; what stands in the tree cannot. */
  readonly past: boolean;
  readonly needs: readonly PartName[];
  readonly confidence: Confidence;
  readonly read: (picture: Picture, over: MeasureOver) => Measured;
}

export const told = (value: number, n: string): Measured => ({ state: "told", value, n });
export const untold = (why: string): Measured => ({ state: "cannot tell", why });

/** A tree is known at the commit that is read and at no other. */
export const isNow = (picture: Picture, window: Window): boolean => window.to >= picture.repository.at.time;

/** Why what stands in the tree cannot be told of an earlier day. */
export const onlyNow = untold("only the commit that is read is known, not the files of an earlier day");

/** Months a window spans; figures of "a month" are divided by it. */
export const monthsOf = ({ from, to }: Window, first: Seconds): number => Math.max(1, (to - Math.max(from, first)) / (30.44 * 86_400));

/**
 * Reads from history, or says why a window cannot be told: what was not fetched, or not read yet, is not "nothing
 * happened".
 */
export function overHistory(picture: Picture, { window }: MeasureOver, read: (history: History) => Measured): Measured {
  const history = value(picture, "history");
  if (history === undefined) return untold(whyMissing(picture, "history") ?? "the history was not read");
  const first = history.commits.time[0] ?? history.at.time;
  const part = picture.parts.history?.state === "partial" || picture.repository.shallow;
  if (part && window.from < first) return untold(`the history that is here begins on ${showDay(first)}`);
  if (window.to < first) return untold(`the history begins on ${showDay(first)}`);
  return read(history);
}

/** Reads from the tree as it is at the commit, over the files that are covered. */
export function overFiles(picture: Picture, { globs, window }: MeasureOver, read: (files: readonly CodeFile[]) => Measured): Measured {
  const tree = value(picture, "tree");
  if (tree === undefined) return untold(whyMissing(picture, "tree") ?? "the files were not read");
  if (!isNow(picture, window)) return onlyNow;
  return read([...filesCovered(picture, globs)].flatMap((file) => tree.files[file] ?? []));
}

/** Least that a share is told of: a percentage of a handful says nothing. */
const leastOfShare = 20;

/** A share in per cent with its base, or that there is too little to tell one of. */
export const shareOf = (part: number, whole: number, words: (count: number) => string): Measured =>
  whole < leastOfShare
    ? untold(`${words(whole)} ${whole === 1 ? "is" : "are"} too few for a share`)
    : told(Math.round((100 * part) / whole), `${showCount(part)} of ${words(whole)}`);
