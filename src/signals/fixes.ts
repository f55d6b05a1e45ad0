import { fixBasis, fixLanded, memo, memoKey, type Picture, value } from "#picture";

/** How this repository tells its fixes, or why it does not. */
export interface Fixes {
  /** Landed changes, by index, of which at least half the commits say that they fix. */
  readonly isFix: (landed: number) => boolean;
  /** "commits whose conventional type is fix" or "commits whose subject says that they fix". */
  readonly toldBy: string;
  readonly cannotTell: { readonly reason: string; readonly hint: string } | undefined;
}

const key = memoKey<Fixes>("signals: fixes");

/** What counts as a fix here. Where fewer than one commit in ten can be classed, nothing does, and it is said. */
export const fixesOf = (picture: Picture): Fixes => memo(picture, key, () => readFixes(picture));

function readFixes(picture: Picture): Fixes {
  const history = value(picture, "history");
  const basis = fixBasis(picture);
  if (history === undefined || basis.by === "cannot tell") {
    const hint = "Conventional commits (fix:, feat:), or the word fix in a commit's subject, make fixes known.";
    return { isFix: () => false, toldBy: "", cannotTell: { reason: `only ${basis.words}`, hint } };
  }
  const fixes = fixLanded(picture, history);
  return { isFix: (landed) => fixes[landed] === 1, toldBy: basis.words, cannotTell: undefined };
}
