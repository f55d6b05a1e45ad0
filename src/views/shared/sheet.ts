import { addMonths, counted, daySeconds, isoDay, printable, type Seconds, showDay, showSpan } from "#base";
import type { History } from "#history";
import { type Picture, value, type Window } from "#picture";
import { coverageSentences, isWhole, readingSoFar } from "./coverage.ts";
import { firstTime } from "./landed.ts";
import type { Sheet } from "./model.ts";

/** Why nobody may be judged by this, at the foot of everything (people.md, rule 11). */
export const notForEvaluation = "Not for performance evaluation: authorship is not work.";

/** What stands around every page: what was read, at which commit, how far. `windows` are those the page reads. */
export function sheetOf(picture: Picture, windows: readonly Window[]): Sheet {
  const { name, at, branch } = picture.repository;
  const history = value(picture, "history");
  return {
    repository: printable(name),
    at: { oid: at.oid, short: at.oid.slice(0, 7), day: showDay(at.time), iso: isoDay(at.time) },
    branch: branch === undefined ? null : printable(branch),
    facts: repositoryFacts(picture),
    ruler: history === undefined ? null : rulerOf(history, windows, at.time, isWhole(picture)),
    reading: readingSoFar(picture),
    coverage: coverageSentences(picture),
    people: notForEvaluation,
  };
}

/** "6,519 files", "12,840 commits", "9 years": only what was read. */
function repositoryFacts(picture: Picture): string[] {
  const tree = value(picture, "tree");
  const history = value(picture, "history");
  const facts: string[] = [];
  if (tree !== undefined) facts.push(counted(tree.files.length, "file"));
  if (history === undefined || history.commits.count === 0) return facts;
  const commits = counted(history.commits.count, "commit");
  if (!isWhole(picture)) return [...facts, `${commits}${readingSoFar(picture) === null ? " here" : " read so far"}`];
  const age = picture.repository.at.time - firstTime(history);
  return [...facts, commits, age < daySeconds ? "less than a day" : showSpan(firstTime(history), picture.repository.at.time)];
}

function rulerOf(history: History, windows: readonly Window[], at: Seconds, whole: boolean): Sheet["ruler"] {
  const first = firstTime(history);
  const years = yearRange(first, at);
  const from = yearStart(years[0] ?? 1970);
  const to = yearStart((years.at(-1) ?? 1970) + 1);
  const place = (time: Seconds): number => round(Math.min(1, Math.max(0, (time - from) / (to - from))));
  const main = windows[0];
  const [read = "all of it", ...trends] = windows.map((one) => windowWords(one, whole ? first : Number.NEGATIVE_INFINITY));
  const caption = [`Read here: ${read} to ${showDay(at)}`, ...trends.map((trend) => `trend ${trend}`)].join("; ");
  return {
    caption,
    label: `Scale from ${years[0]} to ${years.at(-1)}. ${caption}.`,
    read: { from: place(Math.max(first, main?.from ?? first)), to: place(at) },
    years: years.map((year, index) => ({
      label: String(year),
      from: place(yearStart(year)),
      to: place(yearStart(year + 1)),
      dark: index % 2 === 0,
      minor: index % labelEvery(years.length) !== 0,
    })),
  };
}

const yearStart = (year: number): Seconds => Date.UTC(year, 0, 1) / 1000;
const round = (fraction: number): number => Math.round(fraction * 10_000) / 10_000;
const labelEvery = (years: number): number => (years <= 5 ? 1 : years <= 14 ? 2 : 5);

function yearRange(from: Seconds, to: Seconds): number[] {
  const first = new Date(from * 1000).getUTCFullYear();
  const last = new Date(to * 1000).getUTCFullYear();
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** "1 year", cut to what there is: a repository of 5 months has no year to read. */
function windowWords(window: Window, first: Seconds): string {
  if (window.from <= first) return window.name === "all" ? "all of it" : `all of it (${showSpan(first, window.to)})`;
  return window.name === "1 year" && addMonths(window.to, -12) === window.from ? "12 months" : window.name;
}
