import type { Path } from "#base";
import { interpreterOf, languageOfInterpreter, languageOfPath } from "../language/language-of.ts";
import type { Language } from "../language/languages.ts";
import type { Blob, Finding, Measure } from "../measure.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** What the bytes of a blob are. `absent`: not in this repository (partial clone); `large`: over the limit, not read. */
export const blobKind = { text: 0, binary: 1, large: 2, pointer: 3, absent: 4 } as const;
export type BlobKind = (typeof blobKind)[keyof typeof blobKind];

/** Larger blobs are not measured: no person reads them. */
export const largestBlob = 1 << 20;
/** How far git looks for a NUL to call a file binary. */
const binaryReach = 8000;

/** A finding as it is kept. Its words are bytes of their own: a word cut from a text would keep the whole text alive. */
export interface Kept {
  readonly figures: ArrayLike<number>;
  /** Words in UTF-8, a NUL between them. */
  readonly words: Uint8Array;
}

/** All that is kept of a blob. `findings` has one place for each measure of the catalogue. */
export interface MeasuredBlob {
  readonly kind: BlobKind;
  /** -1 when it is not here. */
  readonly bytes: number;
  readonly findings: readonly (Kept | undefined)[];
  /** Something might be found by another run: not to be kept. */
  readonly passing: boolean;
}

/** Every measure of one blob at once. */
export function measureBlob(bytes: Buffer, path: Path, measures: readonly Measure[]): MeasuredBlob {
  const kind = kindOf(bytes);
  if (kind !== blobKind.text) return unread(kind, bytes.length);
  const blob = readBlob(bytes, path);
  const found = measures.map((measure) => (measure.applies(blob.language, path) ? measure.measure(blob) : undefined));
  return {
    kind,
    bytes: bytes.length,
    findings: found.map((finding) => (finding === undefined ? undefined : keep(finding))),
    passing: found.some((finding) => finding?.passing === true),
  };
}

/** A blob of which no more than its size is known. */
export const unread = (kind: BlobKind, bytes: number): MeasuredBlob => ({ kind, bytes, findings: [], passing: kind === blobKind.absent });

const noBytes = new Uint8Array();
const keep = (finding: Finding): Kept => ({
  figures: finding.figures,
  words: finding.words.length === 0 ? noBytes : Buffer.from(finding.words.join("\0"), "utf8"),
});

/** The words of a finding. */
export const wordsOf = (kept: Kept): readonly string[] =>
  kept.words.length === 0 ? [] : Buffer.from(kept.words.buffer, kept.words.byteOffset, kept.words.length).toString("utf8").split("\0");

function kindOf(bytes: Buffer): BlobKind {
  const nul = bytes.indexOf(0);
  if (nul >= 0 && nul < binaryReach) return blobKind.binary;
  return bytes.length < 1024 && bytes.toString("latin1", 0, 40).startsWith("version https://git-lfs.github.com/spec/")
    ? blobKind.pointer
    : blobKind.text;
}

function readBlob(bytes: Buffer, path: Path): Blob {
  const head = bytes.toString("latin1", 0, headLength);
  let text: string | undefined;
  let shape: Shape | undefined;
  return {
    bytes,
    path,
    head,
    language: languageOfPath(path) ?? languageOfFirstLine(head),
    text: () => (text ??= bytes.toString("latin1")),
    shape: () => (shape ??= shapeOf(bytes)),
  };
}

/** What a file says of itself it says here. */
const headLength = 1500;

const languageOfFirstLine = (text: string): Language | undefined =>
  text.startsWith("#!") ? languageOfInterpreter(interpreterOf(text.slice(0, 120).split("\n", 1)[0] ?? "")) : undefined;
