import { type Confidence, type Path, remembered } from "#base";
import type { Field, SourceKind } from "../types.ts";
import type { Entry } from "./entry.ts";
import type { Label } from "./label.ts";
import type { Heading } from "./headings.ts";
import type { Line } from "./lines.ts";
import type { Outline } from "./outline.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { ownWords } from "./section-names.ts";

/** A file taken apart, as every reader of a field is given it. */
export interface Parts {
  readonly path: Path;
  readonly entries: readonly Entry[];
  readonly sidecar: readonly Entry[];
  readonly sidecarPath: Path;
  readonly outline: Outline;
  /** Labels above the first section. */
  readonly labels: readonly Label[];
}

/** A value that stands somewhere in the file. */
export interface Said {
  readonly raw: string;
  /** Left out where it comes from the file's name. */
  readonly line?: number;
  readonly kind: SourceKind;
  readonly path: Path;
}

export const fieldOf = <T>(value: T, said: Said, confidence: Confidence = "declared"): Field<T> => ({
  value,
  raw: said.raw.slice(0, 400),
  source: { path: said.path, kind: said.kind, ...(said.line === undefined ? {} : { line: said.line }) },
  confidence,
});

/** Lines of a section, down to the next heading of any level. */
export function linesUnder({ lines, headings }: Outline, heading: Heading): readonly Line[] {
  const next = headings.find((other) => other.at >= heading.below);
  return lines.slice(heading.below, next?.at ?? lines.length);
}

const pieces = new WeakMap<Heading, readonly Piece[]>();

/** Paragraphs and items of a section, down to the next heading: several fields are looked for in one. */
export function piecesUnder(outline: Outline, heading: Heading): readonly Piece[] {
  const known = pieces.get(heading) ?? piecesOf(linesUnder(outline, heading));
  pieces.set(heading, known);
  return known;
}

/** Lines of a section with the sections it holds. */
export function linesWithin({ lines, headings }: Outline, heading: Heading): readonly Line[] {
  const next = headings.find((other) => other.at >= heading.below && other.level <= heading.level);
  return lines.slice(heading.below, next?.at ?? lines.length);
}

/** The record's own sections of this name. */
export function sectionsNamed(outline: Outline, name: RegExp): readonly Heading[] {
  const known = asked.get(name);
  const isNamed = known ?? remembered(mostNames, (own) => name.test(own) || name.test(ownWords(own)));
  if (known === undefined) asked.set(name, isNamed);
  return outline.top.filter((heading) => isNamed(heading.name));
}

/** The records of a log share the names of their sections: each is matched once. */
const asked = new WeakMap<RegExp, (name: string) => boolean>();
const mostNames = 5000;

/** A value as words: lists are joined. */
export const wordsOf = (entry: Entry): string =>
  Array.isArray(entry.value)
    ? entry.value.map(String).join(", ")
    : typeof entry.value === "object" && entry.value !== null
      ? ""
      : String(entry.value ?? "");
