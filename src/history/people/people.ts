import { createHash } from "node:crypto";
import type { GitRepository } from "#git";
import { DamagedSegment, type Kind, type Store } from "#store";
import type { Gathered } from "../assemble/gather.ts";
import { type IdentityConfig, type Partition, partition } from "./identity.ts";
import { type Mailmap, parseMailmap } from "./mailmap.ts";
import { aliasPlaces, readAliases } from "./read-aliases.ts";

const kind: Kind = { name: "people", version: 1 };
const mostKept = 4;

/**
 * Which aliases are one person. Names are read from the commits that bear them and forgotten again; kept is only
 * which number belongs to which, under what it was computed from.
 */
export async function readPartition(
  repo: GitRepository, store: Store, columns: Gathered, sources: { readonly at: string; readonly viewKey: string; readonly aliases: number }, config: IdentityConfig,
): Promise<Partition> {
  const { aliases } = sources;
  const mailmap = await mailmapAt(repo, sources.at);
  const key = keyOf(sources.viewKey, mailmap.oid, config);
  const kept = await store.segments(kind);
  for (const segment of kept) {
    const known = key !== undefined && segment.meta["key"] === key ? partitionIn(segment, aliases) : undefined;
    if (known !== undefined) return known;
  }
  const bearers = await readAliases(repo, aliasPlaces(columns, aliases));
  const fresh = partition(bearers, mailmap.apply(), config);
  if (key !== undefined) await store.add(kind, { meta: { key }, columns: { group: fresh.group, kind: fresh.kind } }, kept.slice(0, Math.max(0, kept.length - mostKept + 1)));
  return fresh;
}

function partitionIn(segment: { readonly ints: (id: string) => Int32Array; readonly bytes: (id: string) => Uint8Array }, aliases: number): Partition | undefined {
  try {
    const found: Partition = { group: segment.ints("group"), kind: segment.bytes("kind") };
    const fits = found.group.length === aliases && found.kind.length === aliases && found.group.every((group) => group >= 0 && group < aliases);
    return fits ? found : undefined;
  } catch (error) {
    if (error instanceof DamagedSegment) return undefined;
    throw error;
  }
}

/**
 * What a partition depends on. `undefined`, so that nothing is kept, when `fairlead.yaml` lists mails of people:
 * a key made from them would be a hash of names on the disk.
 */
function keyOf(viewKey: string, mailmap: string, config: IdentityConfig): string | undefined {
  if (config.people !== "never" && Object.keys(config.people).length > 0) return undefined;
  return createHash("sha256").update(JSON.stringify([viewKey, mailmap, config.bots])).digest("hex");
}

const largestMailmap = 4 << 20;

/** `.mailmap` as it is at a commit. */
export async function mailmapAt(repo: GitRepository, at: string): Promise<{ readonly oid: string; readonly apply: () => Mailmap }> {
  const found = await repo.object(`${at}:.mailmap`);
  const bytes = found?.type === "blob" && found.size <= largestMailmap ? found.bytes : undefined;
  return { oid: bytes === undefined ? "none" : (found?.oid ?? "none"), apply: () => parseMailmap(bytes?.toString("utf8") ?? "") };
}
