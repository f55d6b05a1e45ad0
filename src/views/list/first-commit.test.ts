import { expect, it } from "vitest";
import { examplePicture, wholeTree, yearOf } from "#picture";
import { buildList } from "./build.ts";
import { listDocument } from "./document.ts";

const records = [
  { path: "docs/adr/0001-a.md", number: 1, title: "One ledger", status: "accepted", date: "2026-02-01" },
  { path: "docs/adr/0002-b.md", number: 2, title: "One gateway", status: "proposed", date: "2026-03-01" },
];
const picture = examplePicture({ commits: [], records });
const question = {
  subject: "decision",
  scope: wholeTree(yearOf(picture.repository.at.time)),
  limit: undefined,
  people: false,
  changed: [],
};
const model = buildList({ picture, question, analyses: [], rules: [], now: 0 });

it("marks a day that only the first commit tells, and says what the mark means", () => {
  const shown = (dateFrom: string): string =>
    JSON.stringify(
      listDocument({ ...model, records: model.records.map((row) => (row.reference === "D-2" ? { ...row, dateFrom } : row)) }).blocks,
    );
  expect(shown("history")).toContain('"2026-03-01 ~"');
  expect(shown("history")).toContain('"2026-02-01"');
  expect(shown("history")).toContain("~ no day is stated: first committed.");
  expect(shown("list item")).not.toContain("~");
});
