import { outcomeRank } from "../read/outcome-names.ts";
import { saidIn } from "../read/said.ts";
import { bodyPlace } from "./places.ts";

/** A heading by number, "## 2. Decision ##", and its own words. */
const heading = /^(#{2,6})\s+(.*?)\s*#*\s*$/;

/**
 * A template that is a settled record itself, the log's first, without what that decided: a draft would say it again. Other
 * templates ask or leave places there, and stay as they are.
 */
export function withoutSample(template: string): string {
  if (!isSettled(template)) return template;
  let level = 0;
  const kept = template.split(/(?<=\n)/).filter((line) => {
    const [, marks, name = ""] = heading.exec(line.trimEnd()) ?? [];
    if (marks !== undefined && (level === 0 || marks.length <= level)) level = outcomeRank(name) === undefined ? 0 : marks.length;
    return level === 0 || marks !== undefined || line.trim() === "" || line.includes("<!--") || saidIn(line) === "";
  });
  return kept.join("").replace(/((?:\r?\n){2})(?:\r?\n)+/g, "$1");
}

/** Whether it states that it is accepted, and offers no choice of words. */
function isSettled(template: string): boolean {
  const place = bodyPlace(template, "status");
  return place !== undefined && /^\W*(?:accepted|approved|decided|adopted)\W*$/i.test(template.slice(place.at, place.end));
}
