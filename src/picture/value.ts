import type { Part } from "#base";
import type { PartName, PartValues, Picture } from "./types.ts";

/** The value of a part, whole or partial; `undefined` when it was not gathered or cannot be had. */
export function value<N extends PartName>(picture: Picture, name: N): PartValues[N] | undefined {
  const part: Part<PartValues[N]> | undefined = picture.parts[name];
  return part === undefined || part.state === "unavailable" ? undefined : part.value;
}

/** Why a part cannot be had, in words; `undefined` when it is there. */
export function whyMissing(picture: Picture, name: PartName): string | undefined {
  const part = picture.parts[name];
  if (part === undefined) return `${name} was not read`;
  return part.state === "unavailable" ? part.reason : undefined;
}
