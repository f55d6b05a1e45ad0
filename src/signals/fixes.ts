import { addMonths, showShare } from "#base";
import { commitFlag, commitKind, type History } from "#history";
import { memo, memoKey, type Picture, value } from "#picture";
import { type Commit, recentCommits } from "./changes.ts";

/** How this repository tells its fixes, or why it does not. */
export interface Fixes {
  /** Landed changes, by index, of which at least half the commits say that they fix. */
  readonly isFix: (landed: number) => boolean;
  /** "commits whose conventional type is fix" or "commits whose message says so". */
  readonly toldBy: string;
  readonly cannotTell: { readonly reason: string; readonly hint: string } | undefined;
}

const key = memoKey<Fixes>("signals: fixes");

/** What counts as a fix here. Where fewer than one commit in ten can be classed, nothing does, and it is said. */
export const fixesOf = (picture: Picture): Fixes => memo(picture, key, () => readFixes(picture));

function readFixes(picture: Picture): Fixes {
  const history = value(picture, "history");
  const commits = recentCommits(picture);
  if (history === undefined) return { isFix: () => false, toldBy: "", cannotTell: { reason: "there is no history", hint: "Run it in a clone with history." } };
  const conventional = isConventional(history, commits);
  const classed = commits.filter((one) => ((history.commits.flags[one.commit] ?? 0) & commitFlag.unclassed) === 0).length;
  return {
    isFix: landedFixes(history, commits, conventional),
    toldBy: conventional ? "commits whose conventional type is fix" : "commits whose subject says that they fix",
    cannotTell: classed * 10 >= commits.length && commits.length > 0 ? undefined : tooFew(classed, commits.length),
  };
}

const tooFew = (classed: number, of: number): { readonly reason: string; readonly hint: string } => ({
  reason: `only ${showShare(classed, of)} of the commits of two years say what kind of change they are`,
  hint: "Conventional commits (fix:, feat:) or the word fix in the subject make it known.",
});

/** At least half the commits of the last year have a conventional type. */
function isConventional(history: History, commits: readonly Commit[]): boolean {
  const year = commits.filter((one) => one.time > addMonths(history.at.time, -12));
  const typed = year.filter((one) => {
    const kind = history.commits.kind[one.commit];
    return kind !== commitKind.none && kind !== commitKind.fixWords;
  });
  return year.length > 0 && typed.length * 2 >= year.length;
}

function landedFixes(history: History, commits: readonly Commit[], conventional: boolean): (landed: number) => boolean {
  const balance = new Map<number, number>();
  for (const one of commits) {
    const kind = history.commits.kind[one.commit];
    const fix = kind === commitKind.fix || (!conventional && kind === commitKind.fixWords);
    balance.set(one.landed, (balance.get(one.landed) ?? 0) + (fix ? 1 : -1));
  }
  return (landed) => (balance.get(landed) ?? -1) >= 0;
}
