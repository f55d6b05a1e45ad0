import { type Confidence, counted, type How, type Part, printable, showCount } from "#base";
import type { PartName, Picture } from "#picture";
import type { Evidence, Lenses } from "./types.ts";

/** A path or an area's id within a sentence: in backticks, nothing in it that a terminal or a page would act on. */
export const quoted = (path: string): string => `\`${printable(path).replaceAll("`", "\\x60")}\``;

/** What stands behind one figure, coverage left to the picture. */
export interface Figure extends Omit<How, "coverage" | "confidence"> {
  readonly confidence?: Confidence;
  /** The part it was read from; history when left out. */
  readonly from?: PartName;
}

/** One fact, with how it was computed and how much was read for it. */
export function evidence(picture: Picture, text: string, figure: Figure): Evidence {
  const { from = "history", confidence = "observed", ...how } = figure;
  return { text, how: { ...how, confidence, coverage: coverageOf(picture.parts[from]) } };
}

function coverageOf(part: Part<unknown> | undefined): string {
  if (part === undefined || part.state === "unavailable") return "not read";
  const { read, of, unit } = part.coverage;
  const share = read >= of ? `all ${showCount(of)} ${unit}` : `${showCount(read)} of ${showCount(of)} ${unit}`;
  return part.state === "partial" ? `${share}; ${part.reason}` : share;
}

/** "41 changes", in the unit of this repository: what landed on the mainline, a merge or a commit. */
export const changes = (count: number): string => counted(count, "change");

/** Lenses with nothing to say but what is given. */
export const lenses = (some: Partial<Lenses>): Lenses => ({ risk: "", delivery: "", value: "", sustainability: "", ...some });
