import { counted } from "#base";
import { areaColumn, countColumn, pathColumn, rounded, shareColumn } from "../columns.ts";
import { fileSpread, nameCells } from "../spread-rows.ts";
import { cannotTell, missing, overWindow, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";

const columns = [
  pathColumn,
  areaColumn,
  countColumn("changes", "changes"),
  countColumn("people", "people"),
  shareColumn("first", "share of the first", "Changes of the person with most of them."),
  countColumn("minor", "minor contributors", "People with less than 5 %."),
];

export const ownershipAnalysis: Analysis = {
  id: "ownership",
  title: "Ownership",
  question: "On how many people does each file rest?",
  definition:
    "People credited with commits of each source and test file (authors and co-authors, renames followed; bots, merges and reformats left out), the share of the one with most of them, and those with less than 5 %. Nobody is named.",
  source: "Bird 2011 (Don't Touch My Code!)",
  limits:
    "Authorship is not work: review, design and help leave no commit. Minor contributors are confirmed to go with defects at one company, and not in open source.",
  needs: ["history", "tree", "areas"],
  defaultWindow: "1 year",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const found = fileSpread(picture, scope);
  if (found === undefined)
    return cannotTell(picture, scope, ownershipAnalysis, columns, missing(picture, ["history", "tree"]) ?? "nothing was read");
  const { spread, rows } = found;
  return table(picture, scope, ownershipAnalysis, {
    without: "bots and bulk",
    columns,
    n: `${counted(rows.length, "file")} changed ${overWindow(scope)}`,
    rows: rows.map((row) => [
      ...nameCells(row),
      row.changes,
      spread.people[row.at] ?? 0,
      rounded(spread.first[row.at] ?? 0),
      spread.minor[row.at] ?? 0,
    ]),
  });
}
