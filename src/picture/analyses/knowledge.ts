import { byText, counted, csrRow, isoDay } from "#base";
import { authorsByFile } from "../authorship.ts";
import { areaColumn, countColumn, dayColumn, linesColumn, pathColumn } from "../columns.ts";
import { isCode, listFiles } from "../file-rows.ts";
import { authorsLastSeen } from "../knowledge-gone.ts";
import { cannotTell, missing, table } from "../table.ts";
import type { Analysis, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const columns = [
  pathColumn,
  areaColumn,
  linesColumn,
  countColumn("authors", "authors", "People whose degree of authorship makes them an author of the file."),
  dayColumn("last-seen", "last commit of any author, anywhere"),
];

export const knowledgeAnalysis: Analysis = {
  id: "knowledge",
  title: "Knowledge",
  question: "How many people know each file?",
  definition:
    "Degree of authorship DOA = 3.293 + 1.098 FA + 0.164 DL − 0.321 ln(1 + AC): first author, own later changes, those of others; authors have a normalised DOA above 0.75 and a DOA of at least 3.293. Renames are followed, so that the first author is the one of the content; co-authors count; bots are left out, and bulk commits deliver nothing. 0: so many changed it that nobody stands out. Source and test files.",
  source: "Fritz 2014; Avelino 2016",
  limits: "Who wrote a file is not all who know it: reviewers and readers leave little trace.",
  needs: ["history", "tree", "areas"],
  defaultWindow: "all",
  run,
};

function run(picture: Picture, scope: Scope): Table {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  if (history === undefined || tree === undefined) {
    return cannotTell(picture, scope, knowledgeAnalysis, columns, missing(picture, ["history", "tree"]) ?? "nothing was read");
  }
  const authors = authorsByFile(picture, history);
  const seen = authorsLastSeen(picture, history);
  const rows = listFiles(picture, history, tree, scope, isCode)
    .map(({ file, historyPath, area }) => ({ file, area, count: csrRow(authors, historyPath).length, last: seen[historyPath] ?? 0 }))
    .sort((a, b) => a.count - b.count || b.file.lines - a.file.lines || byText(a.file.path, b.file.path))
    .map(({ file, area, count, last }) => [file.path, area, file.lines < 0 ? null : file.lines, count, last === 0 ? null : isoDay(last)]);
  return table(picture, scope, knowledgeAnalysis, {
    without: "bots and bulk",
    columns,
    rows,
    n: counted(rows.length, "source and test file"),
    confidence: "inferred",
    notes: scope.window.name === "all" ? [] : ["Knowledge is read over all history, whatever the window."],
  });
}
