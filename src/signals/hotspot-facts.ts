import { addMonths, type Seconds } from "#base";
import { hotspots, type Picture, wholeTree, yearOf } from "#picture";
import { births } from "./births.ts";
import { byMonth, type Commit, recentCommits } from "./changes.ts";
import type { Fixes } from "./fixes.ts";
import { commitsByFile, type ProductionFile, productionFile } from "./production.ts";
import { type TwoYears, twoYears, zAbove, zOf } from "./two-years.ts";
import type { RuleOptions } from "./types.ts";

/** A hotspot, and its landed changes in the year before `at` and the year before that. */
export interface HotspotFacts {
  readonly one: ProductionFile;
  readonly revisions: number;
  /** In the year before, or in that part of it in which the file was there. */
  readonly before: number;
  /** Changes of the whole repository in that same time. */
  readonly allBefore: number;
  readonly fixes: number;
  /** When it came, where that was within the year before. */
  readonly born: Seconds | undefined;
  readonly grows: boolean;
  readonly breaks: boolean;
  readonly trend: readonly number[];
}

/** The hotspots of the year, each beside its own year before and beside the repository (`all`). */
export function hotspotFacts(
  picture: Picture,
  option: RuleOptions,
  fixes: Fixes,
): { readonly all: TwoYears; readonly facts: readonly HotspotFacts[] } {
  const at = picture.repository.at.time;
  const narrow = recentCommits(picture).filter(isNarrow);
  const all = twoYears(narrow, at, fixes.isFix);
  const hot = hotspots(picture, wholeTree(yearOf(at))).flatMap((file) => productionFile(picture, file.historyPath) ?? []);
  return { all, facts: hot.map((one) => factsOf(picture, option, one, narrow, fixes)) };
}

/** A sweep over the tree, such as a renamed module, makes every file it touches look busy. The bound is code-maat's for a change set. */
const isNarrow = (commit: Commit): boolean => commit.breadth <= 30;

/** What is held against the options: does its share grow, is it mended more than the rest. */
function factsOf(picture: Picture, option: RuleOptions, one: ProductionFile, narrow: readonly Commit[], fixes: Fixes): HotspotFacts {
  const at = picture.repository.at.time;
  const commits = (commitsByFile(picture).get(one.path) ?? []).filter(isNarrow);
  const born = births(picture)[one.path] ?? 0;
  const own = twoYears(commits, at, fixes.isFix, born);
  const all = twoYears(narrow, at, fixes.isFix, born);
  const share = { part: own.whole, whole: all.whole, partBefore: own.wholeBefore, wholeBefore: all.wholeBefore };
  const fixShare = all.whole === 0 ? 0 : all.part / all.whole;
  return {
    one,
    revisions: own.whole,
    before: own.wholeBefore,
    allBefore: all.wholeBefore,
    fixes: own.part,
    born: born > addMonths(at, -24) && born < addMonths(at, -12) ? born : undefined,
    grows:
      own.wholeBefore > 0 &&
      grewBy(share) >= option("more") &&
      own.whole * all.wholeBefore >= option("growth") * own.wholeBefore * all.whole &&
      zOf(share) >= option("z"),
    breaks:
      fixes.cannotTell === undefined &&
      own.part >= option("fixes") &&
      own.part >= option("fix-share") * fixShare * own.whole &&
      zAbove(own.part, own.whole, fixShare) >= option("z"),
    trend: byMonth(commits, at, 24),
  };
}

/** Changes beyond what its share of the year before would give. */
const grewBy = ({ part, whole, partBefore, wholeBefore }: TwoYears): number =>
  wholeBefore === 0 ? 0 : part - (partBefore * whole) / wholeBefore;
