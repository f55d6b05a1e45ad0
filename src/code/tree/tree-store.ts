import { isUtf8 } from "node:buffer";
import { decodePath, encodePath, type Path } from "#base";
import { DamagedSegment, type Kind, type Segment, type SegmentContent, type Store } from "#store";
import { figureNames, type TreeColumns, type WordColumn } from "./columns.ts";

/**
 * A measured tree as it was put together, so that a second look at a commit lists nothing and measures nothing.
 * The version is raised whenever roles, languages or columns would come out otherwise.
 */
const kind: Kind = { name: "tree", version: 5 };
/** HEAD, a branch or two, a worktree: more are not looked at again soon. */
const mostTrees = 6;

/** Everything that is kept of a tree. */
export interface KeptTree {
  readonly columns: TreeColumns;
  /** What was not measured, in words. */
  readonly gaps: readonly string[];
  /** Files that are not in this clone. */
  readonly absent: number;
}

/** The tree kept under a key; `undefined` when there is none, or it is damaged. */
export async function findTree(store: Store, key: string): Promise<KeptTree | undefined> {
  const segment = await store.newest(kind, key);
  if (segment === undefined) return undefined;
  try {
    return decode(segment);
  } catch (error) {
    if (error instanceof DamagedSegment) return undefined;
    throw error;
  }
}

/** Keeps a tree in the place of the oldest ones. */
export async function keepTree(store: Store, key: string, tree: KeptTree): Promise<void> {
  const known = await store.segments(kind);
  const replaced = known.filter((segment, index) => segment.meta["key"] === key || index <= known.length - mostTrees);
  await store.add(kind, encode(key, tree), replaced);
}

function encode(key: string, { columns, gaps, absent }: KeptTree): SegmentContent {
  return {
    meta: { key, count: columns.paths.length, absent },
    columns: {
      paths: joined(columns.paths),
      blobs: new Uint8Array(Buffer.from(columns.blobs, "hex")),
      role: columns.role,
      language: columns.language,
      languages: joined(columns.languages),
      figures: columns.figures,
      gaps: joined(gaps),
      ...wordColumns("imports", columns.imports),
      ...wordColumns("declarations", columns.declarations),
    },
  };
}

const joined = (words: readonly Path[]): Uint8Array => encodePath(words.join("\0"));
const wordColumns = (name: string, { start, bytes, read }: WordColumn): SegmentContent["columns"] => ({
  [`${name}-start`]: start,
  [`${name}-bytes`]: bytes,
  [`${name}-read`]: read,
});

function decode(segment: Segment): KeptTree {
  const count = Number(segment.meta["count"]);
  const columns: TreeColumns = {
    paths: split(segment.bytes("paths"), count),
    blobs: asBuffer(segment.bytes("blobs")).toString("hex"),
    role: segment.bytes("role"),
    language: segment.words("language"),
    languages: split(segment.bytes("languages")),
    figures: segment.ints("figures"),
    imports: wordsFrom(segment, "imports"),
    declarations: wordsFrom(segment, "declarations"),
  };
  const fits =
    columns.paths.length === count &&
    columns.role.length === count &&
    columns.language.length === count &&
    columns.figures.length === count * figureNames.length;
  if (!fits) throw new DamagedSegment(segment.name, "its columns do not fit");
  return { columns, gaps: split(segment.bytes("gaps")).filter((gap) => gap !== ""), absent: Number(segment.meta["absent"]) };
}

function split(bytes: Uint8Array, count?: number): readonly string[] {
  if (count === 0) return [];
  const buffer = asBuffer(bytes);
  return (isUtf8(buffer) ? buffer.toString("utf8") : decodePath(buffer)).split("\0");
}

const wordsFrom = (segment: Segment, name: string): WordColumn => ({
  start: segment.words(`${name}-start`),
  bytes: segment.bytes(`${name}-bytes`),
  read: segment.bytes(`${name}-read`),
});

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
