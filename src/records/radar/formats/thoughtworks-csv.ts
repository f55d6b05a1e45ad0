import { readCsv, writeCsv } from "../csv.ts";
import type { RadarFormat } from "../types.ts";
import { isWhole, rowProblems, rowsOf, sheetOf } from "./thoughtworks.ts";

export const thoughtworksCsv: RadarFormat = {
  id: "thoughtworks-csv",
  title: "Build Your Own Radar (Thoughtworks), CSV",
  file: "radar.csv",
  quadrants: { exactly: 4, filled: true },
  rings: { most: 4 },
  read: ([file]) => {
    const [first = [], ...lines] = readCsv(file?.text ?? "");
    const header = first.map((name) => name.trim());
    const rows = lines.map((line) => Object.fromEntries(header.map((name, index) => [name, (line[index] ?? "").trim()])));
    return { value: sheetOf(rows.filter(isWhole)), problems: rowProblems(file?.path ?? "radar.csv", header, rows) };
  },
  write: (sheet) => {
    const { header, rows, lost } = rowsOf(sheet);
    const text = writeCsv([header, ...rows.map((row) => header.map((column) => row[column] ?? ""))]);
    return { state: "done", files: [{ path: "radar.csv", text }], lost };
  },
};
