import type { GitRepository } from "#git";
import type { Identities } from "./types.ts";

const fields = ["%an", "%ae", "%cn", "%ce", "%(trailers:valueonly,only,separator=%x00)"].join("%x00");

/** Every name and address that commits, their trailers, tags and `.mailmap` hold, on any branch. Reads the whole history once. */
export async function readIdentities(git: GitRepository, at: string): Promise<Identities> {
  const found = { names: new Set<string>(), addresses: new Set<string>() };
  const log = await git.run(["log", "--all", "--no-show-signature", `--format=${fields}`, at, "--"], { timeout: 600_000 });
  for (const line of log.toString("utf8").split("\n")) readFields(line.split("\0"), found);
  const mailmap = await git.object(`${at}:.mailmap`);
  for (const line of (mailmap?.bytes?.toString("utf8") ?? "").split("\n")) readPerson(line, found);
  return { names: [...found.names].sort(), addresses: [...found.addresses].sort() };
}

interface Found {
  readonly names: Set<string>;
  readonly addresses: Set<string>;
}

function readFields([author, authorMail, committer, committerMail, ...trailers]: readonly string[], found: Found): void {
  for (const name of [author, committer]) add(found.names, name);
  for (const address of [authorMail, committerMail]) add(found.addresses, address);
  for (const trailer of trailers) readPerson(trailer, found);
}

/** "Ada Example <ada@example.org>", as often as it stands in a line; `#` begins a comment of `.mailmap`. */
function readPerson(line: string, found: Found): void {
  for (const match of line.matchAll(/([^<>#]*)<([^<>\s]+@[^<>\s]+)>/g)) {
    add(found.names, match[1]);
    add(found.addresses, match[2]);
  }
}

function add(to: Set<string>, text: string | undefined): void {
  const trimmed = text?.trim() ?? "";
  if (trimmed.length > 1) to.add(trimmed);
}
