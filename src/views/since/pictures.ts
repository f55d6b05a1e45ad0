import { type PartName, type Picture, whyMissing } from "#picture";

/** The same repository at two commits. */
export interface Compared {
  readonly earlier: Picture;
  readonly now: Picture;
}

/** Why a part cannot be compared; `undefined` where both have it. */
export function whyNot({ earlier: then, now }: Compared, name: PartName): string | undefined {
  const missing = whyMissing(now, name) ?? whyMissing(then, name);
  return missing === undefined ? undefined : `Not compared: ${missing}.`;
}
