import { groupedBy } from "#base";
import { memo, memoKey } from "./memo.ts";
import { isDecisive } from "./technologies/decisive.ts";
import type { Picture, Technology } from "./types.ts";
import { names, recordTexts, wordsFor } from "./undecided/record-words.ts";
import { value } from "./value.ts";

/** Choices of technology that others have to live with, and how many of them any record names. Technologies of one name are one choice. */
export interface TechnologyChoices {
  readonly choices: number;
  /** `undefined` where records were not read. */
  readonly named: number | undefined;
}

const key = memoKey<TechnologyChoices | undefined>("technology choices");

/** Choices at the commit; `undefined` where technologies were not read. */
export const technologyChoices = (picture: Picture): TechnologyChoices | undefined => {
  const list = value(picture, "technologies")?.list;
  return list === undefined ? undefined : memo(picture, key, () => counted(picture, list));
};

function counted(picture: Picture, list: readonly Technology[]): TechnologyChoices {
  const choices = [...groupedBy(list.filter(isTechnologyChoice), (one) => one.name).values()];
  if (value(picture, "records") === undefined) return { choices: choices.length, named: undefined };
  const texts = recordTexts(picture).map((one) => one.text);
  const isNamed = (same: readonly Technology[]): boolean => {
    const words = same.flatMap((one) => wordsFor(one.id, one.name));
    return texts.some((text) => names(text, words));
  };
  return { choices: choices.length, named: choices.filter(isNamed).length };
}

/** What the product runs on; languages and CI systems are chosen whatever they are needed for. */
export const isTechnologyChoice = ({ class: kind, scope }: Technology): boolean =>
  isDecisive(kind) && (scope === "runtime" || kind === "language" || kind === "CI system");
