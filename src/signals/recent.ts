import { daySeconds, type Seconds } from "#base";
import { type Picture, value } from "#picture";
import { changesIn, type Commit, commitsSince, landedBetween, landedOf, recentCommits } from "./changes.ts";
import { fixesOf } from "./fixes.ts";
import type { Subject } from "./types.ts";

/** Landed changes through any of the subject's paths, or areas where it names no path, in the 90 days before `at`. */
export function recentChanges(picture: Picture, subject: Subject): number {
  const at = picture.repository.at.time;
  return changesIn(through(picture, subject, landedBetween(recentCommits(picture), at - 90 * daySeconds, at)));
}

/** Those of the commits that touch the subject. */
function through(picture: Picture, subject: Subject, commits: readonly Commit[]): readonly Commit[] {
  if (subject.kind === "repository") return commits;
  const history = value(picture, "history");
  const paths = new Set(subject.paths.map((path) => history?.paths.indexOf(path) ?? -1));
  const areas = new Set(subject.areas.map((area) => value(picture, "areas")?.indexOf(area) ?? -1));
  return commits.filter((commit) =>
    paths.size > 0 ? commit.files.some((file) => paths.has(file)) : commit.areas.some((area) => areas.has(area)),
  );
}

/** What landed through a subject after a moment: changes, and the fixes among them where fixes can be told. */
export interface After {
  readonly changes: number;
  readonly fixes: number | undefined;
}

/** What happened to a subject since. */
export function landedAfter(picture: Picture, subject: Subject, time: Seconds): After {
  const landed = landedOf(through(picture, subject, commitsSince(picture, time)));
  const fixes = fixesOf(picture);
  return { changes: landed.length, fixes: fixes.cannotTell === undefined ? landed.filter(fixes.isFix).length : undefined };
}
