import { counted, printable, showCount } from "#base";
import { type Picture, value, yearOf } from "#picture";
import { shellWord } from "#signals";
import type { Link } from "../route.ts";
import { fileYear } from "../shared/file-year.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import type { ViewInput } from "../types.ts";
import { findInRecords } from "./find.ts";
import { recordRows } from "./records.ts";
import type { Search } from "./schema.ts";

export const searchQuestion = "Where is it?";
/** Paths an index can hold and still be small: those that changed come first. */
const mostFiles = 5_000;

const page = (kind: Link["kind"], text: string): Search["pages"][number] => ({ text, link: { kind, id: "" } });
const pages: Search["pages"] = [
  page("now", "Now"),
  page("findings", "Findings"),
  page("direction", "Direction"),
  page("decisions", "Decisions"),
  page("radar", "Radar"),
  page("map", "Map"),
  page("areas", "Areas"),
  page("knowledge", "Knowledge"),
  page("questions", "Questions"),
  page("doctor", "Doctor"),
  page("privacy", "Privacy"),
];

export function buildSearch(input: ViewInput): Search {
  const { picture, analyses } = input;
  const paths = filePaths(picture);
  const shown = paths.slice(0, mostFiles);
  const query = input.question.subject ?? "";
  const found = findInRecords(picture, query);
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: searchQuestion,
      answer: `${counted(value(picture, "records")?.all.length ?? 0, "record")}, ${counted(shown.length, "file")}, areas, findings, commands and pages.`,
      command: query === "" ? "fairlead search <words>" : `fairlead search ${shellWord(query)}`,
    }),
    asked: query === "" ? null : printable(query),
    pages: [...pages],
    records: recordRows(picture),
    found: found.hits,
    near: found.near,
    areas: (value(picture, "areas")?.list ?? []).map((area) => ({ text: printable(area.id), link: { kind: "area", id: area.id } })),
    findings: foundIn(input).findings.map((finding) => ({ text: printable(finding.statement), link: { kind: "finding", id: finding.id } })),
    commands: [
      { text: "fairlead", does: overviewDoes },
      { text: "fairlead questions", does: "What to ask next, and whom by role" },
      { text: "fairlead why --diff", does: "What a change touches, and what usually changes with it" },
      { text: "fairlead bind", does: "What decisions govern in the code" },
      { text: "fairlead doctor", does: "What is read and what is missing" },
      ...analyses.map((analysis) => ({ text: `fairlead analyse ${analysis.id}`, does: analysis.question })),
    ],
    files: shown.map(printable),
    odd: shown.flatMap((path, file) => (printable(path) === path ? [] : [{ file, path }])),
    note:
      paths.length > shown.length
        ? `${showCount(shown.length)} of ${counted(paths.length, "file")} are indexed, the most changed first; any path opens with \`fairlead why <path>\`.`
        : "",
  };
}

const overviewDoes = "Direction, reality, and what needs an answer";

function filePaths(picture: Picture): readonly string[] {
  const history = value(picture, "history");
  const files = value(picture, "tree")?.files ?? [];
  const changes = history === undefined ? new Int32Array(0) : fileYear(picture, history).changes;
  const ranked = files
    .filter((file) => file.role !== "vendored" && file.role !== "binary")
    .map((file) => ({
      path: file.path,
      changes: changes[history?.paths.indexOf(file.path) ?? -1] ?? 0,
      source: Number(file.role === "source"),
    }));
  return ranked.toSorted((a, b) => b.changes - a.changes || b.source - a.source).map((one) => one.path);
}
