import { analyses, type PartName, type Picture, value, wholeTree, windowNamed } from "#picture";
import { findAll, rules } from "#signals";
import { holdsIf, type Proof } from "./proof.ts";

/** Nothing is green because nothing was looked at: an empty table says why, and a rule that could not look says so. */
export const nothingGreen: Proof = {
  id: "nothing-green",
  claim: "what cannot be read is said: no empty table without its reason, no silent rule",
  concerns: () => true,
  run: async (clone) => {
    const workspace = await clone.open();
    const needs = [...analyses, ...rules].flatMap((one): readonly PartName[] => one.needs);
    const picture = await workspace.gather([...new Set(needs)]);
    const { silent, empty } = emptyTables(picture);
    const unread = silentRules(picture, workspace.now);
    const figures = `${empty} of ${analyses.length} analyses have nothing to list and say why; imports read in ${value(picture, "imports")?.covered.files ?? 0} of ${value(picture, "imports")?.covered.of ?? 0} source files`;
    return holdsIf(silent.length === 0 && unread.length === 0, figures, [...silent.map((id) => `${id}: empty and silent`), ...unread]);
  },
};

function emptyTables(picture: Picture): { readonly silent: readonly string[]; readonly empty: number } {
  const silent: string[] = [];
  let empty = 0;
  for (const analysis of analyses) {
    const window = windowNamed(analysis.defaultWindow, picture.repository.at.time);
    const table = window === undefined ? undefined : analysis.run(picture, wholeTree(window));
    if (table === undefined || table.rows.length > 0) continue;
    empty += 1;
    if (table.notes.length === 0) silent.push(analysis.id);
  }
  return { silent, empty };
}

/** A rule about imports must not be silent where no import was read of files that have some. */
function silentRules(picture: Picture, now: number): readonly string[] {
  const { cannotTell, findings } = findAll(picture, now, rules);
  const imports = value(picture, "imports");
  const unread = imports !== undefined && imports.covered.of > 0 && imports.covered.files === 0;
  const said = cannotTell.some(({ rule }) => rule === "import-cycle") || findings.some(({ rule }) => rule === "import-cycle");
  return unread && !said ? ["import-cycle: no import was read, and it does not say so"] : [];
}
