import { type Confidence, type How, type Part, showCount } from "#base";
import type { PartName, Picture } from "#picture";

/** What stands behind a figure of a view; what was read for it is told by the picture. */
export interface Behind {
  readonly name: string;
  readonly definition: string;
  readonly n: string;
  readonly command: string;
  readonly confidence?: Confidence;
  readonly source?: string;
  /** The part it was read from; history when left out. */
  readonly from?: PartName;
}

export function howOf(picture: Picture, { from = "history", confidence = "observed", ...rest }: Behind): How {
  return { ...rest, confidence, coverage: coverageWords(picture.parts[from]) };
}

/** "all 12,840 commits", "4,870 of 5,112 files; blobs are missing". */
export function coverageWords(part: Part<unknown> | undefined): string {
  if (part === undefined || part.state === "unavailable") return "not read";
  const { read, of, unit } = part.coverage;
  const share = read >= of ? `all ${showCount(of)} ${unit}` : `${showCount(read)} of ${showCount(of)} ${unit}`;
  return part.state === "partial" ? `${share}; ${part.reason}` : share;
}
