import { createHash } from "node:crypto";
import type { Config, Repository } from "#picture";
import { snapshotStamp } from "../end-of-life/own-file.ts";
import { buildId } from "./build-id.ts";

/**
 * What everything computed from a repository at a commit rests on, as one word. `undefined` when it must not be kept:
 * run from source, contents may still arrive (partial clone), or people are told apart by what `fairlead.yaml` says of them (a hash of that would be a hash of
 * names on the disk: people.md, rule 9).
 */
export function keptKey(repository: Repository, config: Config, detail: string): string | undefined {
  if (buildId === undefined || repository.partial || config.people === "never" || Object.keys(config.people).length > 0) return undefined;
  const { at, shallow, partial, ignoredRevs } = repository;
  return createHash("sha256")
    .update(JSON.stringify([buildId, snapshotStamp(), at, shallow, partial, ignoredRevs, config, detail]))
    .digest("hex");
}
