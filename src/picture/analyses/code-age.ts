import { byText, counted, daysBetween, isoDay } from "#base";
import { lastChangeOf, weightedMedian } from "../code-age.ts";
import { areaColumn, countColumn, dayColumn, linesColumn, pathColumn, rounded, shareColumn } from "../columns.ts";
import { isCode, type ListedFile, listFiles } from "../file-rows.ts";
import { isWhole } from "../spread-rows.ts";
import { cannotTell, missing, table } from "../table.ts";
import type { Analysis, Column, Picture, Scope, Table } from "../types.ts";
import { value } from "../value.ts";

const areaColumns = [
  areaColumn,
  countColumn("files", "files"),
  linesColumn,
  countColumn("median-days", "median age of a line, days", "Days since the line's file last changed."),
  shareColumn("old-share", "lines of files unchanged for 2 years"),
];
const fileColumns = [pathColumn, areaColumn, linesColumn, dayColumn("last-change", "last change"), countColumn("days", "days ago")];
const columnsOf = (scope: Scope): readonly Column[] => (isWhole(scope) ? areaColumns : fileColumns);

export const codeAgeAnalysis: Analysis = {
  id: "code-age",
  title: "Code age",
  question: "What is settled, and what still moves?",
  definition:
    "Days from the last change of a file by a person to the commit asked at, each line counted; source and test files. By area; by file when an area or path is asked about.",
  source: "Tornhill 2018 (Software Design X-Rays)",
  limits: "Of the line's file, not of the line itself (no blame): a line is at least as old.",
  needs: ["history", "tree", "areas"],
  defaultWindow: "all",
  run,
};

interface Aged extends ListedFile {
  readonly last: number;
  readonly days: number;
}

function run(picture: Picture, scope: Scope): Table {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  const last = lastChangeOf(picture);
  if (history === undefined || tree === undefined || last === undefined) {
    return cannotTell(picture, scope, codeAgeAnalysis, columnsOf(scope), missing(picture, ["history", "tree"]) ?? "nothing was read");
  }
  const files = listFiles(picture, history, tree, scope, isCode)
    .map((one) => ({ ...one, last: last[one.historyPath] ?? 0, days: daysBetween(last[one.historyPath] ?? 0, history.at.time) }))
    .filter((one) => one.last > 0 && one.file.lines >= 0);
  return table(picture, scope, codeAgeAnalysis, {
    without: "bots and bulk",
    columns: columnsOf(scope),
    rows: isWhole(scope) ? areaRows(files) : fileRows(files),
    n: counted(files.length, "source and test file"),
  });
}

const fileRows = (files: readonly Aged[]) =>
  [...files]
    .sort((a, b) => b.days - a.days || byText(a.file.path, b.file.path))
    .map(({ file, area, last, days }) => [file.path, area, file.lines, isoDay(last), days]);

function areaRows(files: readonly Aged[]) {
  const byArea = new Map<string, Aged[]>();
  for (const one of files) {
    const area = one.area ?? "";
    const list = byArea.get(area) ?? [];
    byArea.set(area, list);
    list.push(one);
  }
  const rows = [...byArea].map(([area, list]) => {
    const lines = list.reduce((sum, { file }) => sum + file.lines, 0);
    const old = list.reduce((sum, { file, days }) => (days > 730 ? sum + file.lines : sum), 0);
    const median = weightedMedian(list.map(({ file, days }) => ({ value: days, weight: file.lines })));
    return [area === "" ? null : area, list.length, lines, median, lines === 0 ? null : rounded(old / lines)] as const;
  });
  return rows.sort((a, b) => b[3] - a[3] || byText(a[0] ?? "", b[0] ?? ""));
}
