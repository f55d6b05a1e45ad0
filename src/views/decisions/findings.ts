import type { Finding } from "#signals";
import { foundIn } from "../shared/found.ts";
import type { ViewInput } from "../types.ts";

/** What the rules say of each record, by its path; the most severe first, as all findings come. */
export function findingsByRecord(input: ViewInput): ReadonlyMap<string, readonly Finding[]> {
  const byPath = new Map<string, Finding[]>();
  for (const finding of foundIn(input).findings) {
    if (finding.subject.kind !== "record") continue;
    for (const path of new Set([finding.subject.id, ...finding.subject.parts])) {
      const known = byPath.get(path);
      if (known === undefined) byPath.set(path, [finding]);
      else known.push(finding);
    }
  }
  return byPath;
}
