import { addMonths, groupedBy, type Seconds } from "#base";
import { commitFlag } from "#history";
import { type Picture, value } from "#picture";
import { type Commit, landedBetween, recentCommits } from "./changes.ts";
import { productionFile } from "./production.ts";

/** One change that was taken back and applied again, as often as was asked for. */
export interface BackAndForth {
  /** Commits of the year before `at` that revert or reapply it, oldest first. */
  readonly reverts: readonly Commit[];
  /** With which the present unbroken spell began. */
  readonly start: Commit | undefined;
}

/** Commits of the last year that revert or reapply the same files at least so often, where it is one change each time. */
export function backAndForth(picture: Picture, least: { readonly reverts: number; readonly files: number }): readonly BackAndForth[] {
  const history = value(picture, "history");
  if (history === undefined) return [];
  const reverts = recentCommits(picture).filter(
    ({ commit, files, breadth }) =>
      ((history.commits.flags[commit] ?? 0) & commitFlag.revert) !== 0 && files.length > 0 && breadth <= least.files,
  );
  const scopes = [...groupedBy(reverts, ({ files }) => files.toSorted((a, b) => a - b).join(" ")).values()];
  return scopes.flatMap((all) => {
    const inYear = landedBefore(all, picture.repository.at.time);
    const often = landings(inYear) >= least.reverts && isOneChange(picture, inYear);
    return often ? [{ reverts: inYear, start: spellStart(all, least.reverts) }] : [];
  });
}

/**
 * Whether it is the same change each time, and not several that happen to touch one busy file: production files, and
 * more than one of them, or one whose content came back to what it was.
 */
function isOneChange(picture: Picture, reverts: readonly Commit[]): boolean {
  const files = reverts[0]?.files ?? [];
  const production = files.filter((file) => productionFile(picture, file) !== undefined);
  return production.length > 0 && (files.length > 1 || comesBack(picture, reverts));
}

/** Whether one of these commits leaves a file as an earlier one had found it: taken back, and there again. */
function comesBack(picture: Picture, reverts: readonly Commit[]): boolean {
  const history = value(picture, "history");
  if (history === undefined) return false;
  const { before, after } = history.rows.blobs();
  const { start } = history.rows;
  const blobsIn = (column: Int32Array, { commit }: Commit): readonly number[] => [
    ...column.subarray(start[commit] ?? 0, start[commit + 1] ?? 0),
  ];
  const found = new Set<number>();
  return reverts.some((one) => {
    const back = blobsIn(after, one).some((blob) => blob >= 0 && found.has(blob));
    for (const blob of blobsIn(before, one)) found.add(blob);
    return back;
  });
}

/** Those of the commits that landed in the year up to a moment. */
const landedBefore = (commits: readonly Commit[], time: Seconds): readonly Commit[] => landedBetween(commits, addMonths(time, -12), time);

const landings = (commits: readonly Commit[]): number => new Set(commits.map(({ landed }) => landed)).size;

/** The commit with which the present unbroken spell began: before it a year did not hold enough of them. */
function spellStart(all: readonly Commit[], least: number): Commit | undefined {
  let start: Commit | undefined;
  for (const [index, one] of all.entries()) {
    if (landings(landedBefore(all.slice(0, index + 1), one.time)) < least) start = undefined;
    else if (start === undefined || landings(landedBefore(all.slice(0, index), one.time)) < least) start = one;
  }
  return start;
}
