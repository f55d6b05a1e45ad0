import { daySeconds } from "#base";
import { type Picture, value } from "#picture";
import { changesIn, landedBetween, recentCommits } from "./changes.ts";
import type { Subject } from "./types.ts";

/** Landed changes through any of the subject's paths, or areas where it names no path, in the 90 days before `at`. */
export function recentChanges(picture: Picture, subject: Subject): number {
  const at = picture.repository.at.time;
  const recent = landedBetween(recentCommits(picture), at - 90 * daySeconds, at);
  const history = value(picture, "history");
  const paths = new Set(subject.paths.map((path) => history?.paths.indexOf(path) ?? -1));
  const areas = new Set(subject.areas.map((area) => value(picture, "areas")?.indexOf(area) ?? -1));
  if (subject.kind === "repository") return changesIn(recent);
  return changesIn(recent.filter((commit) => (paths.size > 0 ? commit.files.some((file) => paths.has(file)) : commit.areas.some((area) => areas.has(area)))));
}
