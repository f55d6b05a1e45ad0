import { type CodeFile, languageNamed, type Role, type Tree } from "#code";

/**
 * Linguist's file filter, which the authors' tool applies: files in a programming or markup language that are neither
 * vendored, generated nor documentation, by the conventions Linguist publishes (its vendored and documentation paths).
 */
export function linguistCounts(file: CodeFile): boolean {
  const kind = languageNamed(file.language)?.kind;
  return (kind === "programming" || kind === "markup") && !leftOut.has(file.role) && !aside.test(file.path);
}

const leftOut: ReadonlySet<Role> = new Set(["vendored", "generated", "lock", "binary", "link", "submodule"]);

/** Folders and files that Linguist calls documentation, examples or fixtures, wherever the role says otherwise. */
const aside = new RegExp(
  [
    "^[Dd]ocs?/",
    "(?:^|/)[Dd]ocumentation/",
    "(?:^|/)[Gg]roovydoc/",
    "(?:^|/)[Jj]avadoc/",
    "^[Mm]an/",
    "^[Ee]xamples/",
    "^[Dd]emos?/",
    "(?:^|/)[Ss]amples/",
    "(?:^|/)[Rr]eadme(?:\\.|$)",
    "(?:^|/)README(?:\\.|$)",
    "(?:^|/)CHANGE(?:S|LOG)?(?:\\.|$)",
    "(?:^|/)CONTRIBUTING(?:\\.|$)",
    "(?:^|/)COPYING(?:\\.|$)",
    "(?:^|/)INSTALL(?:\\.|$)",
    "(?:^|/)LICEN[CS]E(?:\\.|$)",
    "^[Ff]ixtures/",
    "^[Tt]ests?/fixtures/",
    "^[Ss]pecs?/fixtures/",
    "(?:^|/)vendors?/",
    "(?:^|/)node_modules/",
    "(?:^|/)[Vv]endor/",
    "(?:^|/)configure(?:\\.ac)?$",
    "(?:^|/)cache/",
    "^[Dd]ependencies/",
    "(?:^|/)dist/",
    "(?:^|/)jquery[^/]*\\.js$",
    "\\.min\\.(?:js|css)$",
  ].join("|"),
);

/** Files of the tree that the reference counts, in order of path bytes. */
export const referenceFiles = (tree: Tree): readonly CodeFile[] => tree.files.filter(linguistCounts);
