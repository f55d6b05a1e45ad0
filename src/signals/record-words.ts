import { counted, listed, printable } from "#base";
import type { DirectionRecord } from "#records";
import type { CannotTell } from "./types.ts";

/** Longest title within a sentence, in characters. */
const longest = 60;

/** A record within a sentence: how it is referred to, and its title. */
export function recordName(record: DirectionRecord): string {
  const title = printable(record.title?.value ?? "")
    .replaceAll(/[`"]/g, "'")
    .trim();
  const short = title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title;
  return short === "" ? referenceOf(record) : `${referenceOf(record)} "${short}"`;
}

/** How a record is referred to in a list. */
export const referenceOf = (record: DirectionRecord): string => printable(record.reference).replaceAll("`", "'");

/** "D-1, D-4, D-7 and 5 more". */
export function namedFew(records: readonly DirectionRecord[], most = 4): string {
  const names = records.slice(0, most).map(referenceOf);
  const more = records.length - names.length;
  return more === 0 ? listed(names) : `${names.join(", ")} and ${more} more`;
}

/** Nothing of a kind is written down: the rules about it have nothing to ask. */
export const noneWritten = (kind: string): Omit<CannotTell, "rule"> => ({
  reason: `no ${kind} is written down`,
  hint: "`fairlead init` proposes what to begin with.",
  nothing: true,
});

/** "3 of the 8 decisions", "all 8 decisions". */
export const shareWords = (part: number, of: number, one: string): string =>
  part === of ? (of === 1 ? `the one ${one}` : `all ${counted(of, one)}`) : `${part} of the ${counted(of, one)}`;
