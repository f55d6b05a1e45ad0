import type { Path } from "#base";
import type { GitRepository } from "#git";
import type { BlobCache, Store } from "#store";
import { endingOf, type Format, type Parsers } from "./format.ts";
import { decodeReading, encodeReading } from "./kept.ts";
import { loadParsers } from "./parsers.ts";
import { bounds, readManifestText } from "./read-text.ts";
import type { ManifestReading } from "./types.ts";

/** A version of a manifest: the path tells its format. */
export interface ManifestBlob {
  readonly oid: string;
  readonly path: Path;
}

export interface ReadManifestsOptions {
  readonly signal?: AbortSignal | undefined;
  /** `false` for what will hardly be asked again. */
  readonly keep?: boolean;
  readonly onProgress?: ((progress: { readonly done: number; readonly of: number }) => void) | undefined;
}

/** Gives what a version of a manifest says; `undefined` when it is none, or not here. */
export type ManifestReader = (blob: ManifestBlob) => ManifestReading | undefined;

/** The format a path is read as; `undefined` for a file that is no manifest. Most paths end as no manifest does. */
export function formatFinder(formats: readonly Format[]): (path: Path) => Format | undefined {
  const known = new Map<Path, Format | undefined>();
  const byEnding = new Map<string, readonly Format[]>();
  const endingSo = (ending: string): readonly Format[] => {
    const found = byEnding.get(ending) ?? formats.filter(({ ends }) => ends === undefined || ends.includes(ending));
    byEnding.set(ending, found);
    return found;
  };
  const find = (path: Path): Format | undefined =>
    path.length > 1_000 ? undefined : endingSo(endingOf(path)).find((format) => format.applies(path));
  return (path) => {
    if (!known.has(path)) known.set(path, find(path));
    return known.get(path);
  };
}

/** Reads versions of manifests, each once and for ever: those read before, in this run or another, come from the store. */
export async function readManifestBlobs(
  git: GitRepository,
  store: Store,
  formats: readonly Format[],
  blobs: readonly ManifestBlob[],
  options: ReadManifestsOptions = {},
): Promise<ManifestReader> {
  const formatOf = formatFinder(formats);
  const caches = new Map<Format, BlobCache>();
  const known = new Map<string, ManifestReading>();
  const wanted = new Map<string, { readonly blob: ManifestBlob; readonly format: Format }>();
  for (const blob of blobs) {
    const format = formatOf(blob.path);
    if (format === undefined || blob.oid === "") continue;
    const key = `${format.id} ${blob.oid}`;
    if (known.has(key) || wanted.has(key)) continue;
    const cache = caches.get(format) ?? (await store.blobCache({ name: `manifest-${format.id}`, version: format.version }, 0));
    caches.set(format, cache);
    const kept = cache.get(blob.oid);
    const reading = kept === undefined ? undefined : decodeReading(kept.bytes);
    if (reading === undefined) wanted.set(key, { blob, format });
    else known.set(key, reading);
  }
  await readWanted(git, [...wanted], caches, known, options);
  return (blob) => known.get(`${formatOf(blob.path)?.id ?? ""} ${blob.oid}`);
}

async function readWanted(
  git: GitRepository,
  wanted: readonly (readonly [string, { readonly blob: ManifestBlob; readonly format: Format }])[],
  caches: ReadonlyMap<Format, BlobCache>,
  known: Map<string, ManifestReading>,
  { signal, keep, onProgress }: ReadManifestsOptions,
): Promise<void> {
  if (wanted.length === 0) return;
  const parsers = await loadParsers();
  const here = git.partial ? await git.present(wanted.map(([, { blob }]) => blob.oid)) : undefined;
  const list = here === undefined ? wanted : wanted.filter(([, { blob }]) => here.has(blob.oid));
  await git.readObjects(
    list.map(([, { blob }]) => blob.oid),
    ({ oid, bytes }, index) => {
      const [key, entry] = list[index] ?? [];
      if (key === undefined || entry === undefined) return;
      const reading = readingOf(entry.format, bytes, parsers);
      known.set(key, reading);
      if (keep !== false) caches.get(entry.format)?.put(oid, [], encodeReading(reading));
      if (index % 200 === 0) onProgress?.({ done: index, of: list.length });
    },
    { maxBytes: bounds.lockBytes, ...(signal === undefined ? {} : { signal }) },
  );
  for (const cache of caches.values()) await cache.save();
}

function readingOf(format: Format, bytes: Buffer | undefined, parsers: Parsers): ManifestReading {
  if (bytes === undefined || (format.lock === undefined && bytes.length > bounds.manifestBytes))
    return { entries: [], problem: "it is too large to be read" };
  return readManifestText(format, bytes.toString("utf8"), parsers);
}
