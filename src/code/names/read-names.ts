import type { GitRepository } from "#git";
import type { BlobCache, Store } from "#store";
import { languageNamed } from "../language/language-of.ts";
import { largestBlob } from "../tree/measure-blob.ts";
import type { TreeOptions } from "../tree/read-tree.ts";
import type { CodeFile, CodeNames, NamedFiles, Role, Tree } from "../types.ts";
import { nameHash } from "./hash.ts";
import { eachHash, mentionsOf, packNames } from "./kept-names.ts";
import { scanNames } from "./scan.ts";

const kind = { name: "code-names", version: 3 } as const;
const roles: ReadonlySet<Role> = new Set(["source", "test", "infrastructure"]);

/**
 * Which files of the tree hold these names, and which records files mention. Each blob is read once and then known by its hashes;
 * files over the size limit, generated and vendored ones are not looked into.
 */
export async function readNamesOf(
  git: GitRepository,
  store: Store,
  tree: Tree,
  wanted: readonly string[],
  options: Pick<TreeOptions, "onProgress" | "signal">,
): Promise<CodeNames> {
  const cache = await store.blobCache(kind, 2);
  const read = await scanNew(git, cache, tree, options);
  const found = gather(cache, tree, wanted);
  if (read > 0) await cache.save();
  return found;
}

const isRead = (file: CodeFile): boolean => roles.has(file.role) && file.bytes >= 0 && file.bytes <= largestBlob && file.lines >= 0;

async function scanNew(
  git: GitRepository,
  cache: BlobCache,
  tree: Tree,
  options: Pick<TreeOptions, "onProgress" | "signal">,
): Promise<number> {
  const unread = [
    ...new Map(tree.files.filter((file) => isRead(file) && cache.get(file.blob) === undefined).map((file) => [file.blob, file])).values(),
  ];
  if (unread.length === 0) return 0;
  await git.readBlobs(
    unread.map((file) => file.blob),
    (oid, bytes, index) => {
      const language = languageNamed(unread[index]?.language);
      const { numbers, bytes: packed } = packNames(scanNames(bytes.toString("latin1"), language));
      cache.put(oid, numbers, packed);
      if (index % 500 === 0) options.onProgress?.({ what: "files", done: index, of: unread.length });
    },
    { maxBytes: largestBlob, ...(options.signal === undefined ? {} : { signal: options.signal }) },
  );
  return unread.length;
}

function gather(cache: BlobCache, tree: Tree, wanted: readonly string[]): CodeNames {
  const names = new Map(wanted.map((name) => [nameHash(name), name]));
  const found = new Map<string, { readonly used: number[]; readonly declared: number[] }>();
  const mentions: { file: number; line: number; text: string }[] = [];
  tree.files.forEach((file, index) => {
    const known = isRead(file) ? cache.get(file.blob) : undefined;
    if (known === undefined) return;
    eachHash(known.numbers, known.bytes, (hash, declared) => {
      const name = names.get(hash);
      if (name !== undefined) addTo(found, name, index, declared);
    });
    for (const one of mentionsOf(known.numbers, known.bytes)) mentions.push({ file: index, ...one });
  });
  return { of: (name): NamedFiles => found.get(name) ?? { used: [], declared: [] }, mentions };
}

function addTo(
  found: Map<string, { readonly used: number[]; readonly declared: number[] }>,
  name: string,
  file: number,
  declared: boolean,
): void {
  const row = found.get(name) ?? { used: [], declared: [] };
  found.set(name, row);
  row.used.push(file);
  if (declared) row.declared.push(file);
}
