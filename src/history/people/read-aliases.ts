import type { GitRepository } from "#git";
import { hexOf } from "../columns/oid-table.ts";
import { findCredits } from "../mine/message.ts";
import { splitPerson } from "../mine/person.ts";
import type { Stock } from "../stock/stock.ts";
import type { Bearer } from "./mailmap.ts";

/** Where an alias can be read: a commit, and 0 for its author or k for its k-th credit. */
export interface AliasPlace {
  readonly oid: string;
  readonly slot: number;
}

/** Where each alias of the stock can be read. */
export const aliasPlaces = (stock: Stock): readonly AliasPlace[] =>
  stock.pieces.flatMap((piece) =>
    Array.from(piece.aliasCommit, (commit, alias) => ({ oid: hexOf(piece.oids, stock.width, commit), slot: piece.aliasSlot[alias] ?? 0 })),
  );

/** Reads names and mails out of commits. What cannot be read (a commit that was pruned) has neither. */
export async function readAliases(repo: GitRepository, places: readonly AliasPlace[]): Promise<readonly Bearer[]> {
  const found: Bearer[] = places.map(() => nobody);
  const commits = [...new Set(places.map(({ oid }) => oid))];
  const wanted = new Map<string, number[]>();
  places.forEach(({ oid }, at) => wanted.set(oid, [...(wanted.get(oid) ?? []), at]));
  await repo.readObjects(commits, ({ oid, bytes }) => {
    if (bytes === undefined) return;
    const bearers = bearersOf(bytes);
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
  const at = (bytes: Buffer): Bearer => {
    const place = splitPerson(bytes, 0, bytes.length);
    if (place === undefined) return nobody;
    return { name: decode(bytes.subarray(place.nameFrom, place.nameTo)), mail: decode(bytes.subarray(place.mailFrom, place.mailTo)) };
  };
  const message = head < 0 ? commit.length : head + 2;
  const credits = findCredits(commit, message, commit.length).map(({ from, to }) => at(commit.subarray(from, to)));
  return [author === undefined ? nobody : at(author), ...credits];
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
