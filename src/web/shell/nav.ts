import type { LinkKind } from "#views";

/** A screen of the navigation, and the key that follows `g`. Only screens whose page exists. */
export interface NavEntry {
  readonly kind: LinkKind;
  readonly word: string;
  readonly key: string;
}

export const navigation: readonly NavEntry[] = [
  { kind: "now", word: "Now", key: "n" },
  { kind: "direction", word: "Direction", key: "i" },
  { kind: "decisions", word: "Decisions", key: "d" },
  { kind: "findings", word: "Findings", key: "f" },
  { kind: "questions", word: "Questions", key: "q" },
  { kind: "map", word: "Map", key: "m" },
  { kind: "areas", word: "Areas", key: "a" },
  { kind: "knowledge", word: "Knowledge", key: "k" },
  { kind: "radar", word: "Radar", key: "r" },
];
