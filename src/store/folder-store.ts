import { randomBytes } from "node:crypto";
import { readdirSync, renameSync, statSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { asOnlyWriter } from "./lock.ts";
import { isSegmentFile, openSegmentFile, writeSegmentFile } from "./segment-file.ts";
import { DamagedSegment, type Kind, type Segment, type SegmentContent } from "./types.ts";

/** What a backend of the store can do. */
export interface Shelf {
  readonly segments: (kind: Kind) => Promise<readonly Segment[]>;
  readonly newest: (kind: Kind, key: string) => Promise<Segment | undefined>;
  readonly add: (kind: Kind, content: SegmentContent, replaces: readonly Segment[]) => Promise<boolean>;
  readonly remove: (segments: readonly Segment[]) => Promise<void>;
}

/** `<kind>-<version>.<number>.<random>.segment`: the number gives the order in which they were written. */
const pattern = /^([a-z][a-z0-9-]*)-(\d+)\.(\d{8})\.[0-9a-f]{8}\.segment$/;
const staleTemporary = 3_600_000;

/** Segments as files of one folder. */
export function folderShelf(folder: string): Shelf {
  return {
    segments: (kind) => Promise.resolve(readAll(folder, kind)),
    newest: (kind, key) => Promise.resolve(readNewest(folder, kind, key)),
    add: async (kind, content, replaces) => {
      try {
        const done = await asOnlyWriter(folder, () => {
          write(folder, kind, content);
          removeFiles(
            folder,
            replaces.map(({ name }) => name),
          );
          tidy(folder, kind);
          return true;
        });
        return done ?? false;
      } catch (error) {
        // A full or vanished folder costs the next run its time, and this one nothing.
        if (isSystemError(error)) return false;
        throw error;
      }
    },
    remove: (segments) =>
      Promise.resolve(
        removeFiles(
          folder,
          segments.map(({ name }) => name),
        ),
      ),
  };
}

function write(folder: string, kind: Kind, content: SegmentContent): void {
  const temporary = join(folder, `.writing.${process.pid}.${randomBytes(4).toString("hex")}`);
  const last = names(folder, kind).at(-1);
  const number = Number(pattern.exec(last ?? "")?.[3] ?? 0) + 1;
  const name = `${kind.name}-${kind.version}.${String(number).padStart(8, "0")}.${randomBytes(4).toString("hex")}.segment`;
  try {
    writeSegmentFile(temporary, content);
    renameSync(temporary, join(folder, name));
  } catch (error) {
    removeFiles(folder, [temporary.slice(folder.length + 1)]);
    throw error;
  }
}

const names = (folder: string, kind: Kind): readonly string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name) && name.startsWith(`${kind.name}-${kind.version}.`))
    .sort();

/** Another process may replace segments between listing and opening: then the list is taken again. */
const mostAttempts = 8;

function readAll(folder: string, kind: Kind, attempts = mostAttempts): readonly Segment[] {
  const found: Segment[] = [];
  for (const name of names(folder, kind)) {
    const segment = openListed(folder, name);
    if (segment === "gone" && attempts > 0) return readAll(folder, kind, attempts - 1);
    if (typeof segment === "object") found.push(segment);
  }
  return found;
}

function readNewest(folder: string, kind: Kind, key: string, attempts = mostAttempts): Segment | undefined {
  for (const name of names(folder, kind).toReversed()) {
    const segment = openListed(folder, name, (meta) => meta["key"] === key);
    if (segment === "gone" && attempts > 0) return readNewest(folder, kind, key, attempts - 1);
    if (typeof segment === "object") return segment;
  }
  return undefined;
}

/** A segment that was listed; "gone" where it is no longer there, `undefined` where it cannot be read or is not wanted. */
function openListed(folder: string, name: string, wanted?: (meta: Segment["meta"]) => boolean): Segment | "gone" | undefined {
  try {
    return openSegmentFile(join(folder, name), name, wanted);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === "ENOENT" ? "gone" : undefined;
  }
}

/** Removes what killed runs left behind, segments nobody can read, and those of earlier forms of this kind. */
function tidy(folder: string, kind: Kind): void {
  for (const name of readdirSync(folder)) {
    const [, word, version] = pattern.exec(name) ?? [];
    const outdated = word === kind.name && Number(version) < kind.version;
    const abandoned = name.startsWith(".writing.") && Date.now() - ageOf(join(folder, name)) > staleTemporary;
    if (outdated || abandoned || (word === kind.name && Number(version) === kind.version && isUnreadable(folder, name)))
      removeFiles(folder, [name]);
  }
}

const ageOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();

function isUnreadable(folder: string, name: string): boolean {
  try {
    return !isSegmentFile(join(folder, name));
  } catch (error) {
    return error instanceof DamagedSegment;
  }
}

function removeFiles(folder: string, list: readonly string[]): void {
  for (const name of list) {
    try {
      unlinkSync(join(folder, name));
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && typeof error.code === "string";
