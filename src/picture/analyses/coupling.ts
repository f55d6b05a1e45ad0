import { counted } from "#base";
import { changeSetLimit } from "../change-sets.ts";
import { countColumn, numberColumn, pathColumn, rounded, shareColumn, textColumn } from "../columns.ts";
import { type CoupledPair, coupling } from "../coupling.ts";
import { isCode } from "../file-rows.ts";
import { referenceCouplingRows } from "../reference.ts";
import { cannotTell, missing, noted, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  pathColumn,
  { ...pathColumn, id: "coupled", label: "changes with" },
  countColumn("shared", "together"),
  countColumn("revisions", "commits of the first"),
  countColumn("coupled-revisions", "of the second"),
  shareColumn("degree", "degree", "Together, of the mean of both."),
  numberColumn("log10-p", "log₁₀ p", "Fisher's exact test, one-sided: the further below zero, the less it is chance."),
  textColumn("explained", "explained by"),
];
const referenceColumns = [
  { ...pathColumn, id: "entity" },
  { ...pathColumn, id: "coupled" },
  countColumn("degree", "degree"),
  countColumn("average-revs", "average revisions"),
];

export const couplingAnalysis: Analysis = {
  id: "coupling",
  title: "Change coupling",
  question: "What changes together, and does the code say so?",
  definition: `Pairs of files in one commit: shared / mean(commits), with at least 5 shared, 5 on average and 30 %; commits of at most ${changeSetLimit} files. Ranked by Fisher's exact test, since pairs of few commits reach 100 % by chance; pairs that an import, a test's name or mirrored folder, a generated sibling or one name in one folder explains stand last, pairs of files that are no code before them. With --reference, code-maat's coupling: paths as they were named then, bots included, ranked by degree.`,
  source: "Gall 1998; Tornhill 2015; code-maat 1.0.5 (coupling); Fisher 1922",
  limits:
    "Where requests are squashed a commit is a request, where they are not it is less. What changes together in several commits of one request is missed. Classes of one Java or Kotlin package see each other without an import.",
  needs: ["history", "tree", "imports", "areas"],
  defaultWindow: "1 year",
  reference: { needs: ["history"] },
  run: (picture, scope) => (scope.reference ? reference(picture, scope) : ours(picture, scope)),
};

function ours(picture: Picture, scope: Scope): Table {
  const found = coupling(picture, scope);
  if (found === undefined)
    return cannotTell(picture, scope, couplingAnalysis, columns, missing(picture, ["history"]) ?? "nothing was read");
  const open = found.pairs.filter((pair) => pair.explained === undefined);
  const explained = found.pairs.filter((pair) => pair.explained !== undefined);
  const ofCode = codePairs(picture, open);
  const others = open.filter((pair) => !ofCode.has(pair));
  const rows = [...ofCode, ...others, ...explained].map((pair) => [
    pair.a,
    pair.b,
    pair.shared,
    pair.revisions[0],
    pair.revisions[1],
    rounded(pair.degree),
    Math.round((10 * pair.logP) / Math.LN10) / 10,
    pair.explained ?? "",
  ]);
  const imports = value(picture, "imports");
  return table(picture, scope, couplingAnalysis, {
    without: "bots",
    columns,
    rows,
    n: `${counted(found.commits, "commit")} ${overWindow(scope)}; ${ofCode.size} pairs of code unexplained, ${others.length} of other files, ${explained.length} explained`,
    notes: [
      unitNote(picture),
      ...noted(found.capped, "commit", `over more than ${changeSetLimit} files, or likely a reformat, left out`),
      ...(imports === undefined ? ["Imports were not read: no pair is explained by one."] : []),
      ...(imports !== undefined && imports.notRead.length > 0
        ? [`Imports of ${imports.notRead.join(", ")} are not read: pairs there may be explained by one.`]
        : []),
    ],
  });
}

/** Pairs of source and test files: manifests and workflows that move together come after them. */
function codePairs(picture: Picture, pairs: readonly CoupledPair[]): ReadonlySet<CoupledPair> {
  const tree = value(picture, "tree");
  const isCodeAt = (path: string): boolean => {
    const file = tree?.files[tree.indexOf(path)];
    return file !== undefined && isCode(file);
  };
  return new Set(pairs.filter(({ a, b }) => isCodeAt(a) && isCodeAt(b)));
}

const unitNote = (picture: Picture): string =>
  value(picture, "history")?.landed.showsMerges === true
    ? "The unit is the commit."
    : "The unit is the commit; history shows no merges, so where requests are squashed it is the request.";

function reference(picture: Picture, scope: Scope): Table {
  const history = value(picture, "history");
  if (history === undefined)
    return cannotTell(picture, scope, couplingAnalysis, referenceColumns, missing(picture, ["history"]) ?? "nothing was read");
  const rows = referenceCouplingRows(picture, history, scope);
  return table(picture, scope, couplingAnalysis, {
    columns: referenceColumns,
    rows,
    n: `${counted(rows.length, "pair")} ${overWindow(scope)}`,
  });
}
