import type { Path } from "#base";
import { interpreterOf, languageOfInterpreter, languageOfPath } from "../language/language-of.ts";
import type { Language } from "../language/languages.ts";
import type { Blob, Finding, Measure } from "../measure.ts";

/** What the bytes of a blob are. `absent`: not in this repository (partial clone); `large`: over the limit, not read. */
export const blobKind = { text: 0, binary: 1, large: 2, pointer: 3, absent: 4 } as const;
export type BlobKind = (typeof blobKind)[keyof typeof blobKind];

/** Larger blobs are not measured: no person reads them. */
export const largestBlob = 1 << 20;
/** How far git looks for a NUL to call a file binary. */
const binaryReach = 8000;

/** All that is kept of a blob. `findings` has one place for each measure of the catalogue. */
export interface MeasuredBlob {
  readonly kind: BlobKind;
  /** -1 when it is not here. */
  readonly bytes: number;
  readonly findings: readonly (Finding | undefined)[];
}

/** Every measure of one blob at once. */
export function measureBlob(bytes: Buffer, path: Path, measures: readonly Measure[]): MeasuredBlob {
  const kind = kindOf(bytes);
  if (kind !== blobKind.text) return { kind, bytes: bytes.length, findings: measures.map(() => undefined) };
  const blob = readBlob(bytes, path);
  return { kind, bytes: bytes.length, findings: measures.map((measure) => (measure.applies(blob.language, path) ? measure.measure(blob) : undefined)) };
}

export const unread = (kind: BlobKind, bytes: number, measures: readonly Measure[]): MeasuredBlob => ({ kind, bytes, findings: measures.map(() => undefined) });

function kindOf(bytes: Buffer): BlobKind {
  const nul = bytes.indexOf(0);
  if (nul >= 0 && nul < binaryReach) return blobKind.binary;
  return bytes.length < 1024 && bytes.toString("latin1", 0, 40).startsWith("version https://git-lfs.github.com/spec/") ? blobKind.pointer : blobKind.text;
}

function readBlob(bytes: Buffer, path: Path): Blob {
  const text = bytes.toString("latin1");
  return { bytes, path, text, language: languageOfPath(path) ?? languageOfFirstLine(text) };
}

const languageOfFirstLine = (text: string): Language | undefined =>
  text.startsWith("#!") ? languageOfInterpreter(interpreterOf(text.slice(0, 120).split("\n", 1)[0] ?? "")) : undefined;
