import { describe, expect, it } from "vitest";
import { analyses, type Picture, wholeTree, yearOf } from "#picture";
import { type CannotTell, findAll, type Finding, type Found, nothingFound, rules } from "#signals";
import { examplePictures } from "../example-pictures.ts";
import { buildOverview } from "./build.ts";

/** Any picture over which rules find something: what they find is graded by the tests. */
function anyFound(): { readonly picture: Picture; readonly finding: Finding } {
  for (const picture of Object.values(examplePictures())) {
    const [finding] = findAll(picture, picture.repository.at.time, rules).findings;
    if (finding !== undefined) return { picture, finding };
  }
  throw new Error("no example picture has a finding");
}

const { picture, finding } = anyFound();
const graded = (...severities: readonly Finding["severity"][]): Found["findings"] =>
  severities.map((severity, at) => ({ ...finding, id: `${finding.rule}:${at}`, severity }));
const waiting: readonly CannotTell[] = [{ rule: "undecided-technology", reason: "it waits", hint: "fairlead findings", later: true }];

const needs = (found: Found) =>
  buildOverview({
    picture,
    question: { subject: undefined, scope: wholeTree(yearOf(picture.repository.at.time)), limit: undefined, people: false, changed: [] },
    now: picture.repository.at.time,
    rules,
    analyses,
    found: () => found,
  }).needs;
const severities = (found: Found): readonly string[] => needs(found).rows.map((row) => row.severity);

describe("what needs an answer, on the first screen", () => {
  it("shows nothing low beside graver findings while some rules wait for the list of findings", () => {
    const found = { ...nothingFound, findings: graded("high", "low", "low"), cannotTell: waiting };
    expect(severities(found)).toEqual(["high"]);
    expect(needs(found).note).toMatch(/^1 of 3; 1 more question/);
    expect(needs(found).more).toBe("2 more: 2 low");
  });

  it("shows what is low where no rule waits, and where nothing graver was found", () => {
    expect(severities({ ...nothingFound, findings: graded("high", "low") })).toEqual(["high", "low"]);
    expect(severities({ ...nothingFound, findings: graded("low", "low"), cannotTell: waiting })).toEqual(["low", "low"]);
  });
});
