import type { GitRepository } from "#git";
import { hexOf } from "../columns/oid-table.ts";
import { rowOf } from "../columns/rows.ts";
import { findCredits } from "../mine/message.ts";
import { type PersonPlace, splitPerson } from "../mine/person-place.ts";
import type { Gathered } from "../assemble/gather.ts";
import type { Bearer } from "./mailmap.ts";

/** Where an alias can be read: a commit, and 0 for its author or k for its k-th credit. */
export interface AliasPlace {
  readonly oid: string;
  readonly slot: number;
}

/**
 * Where each alias can be read: the newest commit of this history that it wrote, else the newest that credits it.
 * Of the aliases of other branches there is none: who wrote elsewhere must not change who is who here.
 */
export function aliasPlaces(columns: Gathered, aliases: number): readonly (AliasPlace | undefined)[] {
  const commit = new Int32Array(aliases).fill(-1);
  const slot = new Int32Array(aliases);
  for (let at = columns.count - 1; at >= 0; at--) {
    const author = columns.author[at] ?? 0;
    if ((commit[author] ?? -1) >= 0) continue;
    commit[author] = at;
  }
  for (let at = columns.count - 1; at >= 0; at--) {
    const from = columns.credits.start[at] ?? 0;
    for (let i = from; i < (columns.credits.start[at + 1] ?? 0); i++) {
      const alias = (columns.credits.value[i] ?? 0) >> 1;
      if ((commit[alias] ?? -1) >= 0) continue;
      commit[alias] = at;
      slot[alias] = i - from + 1;
    }
  }
  return Array.from(commit, (at, alias) => (at < 0 ? undefined : { oid: hexOf(columns.oids, columns.width, at), slot: slot[alias] ?? 0 }));
}

/** The same for one alias, without a look at any other. */
export function aliasPlace(columns: Gathered, alias: number): AliasPlace | undefined {
  const wrote = columns.author.lastIndexOf(alias);
  if (wrote >= 0) return { oid: hexOf(columns.oids, columns.width, wrote), slot: 0 };
  const { start, value } = columns.credits;
  const last = Math.max(value.lastIndexOf(alias * 2), value.lastIndexOf(alias * 2 + 1));
  if (last < 0) return undefined;
  const at = rowOf(start, last);
  const from = start[at] ?? 0;
  const slot = value.subarray(from, last + 1).findIndex((credit) => credit >> 1 === alias) + 1;
  return { oid: hexOf(columns.oids, columns.width, at), slot };
}

/** Reads names and mails out of commits. What cannot be read (a commit that was pruned) has neither. */
export async function readAliases(repo: GitRepository, places: readonly (AliasPlace | undefined)[]): Promise<readonly Bearer[]> {
  const found: Bearer[] = places.map(() => nobody);
  const wanted = new Map<string, number[]>();
  places.forEach((place, at) => {
    if (place === undefined) return;
    const list = wanted.get(place.oid);
    if (list === undefined) wanted.set(place.oid, [at]);
    else list.push(at);
  });
  await repo.readObjects([...wanted.keys()], ({ oid, bytes }) => {
    const bearers = bytes === undefined ? [] : bearersOf(bytes);
    for (const at of wanted.get(oid) ?? []) found[at] = bearers[places[at]?.slot ?? 0] ?? nobody;
  });
  return found;
}

const nobody: Bearer = { name: "", mail: "" };

/** The author of a commit object, then those its message credits, in order. */
function bearersOf(commit: Buffer): readonly Bearer[] {
  const head = commit.indexOf("\n\n");
  const lines = commit.subarray(0, head < 0 ? commit.length : head);
  const author = lineAfter(lines, "author ");
  const encoding = lineAfter(lines, "encoding ")?.toString("latin1") ?? "utf-8";
  const decode = decoder(encoding);
  const at = (bytes: Buffer, place: PersonPlace | undefined): Bearer =>
    place === undefined
      ? nobody
      : { name: decode(bytes.subarray(place.nameFrom, place.nameTo)), mail: decode(bytes.subarray(place.mailFrom, place.mailTo)) };
  const message = head < 0 ? commit.length : head + 2;
  const credits = findCredits(commit, message, commit.length).map((place) => at(commit, place));
  return [author === undefined ? nobody : at(author, splitPerson(author, 0, author.length)), ...credits];
}

function lineAfter(lines: Buffer, key: string): Buffer | undefined {
  const from = lines.indexOf(`\n${key}`);
  if (from < 0) return undefined;
  const end = lines.indexOf(10, from + 1);
  return lines.subarray(from + 1 + key.length, end < 0 ? lines.length : end);
}

function decoder(encoding: string): (bytes: Uint8Array) => string {
  try {
    const known = new TextDecoder(encoding);
    return (bytes) => known.decode(bytes);
  } catch {
    // An encoding nobody knows: the bytes are still the same for the same person.
    return (bytes) => Buffer.from(bytes).toString("latin1");
  }
}
