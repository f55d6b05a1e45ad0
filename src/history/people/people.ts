import { createHash } from "node:crypto";
import type { GitRepository } from "#git";
import type { Kind, Store } from "#store";
import type { Gathered } from "../assemble/gather.ts";
import { type PersonColumns, personColumns } from "../assemble/persons.ts";
import { type IdentityConfig, partition } from "./identity.ts";
import { contentOf, peopleIn } from "./kept.ts";
import { type Bearer, type Mailmap, parseMailmap } from "./mailmap.ts";
import { aliasPlaces, readAliases } from "./read-aliases.ts";

const kind: Kind = { name: "people", version: 4 };
const mostKept = 2;

/** What people are worked out for. */
export interface PeopleSources {
  readonly at: string;
  /** What tells the commits of this history, in their order, from any other's. */
  readonly viewKey: string;
  /** How many aliases the stock tells apart. */
  readonly aliases: number;
  /** Names that need not be read again. */
  readonly names?: ReadonlyMap<number, Bearer>;
}

/**
 * The people of a history. Names are read from the commits that bear them and forgotten again; kept is only which
 * numbers belong together, under what that was worked out from.
 */
export async function readPeople(
  repo: GitRepository,
  store: Store,
  columns: Gathered,
  sources: PeopleSources,
  config: IdentityConfig,
): Promise<PersonColumns> {
  const mailmap = await mailmapAt(repo, sources.at);
  const key = keyOf(sources.viewKey, mailmap.oid, config);
  const kept = await store.segments(kind);
  for (const segment of kept) {
    const known = key !== undefined && segment.meta["key"] === key ? peopleIn(segment, columns, sources.aliases) : undefined;
    if (known !== undefined) return known;
  }
  const bearers = await bearersOf(repo, columns, sources);
  const fresh = personColumns(columns, partition(bearers, mailmap.apply(), config, commitsByAlias(columns, sources.aliases)));
  if (key !== undefined)
    await store.add(kind, { meta: { key }, columns: contentOf(fresh) }, kept.slice(0, Math.max(0, kept.length - mostKept + 1)));
  return fresh;
}

async function bearersOf(repo: GitRepository, columns: Gathered, { aliases, names }: PeopleSources): Promise<readonly Bearer[]> {
  const places = aliasPlaces(columns, aliases);
  const known = (alias: number): Bearer | undefined => (places[alias] === undefined ? undefined : names?.get(alias));
  const read = await readAliases(
    repo,
    places.map((place, alias) => (known(alias) === undefined ? place : undefined)),
  );
  return read.map((bearer, alias) => known(alias) ?? bearer);
}

/** How many commits each alias wrote; being credited with one is not writing it. */
function commitsByAlias({ author }: Gathered, aliases: number): Uint32Array {
  const commits = new Uint32Array(aliases);
  for (const alias of author) commits[alias] = (commits[alias] ?? 0) + 1;
  return commits;
}

/**
 * What a partition depends on. `undefined`, so that nothing is kept, when `fairlead.yaml` lists mails of people:
 * a key made from them would be a hash of names on the disk.
 */
function keyOf(viewKey: string, mailmap: string, config: IdentityConfig): string | undefined {
  if (config.people !== "never" && Object.keys(config.people).length > 0) return undefined;
  return createHash("sha256")
    .update(JSON.stringify([viewKey, mailmap, config.bots]))
    .digest("hex");
}

const largestMailmap = 4 << 20;

/** `.mailmap` as it is at a commit. */
export async function mailmapAt(repo: GitRepository, at: string): Promise<{ readonly oid: string; readonly apply: () => Mailmap }> {
  const found = await repo.object(`${at}:.mailmap`);
  const bytes = found?.type === "blob" && found.size <= largestMailmap ? found.bytes : undefined;
  return { oid: bytes === undefined ? "none" : (found?.oid ?? "none"), apply: () => parseMailmap(bytes?.toString("utf8") ?? "") };
}
