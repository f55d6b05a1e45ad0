import { asText, fieldsOf, jsonText, listOf, mappings, parsed } from "../json.ts";
import type { RadarFormat } from "../types.ts";
import { isWhole, type Row, rowProblems, rowsOf, sheetOf } from "./thoughtworks.ts";

export const thoughtworksJson: RadarFormat = {
  id: "thoughtworks-json",
  title: "Build Your Own Radar (Thoughtworks), JSON",
  file: "radar.json",
  quadrants: { exactly: 4, filled: true },
  rings: { most: 4 },
  read: ([file]) => {
    const path = file?.path ?? "radar.json";
    const { value, problems } = parsed(path, file?.text ?? "");
    const rows = mappings(value).map((entry): Row =>
      Object.fromEntries(
        Object.entries(entry).map(([key, one]) => [key.trim(), typeof one === "boolean" ? String(one) : asText(one).trim()]),
      ),
    );
    // The tool takes the first entry's keys for the header of all.
    const header = Object.keys(fieldsOf(listOf(value)[0])).map((key) => key.trim());
    return { value: sheetOf(rows.filter(isWhole)), problems: problems.length > 0 ? problems : rowProblems(path, header, rows) };
  },
  write: (sheet) => {
    const { rows, lost } = rowsOf(sheet);
    return { state: "done", files: [{ path: "radar.json", text: jsonText(rows) }], lost };
  },
};
