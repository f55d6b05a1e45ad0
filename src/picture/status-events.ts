import { byText, type Path } from "#base";
import { changeType, commitFlag, type History } from "#history";
import type { DecisionStatus } from "#records";
import type { StatusEvent } from "./types.ts";

/** A version of a record: what a commit made of it. Blobs are ids; `before` is `undefined` where it came. */
export interface RecordVersion {
  readonly path: Path;
  readonly commit: number;
  readonly before: string | undefined;
  readonly after: string;
}

/** Every version that history holds of these files, renames followed; by path, oldest first. */
export function recordVersions(history: History, paths: readonly Path[]): readonly RecordVersion[] {
  const wanted = new Map(paths.map((path) => [history.paths.indexOf(path), path]));
  wanted.delete(-1);
  if (wanted.size === 0) return [];
  const { start, file, change } = history.rows;
  const { before, after, oid } = history.rows.blobs();
  const versions: RecordVersion[] = [];
  for (let commit = 0; commit < history.commits.count; commit++) {
    for (let row = start[commit] ?? 0; row < (start[commit + 1] ?? 0); row++) {
      const path = wanted.get(file[row] ?? -1);
      const blob = after[row] ?? -1;
      if (path === undefined || blob < 0 || change[row] === changeType.deleted) continue;
      const old = before[row] ?? -1;
      versions.push({ path, commit, before: old < 0 ? undefined : oid(old), after: oid(blob) });
    }
  }
  return versions.sort((a, b) => byText(a.path, b.path) || a.commit - b.commit);
}

/**
 * When each record came, and when its status moved. A version is compared with the one it was made from, so that
 * work side by side moves nothing to and fro. A status that is not stated for a while moves nothing, nor does a
 * commit that changed so many files that it is likely a reformat.
 */
export function statusEventsOf(
  history: History,
  versions: readonly RecordVersion[],
  statusOf: (blob: string) => DecisionStatus | undefined,
): readonly StatusEvent[] {
  const events: StatusEvent[] = [];
  let path: Path | undefined;
  let known: DecisionStatus = "unknown";
  for (const version of versions) {
    const to = statusOf(version.after);
    if (to === undefined) continue;
    const place = { path: version.path, commit: version.commit, time: history.commits.time[version.commit] ?? 0 };
    if (version.path !== path) {
      path = version.path;
      known = to;
      events.push({ ...place, from: undefined, to });
      continue;
    }
    const base = version.before === undefined ? known : (statusOf(version.before) ?? known);
    const from = base === "unknown" ? known : base;
    if (to === "unknown" || to === from) continue;
    known = to;
    const bulk = ((history.commits.flags[version.commit] ?? 0) & commitFlag.bulk) !== 0;
    if (!bulk) events.push({ ...place, from, to });
  }
  return events.sort((a, b) => a.time - b.time || a.commit - b.commit || byText(a.path, b.path));
}
