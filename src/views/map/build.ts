import { counted, listed, nameOf, printable, showCount } from "#base";
import type { History } from "#history";
import { governedFiles, hotspots, type Picture, type RankedFile, value, wholeTree, yearOf } from "#picture";
import type { Finding } from "#signals";
import { missingParts } from "../shared/coverage.ts";
import { fileYear } from "../shared/file-year.ts";
import { findingRow } from "../shared/finding-row.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import { landedChanges, landedWithin } from "../shared/landed.ts";
import type { Empty } from "../shared/model.ts";
import type { ViewInput } from "../types.ts";
import { foldersOf } from "./folders.ts";
import type { FileMap } from "./schema.ts";
import type { MapFile } from "./tint-column.ts";
import { tintsOf } from "./tints.ts";

export const mapQuestion = "Where in the code does it hurt, and is it covered?";
const tableRows = 200;

export function buildMap(input: ViewInput): FileMap {
  const { picture } = input;
  const history = value(picture, "history");
  const files = sourceFiles(picture, history);
  const paths = files.map(({ file }) => file.path);
  const { parent, name, ofFile } = foldersOf(paths);
  const areas = value(picture, "areas");
  const areaOf = areasByPath(picture);
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: mapQuestion,
      answer: answerOf(picture, history, files.length),
      command: "fairlead analyse hotspots",
    }),
    folders: { parent: [...parent], name: [...name] },
    files: {
      folder: [...ofFile],
      name: paths.map((path) => printable(nameOf(path))),
      lines: files.map(({ file }) => Math.max(0, file.lines)),
      area: paths.map((path) => areaOf(path)),
    },
    odd: paths.flatMap((path, file) => (printable(path) === path ? [] : [{ file, path }])),
    areas: areas?.list.map((area) => printable(area.id)) ?? [],
    tints: tintsOf(picture, history, files),
    marks: marksOf(foundIn(input).findings, paths),
    order: orderOf(picture, history, files),
    note: leftOut(picture, files.length),
    empty: nothing(picture, files.length),
  };
}

function sourceFiles(picture: Picture, history: History | undefined): readonly MapFile[] {
  const files = value(picture, "tree")?.files ?? [];
  return files.filter((file) => file.role === "source").map((file) => ({ file, path: history?.paths.indexOf(file.path) ?? -1 }));
}

function areasByPath(picture: Picture): (path: string) => number {
  const tree = value(picture, "tree");
  const areas = value(picture, "areas");
  return (path) => (tree === undefined || areas === undefined ? -1 : (areas.ofFile[tree.indexOf(path)] ?? -1));
}

/** Findings about one file stand on its tile. */
function marksOf(findings: readonly Finding[], paths: readonly string[]): FileMap["marks"] {
  const index = new Map(paths.map((path, file) => [path, file]));
  return findings.flatMap((finding) => {
    const file = finding.subject.kind === "path" ? index.get(finding.subject.id) : undefined;
    return file === undefined ? [] : [{ file, row: findingRow(finding) }];
  });
}

function orderOf(picture: Picture, history: History | undefined, files: readonly MapFile[]): number[] {
  const changes = history === undefined ? new Int32Array(0) : fileYear(picture, history).changes;
  const rank = (index: number): number => changes[files[index]?.path ?? -1] ?? 0;
  return [...files.keys()]
    .toSorted((a, b) => rank(b) - rank(a) || (files[b]?.file.lines ?? 0) - (files[a]?.file.lines ?? 0) || a - b)
    .slice(0, tableRows);
}

function leftOut(picture: Picture, source: number): string {
  const all = value(picture, "tree")?.files.length ?? 0;
  return all === source
    ? "Every file is a source file."
    : `Source files only: ${counted(all - source, "test, document, generated, vendored or other file", "tests, documents, generated, vendored and other files")} left out.`;
}

function nothing(picture: Picture, files: number): Empty | null {
  const missing = missingParts(picture, ["tree"])[0];
  if (missing !== undefined) return { what: "Not measured.", why: missing.reason, next: missing.hint };
  return files > 0
    ? null
    : {
        what: "No source file here.",
        why: "Documents, data, tests and what is generated or vendored have no hotspots.",
        next: "fairlead doctor",
      };
}

/** Where the hotspots are, and how much of a year's change passed through them. */
function answerOf(picture: Picture, history: History | undefined, files: number): string {
  const year = yearOf(picture.repository.at.time);
  if (history === undefined) return "Cannot tell: the history was not read.";
  const hot = hotspots(picture, wholeTree(year));
  if (hot.length === 0) return `Nowhere in particular: no file of ${showCount(files)} changed often enough in a year to stand out.`;
  const chosen = new Uint8Array(history.paths.count);
  for (const file of hot) chosen[file.historyPath] = 1;
  const through = landedWithin(history, landedChanges(picture, history, chosen), year.from, year.to).length;
  const all = landedWithin(history, landedChanges(picture, history), year.from, year.to).length;
  const where = hotAreas(picture, hot);
  const had = `${counted(hot.length, "file")} of ${showCount(files)} had a part in ${showCount(through)} of a year’s ${counted(all, "change")}`;
  return `${where === "" ? "" : `Mostly in ${where}: `}${had}. ${coveredWords(picture, hot)}`;
}

/** Whether decisions speak of the hotspots. */
function coveredWords(picture: Picture, hot: readonly RankedFile[]): string {
  const tree = value(picture, "tree");
  const records = value(picture, "records");
  if (tree === undefined || records === undefined) return "Whether a record covers them cannot be told: records were not read.";
  if (records.decisions.length === 0) return "No decision is recorded here, so none covers them.";
  const { count } = governedFiles(picture, tree.files.length);
  const covered = hot.filter(({ path }) => (count[tree.indexOf(path)] ?? 0) > 0).length;
  return covered === 0
    ? "No decision governs any of them."
    : `A decision governs ${covered === hot.length ? (hot.length === 1 ? "it" : "all of them") : `${showCount(covered)} of them`}.`;
}

/** Areas of most of the revisions that the hotspots had: one file changed often weighs more than one that hardly was. */
function hotAreas(picture: Picture, hot: readonly RankedFile[]): string {
  const counts = new Map<number, number>();
  for (const { area, revisions } of hot) if (area >= 0) counts.set(area, (counts.get(area) ?? 0) + revisions);
  const names = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 3);
  return listed(names.map(([area]) => `\`${printable(value(picture, "areas")?.list[area]?.id ?? "")}\``));
}
