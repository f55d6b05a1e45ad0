import type { Document } from "../types.ts";
import type { Estate } from "./schema.ts";

export const estateDocument = (model: Estate): Document => ({
  blocks: [
    { kind: "paragraph", text: model.answer },
    ...(model.rows.length === 0
      ? []
      : [
          {
            kind: "table",
            columns: [
              { label: "Repository", align: "start", mono: true },
              { label: "files", align: "end" },
              { label: "commits", align: "end" },
              { label: "changes", align: "end" },
              { label: "active", align: "end" },
              { label: "truck", align: "end" },
              { label: "records", align: "end" },
              { label: "open", align: "start" },
            ],
            rows: model.rows.map((row) => [
              nameIn(model, row),
              row.files,
              row.commits,
              row.changes,
              row.areas,
              row.factor,
              row.records,
              row.open,
            ]),
          } as const,
          {
            kind: "note",
            text: "Changes landed in a year; areas active in 6 months, of all; truck factor over all history; decision records; open findings.",
          } as const,
        ]),
    ...model.rows
      .filter((row) => row.first !== "")
      .map((row) => ({ kind: "labelled", label: nameIn(model, row), lines: [row.first] }) as const),
    ...model.unread.map(
      (one) => ({ kind: "empty", what: `\`${one.asked}\` could not be read.`, why: one.problem, next: one.hint }) as const,
    ),
    { kind: "next", commands: ["fairlead <repository>", "fairlead web <repository>"] },
    { kind: "note", text: model.sheet.people },
  ],
});

/** Two repositories may bear one name: then they are told apart as they were asked for. */
const nameIn = (model: Estate, row: Estate["rows"][number]): string =>
  model.rows.filter((other) => other.name === row.name).length > 1 ? row.asked : row.name;
