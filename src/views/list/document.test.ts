import { expect, it } from "vitest";
import { examplePicture, wholeTree, yearOf } from "#picture";
import { buildList } from "./build.ts";
import { listDocument } from "./document.ts";

const told = (owner: string | undefined, people = true): readonly string[] => {
  const stated = owner === undefined ? {} : { owner };
  const records = [
    { path: "docs/adr/0001-a.md", number: 1, title: "One ledger", status: "accepted", ...stated },
    { path: "docs/adr/0002-b.md", number: 2, title: "One gateway", status: "proposed" },
  ];
  const picture = examplePicture({ commits: [], records });
  const scope = wholeTree(yearOf(picture.repository.at.time));
  const question = { subject: "decision", scope, limit: undefined, people, changed: [] };
  const model = buildList({ picture, question, analyses: [], rules: [], now: 0 });
  return listDocument(model).blocks.flatMap((block) =>
    block.kind === "table" ? [...block.columns.map(({ label }) => label), ...block.rows.flat().map(String)] : [],
  );
};

it("shows who owns a record only where one of them says so, and names may be told", () => {
  expect(told(undefined)).not.toContain("owner");
  expect(told("Payments")).toEqual(expect.arrayContaining(["owner", "Payments"]));
  expect(told("Payments", false)).not.toContain("owner");
});
